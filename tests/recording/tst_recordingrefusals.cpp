// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "tests/support/check.h"
#include "tests/support/recordingbytes.h"
#include "tests/support/tworequests.h"

using namespace coroscope;
using namespace coroscope::test;

namespace {

const std::string kHeader =
    R"({"schema":"coroscope.recording/1","lanes":[{"id":0,"kind":"loop","name":"l"}]})"
    "\n";
const std::string kTick = "{\"t\":1,\"kind\":\"tick\"}\n";
const std::string kEnd = "{\"end\":true}\n";

// The name of a member like "name":value.
std::string nameOf(const std::string &member)
{
    return member.substr(1, member.find('"', 1) - 1);
}

void anotherSchemaOrVersionIsRefused()
{
    CHECK_EQUAL(saidAbout("{\"schema\":\"coroscope.recording/2\"}\n"),
                "refused: run.coroscope has the schema “coroscope.recording/2”, this version reads "
                "“coroscope.recording/1”. Open it with a newer version of Coroscope.");
    CHECK_EQUAL(
        saidAbout("{\"schema\":\"coroscope.run/1\",\"lanes\":4}\n"),
        "refused: run.coroscope is no recording: its schema is “coroscope.run/1”, that of a "
        "recording is “coroscope.recording/1”.");
    CHECK_EQUAL(saidAbout("{\"schema\":1}\n"),
                "refused: run.coroscope is no recording: its schema is “?”, that of a recording is "
                "“coroscope.recording/1”.");
    CHECK(saidAbout("{\"schema\":\"coroscope.recording/12\"}\n").starts_with("refused: "));
}

void whatIsNoRecordingIsRefused()
{
    const std::string noHeader = "refused: run.coroscope is no recording: its first line is not a "
                                 "header such as {\"schema\":\"coroscope.recording/1\"}.";
    CHECK_EQUAL(saidAbout(""), "refused: run.coroscope is empty: it holds no recording.");
    CHECK_EQUAL(saidAbout("\n \r\n"), "refused: run.coroscope is empty: it holds no recording.");
    CHECK_EQUAL(saidAbout("Dear reader,\n"), noHeader);
    CHECK_EQUAL(saidAbout(kTick), noHeader);
    CHECK_EQUAL(saidAbout(kEnd), noHeader);
    CHECK_EQUAL(saidAbout("[]\n"), noHeader);
    CHECK_EQUAL(saidAbout(std::string("\0\0\n", 3)), noHeader);
    CHECK_EQUAL(saidAbout("{\"schema\":\"coroscope.rec"),
                "refused: run.coroscope ended early at line 1: no recording was read.");
}

void aHeaderWithAWrongMemberIsRefused()
{
    for (const char *member : {R"("program":1)",
                               R"("strategy":null)",
                               R"("clock":"fast")",
                               R"("date":{})",
                               R"("scenario":[])",
                               R"("scenario":{"a":{}})",
                               R"("scenario":{"a":"1","a":"2"})",
                               R"("tasks":{})",
                               R"("tasks":[{"name":"x"}])",
                               R"("tasks":[{"id":4294967296}])",
                               R"("tasks":[7])",
                               R"("tasks":[{"id":1,"role":2}])",
                               R"("lanes":[{"id":65536}])",
                               R"("lanes":[{"id":1},{"id":1}])",
                               R"("lanes":[{"name":"x"}])",
                               R"("lanes":[{"id":-1}])",
                               R"("texts":["a"])",
                               R"("texts":["",1])",
                               R"("texts":"")",
                               R"("program":"","program":"")"}) {
        const std::string header =
            std::string("{\"schema\":\"coroscope.recording/1\",") + member + "}\n";
        const std::string name = nameOf(member);
        CHECK_EQUAL(saidAbout(header), "refused: run.coroscope:1: '" + name +
                                           "' is not what a recording's header has there.");
    }
}

void anEventOutOfRangeEndsWhatIsRead()
{
    for (const char *member :
         {R"("t":4611686018427387904)", R"("t":1.5)", R"("t":"1")", R"("kind":7)",
          R"("task":4294967296)", R"("task":-1)", R"("lane":65536)", R"("lane":1)", R"("tick":-1)",
          R"("arg":4294967296)", R"("why":null)"}) {
        const std::string line = std::string("{\"t\":1,\"kind\":\"tick\",") + member + "}\n";
        const std::string name = nameOf(member);
        const std::string bytes = kHeader + kTick + line + kTick + kEnd;
        CHECK_EQUAL(saidAbout(bytes), "run.coroscope:3: '" + name +
                                          "' is missing or out of range. "
                                          "The 1 events before it were read.\n");
        CHECK_EQUAL(recordingsOf(bytes).at(0).events.size(), 1U);
        CHECK(!recordingsOf(bytes).at(0).isComplete);
    }
    for (const auto &[line, name] : {std::pair("{\"kind\":\"tick\"}\n", "t"),
                                     {"{\"t\":1}\n", "kind"},
                                     {"{\"t\":1,\"kind\":\"marked\",\"arg\":1}\n", "arg"}})
        CHECK_EQUAL(saidAbout(kHeader + line + kEnd), std::string("run.coroscope:2: '") + name +
                                                          "' is missing or out of range. "
                                                          "The 0 events before it were read.\n");
}

void aNumberThatIsNoTextMayBeAnything()
{
    const std::string line = "{\"t\":1,\"kind\":\"requestEnded\",\"task\":1,\"arg\":404}\n";
    CHECK_EQUAL(saidAbout(kHeader + line + kEnd), "");
}

void theClosingLineTellsLossFromChange()
{
    const std::string bytes = written({twoRequests()});
    std::string changed = bytes;
    changed.replace(changed.find("\"t\":10,"), 7, "\"t\":11,");
    CHECK_EQUAL(saidAbout(changed), "run.coroscope:41: the events are not those that were written; "
                                    "the file was changed since.\n");
    std::string lost = bytes;
    const std::size_t line = lost.find("{\"t\":10,");
    lost.erase(line, lost.find('\n', line) + 1 - line);
    CHECK_EQUAL(saidAbout(lost), "run.coroscope:40: 39 events were written, but there are 38.\n");
    CHECK(recordingsOf(lost).at(0).isComplete);
    CHECK_EQUAL(saidAbout(kHeader + "{\"end\":true,\"tasks\":3}\n"),
                "run.coroscope:2: 3 tasks were written, but there are 0.\n");
    CHECK_EQUAL(saidAbout(kHeader + kTick + "{\"end\":true,\"events\":-1}\n"),
                "run.coroscope:3: 'events' is not what a recording's closing line has there. "
                "The 1 events before it were read.\n");
}

void aDamagedRecordingDoesNotTakeTheNextWithIt()
{
    const std::string bytes = kHeader + kTick + "{\"t\":2,\n" + kTick + kEnd + kHeader + kTick +
                              kTick + kEnd + kHeader + kTick + kHeader + kEnd;
    CHECK_EQUAL(saidAbout(bytes),
                "run.coroscope:3: this line is no JSON object. The 1 events before it were read.\n"
                "run.coroscope ended early at line 11: 1 events were read.\n");
    const std::vector<Recording> read = recordingsOf(bytes);
    CHECK_EQUAL(read.size(), 4U);
    CHECK_EQUAL(read[1].events.size(), 2U);
    CHECK(!read[0].isComplete && read[1].isComplete && !read[2].isComplete && read[3].isComplete);
}

void whatFollowsThatIsNoRecordingIsNamed()
{
    CHECK_EQUAL(saidAbout(kHeader + kEnd + kTick + kTick),
                "run.coroscope:3: what follows is no recording; it was left out.\n");
    CHECK_EQUAL(
        saidAbout(kHeader + kEnd + "{\"schema\":\"coroscope.recording/3\"}\n" + kTick + kEnd),
        "run.coroscope has the schema “coroscope.recording/3”, this version reads "
        "“coroscope.recording/1”. Open it with a newer version of Coroscope.\n");
}

void thereAreNeverMoreThanTwentyWarnings()
{
    std::string bytes;
    for (int i = 0; i < 50; ++i)
        bytes += kHeader;
    const auto read = readBack(bytes);
    CHECK_EQUAL(std::get<RecordingFile>(read).warnings.size(), 20U);
    CHECK_EQUAL(std::get<RecordingFile>(read).recordings.size(), 50U);
}

} // namespace

int main()
{
    anotherSchemaOrVersionIsRefused();
    whatIsNoRecordingIsRefused();
    aHeaderWithAWrongMemberIsRefused();
    anEventOutOfRangeEndsWhatIsRead();
    aNumberThatIsNoTextMayBeAnything();
    theClosingLineTellsLossFromChange();
    aDamagedRecordingDoesNotTakeTheNextWithIt();
    whatFollowsThatIsNoRecordingIsNamed();
    thereAreNeverMoreThanTwentyWarnings();
    return coroscope::test::checksFailed();
}
