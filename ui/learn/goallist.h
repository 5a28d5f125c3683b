// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/learn/goalpart.h"
#include "ui/themed.h"

#include <QWidget>

#include <vector>

namespace coroscope {

/// The parts of a goal below each other: a mark whether each holds, its words, the run's own value, and by how
/// much it is missed. As high as it needs in its width.
class GoalList final : public QWidget, public Themed
{
    Q_OBJECT

public:
    explicit GoalList(QWidget *parent = nullptr);

    void setParts(const std::vector<GoalPart> &parts);
    const std::vector<GoalPart> &parts() const { return m_parts; }
    /// With little room a part is one line, as a rule: without the value where it holds, and by how much it is
    /// missed is only in the tip.
    void setCompact(bool isCompact);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void themeChanged() override;
    void languageChanged() override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Row
    {
        QRectF words;
        QRectF value;
        QRectF missing;
        double bottom;
    };
    double lineHeight() const;
    bool hasValue(const GoalPart &part) const { return !m_isCompact || !part.holds; }
    Row rowOf(const GoalPart &part, double top, double width) const;
    void paintMark(QPainter &painter, const QRectF &box, bool holds) const;
    void tell();

    std::vector<GoalPart> m_parts;
    bool m_isCompact = false;
};

} // namespace coroscope
