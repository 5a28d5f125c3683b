// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/panels/transcript.h"

#include "ui/painttext.h"
#include "ui/timetext.h"

#include <algorithm>

namespace coroscope {

void Transcript::setRun(const Recording *recording, const Spans *spans)
{
    const bool isSame = recording == m_recording && recording && spans &&
                        recording->isComplete == m_wasComplete &&
                        recording->events.size() >= m_read;
    m_spans = spans;
    if (isSame) {
        read();
        return;
    }
    beginResetModel();
    m_recording = spans ? recording : nullptr;
    m_wasComplete = m_recording && m_recording->isComplete;
    m_lines.clear();
    m_indices.clear();
    m_read = 0;
    m_shown = 0;
    if (m_recording) {
        const std::vector<Event> &events = m_recording->events;
        m_read = events.size();
        for (std::size_t i = 0; i < spans->requests().size(); ++i)
            m_indices.emplace(spans->requests()[i].id, i);
        for (const Event &event : events) {
            if (event.kind != EventKind::Printed)
                continue;
            const auto found = m_indices.find(event.task);
            m_lines.push_back(
                {event.t, found == m_indices.end() ? kNoIndex : found->second, event.arg});
        }
        std::stable_sort(m_lines.begin(), m_lines.end(),
                         [](const auto &a, const auto &b) { return a.time < b.time; });
        m_shown = shownAt(m_time);
    }
    endResetModel();
}

void Transcript::read()
{
    for (std::size_t i = m_indices.size(); i < m_spans->requests().size(); ++i)
        m_indices.emplace(m_spans->requests()[i].id, i);
    for (; m_read < m_recording->events.size(); ++m_read) {
        const Event &event = m_recording->events[m_read];
        if (event.kind != EventKind::Printed)
            continue;
        const auto found = m_indices.find(event.task);
        insert({event.t, found == m_indices.end() ? kNoIndex : found->second, event.arg});
    }
    show(shownAt(m_time));
}

// Lines of another lane may come late. Those that go to the end are shown together afterwards.
void Transcript::insert(const TranscriptLine &line)
{
    const auto place =
        std::upper_bound(m_lines.begin(), m_lines.end(), line.time,
                         [](std::int64_t time, const auto &other) { return time < other.time; });
    const auto row = std::size_t(place - m_lines.begin());
    if (row >= m_shown) {
        m_lines.insert(place, line);
        return;
    }
    beginInsertRows({}, int(row), int(row));
    m_lines.insert(place, line);
    ++m_shown;
    endInsertRows();
}

void Transcript::setTime(std::int64_t time)
{
    m_time = time;
    show(shownAt(time));
}

std::size_t Transcript::shownAt(std::int64_t time) const
{
    return std::size_t(
        std::upper_bound(m_lines.begin(), m_lines.end(), time,
                         [](std::int64_t t, const auto &line) { return t < line.time; }) -
        m_lines.begin());
}

void Transcript::show(std::size_t count)
{
    if (count > m_shown) {
        beginInsertRows({}, int(m_shown), int(count) - 1);
        m_shown = count;
        endInsertRows();
    } else if (count < m_shown) {
        beginRemoveRows({}, int(count), int(m_shown) - 1);
        m_shown = count;
        endRemoveRows();
    }
}

QString Transcript::text(const TranscriptLine &line) const
{
    const std::string_view text = m_recording ? m_recording->text(line.text) : std::string_view();
    return oneLine(QString::fromUtf8(text.data(), qsizetype(text.size())));
}

std::int64_t Transcript::end() const
{
    return m_spans ? m_spans->end() : 0;
}

int Transcript::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown);
}

QVariant Transcript::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const TranscriptLine &shown = line(index.row());
    const QString task = shown.task == kNoIndex ? QString() : QString::number(shown.task + 1);
    return QStringLiteral("%1  %2  %3").arg(durationText(shown.time), task, text(shown));
}

} // namespace coroscope
