// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/recording/recording.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace coroscope {

namespace {

constexpr std::array<std::string_view, 4> kLaneWords = {"loop", "thread", "endpoint", "worker"};

bool argIsPlace(EventKind kind)
{
    return kind == EventKind::Blocked || kind == EventKind::Suspended ||
           kind == EventKind::NotSuspended;
}

} // namespace

std::string_view valueOf(const KeyValues &pairs, std::string_view key, std::string_view otherwise)
{
    for (const auto &[name, value] : pairs) {
        if (name == key)
            return value;
    }
    return otherwise;
}

Recording::Recording()
    : texts(1)
{
}

void Recording::append(const std::vector<Event> &arrived)
{
    for (const Event &event : arrived) {
        if (event.kind == EventKind::Created)
            tasks.push_back({event.task, std::string(text(event.arg)), event.why});
    }
    events.insert(events.end(), arrived.begin(), arrived.end());
}

void Recording::finish()
{
    std::stable_sort(events.begin(), events.end(),
                     [](const Event &a, const Event &b) { return a.t < b.t; });
    isComplete = true;
}

std::string_view Recording::text(TextId id) const
{
    return id < texts.size() ? std::string_view(texts[id]) : std::string_view();
}

const LaneEntry *Recording::lane(LaneId id) const
{
    for (const LaneEntry &entry : lanes) {
        if (entry.id == id)
            return &entry;
    }
    return nullptr;
}

std::string_view word(LaneKind kind)
{
    return kLaneWords[std::size_t(kind)];
}

std::optional<LaneKind> laneKindFromWord(std::string_view word)
{
    for (std::size_t i = 0; i < kLaneWords.size(); ++i) {
        if (kLaneWords[i] == word)
            return LaneKind(i);
    }
    return std::nullopt;
}

std::string describe(const Recording &recording)
{
    std::string out;
    for (const Event &event : recording.events) {
        char head[96];
        std::snprintf(head, sizeof head, "%.3f lane%u", double(event.t) / 1000,
                      unsigned(event.lane));
        out += head;
        out += ' ';
        out += word(event.kind);
        if (event.task != kNoTask)
            out += " T" + std::to_string(event.task);
        if (event.why != Why::None) {
            out += ' ';
            out += word(event.why);
        }
        if (argIsText(event.kind)) {
            const std::string_view text = argIsPlace(event.kind) ? "" : recording.text(event.arg);
            if (!text.empty())
                out.append(" \"").append(text).append("\"");
        } else if (event.arg != 0) {
            out += " #" + std::to_string(event.arg);
        }
        out += '\n';
    }
    return out;
}

} // namespace coroscope
