// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/workers/link.h"

#include "core/workers/fieldreader.h"
#include "core/workers/fieldwriter.h"

#include <utility>

namespace coroscope {

namespace {

constexpr qsizetype kMostBytes = 64 * 1024 * 1024;

// What a message begins with.
enum class Said : std::uint8_t { Part, Joined, Setup, Chunk, Stop, Ready, ChunkDone, Fault };
constexpr Said kLastSaid = Said::Fault;

// The fields of each message: one list for both directions.

template <class Fields, class Value>
void exchangeHeader(Fields &fields, Value &header)
{
    fields(header.name);
    fields(header.value);
}

template <class Fields, class Value>
void exchangeTarget(Fields &fields, Value &target)
{
    fields(target.isTls);
    fields(target.host);
    fields(target.port);
    fields(target.pathAndQuery);
    fields(target.hostHeader);
    fields(target.authorization);
}

template <class Fields, class Value>
void exchangeClient(Fields &fields, Value &client)
{
    fields(client.request.method);
    exchangeTarget(fields, client.request.target);
    fields.list(client.request.headers,
                [](Fields &each, auto &header) { exchangeHeader(each, header); });
    fields(client.request.body);
    fields(client.deadlines.resolve);
    fields(client.deadlines.connect);
    fields(client.deadlines.firstByte);
    fields(client.deadlines.total);
    fields(client.limits.header);
    fields(client.limits.fields);
    fields(client.limits.body);
    fields(client.limits.interimAnswers);
    fields(client.connections);
    fields(client.reuse, Reuse::On);
    fields(client.audience, Audience::BuiltInEndpoint);
    fields(client.tls.verification, PeerVerification::None);
    fields(client.tls.caFile);
}

template <class Fields, class Value>
void exchangeSetup(Fields &fields, Value &setup)
{
    fields(setup.mode, WorkerMode::Coroutines);
    fields(setup.steps);
    exchangeClient(fields, setup.client);
}

template <class Fields, class Value>
void exchangeChunk(Fields &fields, Value &chunk)
{
    fields(chunk.number);
    fields(chunk.first);
    fields(chunk.count);
}

void appendControl(std::string &out, const FieldWriter &fields)
{
    const QByteArray bytes = fields.bytes();
    appendFrame(out, FrameKind::Control, {bytes.constData(), std::size_t(bytes.size())});
}

void appendMessage(std::string &out, const FieldWriter &message)
{
    const QByteArray bytes = message.bytes();
    if (bytes.size() <= qsizetype(kMaxPayload)) {
        appendFrame(out, FrameKind::Control, {bytes.constData(), std::size_t(bytes.size())});
        return;
    }
    constexpr qsizetype kPart = qsizetype(kMaxPayload) - 64; // CBOR adds a few bytes
    for (qsizetype from = 0; from < bytes.size(); from += kPart) {
        FieldWriter part;
        part(Said::Part, kLastSaid);
        part(bytes.mid(from, kPart).toStdString());
        appendControl(out, part);
    }
    FieldWriter joined;
    joined(Said::Joined, kLastSaid);
    appendControl(out, joined);
}

FieldWriter written(const WorkerSetup &setup)
{
    FieldWriter fields;
    fields(Said::Setup, kLastSaid);
    exchangeSetup(fields, setup);
    return fields;
}

FieldWriter written(const Chunk &chunk)
{
    FieldWriter fields;
    fields(Said::Chunk, kLastSaid);
    exchangeChunk(fields, chunk);
    return fields;
}

FieldWriter written(const StopOrder &)
{
    FieldWriter fields;
    fields(Said::Stop, kLastSaid);
    return fields;
}

FieldWriter written(const WorkerReady &)
{
    FieldWriter fields;
    fields(Said::Ready, kLastSaid);
    return fields;
}

FieldWriter written(const ChunkDone &done)
{
    FieldWriter fields;
    fields(Said::ChunkDone, kLastSaid);
    fields(done.number);
    return fields;
}

FieldWriter written(const WorkerFault &fault)
{
    FieldWriter fields;
    fields(Said::Fault, kLastSaid);
    fields(fault.reason);
    return fields;
}

Said saidIn(FieldReader &fields)
{
    Said said = Said::Part;
    fields(said, kLastSaid);
    return said;
}

std::optional<Order> orderOf(const QByteArray &bytes)
{
    FieldReader fields(bytes);
    Order order = StopOrder();
    switch (saidIn(fields)) {
    case Said::Setup:
        exchangeSetup(fields, order.emplace<WorkerSetup>());
        break;
    case Said::Chunk:
        exchangeChunk(fields, order.emplace<Chunk>());
        break;
    case Said::Stop:
        break;
    default:
        return std::nullopt;
    }
    if (!fields.isDone())
        return std::nullopt;
    return order;
}

std::optional<Report> reportOf(const QByteArray &bytes)
{
    FieldReader fields(bytes);
    Report report = WorkerReady();
    switch (saidIn(fields)) {
    case Said::Ready:
        break;
    case Said::ChunkDone:
        fields(report.emplace<ChunkDone>().number);
        break;
    case Said::Fault:
        fields(report.emplace<WorkerFault>().reason);
        break;
    default:
        return std::nullopt;
    }
    if (!fields.isDone())
        return std::nullopt;
    return report;
}

} // namespace

void appendOrder(std::string &out, const Order &order)
{
    std::visit([&](const auto &said) { appendMessage(out, written(said)); }, order);
}

void appendReport(std::string &out, const Report &report)
{
    std::visit([&](const auto &said) { appendMessage(out, written(said)); }, report);
}

std::optional<QByteArray> LinkReader::next()
{
    while (!m_error) {
        const auto frame = m_frames.next();
        if (!frame) {
            m_error = m_frames.error();
            return std::nullopt;
        }
        if (frame->kind == FrameKind::Heartbeat)
            continue;
        const QByteArray bytes(frame->payload.data(), qsizetype(frame->payload.size()));
        FieldReader fields(bytes);
        const Said said = saidIn(fields);
        std::string part;
        if (said == Said::Part)
            fields(part);
        if (frame->kind != FrameKind::Control || !fields.areRight() ||
            m_parts.size() + qsizetype(part.size()) > kMostBytes) {
            setWrong();
        } else if (said == Said::Part) {
            m_parts.append(part.data(), qsizetype(part.size()));
        } else {
            return said == Said::Joined ? std::exchange(m_parts, {}) : bytes;
        }
    }
    return std::nullopt;
}

void LinkReader::setWrong()
{
    m_error = {QT_TRANSLATE_NOOP("coroscope", "A message came that cannot be read."), {}};
}

std::optional<Order> LinkReader::nextOrder()
{
    const auto bytes = next();
    if (!bytes)
        return std::nullopt;
    auto order = orderOf(*bytes);
    if (!order)
        setWrong();
    return order;
}

std::optional<Report> LinkReader::nextReport()
{
    const auto bytes = next();
    if (!bytes)
        return std::nullopt;
    auto report = reportOf(*bytes);
    if (!report)
        setWrong();
    return report;
}

} // namespace coroscope
