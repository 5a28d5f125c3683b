// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/code/framerow.h"

#include "ui/painttext.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace coroscope {

namespace {

constexpr double kHeight = 26;

// Of the innermost frame in the shown source; 0 if it is not known.
std::uint32_t bytesIn(const std::vector<ChainLink> &chain)
{
    const auto inner = std::find_if(chain.rbegin(), chain.rend(),
                                    [](const ChainLink &link) { return link.line > 0; });
    return inner == chain.rend() ? 0 : inner->bytes;
}

} // namespace

FrameRow::FrameRow(QWidget *parent)
    : QWidget(parent)
{
    languageChanged();
}

void FrameRow::setFrame(const std::optional<KeptNames> &kept, const std::vector<ChainLink> &chain,
                        std::size_t number)
{
    if (kept == m_kept && chain == m_chain && number == m_number)
        return;
    m_kept = kept;
    m_chain = chain;
    m_number = number;
    say();
}

void FrameRow::say()
{
    m_label.clear();
    m_names.clear();
    QString tip;
    if (m_kept) {
        const std::uint32_t bytes = bytesIn(m_chain);
        QStringList names;
        for (const QString &name : m_kept->names)
            names << (name == QLatin1String("number")
                          ? QStringLiteral("%1 = %2").arg(name).arg(m_number)
                          : name);
        m_names = names.join(QStringLiteral(", "));
        m_label = !m_kept->isCoroutine ? tr("On the thread’s stack:")
                  : bytes > 0          ? tr("Heap frame: %1 bytes").arg(bytes)
                                       : tr("In its heap frame:");
        tip = m_kept->isCoroutine
                  ? tr("A coroutine here is stackless: what it needs again lies in a frame on the "
                       "heap, and it has no stack of its own. While it is suspended, no thread "
                       "holds anything for it.")
                  : tr("A function that is no coroutine keeps its names on its thread’s stack: "
                       "the thread cannot do anything else until it returns.");
        std::uint32_t sum = 0;
        for (const ChainLink &link : m_chain)
            sum += link.bytes;
        if (bytes > 0 && sum > bytes)
            tip +=
                u' ' +
                tr("The frames of the whole await chain: %1 bytes.").arg(QLocale().toString(sum));
        tip += u' ' + tr("The names are those in scope at this line.");
    }
    m_words = m_names.isEmpty() ? m_label : m_label + u' ' + m_names;
    setToolTip(tip.isEmpty() ? QString() : QStringLiteral("<p>%1</p>").arg(tip.toHtmlEscaped()));
    setAccessibleDescription(m_words);
    update();
}

QSize FrameRow::sizeHint() const
{
    return {int(theme().px(200)), int(theme().wholePx(kHeight))};
}

void FrameRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double label =
        paintText(painter, rect(), m_label, theme().text(12, 500), theme().color(Token::Text2));
    QFont code = theme().number(12, 400);
    code.setStyleStrategy(QFont::PreferNoShaping);
    paintText(painter, QRectF(rect()).adjusted(label + theme().px(8), 0, 0, 0), m_names, code,
              theme().color(Token::Text));
}

void FrameRow::languageChanged()
{
    setAccessibleName(tr("What the task keeps"));
    say();
}

void FrameRow::themeChanged()
{
    updateGeometry();
    update();
}

} // namespace coroscope
