// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/exporters/exporter.h"
#include "core/recording/message.h"
#include "tests/support/check.h"
#include "tests/support/tworequests.h"

#include <simdjson.h>

#include <algorithm>
#include <set>
#include <sstream>

using namespace coroscope;
using namespace coroscope::test;

namespace {

std::string exported(std::string_view id, const std::vector<Recording> &recordings)
{
    std::ostringstream out;
    findExporter(id)->write(out, recordings);
    return out.str();
}

// A task that blocks on a worker and fails, and one that nobody took; with texts of a stranger.
Recording strangeTexts()
{
    RecordingBuilder run("process-pool");
    run.recording().facts = {{"endpoint", "http://localhost/\""}};
    run.lane(0, LaneKind::Loop, "event loop").lane(2, LaneKind::Worker, "worker, 1");
    run.at(0).created(1, Why::Request, "=1+1").scheduled(1).created(2).scheduled(2).onLane(2);
    run.event(EventKind::ChunkTaken, 1, Why::None, 7)
        .at(250'000'000)
        .running(1)
        .blocked(1, "a.py:3");
    run.event(EventKind::RequestBegan, 1).at(1'250'000'000).event(EventKind::RequestEnded, 1);
    run.failed(1, "-bad \"name\"\n\xFF");
    return run.live();
}

void everyRowHasItsOwnIdAndATitle()
{
    std::set<std::string_view> ids;
    for (const Exporter &exporter : exporters()) {
        CHECK(ids.insert(exporter.id).second);
        CHECK(std::string_view(exporter.title) != "");
        CHECK(!exporter.suffix.empty() && exporter.suffix.front() != '.');
        CHECK(findExporter(exporter.id) == &exporter);
    }
    CHECK(ids.contains("csv-tasks") && ids.contains("csv-events") && ids.contains("json"));
    CHECK(findExporter("") == nullptr);
    CHECK(findExporter("CSV-TASKS") == nullptr);
}

void tasksAreRows()
{
    const std::string columns =
        "run,strategy,task,name,role,lane,chunk,created_s,started_s,ended_s,state,outcome,"
        "pending_s,ready_s,running_s,blocked_s,suspended_s,latency_s\r\n";
    CHECK_EQUAL(exported("csv-tasks", {}), columns);
    CHECK_EQUAL(exported("csv-tasks", {strangeTexts(), twoRequests()}),
                columns +
                    "1,process-pool,1,'=1+1,request,2,7,0,0.25,1.25,failed,"
                    "\"'-bad \"\"name\"\"\n\uFFFD\",0.25,0,0,1,0,1\r\n"
                    "1,process-pool,2,request 2,request,0,,0,,,pending,,1.25,0,0,0,0,\r\n"
                    "2,coroutine,3,main,runner,0,,0,0,0.0000004,finished,,0,0,0,0,0.0000004,\r\n"
                    "2,coroutine,1,request 1,request,0,,0,0.00000001,0.00000035,finished,Hello!,"
                    "0.00000001,0,0,0,0.00000034,0.00000034\r\n"
                    "2,coroutine,2,request 2,request,0,,0,0.00000002,0.00000036,finished,Hello!,"
                    "0.00000002,0,0,0,0.00000034,0.00000034\r\n");
}

void eventsAreRows()
{
    CHECK_EQUAL(exported("csv-events", {strangeTexts()}),
                "run,t_s,kind,task,why,lane,lane_name,tick,arg,text\r\n"
                "1,0,created,1,request,0,event loop,,,'=1+1\r\n"
                "1,0,scheduled,1,,0,event loop,,,\r\n"
                "1,0,created,2,request,0,event loop,,,request 2\r\n"
                "1,0,scheduled,2,,0,event loop,,,\r\n"
                "1,0,chunkTaken,1,,2,\"worker, 1\",,7,\r\n"
                "1,0.25,running,1,,2,\"worker, 1\",,,\r\n"
                "1,0.25,blocked,1,,2,\"worker, 1\",,,a.py:3\r\n"
                "1,0.25,requestBegan,1,,2,\"worker, 1\",,,\r\n"
                "1,1.25,requestEnded,1,,2,\"worker, 1\",,,\r\n"
                "1,1.25,failed,1,,2,\"worker, 1\",,,\"'-bad \"\"name\"\"\n\uFFFD\"\r\n");
    const Recording recording = twoRequests();
    const std::string events = exported("csv-events", {recording, recording});
    const auto kinds = std::count(events.begin(), events.end(), '\r');
    CHECK_EQUAL(std::size_t(kinds), 1 + 2 * recording.events.size());
    CHECK(events.find("2,0.00000033,answered,1,,1,endpoint,,200,\r\n") != std::string::npos);
}

void jsonHoldsHeaderTasksSpansAndFigures()
{
    CHECK_EQUAL(
        exported("json", {strangeTexts()}),
        "{\"schema\":\"coroscope.export/1\",\"recordings\":[\n"
        R"({"program":"builder 1","strategy":"process-pool","clock":"virtual","complete":false,)"
        R"("scenario":{},"facts":{"endpoint":"http://localhost/\""},)"
        R"("lanes":[{"id":0,"kind":"loop","name":"event loop"},{"id":2,"kind":"worker","name":"worker, 1"}],)"
        "\"tasks\":[\n"
        R"({"id":1,"name":"=1+1","role":"request","lane":2,"chunk":7,"state":"failed",)"
        R"("outcome":"-bad \"name\"\n)"
        "\uFFFD"
        R"(","spans":[{"from_s":0,"to_s":0,"state":"created","lane":0},)"
        R"({"from_s":0,"to_s":0.25,"state":"pending","lane":0},)"
        R"({"from_s":0.25,"to_s":0.25,"state":"running","lane":2},)"
        R"({"from_s":0.25,"to_s":1.25,"state":"blocked","lane":2,"place":"a.py:3"}]},)"
        "\n"
        R"({"id":2,"name":"request 2","role":"request","lane":0,"state":"pending","outcome":"",)"
        R"("spans":[{"from_s":0,"to_s":0,"state":"created","lane":0},)"
        R"({"from_s":0,"to_s":1.25,"state":"pending","lane":0}]}],)"
        R"("metrics":{"tasks":2,"total_s":1.25,"finished":0,"failed":1,"cancelled":0,"max_in_flight":1,)"
        R"("loop_blocked_s":0,"suspensions":0,"awaits":0,"context_switches":1,)"
        R"("latency_s":{"min":1,"mean":1,"p50":1,"p90":1,"p99":1,"max":1},)"
        R"("states_s":{"pending":1.5,"ready":0,"running":0,"blocked":1,"suspended":0},)"
        R"("errors":{"-bad \"name\"\n)"
        "\uFFFD"
        R"(":1}}}]})"
        "\n");
}

