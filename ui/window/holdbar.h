// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/themed.h"

#include <QWidget>

class QHBoxLayout;

namespace coroscope {

class Button;

/// What can be done to the loop of a run that is under way: hold it; while it is held, give one turn, give a
/// whole tick, let it go on. Hidden while there is no such loop.
class HoldBar final : public QWidget, public Themed
{
    Q_OBJECT

public:
    enum class Loop { None, Free, Held };

    explicit HoldBar(QWidget *parent = nullptr);

    void setLoop(Loop loop);
    Loop loop() const { return m_loop; }

Q_SIGNALS:
    void holdAsked();
    void stepAsked();
    void tickAsked();
    void goOnAsked();

protected:
    void themeChanged() override;
    void languageChanged() override;

private:
    QHBoxLayout *m_row;
    Button *m_hold;
    Button *m_step;
    Button *m_tick;
    Button *m_goOn;
    Loop m_loop = Loop::None;
};

} // namespace coroscope
