// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/themed.h"

#include <QWidget>

#include <chrono>

namespace coroscope {

/// The line at the top of a show: mark and title, at its right end where the show is and how long it has taken,
/// before that in a few words what goes on, with a dot while something runs.
class ShowHead final : public QWidget, public Themed
{
    Q_OBJECT

public:
    explicit ShowHead(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    const QString &title() const { return m_title; }
    /// The number of what is shown, from 1, among so many; a count of 0 shows none.
    void setPlace(int number, int count);
    void setElapsed(std::chrono::seconds time);
    /// What goes on; empty: nothing.
    void setStatus(const QString &words);
    const QString &status() const { return m_status; }
    void setRunning(bool isRunning);
    bool isRunning() const { return m_isRunning; }

    /// "4 / 9 · 12:30"; without a place the time alone.
    QString counter() const;
    /// Whether title, status and counter have room beside each other in full.
    bool isWhole() const;
    QSize sizeHint() const override;

protected:
    void themeChanged() override;
    void paintEvent(QPaintEvent *event) override;

private:
    double statusWidth() const;
    double counterLeft() const;
    double titleLeft() const;
    void describe();

    QString m_title;
    QString m_status;
    int m_number = 0;
    int m_count = 0;
    std::chrono::seconds m_elapsed{0};
    bool m_isRunning = false;
};

} // namespace coroscope
