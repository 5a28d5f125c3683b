// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/code/chainbar.h"

#include "ui/painttext.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace coroscope {

namespace {

constexpr double kHeight = 26;
constexpr double kCode = 12;
constexpr double kWords = 12.5;
constexpr double kGap = 14; // between two crumbs, with the mark in it

QFont codeFont(const Theme &theme, int weight)
{
    QFont font = theme.number(kCode, weight);
    font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

} // namespace

ChainBar::ChainBar(QWidget *parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::TabFocus);
    languageChanged();
}

void ChainBar::setChain(const std::vector<ChainLink> &chain, const QString &end)
{
    if (chain == m_chain && end == m_end)
        return;
    m_chain = chain;
    m_end = end;
    m_hovered.reset();
    m_current = chain.empty() ? 0 : std::min(m_current, chain.size() - 1);
    describe();
    update();
}

// All frames as lines, for the tool tip and for assistive tools.
void ChainBar::describe()
{
    QStringList words;
    QString table;
    for (const ChainLink &link : m_chain) {
        words << link.name;
        const QString bytes = link.bytes > 0 ? tr("%1 bytes").arg(link.bytes) : QString();
        table += QStringLiteral("<tr><td>%1</td><td>&nbsp;%2</td><td "
                                "align=\"right\">&nbsp;%3</td></tr>")
                     .arg(link.name.toHtmlEscaped(), link.place.toHtmlEscaped(), bytes);
    }
    if (!m_end.isEmpty())
        words << m_end;
    setAccessibleDescription(words.join(QStringLiteral(" › ")));
    setToolTip(m_chain.empty() ? QString()
                               : QStringLiteral("<p>%1</p><table>%2</table>")
                                     .arg(tr("Each of these coroutines awaits the next one; only "
                                             "the last gives up control."),
                                          table));
}

std::vector<ChainBar::Crumb> ChainBar::crumbs(double width, const std::vector<bool> &isHidden) const
{
    std::vector<Crumb> all;
    for (std::size_t i = 0; i < m_chain.size(); ++i) {
        if (!isHidden[i])
            all.push_back({m_chain[i].name, {}, i});
        else if (all.back().frame)
            all.push_back({QStringLiteral("…"), {}, std::nullopt});
    }
    if (!m_end.isEmpty())
        all.push_back({m_end, {}, std::nullopt});
    double x = 0;
    for (Crumb &crumb : all) {
        const bool isEnd = !m_end.isEmpty() && &crumb == &all.back();
        const double words =
            textWidth(isEnd ? theme().text(kWords) : codeFont(theme(), 600), crumb.text);
        crumb.box = QRectF(x, 0, std::min(words + 1, std::max(0.0, width - x)), height());
        x += words + 1 + theme().px(kGap);
    }
    return all;
}

// The order in which frames give way: those of other files from the inside, the innermost of them last; then
// those of the shown source, but for its innermost. The task's own always stays.
std::vector<std::size_t> ChainBar::givingWay() const
{
    std::vector<std::size_t> foreign;
    std::vector<std::size_t> own;
    for (std::size_t i = 1; i < m_chain.size(); ++i)
        (m_chain[i].line > 0 ? own : foreign).push_back(i);
    if (foreign.size() > 1)
        std::reverse(foreign.begin(), foreign.end() - 1);
    if (!own.empty())
        own.pop_back();
    foreign.insert(foreign.end(), own.begin(), own.end());
    return foreign;
}

std::vector<ChainBar::Crumb> ChainBar::crumbs(double width) const
{
    std::vector<bool> isHidden(m_chain.size(), false);
    std::vector<Crumb> all = crumbs(width, isHidden);
    for (const std::size_t frame : givingWay()) {
        if (all.back().box.right() + 0.5 < width)
            break;
        isHidden[frame] = true;
        all = crumbs(width, isHidden);
    }
    return all;
}

