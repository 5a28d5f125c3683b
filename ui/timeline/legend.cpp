// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/timeline/legend.h"

#include "ui/painttext.h"
#include "ui/timeline/stateglyph.h"
#include "ui/words.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <array>

namespace coroscope {

namespace {

constexpr double kSize = 12;
constexpr double kGlyph = 13;
constexpr double kTextAfterGlyph = 24;
constexpr double kCountGap = 6;
constexpr double kEntryGap = 18;
constexpr double kLeastGap = 9;

struct Occurring
{
    std::array<bool, kStateCount> states{};
    bool outside = false;
    bool own = false;
    bool notSuspended = false;
};

// A task that is created and scheduled in one go is never seen as created: that is its making.
constexpr std::int64_t kMaking = 1'000'000;

Occurring occurring(const std::vector<const Spans *> &runs)
{
    Occurring found;
    for (const Spans *run : runs) {
        for (const TaskSpans &task : run->requests()) {
            for (const Span &span : task.spans) {
                if (span.state == State::Created && span.to - span.from < kMaking)
                    continue;
                found.states[std::size_t(span.state)] = true;
                const bool suspended = span.state == State::Suspended;
                found.own |= suspended && isOwnWait(span.why);
                found.outside |= suspended && !isOwnWait(span.why);
            }
            if (isEnd(task.last))
                found.states[std::size_t(task.last)] = true;
            found.notSuspended |= !task.notSuspended.empty();
        }
    }
    return found;
}

} // namespace

QString wordOf(const LegendEntry &entry, LegendWords words)
{
    if (entry.isNotSuspended)
        return QCoreApplication::translate("State", "awaited, did not suspend");
    const bool isKey = entry.state == State::Blocked || entry.state == State::Suspended;
    if (words == LegendWords::Phrases || (words == LegendWords::KeyPhrases && isKey))
        return statePhrase(entry.state, entry.isOwnWait);
    if (entry.isOwnWait)
        return QCoreApplication::translate("State", "waits for us");
    return stateWord(entry.state);
}

namespace {

double widthOf(const Theme &theme, const LegendEntry &entry, LegendWords words)
{
    double width =
        theme.px(kTextAfterGlyph) + textWidth(theme.text(kSize, 500), wordOf(entry, words));
    if (entry.count)
        width +=
            theme.px(kCountGap) + textWidth(theme.number(kSize, 600),
                                            QString::number(std::max(*entry.count, entry.most)));
    return width;
}

double widthOf(const Theme &theme, const std::vector<LegendEntry> &entries, LegendWords words)
{
    double width = -theme.px(kEntryGap);
    for (const LegendEntry &entry : entries)
        width += widthOf(theme, entry, words) + theme.px(kEntryGap);
    return width;
}

// The words that fit, no more than were asked for.
LegendWords fittingWords(const Theme &theme, double width, const std::vector<LegendEntry> &entries,
                         LegendWords words)
{
    if (words == LegendWords::Phrases && widthOf(theme, entries, words) > width)
        words = LegendWords::KeyPhrases;
    if (words == LegendWords::KeyPhrases && widthOf(theme, entries, words) > width)
        words = LegendWords::Short;
    return words;
}

void paintEntry(QPainter &painter, const Theme &theme, const QRectF &box, const LegendEntry &entry,
                LegendWords words)
{
    const QPointF centre(box.left() + theme.px(8.5), box.center().y());
    if (entry.isNotSuspended)
        paintNotSuspended(painter, theme, centre, theme.fill(State::Running));
    else
        paintGlyph(painter, theme, centre, theme.px(kGlyph), entry.state, entry.isOwnWait);
    const double x = box.left() + theme.px(kTextAfterGlyph);
    const double width =
        paintText(painter, QRectF(x, box.top(), box.right() - x + 1, box.height()),
                  wordOf(entry, words), theme.text(kSize, 500), theme.color(Token::Text2));
    if (!entry.count)
        return;
    const double countX = x + width + theme.px(kCountGap);
    paintText(painter, QRectF(countX, box.top(), box.right() - countX + 1, box.height()),
              QString::number(*entry.count), theme.number(kSize, 600),
              theme.color(*entry.count > 0 ? Token::Text : Token::Text3));
}

} // namespace

std::vector<LegendEntry> legendEntries(const std::vector<const Spans *> &runs,
                                       std::optional<std::int64_t> at)
{
    const Occurring found = occurring(runs);
    std::vector<LegendEntry> entries;
    for (const State state :
         {State::Created, State::Pending, State::Ready, State::Running, State::Blocked,
          State::Suspended, State::Finished, State::Failed, State::Cancelled}) {
        if (!found.states[std::size_t(state)])
            continue;
        if (state != State::Suspended || found.outside)
            entries.push_back({state, false, false, std::nullopt, 0});
        if (state == State::Suspended && found.own)
            entries.push_back({state, true, false, std::nullopt, 0});
    }
    if (found.notSuspended)
        entries.push_back({State::Running, false, true, std::nullopt, 0});
    if (at) {
        setCounts(entries, runs, *at);
        for (LegendEntry &entry : entries)
            entry.most = 0;
    }
    return entries;
}

void setCounts(std::vector<LegendEntry> &entries, const std::vector<const Spans *> &runs,
               std::int64_t at)
{
    StateCounts counts;
    std::uint32_t most = 0;
    for (const Spans *run : runs) {
        const StateCounts more = run->countsAt(at);
        for (std::size_t i = 0; i < counts.byState.size(); ++i)
            counts.byState[i] += more.byState[i];
        counts.suspendedOnOwn += more.suspendedOnOwn;
        most += std::uint32_t(run->requests().size());
    }
    for (LegendEntry &entry : entries) {
        if (entry.isNotSuspended)
            continue;
        std::uint32_t count = counts.byState[std::size_t(entry.state)];
        if (entry.state == State::Suspended)
            count = entry.isOwnWait ? counts.suspendedOnOwn : count - counts.suspendedOnOwn;
        entry.count = count;
        entry.most = most;
    }
}

std::vector<LegendEntry> statesOnly(std::vector<LegendEntry> entries)
{
    std::erase_if(entries, [](const LegendEntry &entry) { return entry.isNotSuspended; });
    return entries;
}

double legendWidth(const Theme &theme, const std::vector<LegendEntry> &entries, LegendWords words)
{
    return entries.empty() ? 0 : widthOf(theme, entries, words);
}

std::vector<QRectF> legendBoxes(const Theme &theme, const QRectF &box,
                                const std::vector<LegendEntry> &entries, LegendWords words)
{
    words = fittingWords(theme, box.width(), entries, words);
    // Before an entry is left out all move together.
    const double spare = legendWidth(theme, entries, words) - box.width();
    const double gaps = double(std::max<std::size_t>(1, entries.size() - 1));
    const double gap =
        std::max(theme.px(kLeastGap), theme.px(kEntryGap) - std::max(0.0, spare) / gaps);
    std::vector<QRectF> boxes;
    double x = box.left();
    for (const LegendEntry &entry : entries) {
        const double width = widthOf(theme, entry, words);
        if (x + width > box.right() + 0.5)
            break;
        boxes.emplace_back(x, box.top(), width, box.height());
        x += width + gap;
    }
    return boxes;
}

double paintLegend(QPainter &painter, const Theme &theme, const QRectF &box,
                   const std::vector<LegendEntry> &entries, LegendWords words)
{
    const std::vector<QRectF> boxes = legendBoxes(theme, box, entries, words);
    const LegendWords fitting = fittingWords(theme, box.width(), entries, words);
    for (std::size_t i = 0; i < boxes.size(); ++i)
        paintEntry(painter, theme, boxes[i], entries[i], fitting);
    return boxes.empty() ? 0 : boxes.back().right() - box.left();
}

} // namespace coroscope
