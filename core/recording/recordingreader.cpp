// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/recording/recordingreader.h"

#include "core/recording/linereader.h"
#include "core/recording/recordingheader.h"

namespace coroscope {

namespace {

using simdjson::dom::object;

static_assert(LineReader::kPadding >= simdjson::SIMDJSON_PADDING);

constexpr std::size_t kMostWarnings = 20;

bool isBlank(std::string_view line)
{
    return line.find_first_not_of(" \t\r") == std::string_view::npos;
}

} // namespace

bool RecordingReader::take(std::string_view line, bool isTerminated)
{
    ++m_line;
    const std::string_view bytes(line.data(), line.size() + (isTerminated ? 1 : 0));
    object members;
    if (isBlank(line)) {
        if (m_place == Place::Inside)
            m_hash.add(bytes);
    } else if (m_parser.parse(line.data(), line.size(), false).get(members) == simdjson::SUCCESS) {
        takeObject(members, bytes, isTerminated);
    } else {
        takeBroken(isTerminated);
    }
    return m_place != Place::Refused;
}

void RecordingReader::takeObject(const object &line, std::string_view bytes, bool isTerminated)
{
    const EventLine read = readEventLine(line);
    if (read.kind == EventLine::Kind::Header)
        return takeHeader(line);
    if (m_place != Place::Inside)
        return takeBroken(isTerminated);
    if (read.kind == EventLine::Kind::End)
        return takeEnd(line);
    m_hash.add(bytes);
    ++m_eventLines;
    takeEventLine(read);
}

void RecordingReader::takeEventLine(const EventLine &line)
{
    std::string_view wrong = line.wrongMember;
    const bool isKnown = line.kind == EventLine::Kind::Event;
    if (isKnown && !m_lanes.test(line.event.lane))
        wrong = "lane";
    if (isKnown && argIsText(line.event.kind) && line.event.arg >= m_recording.texts.size())
        wrong = "arg";
    if (!wrong.empty())
        return damage(QT_TRANSLATE_NOOP("coroscope", "%1:%2: '%4' is missing or out of range. "
                                                     "The %3 events before it were read."),
                      wrong);
    if (!line.unknownMember.empty())
        m_unknownMember = line.unknownMember;
    if (isKnown)
        takeEvent(line.event);
    else if (m_unknownKinds++ == 0)
        m_unknownKind = line.unknownKind;
}

void RecordingReader::takeHeader(const object &line)
{
    if (m_place == Place::Inside)
        endEarly(m_line - 1);
    if (const auto problem = schemaProblem(line))
        return refuse(*problem);
    RecordingHeader header = readHeader(line);
    if (!header.wrongMember.empty())
        return refuse({QT_TRANSLATE_NOOP("coroscope",
                                         "%1:%2: '%3' is not what a recording's header has there."),
                       {m_name, std::to_string(m_line), header.wrongMember}});
    m_recording = std::move(header.recording);
    m_unknownMember = std::move(header.unknownMember);
    m_hash = {};
    m_lanes.reset();
    for (const LaneEntry &lane : m_recording.lanes)
        m_lanes.set(lane.id);
    m_roles.clear();
    for (const TaskEntry &task : m_recording.tasks)
        m_roles.emplace(task.id, task.role);
    m_hasTasks = !m_recording.tasks.empty();
    m_eventLines = 0;
    m_unknownKinds = 0;
    m_place = Place::Inside;
}

std::optional<Message> RecordingReader::schemaProblem(const object &line) const
{
    const std::string_view family = kRecordingSchema.substr(0, kRecordingSchema.rfind('/') + 1);
    const std::string_view version = kRecordingSchema.substr(family.size());
    std::string_view schema;
    if (line.at_key("schema").get(schema) != simdjson::SUCCESS)
        schema = "?";
    if (!schema.starts_with(family))
        return Message{QT_TRANSLATE_NOOP("coroscope",
                                         "%1 is no recording: its schema is “%2”, that of "
                                         "a recording is “%3”."),
                       {m_name, std::string(schema), std::string(kRecordingSchema)}};
    const std::string_view major = schema.substr(family.size());
    if (major == version || major.starts_with(std::string(version) + '.'))
        return std::nullopt;
    return Message{QT_TRANSLATE_NOOP("coroscope",
                                     "%1 has the schema “%2”, this version reads “%3”. "
                                     "Open it with a newer version of Coroscope."),
                   {m_name, std::string(schema), std::string(kRecordingSchema)}};
}

void RecordingReader::takeEvent(Event event)
{
    if (event.kind == EventKind::Created) {
        const auto role = m_roles.find(event.task);
        if (event.why == Why::None && role != m_roles.end())
            event.why = role->second;
        if (!m_hasTasks)
            m_recording.tasks.push_back(
                {event.task, std::string(m_recording.text(event.arg)), event.why});
    }
    m_recording.events.push_back(event);
}

void RecordingReader::takeEnd(const object &line)
{
    bool isInterrupted = false;
    std::uint64_t events = m_eventLines;
    std::uint64_t tasks = m_recording.tasks.size();
    const std::string hash = m_hash.hex();
    std::string_view written = hash;
    for (const auto &[key, value] : line) {
        if ((key == "interrupted" && value.get(isInterrupted) != simdjson::SUCCESS) ||
            (key == "events" && value.get(events) != simdjson::SUCCESS) ||
            (key == "tasks" && value.get(tasks) != simdjson::SUCCESS) ||
            (key == "sha256" && value.get(written) != simdjson::SUCCESS)) {
            return damage(QT_TRANSLATE_NOOP("coroscope", "%1:%2: '%4' is not what a recording's "
                                                         "closing line has there. "
                                                         "The %3 events before it were read."),
                          key);
        }
    }
    const std::string at = std::to_string(m_line);
    if (events != m_eventLines)
        warn({QT_TRANSLATE_NOOP("coroscope", "%1:%2: %3 events were written, but there are %4."),
              {m_name, at, std::to_string(events), std::to_string(m_eventLines)}});
    else if (written != hash)
        warn({QT_TRANSLATE_NOOP("coroscope", "%1:%2: the events are not those that were written; "
                                             "the file was changed since."),
              {m_name, at}});
    if (tasks != m_recording.tasks.size())
        warn({QT_TRANSLATE_NOOP("coroscope", "%1:%2: %3 tasks were written, but there are %4."),
              {m_name, at, std::to_string(tasks), std::to_string(m_recording.tasks.size())}});
    m_recording.isComplete = !isInterrupted;
    m_place = Place::Between;
    complete();
}

void RecordingReader::takeBroken(bool isTerminated)
{
    switch (m_place) {
    case Place::Start:
        if (isTerminated)
            return refuse({QT_TRANSLATE_NOOP("coroscope",
                                             "%1 is no recording: its first line is not a header "
                                             "such as {\"schema\":\"%2\"}."),
                           {m_name, std::string(kRecordingSchema)}});
        return refuse(
            {QT_TRANSLATE_NOOP("coroscope", "%1 ended early at line %2: no recording was read."),
             {m_name, std::to_string(m_line)}});
    case Place::Inside:
        if (!isTerminated)
            return endEarly(m_line);
        return damage(QT_TRANSLATE_NOOP("coroscope", "%1:%2: this line is no JSON object. "
                                                     "The %3 events before it were read."));
    case Place::Between:
        warn({QT_TRANSLATE_NOOP("coroscope",
                                "%1:%2: what follows is no recording; it was left out."),
              {m_name, std::to_string(m_line)}});
        m_place = Place::Skipping;
        return;
    case Place::Skipping:
    case Place::Refused:
        return;
    }
}

void RecordingReader::stopAtLongLine()
{
    ++m_line;
    const std::string limit = std::to_string(LineReader::kLongest >> 20U);
    if (m_place == Place::Inside)
        return damage(QT_TRANSLATE_NOOP("coroscope", "%1:%2: this line is longer than %4 MiB. "
                                                     "The %3 events before it were read."),
                      limit);
    refuse({QT_TRANSLATE_NOOP("coroscope", "%1:%2: this line is longer than %3 MiB."),
            {m_name, std::to_string(m_line), limit}});
}

std::variant<RecordingFile, Message> RecordingReader::finish()
{
    if (m_place == Place::Inside)
        endEarly(m_line);
    if (m_place == Place::Start)
        refuse({QT_TRANSLATE_NOOP("coroscope", "%1 is empty: it holds no recording."), {m_name}});
    if (m_refusal)
        return *m_refusal;
    return std::move(m_file);
}

// Without any recording before it the whole file is refused; else what was read is kept.
void RecordingReader::refuse(const Message &problem)
{
    if (m_file.recordings.empty())
        m_refusal = problem;
    else
        warn(problem);
    m_place = m_refusal ? Place::Refused : Place::Skipping;
}

void RecordingReader::endEarly(std::size_t line)
{
    warn({QT_TRANSLATE_NOOP("coroscope", "%1 ended early at line %2: %3 events were read."),
          {m_name, std::to_string(line), std::to_string(m_recording.events.size())}});
    m_place = Place::Skipping;
    complete();
}

void RecordingReader::damage(const char *sentence, std::string_view detail)
{
    warn({sentence,
          {m_name, std::to_string(m_line), std::to_string(m_recording.events.size()),
           std::string(detail)}});
    m_place = Place::Skipping;
    complete();
}

void RecordingReader::complete()
{
    if (m_unknownKinds > 0)
        warn({QT_TRANSLATE_NOOP("coroscope",
                                "%1 holds %2 events of kinds that this version does not "
                                "know, such as “%3”; they were left out."),
              {m_name, std::to_string(m_unknownKinds), m_unknownKind}});
    if (!m_unknownMember.empty())
        warn({QT_TRANSLATE_NOOP("coroscope",
                                "%1 says things that this version does not know, such as "
                                "“%2”; they were left out."),
              {m_name, m_unknownMember}});
    m_file.recordings.push_back(std::move(m_recording));
    m_recording = Recording();
}

void RecordingReader::warn(Message message)
{
    if (m_file.warnings.size() < kMostWarnings)
        m_file.warnings.push_back(std::move(message));
}

} // namespace coroscope
