// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/workers/link.h"

#include <QTest>

using namespace coroscope;
using namespace std::chrono_literals;

namespace {

WorkerSetup fullSetup()
{
    WorkerSetup setup;
    setup.steps = "request; compute 20ms";
    ClientOptions &client = setup.client;
    client.request.method = "POST";
    client.request.target.isTls = true;
    client.request.target.host = "::1";
    client.request.target.port = 65535;
    client.request.target.pathAndQuery = "/a?b=c";
    client.request.target.hostHeader = "[::1]:65535";
    client.request.target.authorization = "Basic secret";
    client.request.headers = {{"Accept", "*/*"}, {"X-Bytes", std::string("\xff\0\x80", 3)}};
    client.request.body = std::string("\0body", 5);
    client.deadlines = {1ns, 2s, 3ms, 86400s};
    client.limits = {1, 2, 3, 4};
    client.connections = 7;
    client.reuse = Reuse::On;
    client.audience = Audience::BuiltInEndpoint;
    client.tls = {PeerVerification::None, "/tmp/authorities.pem"};
    return setup;
}

std::string bytesOf(const Order &order)
{
    std::string bytes;
    appendOrder(bytes, order);
    return bytes;
}

std::string bytesOf(const Report &report)
{
    std::string bytes;
    appendReport(bytes, report);
    return bytes;
}

QString errorAfter(const std::string &bytes)
{
    LinkReader reader;
    reader.feed(bytes);
    while (reader.nextReport()) {}
    return reader.error() ? QString::fromStdString(english(*reader.error())) : QString();
}

} // namespace

class TestLink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSetupArrivesAsItWasSent();
    void ordersAndReportsArriveInOrder();
    void aLongBodyGoesInParts();
    void messagesAreTheSameAtEverySplit();
    void everyMutatedByteGivesAMessageOrAnError();
    void whatIsNoMessageIsAnError();
};

void TestLink::aSetupArrivesAsItWasSent()
{
    const WorkerSetup sent = fullSetup();
    LinkReader reader;
    reader.feed(bytesOf(Order(sent)));
    const auto order = reader.nextOrder();
    QVERIFY(order.has_value());
    const ClientOptions &client = std::get<WorkerSetup>(*order).client;
    QVERIFY(std::get<WorkerSetup>(*order).mode == WorkerMode::Blocking);
    QCOMPARE(std::get<WorkerSetup>(*order).steps, sent.steps);
    QCOMPARE(client.request.method, sent.client.request.method);
    QVERIFY(client.request.target == sent.client.request.target);
    QVERIFY(client.request.headers == sent.client.request.headers);
    QCOMPARE(client.request.body, sent.client.request.body);
    QVERIFY(client.deadlines.resolve == 1ns && client.deadlines.connect == 2s);
    QVERIFY(client.deadlines.firstByte == 3ms && client.deadlines.total == 86400s);
    QVERIFY(client.limits.header == 1 && client.limits.fields == 2);
    QVERIFY(client.limits.body == 3 && client.limits.interimAnswers == 4);
    QCOMPARE(client.connections, std::size_t(7));
    QVERIFY(client.reuse == Reuse::On);
    QVERIFY(client.audience == Audience::BuiltInEndpoint);
    QVERIFY(client.tls.verification == PeerVerification::None);
    QCOMPARE(client.tls.caFile, sent.client.tls.caFile);
    QVERIFY(!reader.nextOrder());
    QVERIFY(!reader.error());
}

void TestLink::ordersAndReportsArriveInOrder()
{
    LinkReader orders;
    orders.feed(bytesOf(Order(Chunk{4, 13, 4})) + bytesOf(Order(StopOrder())));
    QVERIFY(std::get<Chunk>(*orders.nextOrder()) == (Chunk{4, 13, 4}));
    QVERIFY(std::holds_alternative<StopOrder>(*orders.nextOrder()));
    QVERIFY(!orders.nextOrder());

    std::string heartbeat;
    appendFrame(heartbeat, FrameKind::Heartbeat, "");
    LinkReader reports;
    reports.feed(heartbeat + bytesOf(Report(WorkerReady())) + heartbeat +
                 bytesOf(Report(ChunkDone{4})) + bytesOf(Report(WorkerFault{"no TLS"})));
    QVERIFY(std::holds_alternative<WorkerReady>(*reports.nextReport()));
    QCOMPARE(std::get<ChunkDone>(*reports.nextReport()).number, 4u);
    QCOMPARE(std::get<WorkerFault>(*reports.nextReport()).reason, std::string("no TLS"));
    QVERIFY(!reports.nextReport());
    QVERIFY(!reports.error());
}

void TestLink::aLongBodyGoesInParts()
{
    for (const std::size_t size : {kMaxPayload - 300, kMaxPayload, std::size_t(16) << 20}) {
        WorkerSetup setup = fullSetup();
        setup.client.request.body.assign(size, 'x');
        setup.client.request.body.back() = 'y';
        LinkReader reader;
        reader.feed(bytesOf(Order(setup)) + bytesOf(Order(Chunk{1, 1, 1})));
        const auto order = reader.nextOrder();
        QVERIFY(order.has_value());
        QVERIFY(std::get<WorkerSetup>(*order).client.request.body == setup.client.request.body);
        QVERIFY(std::get<Chunk>(*reader.nextOrder()) == (Chunk{1, 1, 1}));
        QVERIFY(!reader.error());
    }
}

void TestLink::messagesAreTheSameAtEverySplit()
{
    const std::string bytes = bytesOf(Order(fullSetup())) + bytesOf(Order(Chunk{2, 5, 4}));
    for (std::size_t split = 0; split <= bytes.size(); ++split) {
        LinkReader reader;
        int count = 0;
        reader.feed(std::string_view(bytes).substr(0, split));
        while (reader.nextOrder())
            ++count;
        reader.feed(std::string_view(bytes).substr(split));
        while (reader.nextOrder())
            ++count;
        QCOMPARE(count, 2);
        QVERIFY(!reader.error());
    }
}

void TestLink::everyMutatedByteGivesAMessageOrAnError()
{
    const std::string bytes = bytesOf(Order(fullSetup()));
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        for (int bit = 0; bit < 8; ++bit) {
            std::string changed = bytes;
            changed[at] = char(changed[at] ^ (1 << bit));
            LinkReader reader;
            reader.feed(changed);
            int count = 0;
            while (reader.nextOrder())
                ++count;
            QVERIFY(count <= 1);
        }
    }
}

void TestLink::whatIsNoMessageIsAnError()
{
    const QString unreadable = QStringLiteral("A message came that cannot be read.");
    QCOMPARE(errorAfter(bytesOf(Order(StopOrder()))), unreadable); // an order is no report
    std::string events;
    appendEvents(events, std::vector<Event>(1));
    QCOMPARE(errorAfter(events), unreadable);
    std::string noCbor;
    appendFrame(noCbor, FrameKind::Control, "hello");
    QCOMPARE(errorAfter(noCbor), unreadable);
    std::string empty;
    appendFrame(empty, FrameKind::Control, "");
    QCOMPARE(errorAfter(empty), unreadable);
    QVERIFY(errorAfter("HTTP/1.1 200 OK").startsWith(QStringLiteral("A frame of ")));
}

QTEST_GUILESS_MAIN(TestLink)
#include "tst_link.moc"
