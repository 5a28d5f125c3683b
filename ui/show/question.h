// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/playback/openrun.h"
#include "ui/show/showstrip.h"

#include <QObject>

#include <optional>
#include <vector>

namespace coroscope {

class Session;

/// "What if there were ten of them?": a scenario that is changed field by field, what the prediction says to it, and
/// its run, on a session that is given back as it was. The session is borrowed.
class Question final : public QObject
{
    Q_OBJECT

public:
    explicit Question(Session &session, QObject *parent = nullptr);

    /// Asks from this run on. Ignored while it is open, or while the session runs.
    void open(const Strategy &strategy, const Scenario &scenario);
    bool isOpen() const { return m_isOpen; }
    /// Gives the session back; what runs is ended first.
    void close();

    /// The names of the fields that can be changed, those that the strategy uses.
    const std::vector<std::string_view> &fields() const { return m_fields; }
    std::string_view field() const { return m_fields[m_index]; }
    const Scenario &scenario() const { return m_scenario; }
    /// To the field beside it, to the right if positive; at the end it stays.
    void choose(int direction);
    /// The field's next value above (1) or below (-1).
    void step(int direction);
    /// A key's text that belongs to a value: a digit, a decimal point. Whether it does.
    bool type(const QString &text);
    void eraseTyped();
    /// Runs it. Ignored while something runs.
    void run();

    ShowStrip::Words words() const;

Q_SIGNALS:
    /// words(), or isOpen().
    void changed();

private:
    void ask(const Scenario &scenario);
    void take();
    void restore();
    QString answer() const;

    struct Before
    {
        const Strategy *strategy;
        Scenario scenario;
        int run; // its number, or 0
    };
    Session &m_session;
    bool m_isOpen = false;
    const Strategy *m_strategy = nullptr;
    Scenario m_scenario;
    std::int64_t m_total = 0; // predicted, of what was shown before, ns
    std::vector<std::string_view> m_fields;
    std::size_t m_index = 0;
    QString m_typed;
    std::optional<Message> m_problem;
    std::optional<Before> m_before; // to be given back
};

} // namespace coroscope
