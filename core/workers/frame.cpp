// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/workers/frame.h"

#include <algorithm>
#include <cassert>
#include <cstring>
#include <type_traits>

namespace coroscope {

namespace {

constexpr std::size_t kHead = 4;
constexpr std::size_t kIdSize = 4;
constexpr std::size_t kEventsPerFrame = kMaxPayload / sizeof(Event);

void appendU32(std::string &out, std::uint32_t value)
{
    for (int shift = 0; shift < 32; shift += 8)
        out += char(static_cast<unsigned char>(value >> shift));
}

std::uint32_t u32At(std::string_view bytes)
{
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < kHead; ++i)
        value |= std::uint32_t(static_cast<unsigned char>(bytes[i])) << (8 * i);
    return value;
}

bool isContinuation(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xc0) == 0x80;
}

bool isKind(unsigned char byte)
{
    return byte >= std::uint8_t(FrameKind::Control) && byte <= std::uint8_t(FrameKind::Texts);
}

} // namespace

void appendFrame(std::string &out, FrameKind kind, std::string_view payload)
{
    assert(payload.size() <= kMaxPayload);
    appendU32(out, std::uint32_t(payload.size() + 1));
    out += char(kind);
    out += payload;
}

void appendEvents(std::string &out, std::span<const Event> events)
{
    while (!events.empty()) {
        const auto part = events.first(std::min(events.size(), kEventsPerFrame));
        const auto bytes = std::as_bytes(part);
        appendFrame(out, FrameKind::Events,
                    {reinterpret_cast<const char *>(bytes.data()), bytes.size()});
        events = events.subspan(part.size());
    }
}

void appendText(std::string &out, TextId id, std::string_view text)
{
    std::size_t length = std::min(text.size(), kMaxPayload - kIdSize);
    while (length < text.size() && length > 0 && isContinuation(text[length]))
        --length;
    appendU32(out, std::uint32_t(length + kIdSize + 1));
    out += char(FrameKind::Texts);
    appendU32(out, id);
    out += text.substr(0, length);
}

std::optional<std::vector<Event>> eventsOf(std::string_view payload)
{
    if (payload.size() % sizeof(Event) != 0)
        return std::nullopt;
    std::vector<Event> events(payload.size() / sizeof(Event));
    if (!events.empty())
        std::memcpy(events.data(), payload.data(), payload.size());
    const bool areKnown = std::all_of(events.begin(), events.end(), [](const Event &event) {
        return int(event.kind) < kEventKindCount && int(event.why) < kWhyCount;
    });
    if (!areKnown)
        return std::nullopt;
    return events;
}

std::optional<NumberedText> textOf(std::string_view payload)
{
    if (payload.size() < kIdSize)
        return std::nullopt;
    return NumberedText{u32At(payload), payload.substr(kIdSize)};
}

void FrameReader::feed(std::string_view bytes)
{
    m_bytes.erase(0, m_taken);
    m_taken = 0;
    m_bytes += bytes;
}

std::optional<Frame> FrameReader::next()
{
    if (m_error)
        return std::nullopt;
    const std::string_view rest = std::string_view(m_bytes).substr(m_taken);
    if (rest.size() < kHead)
        return std::nullopt;
    const std::size_t length = u32At(rest);
    if (length < 1 || length > kMaxFrameLength) {
        m_error = {QT_TRANSLATE_NOOP("coroscope", "A frame of %1 bytes came; 1 to %2 are allowed."),
                   {std::to_string(length), std::to_string(kMaxFrameLength)}};
        return std::nullopt;
    }
    if (rest.size() == kHead)
        return std::nullopt;
    const auto kind = static_cast<unsigned char>(rest[kHead]);
    if (!isKind(kind)) {
        m_error = {QT_TRANSLATE_NOOP("coroscope", "A frame of the unknown kind %1 came."),
                   {std::to_string(kind)}};
        return std::nullopt;
    }
    if (rest.size() < kHead + length)
        return std::nullopt;
    m_taken += kHead + length;
    return Frame{FrameKind(kind), rest.substr(kHead + 1, length - 1)};
}

} // namespace coroscope
