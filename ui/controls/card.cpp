// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/controls/card.h"

#include "ui/controls/keyboardfocus.h"
#include "ui/controls/label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace coroscope {

namespace {

constexpr double kRadius = 10;
constexpr double kPadding = 16;
constexpr double kCornerPadding = 12; // a link has room around its text
constexpr double kHeadTop = 9;
constexpr double kHeadHeight = 24;

} // namespace

Card::Card(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_body(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    if (!title.isEmpty()) {
        setAccessibleName(title);
        m_title = new Label(LabelStyle::CardTitle, title, this);
        m_head = new QHBoxLayout;
        m_head->addWidget(m_title, 1);
        column->addLayout(m_head);
        m_margins.setTop(8);
    }
    column->addLayout(m_body, 1);
    Card::themeChanged();
}

void Card::setTitle(const QString &title)
{
    setAccessibleName(title);
    if (m_title)
        m_title->setText(title);
}

void Card::setCorner(QWidget *corner)
{
    if (!m_head)
        return;
    m_head->addWidget(corner, 0, Qt::AlignVCenter);
    m_hasCorner = true;
    Card::themeChanged();
}

void Card::setBodyMargins(const QMarginsF &margins)
{
    m_margins = margins;
    Card::themeChanged();
}

void Card::setBodySpacing(double spacing)
{
    m_spacing = spacing;
    Card::themeChanged();
}

int Card::frameHeight() const
{
    const Theme &t = theme();
    const int head = m_title ? int(t.wholePx(kHeadTop)) + std::max(int(t.wholePx(kHeadHeight)),
                                                                   m_title->sizeHint().height())
                             : 0;
    return head + int(t.wholePx(m_margins.top())) + int(t.wholePx(m_margins.bottom()));
}

void Card::themeChanged()
{
    const Theme &t = theme();
    const auto px = [&t](double length) { return int(t.wholePx(length)); };
    if (m_head)
        m_head->setContentsMargins(px(kPadding), px(kHeadTop),
                                   px(m_hasCorner ? kCornerPadding : kPadding), 0);
    if (m_title)
        m_title->setMinimumHeight(px(kHeadHeight));
    m_body->setContentsMargins(px(m_margins.left()), px(m_margins.top()), px(m_margins.right()),
                               px(m_margins.bottom()));
    m_body->setSpacing(px(m_spacing));
    updateGeometry();
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintRoundBox(painter, rect(), theme().px(kRadius), theme().color(Token::Surface),
                  theme().color(Token::Border), 1);
}

} // namespace coroscope
