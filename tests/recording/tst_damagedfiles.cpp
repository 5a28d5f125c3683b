// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/exporters/exporter.h"
#include "core/recording/invariants.h"
#include "core/recording/linereader.h"
#include "core/recording/metrics.h"
#include "tests/support/check.h"
#include "tests/support/recordingbytes.h"
#include "tests/support/tworequests.h"

#include <algorithm>
#include <random>

using namespace coroscope;
using namespace coroscope::test;

namespace {

// Does with the bytes all that the program does with a file that it opens. Returns what it read.
std::vector<Recording> use(const std::string &bytes)
{
    const std::vector<Recording> recordings = recordingsOf(bytes);
    for (const Recording &recording : recordings) {
        const Spans spans(recording);
        CHECK_EQUAL(spans.countsOver(0, 400, 10).size(), 10U);
        CHECK(computeMetrics(recording, spans).tasks == spans.requests().size());
        CHECK(checkInvariants(recording).size() <= 20);
    }
    for (const Exporter &exporter : exporters()) {
        std::ostringstream out;
        exporter.write(out, recordings);
        CHECK(!out.str().empty());
    }
    const std::string again = written(recordings);
    CHECK(recordings.empty() || written(recordingsOf(again)) == again);
    return recordings;
}

// Cut at every byte: the events whose lines are whole are read, and the message counts them.
void aFileCutAnywhereOpensAsFarAsItIsWhole()
{
    const Recording whole = twoRequests();
    const std::string bytes = written({whole});
    const std::size_t headerEnd = bytes.find('\n');
    for (std::size_t length = 0; length <= bytes.size(); ++length) {
        const std::string cut = bytes.substr(0, length);
        const std::vector<Recording> read = use(cut);
        const std::string said = saidAbout(cut);
        if (length < headerEnd) {
            CHECK(read.empty() && said.starts_with("refused: "));
            continue;
        }
        // A line is whole once its last brace is there, with or without the line end.
        const auto lines = std::size_t(std::count(cut.begin(), cut.end(), '\n'));
        const std::size_t wholeLines = cut.back() == '}' ? lines + 1 : lines;
        const std::size_t events = std::min(wholeLines - 1, whole.events.size());
        CHECK_EQUAL(read.size(), 1U);
        CHECK(std::equal(read[0].events.begin(), read[0].events.end(), whole.events.begin(),
                         whole.events.begin() + std::ptrdiff_t(events)));
        const bool isWhole = length >= bytes.size() - 1;
        CHECK_EQUAL(read[0].isComplete, isWhole);
        const std::size_t line = cut.back() == '\n' ? lines : lines + 1;
        CHECK_EQUAL(said, isWhole ? ""
                                  : "run.coroscope ended early at line " + std::to_string(line) +
                                        ": " + std::to_string(events) + " events were read.\n");
    }
}

void theSecondOfTwoRecordingsCutAnywhereLeavesTheFirst()
{
    const std::string first = written({twoRequests()});
    const std::string bytes = first + first;
    for (std::size_t length = first.size(); length < bytes.size() - 1; ++length) {
        const std::vector<Recording> read = recordingsOf(bytes.substr(0, length));
        CHECK(!read.empty() && read[0].isComplete);
        CHECK_EQUAL(read.size(), length - first.size() < first.find('\n') ? 1U : 2U);
    }
}

// Bytes changed, inserted, removed and moved at random, with a fixed seed: whatever is left of the file,
// it is read, shown, counted and written without harm.
void noDamageBreaksTheProgram()
{
    const std::string bytes = written({twoRequests(), twoRequests()});
    std::mt19937 random(20260101);
    const auto upTo = [&](std::size_t limit) { return std::size_t(random()) % limit; };
    constexpr std::string_view likely = "{}[]\",:0123456789-eE.\\u\n\r\t \0\xFF\xC3\x80";
    for (int round = 0; round < 3000; ++round) {
        std::string damaged = bytes;
        for (std::size_t change = 0; change <= upTo(4); ++change) {
            const std::size_t at = upTo(damaged.size());
            switch (upTo(5)) {
            case 0:
                damaged[at] = char(upTo(256));
                break;
            case 1:
                damaged[at] = likely[upTo(likely.size())];
                break;
            case 2:
                damaged.insert(at, 1, likely[upTo(likely.size())]);
                break;
            case 3:
                damaged.erase(at, upTo(200));
                break;
            default:
                damaged.insert(upTo(damaged.size()), damaged.substr(at, upTo(300)));
            }
        }
        use(damaged);
    }
}

void deepNestingIsNoHarm()
{
    const std::string header = R"({"schema":"coroscope.recording/1","lanes":[{"id":0}]})";
    for (const char *bracket : {"[", "{\"a\":"}) {
        std::string nested;
        for (int i = 0; i < 200'000; ++i)
            nested += bracket;
        CHECK(use(nested).empty());
        CHECK(use("{\"schema\":\"coroscope.recording/1\",\"x\":" + nested + "}\n").empty());
        CHECK_EQUAL(use(header + "\n{\"t\":1,\"kind\":\"tick\",\"x\":" + nested + "}\n").size(),
                    1U);
    }
}

void aLineThatIsTooLongEndsWhatIsRead()
{
    const std::string header = R"({"schema":"coroscope.recording/1","lanes":[{"id":0}]})";
    const std::string tick = "{\"t\":1,\"kind\":\"tick\"}\n";
    const std::string tooLong(LineReader::kLongest + 1, ' ');
    const std::string bytes = header + '\n' + tick + tooLong + '\n' + tick;
    CHECK_EQUAL(recordingsOf(bytes).at(0).events.size(), 1U);
    CHECK_EQUAL(saidAbout(bytes), "run.coroscope:3: this line is longer than 64 MiB. "
                                  "The 1 events before it were read.\n");
    CHECK_EQUAL(saidAbout(tooLong), "refused: run.coroscope:1: this line is longer than 64 MiB.");
}

} // namespace

int main()
{
    aFileCutAnywhereOpensAsFarAsItIsWhole();
    theSecondOfTwoRecordingsCutAnywhereLeavesTheFirst();
    noDamageBreaksTheProgram();
    deepNestingIsNoHarm();
    aLineThatIsTooLongEndsWhatIsRead();
    return coroscope::test::checksFailed();
}
