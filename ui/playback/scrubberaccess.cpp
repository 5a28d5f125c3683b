// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/playback/scrubberaccess.h"

#include "ui/playback/scrubber.h"
#include "ui/timetext.h"

#include <cmath>

namespace coroscope {

namespace {

constexpr double kSecond = 1e9; // ns

QAccessibleInterface *accessOf(const QString &, QObject *object)
{
    auto *scrubber = qobject_cast<Scrubber *>(object);
    return scrubber ? new ScrubberAccess(*scrubber) : nullptr;
}

} // namespace

ScrubberAccess::ScrubberAccess(Scrubber &scrubber)
    : QAccessibleWidget(&scrubber, QAccessible::Slider)
    , m_scrubber(scrubber)
{
}

QString ScrubberAccess::text(QAccessible::Text kind) const
{
    const std::int64_t end = m_scrubber.end();
    if (kind == QAccessible::Description && m_scrubber.playedRange())
        return Scrubber::tr("Played from %1 to %2.")
            .arg(playheadText(m_scrubber.playedRange()->first, end),
                 playheadText(m_scrubber.playedRange()->second, end));
    return kind == QAccessible::Value ? playheadText(m_scrubber.time(), end)
                                      : QAccessibleWidget::text(kind);
}

void *ScrubberAccess::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::ValueInterface)
        return static_cast<QAccessibleValueInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QStringList ScrubberAccess::actionNames() const
{
    return QAccessibleWidget::actionNames() << increaseAction() << decreaseAction();
}

void ScrubberAccess::doAction(const QString &name)
{
    if (name == increaseAction())
        m_scrubber.step(1);
    else if (name == decreaseAction())
        m_scrubber.step(-1);
    else
        QAccessibleWidget::doAction(name);
}

QVariant ScrubberAccess::currentValue() const
{
    return double(m_scrubber.time()) / kSecond;
}

void ScrubberAccess::setCurrentValue(const QVariant &value)
{
    bool isNumber = false;
    const double seconds = value.toDouble(&isNumber);
    if (isNumber && std::isfinite(seconds))
        m_scrubber.chooseTime(seconds * kSecond);
}

QVariant ScrubberAccess::maximumValue() const
{
    return double(m_scrubber.end()) / kSecond;
}

QVariant ScrubberAccess::minimumStepSize() const
{
    return double(m_scrubber.end()) / kSecond * Scrubber::kKeyStep;
}

void installScrubberAccess()
{
    QAccessible::installFactory(accessOf);
}

} // namespace coroscope
