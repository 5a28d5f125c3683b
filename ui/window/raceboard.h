// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QObject>

namespace coroscope {

class ComparePage;
class Session;

/// Brings the session's runs to the page that compares them, while they run and afterwards. Both are
/// borrowed.
class RaceBoard final : public QObject
{
    Q_OBJECT

public:
    RaceBoard(const Session &session, ComparePage &page, QObject *parent = nullptr);

    /// Shows what there is.
    void refresh();
    /// Whether it is time for the next refresh() of live runs: a frame after the last one, and no earlier than
    /// leaves the window twice the time that it took, with its painting.
    bool isDue() const;

private:
    const Session &m_session;
    ComparePage &m_page;
    QElapsedTimer m_sinceRefresh;
    qint64 m_cost = 0; // ms, of the last refresh and what was painted after it
    bool m_isMeasured = true;
};

} // namespace coroscope
