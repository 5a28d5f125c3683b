// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/recording/linereader.h"
#include "tests/support/check.h"

#include <sstream>
#include <streambuf>

using namespace coroscope;

namespace {

// All lines, each followed by '|' if it was terminated and by '~' if not.
std::string lines(const std::string &text)
{
    std::istringstream in(text);
    LineReader reader(in);
    std::string out;
    while (const auto line = reader.next())
        out.append(*line).append(reader.isTerminated() ? "|" : "~");
    return out;
}

void linesEndAtNewlines()
{
    CHECK_EQUAL(lines(""), "");
    CHECK_EQUAL(lines("\n"), "|");
    CHECK_EQUAL(lines("a\nbc\n"), "a|bc|");
    CHECK_EQUAL(lines("a\n\nb"), "a||b~");
    CHECK_EQUAL(lines("a\r\n"), "a\r|");
    CHECK_EQUAL(lines(std::string("a\0b\n", 4)), std::string("a\0b|", 4));
}

void aByteOrderMarkIsLeftOutAtTheBeginningOnly()
{
    CHECK_EQUAL(lines("\xEF\xBB\xBF"), "");
    CHECK_EQUAL(lines("\xEF\xBB\xBFx\n"), "x|");
    CHECK_EQUAL(lines("x\n\xEF\xBB\xBFy"), "x|\xEF\xBB\xBFy~");
    CHECK_EQUAL(lines("\xEF\xBB"), "\xEF\xBB~");
}

// Lines around the size of what is read at once, and some times as long.
void linesOfAnyLengthComeWhole()
{
    for (const std::size_t length : {65'535U, 65'536U, 65'537U, 1'000'000U}) {
        const std::string text(length, 'x');
        CHECK(lines(text + "\n" + text + "\ny") == text + "|" + text + "|y~");
    }
}

void thereAreReadableBytesBehindEachLine()
{
    std::istringstream in("first\nlast");
    LineReader reader(in);
    while (const auto line = reader.next()) {
        unsigned sum = 0;
        for (std::size_t i = 0; i < LineReader::kPadding; ++i)
            sum += static_cast<unsigned char>(line->data()[line->size() + i]);
        CHECK(sum <= 255 * LineReader::kPadding);
    }
}

// A stream of 'x' without end.
class Endless : public std::streambuf
{
protected:
    std::streamsize xsgetn(char *to, std::streamsize count) override
    {
        std::char_traits<char>::assign(to, std::size_t(count), 'x');
        return count;
    }
};

void aLineWithoutEndStopsTheReading()
{
    Endless endless;
    std::istream in(&endless);
    LineReader reader(in);
    CHECK(!reader.next());
    CHECK(reader.isTooLong());
    CHECK(!reader.next());
}

} // namespace

int main()
{
    linesEndAtNewlines();
    aByteOrderMarkIsLeftOutAtTheBeginningOnly();
    linesOfAnyLengthComeWhole();
    thereAreReadableBytesBehindEachLine();
    aLineWithoutEndStopsTheReading();
    return coroscope::test::checksFailed();
}
