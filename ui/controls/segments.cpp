// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/controls/segments.h"

#include "ui/controls/choice.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>

namespace coroscope {

namespace {

constexpr double kRadius = 7;
constexpr double kInset = 2;

} // namespace

SegmentedToggle::SegmentedToggle(const QStringList &choices, QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_group(new QButtonGroup(this))
{
    Q_ASSERT(!choices.isEmpty());
    m_row->setSpacing(0);
    for (const QString &choice : choices) {
        auto *segment = new Choice(choice, this);
        m_group->addButton(segment, int(m_group->buttons().size()));
        m_row->addWidget(segment);
    }
    m_group->button(0)->setChecked(true);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int index, bool isOn) {
        if (isOn)
            choose(index);
    });
    offerCurrent();
    themeChanged();
}

// The Tab key goes to the choice that holds, arrow keys to the others. Qt sees to it only once one of
// them has had the focus.
void SegmentedToggle::offerCurrent()
{
    for (int i = 0; i < count(); ++i)
        m_group->button(i)->setFocusPolicy(i == m_current ? Qt::TabFocus : Qt::NoFocus);
}

void SegmentedToggle::setChoices(const QStringList &choices)
{
    Q_ASSERT(choices.size() == count());
    for (int i = 0; i < count(); ++i)
        m_group->button(i)->setText(choices[i]);
}

int SegmentedToggle::count() const
{
    return int(m_group->buttons().size());
}

int SegmentedToggle::current() const
{
    return m_current;
}

void SegmentedToggle::choose(int index)
{
    if (index == m_current)
        return;
    m_current = index;
    offerCurrent();
    Q_EMIT changed(index);
}

void SegmentedToggle::setCurrent(int index)
{
    if (index < 0 || index >= count() || index == m_current)
        return;
    m_current = index;
    m_group->button(index)->setChecked(true);
    offerCurrent();
}

void SegmentedToggle::setChoiceEnabled(int index, bool isEnabled)
{
    if (QAbstractButton *segment = m_group->button(index))
        segment->setEnabled(isEnabled);
}

void SegmentedToggle::themeChanged()
{
    const int inset = int(theme().wholePx(kInset));
    m_row->setContentsMargins(inset, inset, inset, inset);
    updateGeometry();
    update();
}

void SegmentedToggle::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isLight = theme().scheme() == ColourScheme::Light;
    const QRectF box = rect();
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().color(isLight ? Token::Hover : Token::Sunken));
    painter.drawRoundedRect(box, theme().px(kRadius), theme().px(kRadius));
}

} // namespace coroscope
