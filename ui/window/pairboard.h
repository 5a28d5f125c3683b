// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <array>
#include <memory>
#include <vector>

namespace coroscope {

class PairView;
class Session;
struct OpenRun;

/// The two runs that are best seen side by side, by their numbers, the earlier one first: the latest one and,
/// of those before it, the latest with its strategy and as many tasks, else with as many tasks, else the
/// latest. 0 where there is none.
std::array<int, 2> usualPair(const std::vector<std::unique_ptr<OpenRun>> &runs);

/// Brings two of the session's runs to the view that shows two: the usual ones until others are chosen. Both
/// are borrowed.
class PairBoard final : public QObject
{
    Q_OBJECT

public:
    PairBoard(Session &session, PairView &view, QObject *parent = nullptr);

    /// Shows what there is.
    void refresh();
    /// Puts the run of that number in the first (0) or the second (1) place.
    void choose(int place, int number);

Q_SIGNALS:
    /// Other runs are shown.
    void changed();

private:
    void openMenu(int place);

    Session &m_session;
    PairView &m_view;
    std::array<int, 2> m_chosen{}; // 0: none was chosen
    std::array<int, 2> m_shown{};
};

} // namespace coroscope
