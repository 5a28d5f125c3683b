// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/show/showcode.h"

#include "ui/code/codeview.h"
#include "ui/code/currentline.h"
#include "ui/code/runsources.h"
#include "ui/painttext.h"
#include "ui/panels/taskhead.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace coroscope {

namespace {

// px at scale 1
constexpr double kHead = 32; // ends where the legend does beside it
constexpr double kHeading = 22;
constexpr double kPadding = 13; // at both sides
constexpr double kWideLine = 1.75;
constexpr double kLine = 1.5; // times the size of the type
constexpr double kMark = 3;
constexpr double kGap = 5; // between the two sources
constexpr std::array kSizes = {12.3, 11.5, 11.0, 10.5, 10.0, 9.5, 9.0, 8.5, 8.0, 7.5, 7.0};

QFont codeFont(const Theme &theme, double size)
{
    QFont font = theme.number(size, 400);
    font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

} // namespace

ShowCode::ShowCode(QWidget *parent)
    : QWidget(parent)
{
    ShowCode::languageChanged();
}

void ShowCode::setRun(const Recording *recording, const Spans *spans)
{
    m_recording = recording;
    m_spans = recording ? spans : nullptr;
    showSources();
    showMoment();
}

void ShowCode::setSelected(std::optional<std::size_t> task)
{
    if (task == m_selected)
        return;
    m_selected = task;
    showMoment();
}

void ShowCode::setTime(std::int64_t time)
{
    if (time == m_time)
        return;
    m_time = time;
    showMoment();
}

std::optional<TaskMoment> ShowCode::moment() const
{
    return m_spans ? momentOf(*m_spans, m_selected, m_time) : std::nullopt;
}

void ShowCode::showSources()
{
    const std::string id = m_recording ? m_recording->strategy : std::string();
    const std::vector<Step> steps = m_recording ? stepsIn(*m_recording) : std::vector<Step>();
    if (id == m_strategy && steps == m_steps)
        return;
    m_strategy = id;
    m_steps = steps;
    RunSources sources = runSources(id, steps);
    m_cpp.source = std::move(sources.cpp);
    m_python.source = std::move(sources.python);
    fit();
}

void ShowCode::showMoment()
{
    const auto now = moment();
    CurrentLines lines;
    if (now)
        lines = currentLines(*m_recording, *now->task, m_time, m_cpp.source, m_python.source);
    if (lines.cpp != m_cpp.line || lines.python != m_python.line) {
        m_cpp.line = lines.cpp;
        m_python.line = lines.python;
        fit();
    }
    update();
}

// The largest type in which both functions have room.
void ShowCode::fit()
{
    m_isWhole =
        std::any_of(kSizes.begin(), kSizes.end(), [this](double size) { return tryIn(size); });
    const auto rows = double(m_python.rows.size() + m_cpp.rows.size());
    const double spare = height() - neededHeight();
    if (m_isWhole && rows > 0)
        m_rowHeight = std::min(std::round(theme().px(m_size * kWideLine)),
                               m_rowHeight + std::floor(spare / rows));
    update();
}

double ShowCode::neededHeight() const
{
    const auto rows = double(m_python.rows.size() + m_cpp.rows.size());
    return theme().px(kHead + 2 * kHeading + 3 * kGap) + rows * m_rowHeight;
}

bool ShowCode::tryIn(double size)
{
    const QFont font = codeFont(theme(), size);
    const double column = QFontMetricsF(font).horizontalAdvance(u'0');
    const int columns = int((width() - 2 * theme().px(kPadding)) / column);
    for (Part *part : {&m_python, &m_cpp})
        part->rows = wrappedRows(part->source, shownLines(part->source, part->line), columns);
    m_size = size;
    m_rowHeight = std::round(theme().px(size * kLine));
    const auto isNarrow = [columns](const CodeRow &row) {
        return row.indent + row.length <= columns + 1;
    };
    return neededHeight() <= height() &&
           std::all_of(m_python.rows.begin(), m_python.rows.end(), isNarrow) &&
           std::all_of(m_cpp.rows.begin(), m_cpp.rows.end(), isNarrow);
}

void ShowCode::languageChanged()
{
    setAccessibleName(tr("Code"));
    update();
}

void ShowCode::themeChanged()
{
    fit();
}

void ShowCode::resizeEvent(QResizeEvent *)
{
    fit();
}

void ShowCode::paintEvent(QPaintEvent *)
{
    const Theme &t = theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), t.color(Token::Surface));
    const QRectF head(0, 0, width(), t.wholePx(kHead));
    if (const auto now = moment()) {
        const QRectF box = head.adjusted(t.px(kPadding), 0, -t.px(kPadding), 0);
        paintText(painter, box, taskTitle(*now), t.text(13, 600), t.color(Token::Text));
        paintStateChip(painter, t, box.right() - stateChipWidth(t, *now), box.center().y(), *now);
    } else {
        paintText(painter, head.adjusted(t.px(kPadding), 0, 0, 0), tr("Code"), t.text(13, 600),
                  t.color(Token::Text));
    }
    painter.fillRect(QRectF(0, head.bottom(), width(), 1), t.color(Token::Border));
    double y = head.bottom() + t.px(kGap);
    y = paintPart(painter, m_python, QStringLiteral("Python"), y) + t.px(kGap);
    paintPart(painter, m_cpp, QStringLiteral("C++"), y);
}

// Heading and rows; where they end.
double ShowCode::paintPart(QPainter &painter, const Part &part, const QString &heading,
                           double top) const
{
    const Theme &t = theme();
    if (part.rows.empty())
        return top;
    const QRectF words(t.px(kPadding), top, width(), t.wholePx(kHeading));
    paintText(painter, words, heading, t.text(11, 600), t.color(Token::Text3));
    double y = words.bottom();
    for (const CodeRow &row : part.rows) {
        paintRow(painter, part, row, QRectF(0, y, width(), m_rowHeight));
        y += m_rowHeight;
    }
    return y;
}

void ShowCode::paintRow(QPainter &painter, const Part &part, const CodeRow &row,
                        const QRectF &box) const
{
    const Theme &t = theme();
    if (part.line == row.number) {
        painter.fillRect(box, t.color(Token::Amber));
        const auto now = moment();
        painter.fillRect(QRectF(0, box.top(), t.wholePx(kMark), box.height()),
                         now ? t.edge(now->state) : t.color(Token::AmberText));
    }
    const auto index = indexOf(part.source, row.number);
    if (!index)
        return;
    const SourceLine &line = part.source.lines[*index];
    const QFont font = codeFont(t, m_size);
    const QFontMetricsF metrics(font);
    const double column = metrics.horizontalAdvance(u'0');
    const double left = t.px(kPadding) + row.indent * column;
    const double baseline = box.center().y() + metrics.capHeight() / 2;
    painter.setFont(font);
    qsizetype at = row.from;
    const auto draw = [&](qsizetype to, Token color) {
        const qsizetype end = std::min(to, row.from + row.length);
        if (end <= at)
            return;
        painter.setPen(t.color(color));
        painter.drawText(QPointF(left + double(at - row.from) * column, baseline),
                         line.text.mid(at, end - at));
        at = end;
    };
    for (const CodeSpan &span : line.spans) {
        draw(span.from, Token::Text);
        draw(span.from + span.length, tokenOf(span.kind));
    }
    draw(line.text.size(), Token::Text);
}

} // namespace coroscope
