// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/show/showlegend.h"

#include <QPainter>

#include <cmath>

namespace coroscope {

namespace {

// px at scale 1
constexpr double kHeight = 36;      // of one row
constexpr double kSecond = 22;      // more for two
constexpr double kLeastOfOne = 0.8; // of its size; smaller than that it takes two rows
constexpr double kLeast = 0.5;
constexpr double kStep = 0.05;
constexpr int kSteps = 10; // from 1 down to kLeast

} // namespace

ShowLegend::ShowLegend(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Legend"));
}

void ShowLegend::setRun(const Spans *spans, bool isPaced)
{
    m_spans = spans;
    m_entries.clear();
    if (spans)
        m_entries = legendEntries({spans}, std::nullopt);
    if (!isPaced)
        m_entries = statesOnly(std::move(m_entries));
    update();
}

void ShowLegend::setTime(std::optional<std::int64_t> time)
{
    const std::vector<LegendEntry> before = m_entries;
    if (time && m_spans)
        setCounts(m_entries, {m_spans}, *time);
    if (m_entries != before)
        update();
}

std::vector<LegendEntry> ShowLegend::row(int index, int rows) const
{
    const auto first = std::ptrdiff_t((m_entries.size() + 1) / 2);
    if (rows == 1)
        return m_entries;
    return index == 0 ? std::vector(m_entries.begin(), m_entries.begin() + first)
                      : std::vector(m_entries.begin() + first, m_entries.end());
}

bool ShowLegend::isFitting(double width, double factor, int rows) const
{
    const Theme scaled(theme().scheme(), theme().scale() * factor);
    for (int i = 0; i < rows; ++i) {
        if (legendWidth(scaled, row(i, rows), LegendWords::Short) > width)
            return false;
    }
    return true;
}

ShowLegend::Fit ShowLegend::fitIn(int width) const
{
    for (const int rows : {1, 2}) {
        for (int step = 0; step <= kSteps; ++step) {
            const double factor = 1 - step * kStep;
            if (rows == 1 && factor < kLeastOfOne - kStep / 2)
                break;
            if (isFitting(width, factor, rows))
                return {factor, rows, true};
        }
    }
    return {kLeast, 2, false};
}

int ShowLegend::heightIn(int width) const
{
    return int(theme().wholePx(fitIn(width).rows == 2 ? kHeight + kSecond : kHeight));
}

void ShowLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Fit fit = fitIn(width());
    const Theme scaled(theme().scheme(), theme().scale() * fit.factor);
    const double padding = fit.rows == 2 ? theme().px(4) : 0;
    const double height = std::floor((this->height() - 2 * padding) / fit.rows);
    for (int i = 0; i < fit.rows; ++i)
        paintLegend(painter, scaled, QRectF(0, padding + i * height, width(), height),
                    row(i, fit.rows), LegendWords::Short);
}

} // namespace coroscope
