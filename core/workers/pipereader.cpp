// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/workers/pipereader.h"

#include "core/recording/clock.h"
#include "core/workers/frame.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <string>
#include <unordered_map>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

namespace coroscope {

namespace {

Message wrongFact(std::string_view what)
{
    return {QT_TRANSLATE_NOOP("coroscope", "A fact came that cannot be: %1."), {std::string(what)}};
}

Message noDescriptor()
{
    return {QT_TRANSLATE_NOOP("coroscope", "This process has no free file descriptor left."), {}};
}

} // namespace

/// One pipe, its frames and what its events say of tasks. Lives on the reader's thread.
class PipeReader::Pipe final : private Watch
{
public:
    Pipe(PipeReader &reader, Descriptor descriptor, LaneId lane, Ended ended)
        : m_reader(reader)
        , m_descriptor(std::move(descriptor))
        , m_ended(std::move(ended))
    {
        m_end.lane = lane;
        ::fcntl(m_descriptor.get(), F_SETFL, O_NONBLOCK);
        if (const int error = reader.m_reactor.add(*this, m_descriptor.get(), EPOLLIN))
            m_end.error = Message{QT_TRANSLATE_NOOP("coroscope", "A pipe cannot be watched: %1."),
                                  {std::strerror(error)}};
    }

    // Before the descriptor is closed: a child between vfork and exec may hold it open.
    ~Pipe() override { m_reader.m_reactor.remove(*this); }

    bool isWrong() const { return m_end.error.has_value(); }
    /// Nothing more will come: destroys this.
    void finish()
    {
        for (const auto &[task, begun] : m_open)
            m_end.open.push_back(task);
        std::sort(m_end.open.begin(), m_end.open.end(),
                  [this](TaskId a, TaskId b) { return m_open[a] < m_open[b]; });
        const auto self = m_reader.m_pipes.extract(m_end.lane);
        m_ended(std::move(m_end));
    }

private:
    void ready(std::uint32_t) override;
    void take(const Frame &frame);
    void takeEvents(std::string_view payload);
    bool translate(Event &event);
    void follow(const Event &event);

    PipeReader &m_reader;
    Descriptor m_descriptor;
    Ended m_ended;
    PipeEnd m_end;
    FrameReader m_frames;
    std::unordered_map<TextId, TextId> m_textIds{{0, 0}}; // the child's to the run's
    std::unordered_map<TaskId, std::uint64_t> m_open;     // and when they began, in numbers
    std::uint64_t m_begun = 0;
    std::int64_t m_latest = 0;
};

void PipeReader::Pipe::ready(std::uint32_t)
{
    std::array<char, 65536> bytes;
    const ssize_t count = ::read(m_descriptor.get(), bytes.data(), bytes.size());
    if (count < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    if (count <= 0) {
        finish();
        return;
    }
    m_frames.feed({bytes.data(), std::size_t(count)});
    while (const auto frame = m_frames.next()) {
        take(*frame);
        if (isWrong())
            break;
    }
    if (m_frames.error())
        m_end.error = m_frames.error();
    if (isWrong())
        finish();
}

void PipeReader::Pipe::take(const Frame &frame)
{
    if (frame.kind == FrameKind::Events) {
        takeEvents(frame.payload);
    } else if (frame.kind == FrameKind::Texts) {
        if (const auto text = textOf(frame.payload))
            m_textIds[text->id] = m_reader.m_texts.add(text->text);
        else
            m_end.error = wrongFact("a text without an id");
    }
}

void PipeReader::Pipe::takeEvents(std::string_view payload)
{
    auto events = eventsOf(payload);
    if (!events) {
        m_end.error = wrongFact("events of unknown kinds");
        return;
    }
    const auto wrong = std::find_if(events->begin(), events->end(),
                                    [&](Event &event) { return !translate(event); });
    events->erase(wrong, events->end());
    m_reader.push(std::move(*events));
}

// Makes the event the run's, but for its time. False: it cannot be.
bool PipeReader::Pipe::translate(Event &event)
{
    if (event.t < m_latest || event.t > SteadyClock::absolute()) {
        m_end.error = wrongFact("its time is not between the one before and now");
        return false;
    }
    m_latest = event.t;
    event.lane = m_end.lane;
    if (argIsText(event.kind)) {
        const auto text = m_textIds.find(event.arg);
        if (text == m_textIds.end()) {
            m_end.error = wrongFact("it names a text that was not sent");
            return false;
        }
        event.arg = text->second;
    }
    follow(event);
    return true;
}

void PipeReader::Pipe::follow(const Event &event)
{
    if (event.kind == EventKind::LaneEnded)
        m_end.isLaneEnded = true;
    const std::optional<State> state = stateAfter(event.kind);
    if (!state || event.task == kNoTask)
        return;
    if (isEnd(*state)) {
        m_open.erase(event.task);
        m_end.ended.push_back(event.task);
    } else if (m_open.emplace(event.task, m_begun).second) {
        ++m_begun;
    }
}

PipeReader::PipeReader(EventChannel &channel, Texts &texts)
    : m_channel(channel)
    , m_texts(texts)
    , m_mailbox(m_reactor)
    , m_sender(m_mailbox.sender())
    , m_thread([this] { run(); })
{
}

PipeReader::~PipeReader()
{
    m_sender.post([this] { m_isOver = true; });
    m_thread.join();
}

void PipeReader::run()
{
    while (!m_isOver && m_mailbox.isOpen())
        m_reactor.dispatch(-1);
    m_pipes.clear();
}

void PipeReader::add(Descriptor pipe, LaneId lane, Ended ended)
{
    if (!m_mailbox.isOpen()) {
        ended({lane, {}, {}, false, noDescriptor()});
        return;
    }
    auto owned =
        std::make_shared<Descriptor>(std::move(pipe)); // for std::function copies what it holds
    m_sender.post([this, owned, lane, ended = std::move(ended)] {
        auto added = std::make_unique<Pipe>(*this, std::move(*owned), lane, ended);
        Pipe &kept = *m_pipes.insert_or_assign(lane, std::move(added)).first->second;
        if (kept.isWrong())
            kept.finish();
    });
}

void PipeReader::record(LaneId lane, EventKind kind, TaskId task, Why why, std::uint32_t arg)
{
    push({Event{SteadyClock::absolute(), task, 0, kind, why, lane, arg}});
}

void PipeReader::push(std::vector<Event> events)
{
    const std::lock_guard lock(m_mutex);
    if (!m_zero) {
        m_heldBack.insert(m_heldBack.end(), events.begin(), events.end());
        return;
    }
    for (Event &event : events)
        event.t -= *m_zero;
    m_channel.push(events);
}

void PipeReader::setZero(std::int64_t zero)
{
    const std::lock_guard lock(m_mutex);
    m_zero = zero;
    for (Event &event : m_heldBack)
        event.t -= zero;
    m_channel.push(m_heldBack);
    m_heldBack = {};
}

} // namespace coroscope
