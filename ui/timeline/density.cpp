// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/timeline/density.h"

#include <QImage>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace coroscope {

namespace {

constexpr std::size_t kOwn = kStateCount; // suspended, waiting for ourselves
constexpr std::size_t kKinds = kStateCount + 1;

// From column on, this much more of a pixel row is in this state.
struct Change
{
    int column;
    std::uint8_t kind;
    float share;
};

class Mixer
{
public:
    Mixer(const Theme &theme, const TimeAxis &axis, Reach reach, double pixel)
        : m_cursor(axis)
        , m_reach(reach)
        , m_pixel(pixel)
        , m_columns(int(std::ceil((reach.to - reach.from) / pixel - 1e-6)))
    {
        for (std::size_t i = 0; i < std::size_t(kStateCount); ++i)
            m_colors[i] = theme.fill(State(i)).rgb();
        m_colors[kOwn] = theme.color(Token::OwnWait).rgb();
    }

    void clear() { m_changes.clear(); }
    void add(const TaskSpans &task, double share);
    void write(int row, std::vector<DensityRun> &out);

private:
    int column(double x) const { return int(std::floor((x - m_reach.from) / m_pixel + 1e-6)); }
    void cover(int from, int to, std::size_t kind, float share);
    QRgb color(const std::array<float, kKinds> &shares) const;

    AxisCursor m_cursor;
    Reach m_reach;
    double m_pixel;
    int m_columns;
    std::array<QRgb, kKinds> m_colors{};
    std::vector<Segment> m_segments; // kept to be used again
    std::vector<Change> m_changes;
};

void Mixer::cover(int from, int to, std::size_t kind, float share)
{
    from = std::max(0, from);
    to = std::min(m_columns, to);
    if (from >= to)
        return;
    m_changes.push_back({from, std::uint8_t(kind), share});
    m_changes.push_back({to, std::uint8_t(kind), -share});
}

void Mixer::add(const TaskSpans &task, double share)
{
    layOut(task, m_cursor, m_reach, m_pixel, m_segments);
    int last = 0; // the first column that no bar has yet
    for (std::size_t i = 0; i < m_segments.size(); ++i) {
        const Bar &bar = m_segments[i].bar;
        const int from = std::max(last, column(bar.left));
        int to = std::max(from + 1, column(bar.right));
        // A wide bar leaves its last columns to a widened one that begins there.
        if (i + 1 < m_segments.size() && m_segments[i + 1].isWidened)
            to = std::min(to, column(m_segments[i + 1].bar.left));
        cover(from, to, bar.isOwnWait ? kOwn : std::size_t(bar.state), float(share));
        last = std::max(last, to);
    }
    if (!isEnd(task.last))
        return;
    const double x = m_cursor.x(task.ended, task.spans.size());
    if (x >= m_reach.from && x < m_reach.to) {
        const int from = std::max(last, column(x));
        cover(from, from + (task.last == State::Finished ? 1 : 2), std::size_t(task.last),
              float(share));
    }
}

QRgb Mixer::color(const std::array<float, kKinds> &shares) const
{
    float red = 0;
    float green = 0;
    float blue = 0;
    float all = 0;
    for (std::size_t kind = 0; kind < kKinds; ++kind) {
        if (shares[kind] < 1e-4f)
            continue;
        red += shares[kind] * float(qRed(m_colors[kind]));
        green += shares[kind] * float(qGreen(m_colors[kind]));
        blue += shares[kind] * float(qBlue(m_colors[kind]));
        all += shares[kind];
    }
    if (all < 1e-3f)
        return 0;
    const auto whole = [all](float part) { return std::min(255, int(std::lround(part / all))); };
    return qRgba(whole(red), whole(green), whole(blue),
                 std::min(255, int(std::lround(255 * std::min(1.0f, all)))));
}

void Mixer::write(int row, std::vector<DensityRun> &out)
{
    std::sort(m_changes.begin(), m_changes.end(),
              [](const Change &a, const Change &b) { return a.column < b.column; });
    std::array<float, kKinds> shares{};
    const std::size_t rowBegin = out.size();
    for (std::size_t i = 0; i < m_changes.size();) {
        const int from = m_changes[i].column;
        while (i < m_changes.size() && m_changes[i].column == from) {
            shares[m_changes[i].kind] += m_changes[i].share;
            ++i;
        }
        const int to = i < m_changes.size() ? m_changes[i].column : from;
        const QRgb mix = color(shares);
        if (qAlpha(mix) == 0 || to <= from)
            continue;
        if (out.size() > rowBegin && out.back().right == from && out.back().color == mix)
            out.back().right = to;
        else
            out.push_back({row, from, to, mix});
    }
}

} // namespace

std::vector<DensityRun> densityRuns(const Theme &theme, const std::vector<TaskSpans> &tasks,
                                    const TimeAxis &axis, const Rows &rows, Reach reach,
                                    double pixel)
{
    std::vector<DensityRun> runs;
    Mixer mixer(theme, axis, reach, pixel);
    const double height = rows.height / pixel; // pixels of a lane
    const auto seen = double(rows.last - rows.first);
    const int count = int(std::ceil(seen * height - 1e-6));
    for (int row = 0; row < count; ++row) {
        mixer.clear();
        const auto first = std::size_t(row / height);
        for (std::size_t i = first; double(i) * height < row + 1 && double(i) < seen; ++i) {
            const double above = std::max(double(row), double(i) * height);
            const double below = std::min(row + 1.0, double(i + 1) * height);
            if (below > above)
                mixer.add(tasks[rows.first + i], below - above);
        }
        mixer.write(row, runs);
    }
    return runs;
}

bool isVector(const QPainter &painter)
{
    const QPaintEngine *engine = painter.paintEngine();
    if (!engine)
        return false;
    switch (engine->type()) {
    case QPaintEngine::SVG:
    case QPaintEngine::Pdf:
    case QPaintEngine::Picture:
        return true;
    default:
        return false;
    }
}

void paintDensity(QPainter &painter, const Theme &theme, const std::vector<TaskSpans> &tasks,
                  const TimeAxis &axis, const Rows &rows, Reach reach)
{
    const bool vector = isVector(painter);
    const double pixel = vector ? 1 : 1 / std::max(1.0, painter.device()->devicePixelRatioF());
    const std::vector<DensityRun> runs = densityRuns(theme, tasks, axis, rows, reach, pixel);
    if (runs.empty())
        return;
    const double top = rows.topOf(rows.first);
    if (vector) {
        // One shape for each colour, in the order of the colours.
        std::map<QRgb, QPainterPath> shapes;
        for (const DensityRun &run : runs)
            shapes[run.color].addRect(reach.from + run.left, top + run.row, run.right - run.left,
                                      1);
        for (const auto &[color, shape] : shapes)
            painter.fillPath(shape, QColor::fromRgba(color));
        return;
    }
    int width = 0;
    for (const DensityRun &run : runs)
        width = std::max(width, run.right);
    QImage image(width, runs.back().row + 1, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    for (const DensityRun &run : runs) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(run.row));
        std::fill(line + run.left, line + run.right, qPremultiply(run.color));
    }
    painter.drawImage(QRectF(reach.from, top, width * pixel, image.height() * pixel), image);
}

} // namespace coroscope
