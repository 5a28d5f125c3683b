// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme.h"

#include <QMenu>

namespace coroscope {

class RecentRuns;
class Session;

/// The runs of a session as a menu below a button; one of them can be chosen. The session is borrowed.
class RunsMenu final : public QMenu
{
    Q_OBJECT

public:
    explicit RunsMenu(const Session &session, QWidget *parent);

    /// Opens it below `button`; the run with the number `current` is marked.
    void openBelow(const QWidget &button, const Theme &theme, int current);

Q_SIGNALS:
    void chosen(int number);

private:
    const Session &m_session;
    RecentRuns *m_list;
};

/// Opens `menu` below `button`.
void popUpBelow(QMenu &menu, const QWidget &button);

} // namespace coroscope
