// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/recording/event.h"
#include "core/recording/message.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// What processes of this program say to each other, over pipes and socket pairs. A frame is
///     u32 length, little-endian: of all that follows, 1 byte to 1 MiB
///     u8 kind
///     payload
/// Both ends are programs of one build on one machine, so events go as their bytes.
namespace coroscope {

enum class FrameKind : std::uint8_t {
    Control = 1,   ///< one message as CBOR (link.h)
    Events = 2,    ///< any number of Event, with absolute times of the steady clock
    Heartbeat = 3, ///< empty: the sender lives
    Texts = 4,     ///< u32 id, little-endian, then the text in UTF-8
};

/// The longest frame: kind and payload together.
inline constexpr std::size_t kMaxFrameLength = 1u << 20;
inline constexpr std::size_t kMaxPayload = kMaxFrameLength - 1;

/// One frame. `payload` is borrowed from who gave the frame.
struct Frame
{
    FrameKind kind = FrameKind::Control;
    std::string_view payload{};
};

/// Appends a frame to `out`. `payload` must not be longer than kMaxPayload.
void appendFrame(std::string &out, FrameKind kind, std::string_view payload);
/// Appends `events` in as many frames as they need; none for no events.
void appendEvents(std::string &out, std::span<const Event> events);
/// Appends the text with its id. One that is too long for a frame is cut, between two characters.
void appendText(std::string &out, TextId id, std::string_view text);

/// The events of an Events frame; nothing if the payload is not made of whole events whose kind and
/// reason exist.
std::optional<std::vector<Event>> eventsOf(std::string_view payload);

/// The content of a Texts frame; `text` is borrowed from the payload.
struct NumberedText
{
    TextId id = 0;
    std::string_view text{};
};
/// Nothing if the payload is too short for an id.
std::optional<NumberedText> textOf(std::string_view payload);

/// Puts frames together from bytes that arrive in pieces of any size.
class FrameReader
{
public:
    /// Takes the next bytes of the stream.
    void feed(std::string_view bytes);
    /// The next whole frame, or nothing: more bytes are needed, or error() says what is wrong. The
    /// payload stays until the next feed().
    std::optional<Frame> next();
    /// Set for good by a wrong length or kind: there is no telling where the next frame begins.
    const std::optional<Message> &error() const { return m_error; }

private:
    std::string m_bytes;
    std::size_t m_taken = 0; // of m_bytes: what next() gave out
    std::optional<Message> m_error;
};

} // namespace coroscope
