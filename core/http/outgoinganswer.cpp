// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/http/outgoinganswer.h"

#include <algorithm>
#include <cerrno>
#include <iterator>
#include <utility>

#include <sys/socket.h>
#include <sys/uio.h>

namespace coroscope {

void OutgoingAnswer::set(std::string_view head, std::string_view body)
{
    m_head = head;
    m_body = body;
}

void OutgoingAnswer::set(std::string whole)
{
    m_own = std::move(whole);
    set(m_own, {});
}

OutgoingAnswer::Sent OutgoingAnswer::sendTo(int fd)
{
    while (!m_head.empty() || !m_body.empty()) {
        iovec pieces[] = {{const_cast<char *>(m_head.data()), m_head.size()},
                          {const_cast<char *>(m_body.data()), m_body.size()}};
        msghdr message{};
        message.msg_iov = pieces;
        message.msg_iovlen = std::size(pieces);
        const ssize_t count = ::sendmsg(fd, &message, MSG_NOSIGNAL | MSG_DONTWAIT);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return errno == EAGAIN ? Sent::Some : Sent::Broken;
        const std::size_t ofHead = std::min(std::size_t(count), m_head.size());
        m_head.remove_prefix(ofHead);
        m_body.remove_prefix(std::size_t(count) - ofHead);
    }
    m_own.clear();
    return Sent::All;
}

} // namespace coroscope
