// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/code/codeview.h"

#include "ui/painttext.h"

#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace coroscope {

namespace {

constexpr double kCodeSize = 12.3;
constexpr double kLine = 20.6; // 1.68 × the size
constexpr double kNumbersLeft = 8;
constexpr double kCodeGap = 12; // between number and code
constexpr double kMark = 3;
constexpr double kLinesAround = 2; // the current one, in sight

} // namespace

Token tokenOf(CodeKind kind)
{
    switch (kind) {
    case CodeKind::Keyword:
        return Token::CodeKeyword;
    case CodeKind::Function:
        return Token::CodeFunction;
    case CodeKind::String:
        return Token::CodeString;
    case CodeKind::Number:
        return Token::CodeNumber;
    case CodeKind::Comment:
        return Token::CodeComment;
    }
    return Token::Text;
}

CodeView::CodeView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(tr("Source of the strategy"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    viewport()->setAutoFillBackground(false);
}

void CodeView::setSource(const Source &source)
{
    m_source = source;
    m_current.reset();
    m_pointed.reset();
    verticalScrollBar()->setValue(0);
    horizontalScrollBar()->setValue(0);
    updateBars();
    viewport()->update();
}

void CodeView::setCurrentLine(std::optional<int> number)
{
    if (number && !indexOf(m_source, *number))
        number.reset();
    if (number == m_current)
        return;
    m_current = number;
    m_pointed.reset();
    describe();
    showLine(number);
    viewport()->update();
}

void CodeView::pointAt(int number)
{
    m_pointed = number == m_current ? std::nullopt : std::optional(number);
    showLine(number);
    viewport()->update();
}

void CodeView::describe()
{
    setAccessibleDescription(m_current ? tr("Line %1 is current").arg(*m_current) : QString());
}

// Its name is given by whoever owns it.
void CodeView::languageChanged()
{
    describe();
}

QFont CodeView::codeFont(int weight) const
{
    QFont font = theme().number(kCodeSize, weight);
    font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

double CodeView::lineHeight() const
{
    return theme().wholePx(kLine);
}

double CodeView::codeLeft() const
{
    const int last = m_source.lines.empty() ? 0 : m_source.lines.back().number;
    return theme().px(kNumbersLeft) +
           textWidth(codeFont(600), QString(std::max(2, int(QString::number(last).size())), u'0')) +
           theme().px(kCodeGap);
}

int CodeView::wholeHeight() const
{
    return int(std::ceil(lineHeight() * double(m_source.lines.size())));
}

QSize CodeView::sizeHint() const
{
    return {int(theme().px(328)), wholeHeight()};
}

void CodeView::themeChanged()
{
    updateGeometry();
    updateBars();
    showLine(m_current);
    viewport()->update();
}

void CodeView::updateBars()
{
    const QFont font = codeFont(400);
    double widest = 0;
    for (const SourceLine &line : m_source.lines)
        widest = std::max(widest, textWidth(font, line.text));
    const int width = int(std::ceil(codeLeft() + widest + theme().px(kCodeGap)));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(int(theme().px(20)));
    horizontalScrollBar()->setRange(0, std::max(0, width - viewport()->width()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(int(lineHeight()));
    verticalScrollBar()->setRange(0, std::max(0, wholeHeight() - viewport()->height()));
}

void CodeView::showLine(std::optional<int> number)
{
    const std::optional<std::size_t> index = number ? indexOf(m_source, *number) : std::nullopt;
    if (!index)
        return;
    const int height = viewport()->height();
    // Some lines around it belong to what is to be seen.
    const double around = height >= lineHeight() * (1 + 2 * kLinesAround) ? kLinesAround : 0;
    const int top = int((double(*index) - around) * lineHeight());
    const int bottom = int((double(*index) + 1 + around) * lineHeight());
    const int value = verticalScrollBar()->value();
    if (top < value || bottom > value + height)
        verticalScrollBar()->setValue((top + bottom - height) / 2);
}

void CodeView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateBars();
    showLine(m_current);
}

void CodeView::paintLine(QPainter &painter, const SourceLine &line, const QRectF &row) const
{
    const QFont font = codeFont(400);
    const QFontMetricsF metrics(font);
    const double baseline = row.center().y() + metrics.capHeight() / 2;
    const double left = codeLeft() - horizontalScrollBar()->value();
    painter.setFont(font);
    qsizetype at = 0;
    const auto draw = [&](qsizetype to, Token color) {
        if (to <= at)
            return;
        painter.setPen(theme().color(color));
        painter.drawText(QPointF(left + metrics.horizontalAdvance(line.text.left(at)), baseline),
                         line.text.mid(at, to - at));
        at = to;
    };
    for (const CodeSpan &span : line.spans) {
        draw(span.from, Token::Text);
        draw(span.from + span.length, tokenOf(span.kind));
    }
    draw(line.text.size(), Token::Text);
}

void CodeView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(viewport()->rect(), theme().color(Token::Surface));
    const double height = lineHeight();
    const double width = viewport()->width();
    const double gutter = codeLeft() - theme().px(kCodeGap);
    for (std::size_t i = 0; i < m_source.lines.size(); ++i) {
        const QRectF row(0, double(i) * height - verticalScrollBar()->value(), width, height);
        if (row.bottom() < 0 || row.top() > viewport()->height())
            continue;
        const SourceLine &line = m_source.lines[i];
        const bool isCurrent = m_current == line.number;
        if (isCurrent)
            painter.fillRect(row, theme().color(Token::Amber));
        else if (m_pointed == line.number)
            painter.fillRect(row, theme().color(Token::AccentSoft));
        painter.save();
        painter.setClipRect(row.adjusted(gutter + theme().px(kCodeGap) * 0.5, 0, 0, 0));
        paintLine(painter, line, row);
        painter.restore();
        paintText(painter, QRectF(0, row.top(), gutter, height), QString::number(line.number),
                  codeFont(isCurrent ? 600 : 400),
                  theme().color(isCurrent ? Token::Text : Token::Text3), Qt::AlignRight);
        if (isCurrent || m_pointed == line.number)
            painter.fillRect(QRectF(0, row.top(), theme().wholePx(kMark), height),
                             theme().color(isCurrent ? Token::AmberText : Token::Accent));
    }
    if (m_focus.isShown())
        paintFocusRing(painter, theme(), viewport()->rect(), theme().px(4));
}

void CodeView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    m_focus.enter(event->reason());
    viewport()->update();
}

void CodeView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    m_focus.leave(event->reason());
    viewport()->update();
}

} // namespace coroscope
