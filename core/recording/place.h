// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// The texts that say where a task waits: an await chain, "frame > frame", from the task's own coroutine to the
/// innermost await. A frame is "fetch() folder/file.cpp:25", in a real run with the bytes of its heap frame
/// "fetch()[176] folder/file.cpp:25"; older recordings have "folder/file.cpp:25" only.
namespace coroscope {

/// A frame of a chain; borrows from the chain's text.
struct PlaceFrame
{
    std::string_view function{}; ///< "" if it is not known
    std::uint32_t bytes = 0;     ///< of its heap frame; 0 if that is not known, or it has none
    std::string_view path{};     ///< of the file, with folders
    int line = 0;                ///< of the await or the call; 0 if the frame says none
    friend bool operator==(const PlaceFrame &, const PlaceFrame &) = default;
};

/// The text of a frame without an outer one.
std::string placeText(const PlaceFrame &frame);
/// The chain `outer` with `frame` as its innermost; an empty one has that frame alone.
std::string placeText(std::string_view outer, const PlaceFrame &frame);

/// The frames of a chain, the outermost first. Of a frame in another form the text is the path.
std::vector<PlaceFrame> framesOf(std::string_view place);

/// The path's last part.
std::string_view fileOf(const PlaceFrame &frame);

} // namespace coroscope
