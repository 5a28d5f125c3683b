// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/workers/mailbox.h"

#include "core/workers/descriptor.h"

#include <mutex>
#include <utility>
#include <vector>

#include <sys/eventfd.h>
#include <unistd.h>

namespace coroscope {

struct Mailbox::Box
{
    std::mutex mutex;
    std::vector<std::function<void()>> calls;
    bool isClosed = false;
    const Descriptor bell{::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)};
};

Mailbox::Mailbox(Reactor &reactor)
    : m_reactor(reactor)
    , m_box(std::make_shared<Box>())
{
    if (m_box->bell)
        reactor.add(*this, m_box->bell.get(), EPOLLIN);
}

Mailbox::~Mailbox()
{
    m_reactor.remove(*this); // before the bell may be closed
    std::vector<std::function<void()>> dropped;
    const std::lock_guard lock(m_box->mutex);
    m_box->isClosed = true;
    dropped.swap(m_box->calls); // destroyed after the lock is released: declared before it
}

void Mailbox::Sender::post(std::function<void()> call) const
{
    const std::lock_guard lock(m_box->mutex);
    if (m_box->isClosed)
        return;
    m_box->calls.push_back(std::move(call));
    const std::uint64_t one = 1;
    if (m_box->calls.size() == 1 && ::write(m_box->bell.get(), &one, sizeof one) < 0) {
        // Only a full counter can refuse, and then it is readable already.
    }
}

void Mailbox::ready(std::uint32_t)
{
    const std::shared_ptr<Box> box = m_box; // a call may destroy this
    std::vector<std::function<void()>> calls;
    {
        const std::lock_guard lock(box->mutex);
        std::uint64_t rung = 0;
        if (::read(box->bell.get(), &rung, sizeof rung) < 0) {
            // Nothing rang: the calls are there all the same.
        }
        calls.swap(box->calls);
    }
    for (auto &call : calls) {
        {
            const std::lock_guard lock(box->mutex);
            if (box->isClosed)
                return;
        }
        call();
    }
}

} // namespace coroscope