QString ChainBar::wordsAt(double width) const
{
    QStringList words;
    for (const Crumb &crumb : crumbs(width))
        words << crumb.text;
    return words.join(QStringLiteral(" › "));
}

QSize ChainBar::sizeHint() const
{
    return {int(theme().px(200)), int(theme().wholePx(kHeight))};
}

void ChainBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const std::vector<Crumb> all = crumbs(width());
    for (std::size_t i = 0; i < all.size(); ++i) {
        const Crumb &crumb = all[i];
        if (i > 0)
            paintText(painter,
                      QRectF(crumb.box.left() - theme().px(kGap), 0, theme().px(kGap), height()),
                      QStringLiteral("›"), theme().text(13), theme().color(Token::Text3),
                      Qt::AlignHCenter);
        const bool isEnd = !m_end.isEmpty() && i + 1 == all.size();
        const bool leads = crumb.frame && m_chain[*crumb.frame].line > 0;
        const bool isHovered = crumb.frame && crumb.frame == m_hovered;
        const QFont face = isEnd ? theme().text(kWords) : codeFont(theme(), leads ? 600 : 400);
        paintText(painter, crumb.box, crumb.text, face,
                  theme().color(m_chain.empty() ? Token::Text3
                                : isHovered     ? Token::Accent
                                : leads         ? Token::CodeFunction
                                                : Token::Text2));
        if (m_focus.isShown() && crumb.frame == m_current) {
            const double room = theme().px(4);
            paintFocusRing(painter, theme(),
                           crumb.box.adjusted(-room, theme().px(3), room, -theme().px(3)),
                           theme().px(5));
        }
    }
}

void ChainBar::setHovered(std::optional<std::size_t> frame)
{
    if (frame == m_hovered)
        return;
    m_hovered = frame;
    if (frame)
        setCursor(Qt::PointingHandCursor);
    else
        unsetCursor();
    update();
}

void ChainBar::mouseMoveEvent(QMouseEvent *event)
{
    std::optional<std::size_t> hovered;
    for (const Crumb &crumb : crumbs(width())) {
        if (crumb.frame && m_chain[*crumb.frame].line > 0 && crumb.box.contains(event->position()))
            hovered = crumb.frame;
    }
    setHovered(hovered);
}

void ChainBar::leaveEvent(QEvent *)
{
    setHovered(std::nullopt);
}

void ChainBar::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    for (const Crumb &crumb : crumbs(width())) {
        if (crumb.frame && crumb.box.contains(event->position()))
            choose(*crumb.frame);
    }
}

void ChainBar::choose(std::size_t frame)
{
    if (frame < m_chain.size() && m_chain[frame].line > 0)
        Q_EMIT lineChosen(m_chain[frame].line);
}

// To the next frame that is seen.
void ChainBar::move(int step)
{
    const std::vector<Crumb> all = crumbs(width());
    const auto count = std::ptrdiff_t(m_chain.size());
    for (std::ptrdiff_t next = std::ptrdiff_t(m_current) + step; next >= 0 && next < count;
         next += step) {
        const bool isSeen = std::any_of(all.begin(), all.end(), [next](const Crumb &crumb) {
            return crumb.frame == std::size_t(next);
        });
        if (isSeen) {
            m_current = std::size_t(next);
            break;
        }
    }
    m_focus.keyUsed();
    update();
}

void ChainBar::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        move(-1);
        break;
    case Qt::Key_Right:
        move(1);
        break;
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_current);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ChainBar::focusInEvent(QFocusEvent *event)
{
    m_focus.enter(event->reason());
    update();
}

void ChainBar::focusOutEvent(QFocusEvent *event)
{
    m_focus.leave(event->reason());
    update();
}

void ChainBar::languageChanged()
{
    setAccessibleName(tr("Await chain"));
    describe();
}

void ChainBar::themeChanged()
{
    updateGeometry();
    update();
}

} // namespace coroscope
