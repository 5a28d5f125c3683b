// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/window/labpage.h"

#include "ui/panels/inspector.h"
#include "ui/panels/welcome.h"
#include "ui/window/leftcolumn.h"
#include "ui/window/stage.h"

#include <QHBoxLayout>
#include <QStackedWidget>

namespace coroscope {

namespace {

// Widths in px at scale 1.
constexpr double kWithInspector = 1180;
constexpr double kWithWideInspector = 1400;
constexpr double kInspector = 300;
constexpr double kWideInspector = 360;
constexpr double kWelcome = 400;
constexpr double kNarrowWelcome = 340;
constexpr double kGap = 12;

} // namespace

LabPage::LabPage(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_sides(new QStackedWidget)
    , m_welcome(new Welcome)
    , m_left(new LeftColumn(session))
    , m_stage(new Stage)
    , m_inspector(new Inspector)
{
    m_sides->addWidget(m_welcome);
    m_sides->addWidget(m_left);
    m_row->addWidget(m_sides);
    m_row->addWidget(m_stage, 1);
    m_row->addWidget(m_inspector);
    setSide(Side::Lab);
}

void LabPage::setSide(Side side)
{
    m_side = side;
    m_sides->setCurrentIndex(int(side));
    fitInto(m_window);
}

void LabPage::fitInto(QSize window)
{
    m_window = window;
    const double width = window.width() / theme().scale();
    m_left->fitInto(window);
    m_inspector->setVisible(m_side == Side::Lab && width >= kWithInspector);
    m_inspector->setFixedWidth(
        int(theme().px(width >= kWithWideInspector ? kWideInspector : kInspector)));
    const int welcome = int(theme().px(width >= kWithInspector ? kWelcome : kNarrowWelcome));
    m_sides->setFixedWidth(m_side == Side::Welcome ? welcome : m_left->width());
}

void LabPage::themeChanged()
{
    const int gap = int(theme().px(kGap));
    m_row->setContentsMargins(gap, 0, gap, 0);
    m_row->setSpacing(gap);
    fitInto(m_window);
}

} // namespace coroscope
