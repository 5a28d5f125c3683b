// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/recording/place.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace coroscope {

namespace {

constexpr std::string_view kArrow = " > ";

template <class Number>
std::optional<Number> numberIn(std::string_view digits)
{
    Number value = 0;
    const char *end = digits.data() + digits.size();
    const auto [read, error] = std::from_chars(digits.data(), end, value);
    return error == std::errc() && read == end ? std::optional(value) : std::nullopt;
}

// Takes "fetch() " or "fetch()[176] " off the front of `text`, if it is there.
void takeFunction(std::string_view &text, PlaceFrame &frame)
{
    const std::size_t plain = text.find("() ");
    const std::size_t sized = text.find("()[");
    const std::size_t end = std::min(plain, sized);
    if (end == std::string_view::npos)
        return;
    std::size_t rest = end + 3;
    if (sized < plain) {
        const std::size_t close = text.find("] ", rest);
        if (close == std::string_view::npos)
            return;
        const auto bytes = numberIn<std::uint32_t>(text.substr(rest, close - rest));
        if (!bytes)
            return;
        frame.bytes = *bytes;
        rest = close + 2;
    }
    frame.function = text.substr(0, end);
    text.remove_prefix(rest);
}

PlaceFrame frameOf(std::string_view text)
{
    PlaceFrame frame;
    takeFunction(text, frame);
    frame.path = text;
    const std::size_t colon = text.rfind(':');
    if (colon == std::string_view::npos)
        return frame;
    const auto line = numberIn<int>(text.substr(colon + 1));
    if (line && *line > 0) {
        frame.line = *line;
        frame.path = text.substr(0, colon);
    }
    return frame;
}

} // namespace

std::string placeText(const PlaceFrame &frame)
{
    std::string text;
    if (!frame.function.empty()) {
        text += frame.function;
        text += "()";
        if (frame.bytes > 0)
            text += '[' + std::to_string(frame.bytes) + ']';
        text += ' ';
    }
    text += frame.path;
    return text + ':' + std::to_string(frame.line);
}

std::string placeText(std::string_view outer, const PlaceFrame &frame)
{
    std::string text(outer);
    if (!text.empty())
        text += kArrow;
    return text + placeText(frame);
}

std::vector<PlaceFrame> framesOf(std::string_view place)
{
    std::vector<PlaceFrame> frames;
    while (!place.empty()) {
        const std::size_t arrow = place.find(kArrow);
        frames.push_back(frameOf(place.substr(0, arrow)));
        place = arrow == std::string_view::npos ? std::string_view()
                                                : place.substr(arrow + kArrow.size());
    }
    return frames;
}

std::string_view fileOf(const PlaceFrame &frame)
{
    return frame.path.substr(frame.path.rfind('/') + 1);
}

} // namespace coroscope
