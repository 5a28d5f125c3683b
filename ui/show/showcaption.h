// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/themed.h"

#include <QWidget>

namespace coroscope {

/// What is said below the stage of a show: one sentence, large, in two lines at most, smaller if it needs more. Above
/// it, in a band, what did not go as it should have.
class ShowCaption final : public QWidget, public Themed
{
    Q_OBJECT

public:
    explicit ShowCaption(QWidget *parent = nullptr);

    void setSentence(const QString &sentence);
    const QString &sentence() const { return m_sentence; }
    /// Empty: everything went well.
    void setWarning(const QString &sentence);
    const QString &warning() const { return m_warning; }

    /// The height that it wants in `width` px: two lines, whether they are needed or not, and the warning.
    int heightIn(int width) const;
    /// Whether all of it fits where it is.
    bool isWhole() const;

protected:
    void themeChanged() override { update(); }
    void paintEvent(QPaintEvent *event) override;

private:
    double warningHeight(double width) const;
    double sizeFor(double width) const;
    void describe();

    QString m_sentence;
    QString m_warning;
};

} // namespace coroscope
