// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "tests/bench/framemeter.h"

#include <QBackingStore>
#include <QEvent>
#include <QImage>
#include <QPainter>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <ctime>
#include <utility>

namespace coroscope::bench {

namespace {

constexpr std::int64_t kLongestWait = 20'000'000'000;

std::int64_t threadTime()
{
    timespec time{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return std::int64_t(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

Frames measureEach(const std::function<void(int)> &before, const std::function<bool(int)> &frame)
{
    std::vector<double> wall;
    std::vector<double> thread;
    Frames frames;
    for (int i = 0; i < kFrames; ++i) {
        before(i);
        const std::int64_t threadBegan = threadTime();
        const std::int64_t began = now();
        const bool isPainted = frame(i);
        wall.push_back(double(now() - began) / 1e6);
        thread.push_back(double(threadTime() - threadBegan) / 1e6);
        frames.unpainted += isPainted ? 0 : 1;
    }
    frames.wall = Times(std::move(wall));
    frames.thread = Times(std::move(thread));
    return frames;
}

} // namespace

Times::Times(std::vector<double> milliseconds)
    : m_sorted(std::move(milliseconds))
{
    std::sort(m_sorted.begin(), m_sorted.end());
}

double Times::at(double share) const
{
    if (m_sorted.empty())
        return 0;
    const auto place = std::size_t(std::ceil(share * double(m_sorted.size())));
    return m_sorted[std::clamp<std::size_t>(place, 1, m_sorted.size()) - 1];
}

PaintCount::PaintCount(QWidget &watched)
{
    watched.installEventFilter(this);
}

bool PaintCount::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::Paint)
        ++m_count;
    return false;
}

void Watched::watch(const PaintCount *paints)
{
    m_paints = paints;
    if (!paints)
        return;
    m_count = paints->count();
    m_work = 0;
    m_last = 0;
    m_busy.clear();
    m_gaps.clear();
}

bool Watched::notify(QObject *receiver, QEvent *event)
{
    if (m_depth > 0 || !m_paints)
        return QApplication::notify(receiver, event);
    const std::int64_t began = now();
    ++m_depth;
    const bool isHandled = QApplication::notify(receiver, event);
    --m_depth;
    const std::int64_t done = now();
    m_work += double(done - began) / 1e6;
    if (m_paints && m_paints->count() != m_count) {
        m_count = m_paints->count();
        m_busy.push_back(std::exchange(m_work, 0));
        if (m_last > 0)
            m_gaps.push_back(double(done - m_last) / 1e6);
        m_last = done;
    }
    return isHandled;
}

Frames measure(QWidget &watched, const std::function<void(int)> &before,
               const std::function<void(int)> &change)
{
    const PaintCount paints(watched);
    const auto prepared = [&before](int i) {
        before(i);
        deliver();
    };
    return measureEach(prepared, [&](int i) {
        const int count = paints.count();
        change(i);
        deliver();
        return paints.count() > count;
    });
}

Frames measureFloor(QWidget &window)
{
    QBackingStore *store = window.backingStore();
    const QRect all(QPoint(0, 0), window.size());
    QImage picture(all.size(), QImage::Format_RGB32);
    picture.fill(Qt::gray);
    const Frames frames = measureEach([](int) {},
                                      [&](int) {
                                          store->beginPaint(all);
                                          QPainter painter(store->paintDevice());
                                          painter.fillRect(all, Qt::white);
                                          painter.drawImage(0, 0, picture);
                                          painter.end();
                                          store->endPaint();
                                          store->flush(all);
                                          return true;
                                      });
    window.update();
    deliver();
    return frames;
}

void deliver()
{
    QCoreApplication::sendPostedEvents();
}

bool waitFor(const std::function<bool()> &isDone)
{
    const std::int64_t began = now();
    while (!isDone() && now() - began < kLongestWait)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    return isDone();
}

std::int64_t now()
{
    return std::chrono::steady_clock::now().time_since_epoch() / std::chrono::nanoseconds(1);
}

} // namespace coroscope::bench
