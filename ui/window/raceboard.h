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
    /// Whether a live run has grown enough since the last refresh().
    bool isDue() const;

private:
    const Session &m_session;
    ComparePage &m_page;
    QElapsedTimer m_sinceRefresh;
};

} // namespace coroscope
