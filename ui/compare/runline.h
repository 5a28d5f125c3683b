// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/themed.h"

#include <QWidget>

class QHBoxLayout;

namespace coroscope {

class Button;
struct OpenRun;

/// What stands above the timeline of one of several runs: a button with its number, by which another run is
/// chosen, what it was asked for and how long it took, and what it does at the shown time. The run is borrowed.
class RunLine final : public QWidget, public Themed
{
    Q_OBJECT

public:
    explicit RunLine(QWidget *parent = nullptr);

    /// Null: there is none, the button still chooses one.
    void setRun(const OpenRun *run);
    /// The sentence on the shown time.
    void setSentence(const QString &sentence);
    /// Which run it is, what was asked for and how long it took; "" without a run.
    QString words() const;
    Button &button() const { return *m_button; }

protected:
    void themeChanged() override;
    void languageChanged() override;
    void paintEvent(QPaintEvent *event) override;

private:
    const OpenRun *m_run = nullptr;
    QString m_sentence;
    QHBoxLayout *m_row;
    Button *m_button;
};

} // namespace coroscope
