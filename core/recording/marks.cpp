// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/recording/marks.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace coroscope {

namespace {

Mark markFrom(const Recording &recording, const Event &event)
{
    return {event.t, std::string(recording.text(event.arg))};
}

TextId textId(Recording &recording, const std::string &text)
{
    std::vector<std::string> &texts = recording.texts;
    const auto found = std::find(texts.begin(), texts.end(), text);
    const auto id = TextId(found - texts.begin());
    if (found == texts.end())
        texts.push_back(text);
    return id;
}

// A text that nobody names any more must not lie on in the file.
void dropLastTexts(Recording &recording, std::set<TextId> candidates)
{
    for (const Event &event : recording.events) {
        if (argIsText(event.kind))
            candidates.erase(event.arg);
    }
    while (recording.texts.size() > 1 && candidates.contains(TextId(recording.texts.size() - 1)))
        recording.texts.pop_back();
}

bool isControl(char c)
{
    return static_cast<unsigned char>(c) < 0x20 || c == 0x7f;
}

auto firstNotBefore(const Marks &marks, std::int64_t time)
{
    return std::lower_bound(marks.begin(), marks.end(), time,
                            [](const Mark &mark, std::int64_t t) { return mark.time < t; });
}

} // namespace

Marks marksOf(const Recording &recording)
{
    Marks marks;
    for (const Event &event : recording.events) {
        if (event.kind == EventKind::Marked)
            marks.push_back(markFrom(recording, event));
    }
    std::stable_sort(marks.begin(), marks.end(),
                     [](const Mark &a, const Mark &b) { return a.time < b.time; });
    return marks;
}

void setMarks(Recording &recording, const Marks &marks)
{
    Marks missing = marks;
    std::set<TextId> removedTexts;
    std::erase_if(recording.events, [&](const Event &event) {
        if (event.kind != EventKind::Marked)
            return false;
        const auto kept = std::find(missing.begin(), missing.end(), markFrom(recording, event));
        if (kept != missing.end()) {
            missing.erase(kept);
            return false;
        }
        removedTexts.insert(event.arg);
        return true;
    });
    if (!removedTexts.empty())
        dropLastTexts(recording, std::move(removedTexts));
    for (const Mark &mark : missing) {
        Event event;
        event.t = mark.time;
        event.kind = EventKind::Marked;
        event.lane = recording.lanes.empty() ? LaneId(0) : recording.lanes.front().id;
        event.arg = textId(recording, mark.text);
        const auto after =
            std::upper_bound(recording.events.begin(), recording.events.end(), mark.time,
                             [](std::int64_t t, const Event &other) { return t < other.t; });
        recording.events.insert(after, event);
    }
}

Marks withMark(Marks marks, std::int64_t time, std::string text)
{
    std::replace_if(text.begin(), text.end(), isControl, ' ');
    text.erase(0, std::min(text.find_first_not_of(' '), text.size()));
    text.erase(text.find_last_not_of(' ') + 1);
    std::erase_if(marks, [time](const Mark &mark) { return mark.time == time; });
    if (!text.empty())
        marks.insert(firstNotBefore(marks, time), Mark{time, std::move(text)});
    return marks;
}

Marks withNote(Marks marks, const std::optional<Mark> &note)
{
    if (note) {
        const auto after =
            std::upper_bound(marks.begin(), marks.end(), note->time,
                             [](std::int64_t time, const Mark &mark) { return time < mark.time; });
        marks.insert(after, *note);
    }
    return marks;
}

const Mark *markAt(const Marks &marks, std::int64_t time)
{
    const auto found = firstNotBefore(marks, time);
    return found != marks.end() && found->time == time ? &*found : nullptr;
}

const Mark *markAfter(const Marks &marks, std::int64_t time)
{
    const auto found = std::find_if(marks.begin(), marks.end(),
                                    [time](const Mark &mark) { return mark.time > time; });
    return found == marks.end() ? nullptr : &*found;
}

const Mark *markBefore(const Marks &marks, std::int64_t time)
{
    const auto found = firstNotBefore(marks, time);
    return found == marks.begin() ? nullptr : &*std::prev(found);
}

} // namespace coroscope
