// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/themed.h"
#include "ui/timeline/legend.h"

#include <QWidget>

namespace coroscope {

/// The states that occur in a run with how many tasks are in each, in one row, or in two where one would be small;
/// as large as all of them fit. Spans are borrowed.
class ShowLegend final : public QWidget, public Themed
{
    Q_OBJECT

public:
    explicit ShowLegend(QWidget *parent = nullptr);

    /// Null: nothing is shown. `isPaced`: the triangle of awaits that did not suspend occurs.
    void setRun(const Spans *spans, bool isPaced);
    /// Counts at `time`; without one there are none.
    void setTime(std::optional<std::int64_t> time);
    const std::vector<LegendEntry> &entries() const { return m_entries; }

    /// px that it takes in this width.
    int heightIn(int width) const;
    /// Whether nothing is left out.
    bool isWhole() const { return fitIn(width()).isWhole; }

protected:
    void themeChanged() override { update(); }
    void paintEvent(QPaintEvent *event) override;

private:
    struct Fit
    {
        double factor = 1;
        int rows = 1;
        bool isWhole = true;
    };
    Fit fitIn(int width) const;
    bool isFitting(double width, double factor, int rows) const;
    std::vector<LegendEntry> row(int index, int rows) const;

    const Spans *m_spans = nullptr;
    std::vector<LegendEntry> m_entries;
};

} // namespace coroscope
