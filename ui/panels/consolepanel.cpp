// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/panels/consolepanel.h"

#include "ui/painttext.h"
#include "ui/panels/taskhead.h"
#include "ui/panels/transcript.h"
#include "ui/timetext.h"

#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

namespace coroscope {

namespace {

constexpr double kRow = 24;
constexpr double kTaskGap = 14;
constexpr double kTextGap = 12;

// The time of a line in as many digits as tell the lines of a burst apart.
QString lineTime(std::int64_t time, std::int64_t end)
{
    const bool isLong = end >= 100'000'000'000;
    return numberText(double(time) / 1e9, isLong ? 3 : 4) + QStringLiteral(" s");
}

/// Paints a row of the transcript.
class LineDelegate final : public QStyledItemDelegate
{
public:
    explicit LineDelegate(ConsolePanel *panel)
        : QStyledItemDelegate(panel)
        , m_panel(*panel)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {10, int(m_panel.theme().wholePx(kRow))};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Theme &theme = m_panel.theme();
        const Transcript &transcript = m_panel.transcript();
        const TranscriptLine &line = transcript.line(index.row());
        const QRectF row(option.rect);
        const bool isSelected = m_panel.selected() && line.task == *m_panel.selected();
        const bool isUnderPointer = option.state.testFlag(QStyle::State_MouseOver);
        if (isSelected || isUnderPointer)
            painter->fillRect(row, theme.color(isSelected ? Token::LaneSelected : Token::Hover));
        if (isSelected)
            painter->fillRect(QRectF(row.left(), row.top(), theme.wholePx(3), row.height()),
                              theme.color(Token::Accent));
        painter->setRenderHint(QPainter::Antialiasing);
        const QFont font = theme.number(12.3, 400);
        const std::int64_t end = transcript.end();
        double right = row.left() + theme.px(kPanelPadding) + textWidth(font, lineTime(end, end));
        const auto cell = [&](const QString &text, const QFont &face, Token color) {
            paintText(*painter, QRectF(row.left(), row.top(), right - row.left(), row.height()),
                      text, face, theme.color(color), Qt::AlignRight);
        };
        cell(lineTime(line.time, end), font, Token::Text3);
        const QFont bold = theme.number(12.3, 600);
        right += theme.px(kTaskGap) + textWidth(bold, m_panel.widestNumber());
        if (line.task != kNoIndex)
            cell(QString::number(line.task + 1), isSelected ? bold : font,
                 isSelected ? Token::Text : Token::Text2);
        right += theme.px(kTextGap);
        paintText(*painter,
                  QRectF(right, row.top(), row.right() - theme.px(8) - right, row.height()),
                  transcript.text(line), font, theme.color(Token::Text));
    }

private:
    const ConsolePanel &m_panel;
};

} // namespace

ConsolePanel::ConsolePanel(QWidget *parent)
    : QListView(parent)
    , m_transcript(new Transcript(this))
{
    setAccessibleName(tr("Console"));
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMouseTracking(true);
    setItemDelegate(new LineDelegate(this));
    setModel(m_transcript);
    connect(this, &QAbstractItemView::activated, this, &ConsolePanel::choose);
    connect(this, &QAbstractItemView::clicked, this, &ConsolePanel::choose);
    themeChanged();
}

void ConsolePanel::choose(const QModelIndex &index)
{
    const std::size_t task = m_transcript->line(index.row()).task;
    if (task != kNoIndex && task != m_selected)
        Q_EMIT taskChosen(task);
}

void ConsolePanel::setRun(const Recording *recording, const Spans *spans)
{
    const bool wasAtEnd = isAtEnd();
    m_transcript->setRun(recording, spans);
    m_widest = QString(QString::number(spans ? spans->requests().size() : 0).size(), u'0');
    follow(wasAtEnd);
}

void ConsolePanel::setSelected(std::optional<std::size_t> task)
{
    if (task == m_selected)
        return;
    m_selected = task;
    viewport()->update();
}

void ConsolePanel::setTime(std::int64_t time)
{
    const bool wasAtEnd = isAtEnd();
    m_transcript->setTime(time);
    follow(wasAtEnd);
}

bool ConsolePanel::isAtEnd() const
{
    return verticalScrollBar()->value() >= verticalScrollBar()->maximum();
}

void ConsolePanel::follow(bool wasAtEnd)
{
    if (wasAtEnd)
        scrollToBottom();
    viewport()->update();
}

void ConsolePanel::resizeEvent(QResizeEvent *event)
{
    const bool wasAtEnd = isAtEnd();
    QListView::resizeEvent(event);
    follow(wasAtEnd);
}

QSize ConsolePanel::sizeHint() const
{
    return {int(theme().px(328)), int(theme().px(400))};
}

void ConsolePanel::languageChanged()
{
    setAccessibleName(tr("Console"));
    viewport()->update();
}

void ConsolePanel::themeChanged()
{
    QPalette colors = palette();
    colors.setColor(QPalette::Base, theme().color(Token::Surface));
    setPalette(colors);
    // The window's sheet gives lists an edge of their own; this one lies in a card.
    setStyleSheet(QStringLiteral("QListView { border: none; background: transparent; }"));
    verticalScrollBar()->setSingleStep(int(theme().wholePx(kRow)));
    doItemsLayout();
    viewport()->update();
}

void ConsolePanel::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_transcript->rowCount() == 0)
        paintEmptyPanel(painter, theme(), viewport()->rect(), tr("Nothing was printed yet."),
                        tr("What the tasks print stands here, up to the playhead."));
    if (m_focus.isShown())
        paintFocusRing(painter, theme(), viewport()->rect(), theme().px(4));
}

void ConsolePanel::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    m_focus.enter(event->reason());
    viewport()->update();
}

void ConsolePanel::focusOutEvent(QFocusEvent *event)
{
    QListView::focusOutEvent(event);
    m_focus.leave(event->reason());
    viewport()->update();
}

} // namespace coroscope
