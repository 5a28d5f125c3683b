// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/exporters/csvevents.h"

#include "core/exporters/csv.h"

namespace coroscope {

namespace {

// The names of the lanes by their ids.
std::vector<std::string_view> laneNames(const Recording &recording)
{
    std::vector<std::string_view> names;
    for (const LaneEntry &lane : recording.lanes) {
        if (lane.id >= names.size())
            names.resize(std::size_t(lane.id) + 1);
        names[lane.id] = lane.name;
    }
    return names;
}

void numberOrEmpty(CsvWriter &csv, std::uint32_t number)
{
    if (number == 0)
        csv.empty();
    else
        csv.number(number);
}

} // namespace

void writeCsvEvents(std::ostream &out, const std::vector<Recording> &recordings)
{
    CsvWriter csv(out);
    for (const char *title :
         {"run", "t_s", "kind", "task", "why", "lane", "lane_name", "tick", "arg", "text"})
        csv.text(title);
    csv.endRow();
    for (std::size_t run = 0; run < recordings.size(); ++run) {
        const Recording &recording = recordings[run];
        const std::vector<std::string_view> names = laneNames(recording);
        for (const Event &event : recording.events) {
            const bool isText = argIsText(event.kind);
            csv.number(run + 1);
            csv.seconds(event.t);
            csv.text(word(event.kind));
            numberOrEmpty(csv, event.task);
            csv.text(word(event.why));
            csv.number(event.lane);
            csv.text(event.lane < names.size() ? names[event.lane] : std::string_view());
            numberOrEmpty(csv, event.tick);
            numberOrEmpty(csv, isText ? 0 : event.arg);
            csv.text(isText ? recording.text(event.arg) : std::string_view());
            csv.endRow();
        }
    }
}

} // namespace coroscope
