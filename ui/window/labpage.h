// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/themed.h"

#include <QWidget>

class QHBoxLayout;
class QStackedWidget;

namespace coroscope {

class Inspector;
class LeftColumn;
class Session;
class Stage;
class Welcome;

/// The stage with what stands beside it: at the left what is run, or the welcome; at the right the
/// inspector. As the window gets smaller the columns get narrower, then the inspector goes (below 1180 px),
/// then strategies and totals of the left column (LeftColumn::fitInto()).
class LabPage final : public QWidget, public Themed
{
    Q_OBJECT

public:
    /// What stands at the left.
    enum class Side { Welcome, Lab };

    explicit LabPage(Session &session, QWidget *parent = nullptr);

    Welcome &welcome() { return *m_welcome; }
    LeftColumn &leftColumn() { return *m_left; }
    const LeftColumn &leftColumn() const { return *m_left; }
    Stage &stage() { return *m_stage; }
    const Stage &stage() const { return *m_stage; }
    Inspector &inspector() { return *m_inspector; }

    /// The welcome has no inspector beside it.
    void setSide(Side side);
    /// For a window of this size, px.
    void fitInto(QSize window);

protected:
    void themeChanged() override;

private:
    Side m_side = Side::Lab;
    QHBoxLayout *m_row;
    QStackedWidget *m_sides;
    Welcome *m_welcome;
    LeftColumn *m_left;
    Stage *m_stage;
    Inspector *m_inspector;
    QSize m_window;
};

} // namespace coroscope
