// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "tests/support/check.h"
#include "tests/support/recordingbytes.h"
#include "tests/support/tworequests.h"

#include <cstdio>
#include <filesystem>
#include <fstream>

using namespace coroscope;
using namespace coroscope::test;

namespace {

const std::string kHeader =
    R"({"schema":"coroscope.recording/1","lanes":[{"id":0,"kind":"loop","name":"l"}]})"
    "\n";
const std::string kTick = "{\"t\":1,\"kind\":\"tick\"}\n";
const std::string kEnd = "{\"end\":true}\n";

void aRecordingIsWrittenAsTheFormatSays()
{
    RecordingBuilder run("coroutine");
    run.recording().scenario = {{"tasks", "1"}, {"delay", "3s"}};
    run.recording().facts = {{"startup_s", "0.1"}};
    run.recording().isVirtual = false;
    run.recording().date = "2026-01-02T03:04:05+01:00";
    run.lane(0, LaneKind::Loop, "event loop").lane(3, LaneKind::Endpoint, "endpoint");
    run.at(-5).created(1, Why::Request, "say \"hi\"").onLane(3).at(1500).tick(7);
    run.suspended(1, Why::Readable, "get.cpp:7");
    CHECK_EQUAL(
        written({run.live()}),
        R"({"schema":"coroscope.recording/1","program":"builder 1","strategy":"coroutine","clock":"real",)"
        R"("date":"2026-01-02T03:04:05+01:00","scenario":{"tasks":"1","delay":"3s"},)"
        R"("facts":{"startup_s":"0.1"},"tasks":[{"id":1,"name":"say \"hi\"","role":"request"}],)"
        R"("lanes":[{"id":0,"kind":"loop","name":"event loop"},)"
        R"({"id":3,"kind":"endpoint","name":"endpoint"}],"texts":["","say \"hi\"","get.cpp:7"]})"
        "\n"
        R"({"t":-5,"kind":"created","task":1,"why":"request","arg":1})"
        "\n"
        R"({"t":1500,"kind":"suspended","task":1,"why":"readable","lane":3,"tick":7,"arg":2})"
        "\n"
        R"({"end":true,"interrupted":true,"events":2,"tasks":1,)"
        R"("sha256":"ccca0fffc5a2a97735926115ff22abaf0ddb10ef84c4833519d6eda6be483d37"})"
        "\n");
}

void whatIsReadIsWhatWasWritten()
{
    const Recording recording = twoRequests();
    const std::vector<Recording> read = recordingsOf(written({recording}));
    CHECK_EQUAL(read.size(), 1U);
    CHECK_EQUAL(read[0].program, recording.program);
    CHECK_EQUAL(read[0].strategy, recording.strategy);
    CHECK(read[0].scenario == recording.scenario && read[0].facts == recording.facts);
    CHECK(read[0].tasks == recording.tasks && read[0].lanes == recording.lanes);
    CHECK(read[0].texts == recording.texts && read[0].events == recording.events);
    CHECK(read[0].isComplete && read[0].isVirtual && read[0].date.empty());
    CHECK_EQUAL(saidAbout(written({recording})), "");
}

// All that a recording can hold, at the edges of its ranges, and texts that need care.
void aRecordingReadAndWrittenAgainIsEqualByteByByte()
{
    RecordingBuilder run("process-pool");
    run.lane(65535, LaneKind::Worker, "w \x01\x7F\n\"\\")
        .lane(0, LaneKind::Thread, "bad \xFF utf-8");
    run.onLane(65535).tick(UINT32_MAX);
    const std::int64_t far = (std::int64_t(1) << 62U) - 1;
    for (int kind = 0; kind < kEventKindCount; ++kind) {
        for (int why = 0; why < kWhyCount; ++why)
            run.at(why % 2 == 0 ? far : -far).event(EventKind(kind), UINT32_MAX, Why(why));
    }
    run.event(EventKind::RequestEnded, 1, Why::None, UINT32_MAX);
    run.said(EventKind::Marked, kNoTask, Why::None, "\u20AC \U0001F600 \xE2\x82 </script>");
    const Recording empty;
    for (const std::vector<Recording> &recordings :
         {std::vector{run.live()},
          {run.finished()},
          {twoRequests()},
          {empty},
          {twoRequests(), run.live(), empty, twoRequests()}}) {
        const std::string bytes = written(recordings);
        CHECK_EQUAL(saidAbout(bytes), "");
        CHECK_EQUAL(written(recordingsOf(bytes)), bytes);
        CHECK_EQUAL(recordingsOf(bytes).size(), recordings.size());
    }
}

