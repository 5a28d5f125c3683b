// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/http/reactor.h"

#include <functional>
#include <memory>

namespace coroscope {

/// Brings calls from any thread to the thread of a reactor, in order. Belongs to that thread, as the
/// reactor does, which outlives it. Calls that wait when it goes, and later ones, are dropped.
class Mailbox final : private Watch
{
    struct Box;

public:
    explicit Mailbox(Reactor &reactor);
    ~Mailbox() override;

    /// What other threads keep: copyable, may outlive the mailbox.
    class Sender
    {
    public:
        /// Calls `call` soon on the reactor's thread.
        void post(std::function<void()> call) const;

    private:
        friend class Mailbox;
        explicit Sender(std::shared_ptr<Box> box)
            : m_box(std::move(box))
        {
        }
        std::shared_ptr<Box> m_box; // shared with the mailbox: either may go first
    };
    Sender sender() const { return Sender(m_box); }
    /// False: there was no free descriptor, nothing will arrive.
    bool isOpen() const { return isWatched(); }

private:
    void ready(std::uint32_t events) override;

    Reactor &m_reactor;
    std::shared_ptr<Box> m_box; // see Sender
};

} // namespace coroscope