void jsonOfAnythingIsJson()
{
    const std::vector<Recording> none;
    for (const std::vector<Recording> &recordings :
         {none, {Recording()}, {twoRequests()}, {twoRequests(), strangeTexts(), Recording()}}) {
        const std::string json = exported("json", recordings);
        simdjson::dom::parser parser;
        simdjson::dom::element root;
        CHECK(parser.parse(json).get(root) == simdjson::SUCCESS);
        simdjson::dom::array array;
        CHECK(root["recordings"].get(array) == simdjson::SUCCESS);
        CHECK_EQUAL(array.size(), recordings.size());
        for (std::size_t i = 0; i < recordings.size(); ++i) {
            simdjson::dom::array tasks;
            CHECK(array.at(i)["tasks"].get(tasks) == simdjson::SUCCESS);
            CHECK_EQUAL(tasks.size(), recordings[i].tasks.size());
        }
    }
}

void exportingTwiceGivesTheSameBytes()
{
    for (const Exporter &exporter : exporters())
        CHECK_EQUAL(exported(exporter.id, {twoRequests()}), exported(exporter.id, {twoRequests()}));
}

} // namespace

int main()
{
    everyRowHasItsOwnIdAndATitle();
    tasksAreRows();
    eventsAreRows();
    jsonHoldsHeaderTasksSpansAndFigures();
    jsonOfAnythingIsJson();
    exportingTwiceGivesTheSameBytes();
    return coroscope::test::checksFailed();
}