void writingTwiceGivesTheSameBytes()
{
    CHECK_EQUAL(written({twoRequests()}), written({twoRequests()}));
}

void aForeignProgramMayLeaveOutAndSpellDifferently()
{
    const std::string bytes =
        "\xEF\xBB\xBF"
        R"( { "texts" : [], "lanes":[{"name":"x","id":0},{"id":1,"kind":"fiber"}], "facts":{"a":1.50,"b":true},)"
        R"( "tasks":[{"id":4},{"id":5,"role":"cook"}],"schema":"coroscope.recording/1.7"})"
        "\r\n\n"
        R"({"kind":"created","t":3,"task":4})"
        "\r\n"
        R"({"kind":"suspended","why":"lunch","t":4,"task":4,"x":{"y":[1]}})"
        "\n"
        R"({"kind":"beamed","t":4})"
        "\n"
        R"({"kind":"beamed","t":5})"
        "\n{\"end\":true}";
    const std::vector<Recording> read = recordingsOf(bytes);
    CHECK_EQUAL(read.size(), 1U);
    CHECK(read[0].isComplete && !read[0].isVirtual);
    CHECK((read[0].tasks == std::vector<TaskEntry>{{4, "", Why::Request}, {5, "", Why::Other}}));
    CHECK(read[0].lanes[1].kind == LaneKind::Thread);
    CHECK((read[0].facts == KeyValues{{"a", "1.5"}, {"b", "true"}}));
    CHECK_EQUAL(read[0].events.size(), 2U);
    CHECK(read[0].events[0].why == Why::Request);
    CHECK(read[0].events[1].why == Why::Other);
    CHECK_EQUAL(saidAbout(bytes),
                "run.coroscope holds 2 events of kinds that this version does not know, such as "
                "“beamed”; they were left out.\n"
                "run.coroscope says things that this version does not know, such as “x”; "
                "they were left out.\n");
}

void withoutATableOfTasksTheirCreationsMakeOne()
{
    const std::string bytes =
        R"({"schema":"coroscope.recording/1","lanes":[{"id":0}],"texts":["","main"]})"
        "\n"
        R"({"t":3,"kind":"created","task":9,"why":"runner","arg":1})"
        "\n{\"end\":true,\"tasks\":1}\n";
    CHECK((recordingsOf(bytes)[0].tasks == std::vector<TaskEntry>{{9, "main", Why::Runner}}));
    CHECK_EQUAL(saidAbout(bytes), "");
}

void anInterruptedRunIsNotComplete()
{
    const std::string bytes = kHeader + kTick + "{\"end\":true,\"interrupted\":true}\n";
    CHECK(!recordingsOf(bytes).at(0).isComplete);
    CHECK_EQUAL(saidAbout(bytes), "");
}

void aFileIsOpenedByItsPathAndNamedByItsName()
{
    const auto path = std::filesystem::temp_directory_path() /
                      ("coroscope-" + std::to_string(std::size_t(&kHeader)) + ".coroscope");
    std::ofstream(path, std::ios::binary) << written({twoRequests()}) << kTick;
    const auto read = readRecordingFile(path);
    CHECK_EQUAL(std::get<RecordingFile>(read).recordings.size(), 1U);
    CHECK_EQUAL(english(std::get<RecordingFile>(read).warnings.at(0)),
                path.filename().string() + ":42: what follows is no recording; it was left out.");
    std::filesystem::remove(path);
    CHECK_EQUAL(english(std::get<Message>(readRecordingFile(path))),
                path.string() + " cannot be read: No such file or directory.");
    CHECK_EQUAL(english(std::get<Message>(readRecordingFile("/"))),
                "/ cannot be read: Is a directory.");
}

} // namespace

int main()
{
    aRecordingIsWrittenAsTheFormatSays();
    whatIsReadIsWhatWasWritten();
    aRecordingReadAndWrittenAgainIsEqualByteByByte();
    writingTwiceGivesTheSameBytes();
    aForeignProgramMayLeaveOutAndSpellDifferently();
    withoutATableOfTasksTheirCreationsMakeOne();
    anInterruptedRunIsNotComplete();
    aFileIsOpenedByItsPathAndNamedByItsName();
    return coroscope::test::checksFailed();
}
