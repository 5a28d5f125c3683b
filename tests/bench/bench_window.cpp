// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT

// bench_window [--live] [N …]: how long the window's frames take, all of it, 1920x1080, painted by the processor. Beside
// them the floor: filling a window of that size and copying a picture into it. Milliseconds; "ok" or "over" is
// said of the median, from frame to frame of the 99th percentile.

#include "core/experiment/prediction.h"
#include "core/http/socket.h"
#include "core/recording/recordingfile.h"
#include "core/strategies/strategy.h"
#include "tests/bench/openedwindow.h"
#include "ui/compare/comparepage.h"
#include "ui/compare/raceview.h"
#include "ui/panels/inspector.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <numeric>

using namespace coroscope;
using namespace coroscope::bench;

namespace {

using namespace std::chrono_literals;

constexpr double kZoomedOutGoal = 16; // ms
constexpr double kZoomedInGoal = 8;
constexpr double kFirstPaintGoal = 300;
constexpr double kGapGoal = 33; // from one frame to the next, of the 99th percentile
constexpr int kStarts = 9;
const char *const kFirstPaint = "--first-paint";
const char *const kLive = "--live";

QString write(const QTemporaryDir &folder, const char *id, unsigned tasks)
{
    Scenario scenario;
    scenario.tasks = tasks;
    const QString path =
        folder.filePath(QStringLiteral("%1-%2.coroscope").arg(QLatin1String(id)).arg(tasks));
    std::ofstream out(QFile::encodeName(path).toStdString(), std::ios::binary);
    writeRecording(out, predict(scenario, *strategy(id), kTypicalCosts));
    return path;
}

void print(const char *name, const Frames &frames, double goal, const Frames &floor)
{
    const double median = frames.wall.median();
    std::printf("  %-28s %7.2f %7.2f %7.2f %7.1f  %s", name, median, frames.wall.p99(),
                frames.thread.median(), median / floor.wall.median(),
                median <= goal ? "ok" : "over");
    if (frames.unpainted > 0)
        std::printf("  (%d of %d changed nothing)", frames.unpainted, kFrames);
    std::printf("\n");
    std::fflush(stdout);
}

std::string title(const char *what, unsigned tasks, AxisKind axis)
{
    return std::string(what) + ", " + std::to_string(tasks) +
           (axis == AxisKind::Clock ? ", clock" : ", paced");
}

void printHead(const std::string &title)
{
    std::printf("\n%-30s %7s %7s %7s %7s\n", title.c_str(), "median", "p99", "cpu", "/floor");
}

void benchRun(const QString &path, const char *id, unsigned tasks, AxisKind axis)
{
    OpenedWindow opened(path, axis);
    const Frames floor = measureFloor(opened.window());
    printHead(title(id, tasks, axis));
    print("playback", opened.playback(Painted::Changes), kZoomedOutGoal, floor);
    print("playback, all painted", opened.playback(Painted::All), kZoomedOutGoal, floor);
    print("another view", opened.otherViews(), kZoomedOutGoal, floor);
    opened.zoomIn();
    print("zoomed in: playback", opened.playback(Painted::Changes), kZoomedInGoal, floor);
    print("zoomed in: all painted", opened.playback(Painted::All), kZoomedInGoal, floor);
    print("zoomed in: another view", opened.pans(), kZoomedInGoal, floor);
}

void benchTabs(const QString &path, const char *id, unsigned tasks)
{
    OpenedWindow opened(path, AxisKind::Clock);
    const Frames floor = measureFloor(opened.window());
    printHead(title(id, tasks, AxisKind::Clock));
    const char *names[] = {"task", "code", "console", "queue"};
    for (const InspectorTab tab :
         {InspectorTab::Task, InspectorTab::Code, InspectorTab::Console, InspectorTab::Queue}) {
        opened.window().inspector().setTab(tab);
        deliver();
        print((std::string("playback, inspector: ") + names[int(tab)]).c_str(),
              opened.playback(Painted::Changes), kZoomedOutGoal, floor);
    }
}

/// What takes place while the window follows it.
struct Live
{
    const char *title;
    std::vector<const char *> strategies; ///< several: together, seen as a race
    unsigned tasks;
    std::chrono::nanoseconds delay;
};

void print(const char *name, const Times &times, double value, double goal, const Frames &floor)
{
    std::printf("  %-28s %7.2f %7.2f %7s %7.1f  %s\n", name, times.median(), times.p99(), "",
                times.median() / floor.wall.median(), value <= goal ? "ok" : "over");
}

/// How busy the window is, and how even its frames come, while it follows runs that take place.
void benchLive(Watched &application, const Live &live, AxisKind axis)
{
    MainWindow window(preferencesFor(axis));
    showWindow(window);
    const Frames floor = measureFloor(window);
    Scenario scenario;
    scenario.tasks = live.tasks;
    scenario.delay = live.delay;
    window.session().setForm(*strategy(live.strategies.front()), scenario);
    waitFor(
        [&] { return window.session().shown() && window.session().shown()->scenario == scenario; });
    std::vector<const Strategy *> rows;
    for (const char *id : live.strategies)
        rows.push_back(strategy(id));
    const bool isRace = rows.size() > 1;
    if (isRace) {
        window.setPage(Page::Compare);
        window.session().setWay(Comparison::Way::Together);
    }
    deliver();

    const PaintCount paints(isRace ? window.comparePage().race() : viewportOf(window));
    window.session().runAll(rows);
    waitFor([&] { return window.session().shown() && window.session().shown()->now > 0; });
    application.watch(&paints);
    while (window.session().isRunning())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    application.watch(nullptr);
    const Times busy(application.busy());
    const Times gaps(application.gaps());
    printHead(title(live.title, live.tasks, axis));
    print("a frame", busy, busy.median(), kZoomedOutGoal, floor);
    print("from frame to frame", gaps, gaps.p99(), kGapGoal, floor);
    std::printf("  %zu frames; the longest gaps:", application.gaps().size());
    std::vector<std::size_t> order(application.gaps().size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return application.gaps()[a] > application.gaps()[b];
    });
    for (std::size_t i = 0; i < std::min<std::size_t>(5, order.size()); ++i)
        std::printf(" %.0f (frame %zu)", application.gaps()[order[i]], order[i] + 1);
    std::printf("\n");
    if (window.session().error())
        std::printf("  the run did not end well: %s\n", english(*window.session().error()).c_str());
}

/// In a process of its own: tells when the window was painted, and when its prediction was.
int paintFirst()
{
    MainWindow window{Preferences()};
    const PaintCount paints(viewportOf(window));
    window.resize(kWindow);
    window.show();
    waitFor([&] { return paints.count() > 0; });
    const std::int64_t first = now();
    waitFor([&] { return window.session().shown() != nullptr; });
    deliver();
    std::printf("%lld %lld\n", static_cast<long long>(first), static_cast<long long>(now()));
    return 0;
}

void benchFirstPaint()
{
    std::array<std::vector<double>, 2> times;
    for (int i = 0; i < kStarts; ++i) {
        QProcess process;
        const std::int64_t began = now();
        process.start(QCoreApplication::applicationFilePath(), {QString::fromLatin1(kFirstPaint)});
        process.waitForFinished();
        const QList<QByteArray> told = process.readAllStandardOutput().trimmed().split(' ');
        for (std::size_t what = 0; what < times.size(); ++what)
            times[what].push_back(double(told.value(qsizetype(what)).toLongLong() - began) / 1e6);
    }
    printHead("a new process, 5 tasks");
    for (std::size_t what = 0; what < times.size(); ++what) {
        const Times starts(times[what]);
        std::printf("  %-28s %7.1f %7.1f %16s %s\n",
                    what == 0 ? "first paint" : "with the prediction", starts.median(),
                    starts.p99(), "", starts.median() <= kFirstPaintGoal ? "ok" : "over");
    }
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_NO_GLIB", "1");
    const QTemporaryDir folder;
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(folder.path()));
    Watched application(argc, argv);
    if (argc > 1 && QByteArray(argv[1]) == kFirstPaint)
        return paintFirst();
    raiseDescriptorLimit();
    std::vector<unsigned> counts;
    const bool isLiveOnly = argc > 1 && QByteArray(argv[1]) == kLive;
    for (int i = isLiveOnly ? 2 : 1; i < argc; ++i)
        counts.push_back(unsigned(std::max(1, std::atoi(argv[i]))));
    if (counts.empty())
        counts = {5, 100, 1'000, 10'000};

    std::printf("ms of a frame, %dx%d; goals: %.0f zoomed out, %.0f zoomed in, %.0f first paint\n",
                kWindow.width(), kWindow.height(), kZoomedOutGoal, kZoomedInGoal, kFirstPaintGoal);
    if (!isLiveOnly)
        benchFirstPaint();
    for (const char *id : {"coroutine", "process-pool"}) {
        for (const unsigned tasks : isLiveOnly ? std::vector<unsigned>() : counts) {
            const QString path = write(folder, id, tasks);
            for (const AxisKind axis : {AxisKind::Clock, AxisKind::Paced})
                benchRun(path, id, tasks, axis);
            if (tasks == counts.back())
                benchTabs(path, id, tasks);
        }
    }
    for (const AxisKind axis : {AxisKind::Clock, AxisKind::Paced}) {
        benchLive(application, {"live", {"coroutine"}, counts.back(), 3s}, axis);
        benchLive(application, {"live, blocked loop", {"blocking-coroutine"}, 1, 3s}, axis);
    }
    benchLive(application,
              {"live, together",
               {"coroutine", "process-pool", "process-pool-coroutine", "thread-pool"},
               100,
               200ms},
              AxisKind::Clock);
    return 0;
}
