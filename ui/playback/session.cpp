// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/playback/session.h"

#include "core/recording/recordingfile.h"
#include "core/strategies/strategy.h"

#include <QCoreApplication>
#include <QFile>
#include <QPointer>
#include <QThreadPool>

#include <algorithm>

namespace coroscope {

namespace {

using namespace std::chrono_literals;

constexpr auto kFrame = 16ms;
constexpr unsigned kQuicklyPredicted = 10'000; // tasks, within a frame or two

bool isOf(const OpenRun *run, const Strategy &strategy, const Scenario &scenario)
{
    return run && run->strategy == &strategy && run->scenario == scenario;
}

// Theory knows no one who holds a loop: beside such a run its prediction would say nothing.
bool isHeldByHand(const OpenRun &run)
{
    return !run.spans.holds().empty();
}

std::unique_ptr<OpenRun> predicted(const Scenario &scenario, const Strategy &strategy)
{
    return std::make_unique<OpenRun>(predictedRun(scenario, strategy));
}

} // namespace

Session::Session(QObject *parent)
    : QObject(parent)
    , m_strategy(coroscope::strategy("coroutine"))
{
    m_frame.setTimerType(Qt::PreciseTimer);
    m_frame.setInterval(kFrame);
    m_frame.callOnTimeout(this, &Session::follow);
    connect(&m_live, &LiveRuns::started, this, &Session::onRunStarted);
    connect(&m_live, &LiveRuns::finished, this, &Session::onFinished);
}

Session::~Session() = default;

void Session::setScenario(const Scenario &scenario)
{
    setForm(*m_strategy, scenario);
}

void Session::setStrategy(const Strategy &strategy)
{
    setForm(strategy, m_scenario);
}

void Session::setForm(const Strategy &strategy, const Scenario &scenario)
{
    if (m_strategy == &strategy && m_scenario == scenario && m_predictions > 0)
        return;
    m_strategy = &strategy;
    m_scenario = scenario;
    m_isStageChosen = false;
    setError(std::nullopt);
    Q_EMIT formChanged();
    predictForm();
}

void Session::predictForm()
{
    const std::uint64_t order = ++m_predictions;
    // The simulation is a pure function, but of 100,000 tasks it takes longer than a frame.
    QPointer<Session> self(this);
    QThreadPool::globalInstance()->start([self, order, scenario = m_scenario, row = m_strategy] {
        std::shared_ptr<OpenRun> run =
            predicted(scenario, *row); // a queued call copies its closure
        QMetaObject::invokeMethod(qApp, [self, order, run] {
            if (self)
                self->onPredicted(order, std::make_unique<OpenRun>(std::move(*run)));
        });
    });
}

void Session::onPredicted(std::uint64_t order, std::unique_ptr<OpenRun> prediction)
{
    // A later one is on its way; or the one under the live run is still needed, and this comes again.
    if (order != m_predictions || (isRunning() && ghost()))
        return;
    const bool isShown = m_shown == m_ghost.get();
    const bool isOfShown = isOf(m_shown, *prediction->strategy, prediction->scenario);
    const std::unique_ptr<OpenRun> old = std::exchange(m_ghost, std::move(prediction));
    if (isRunning())
        return;
    if (isShown || (!isOfShown && !m_isStageChosen))
        setShown(m_ghost.get());
}

const OpenRun *Session::ghost() const
{
    const bool fits = m_shown && m_shown->strategy &&
                      !(m_shown->isLive() && isHeldByHand(*m_shown)) &&
                      isOf(m_ghost.get(), *m_shown->strategy, m_shown->scenario);
    return fits ? m_ghost.get() : nullptr;
}

const OpenRun *Session::find(int number) const
{
    const auto found = std::find_if(m_runs.begin(), m_runs.end(),
                                    [number](const auto &run) { return run->number == number; });
    return found == m_runs.end() ? nullptr : found->get();
}

void Session::show(int number)
{
    const OpenRun *run = find(number);
    if (!run || isRunning())
        return;
    setShown(run);
    if (run->strategy)
        setForm(*run->strategy, run->scenario);
    m_isStageChosen = true;
}

void Session::run(Begin begin)
{
    start({{m_strategy}, m_scenario, Comparison::Way::OneAfterAnother, begin});
}

void Session::runAll(const std::vector<const Strategy *> &strategies)
{
    start({strategies, m_scenario, m_way, Begin::Running});
}

void Session::start(AskedRuns asked)
{
    if (isRunning() || asked.strategies.empty())
        return;
    setError(std::nullopt);
    m_live.start(std::move(asked));
    m_frame.start();
    Q_EMIT runningChanged();
}

void Session::onRunStarted()
{
    takeEnded();
    // The old ones may be on the stage until the new one is.
    const std::vector<std::unique_ptr<OpenRun>> oldLive = m_live.open(m_lastNumber + 1);
    const auto ofForm = std::find_if(m_live.runs().begin(), m_live.runs().end(),
                                     [this](auto &run) { return run->strategy == m_strategy; });
    const OpenRun &live = ofForm == m_live.runs().end() ? *m_live.runs().front() : **ofForm;
    std::unique_ptr<OpenRun> oldGhost;
    if (!isOf(m_ghost.get(), *live.strategy, live.scenario) &&
        live.scenario.tasks <= kQuicklyPredicted)
        oldGhost = std::exchange(m_ghost, predicted(live.scenario, *live.strategy));
    setShown(&live);
    Q_EMIT runningChanged();
}

// The live runs follow their recordings: what arrived since, in order of time.
void Session::follow()
{
    if (m_live.runs().empty())
        return;
    const bool wasHeld = m_live.isHeld();
    const bool hasEvents = m_live.follow();
    Q_EMIT grew(hasEvents);
    if (m_live.isHeld() != wasHeld)
        Q_EMIT runningChanged();
}

// Takes over the recordings that have become complete since.
void Session::takeEnded()
{
    const int first = m_lastNumber + 1;
    bool hasNew = false;
    for (Recording &recording : m_live.takeEnded()) {
        auto run = std::make_unique<OpenRun>(endedRun(std::move(recording), Origin::Measured));
        run->scenario = asked().scenario;
        run->group = first;
        keepMarks(*run);
        const OpenRun *kept = keep(std::move(run));
        if (m_live.contains(m_shown) && m_shown->strategy == kept->strategy)
            setShown(kept);
        hasNew = true;
    }
    if (hasNew)
        Q_EMIT runsChanged();
}

void Session::onFinished()
{
    takeEnded();
    m_frame.stop();
    if (m_live.contains(m_shown))
        setShown(m_ghost.get());
    const std::optional<Message> error = m_live.close();
    if (asked().strategies.size() > 1) {
        for (const OpenRun *run : raced()) {
            if (run->strategy == m_strategy)
                setShown(run);
        }
    }
    if (!isOf(m_ghost.get(), *m_strategy, m_scenario))
        predictForm();
    setError(error);
    Q_EMIT runningChanged();
}

void Session::open(const QStringList &paths)
{
    m_warnings.clear();
    const OpenRun *first = nullptr;
    const int group = m_lastNumber + 1;
    std::optional<Message> error;
    for (const QString &path : paths) {
        auto read = readRecordingFile(QFile::encodeName(path).toStdString());
        if (Message *failure = std::get_if<Message>(&read)) {
            error = std::move(*failure);
            continue;
        }
        RecordingFile &file = std::get<RecordingFile>(read);
        m_warnings.insert(m_warnings.end(), file.warnings.begin(), file.warnings.end());
        for (Recording &recording : file.recordings) {
            auto run = std::make_unique<OpenRun>(endedRun(std::move(recording), Origin::Opened));
            run->group = group;
            const auto scenario = scenarioFrom(run->recording.scenario);
            if (const Scenario *known = std::get_if<Scenario>(&scenario))
                run->scenario = *known;
            else
                run->strategy = nullptr; // it cannot be run again
            const OpenRun *kept = keep(std::move(run));
            first = first ? first : kept;
        }
    }
    if (first) {
        Q_EMIT runsChanged();
        show(first->number);
    }
    setError(std::move(error));
}

void Session::setShown(const OpenRun *run)
{
    m_shown = run;
    Q_EMIT shownChanged();
}

void Session::setError(std::optional<Message> error)
{
    if (error == m_error)
        return;
    m_error = std::move(error);
    Q_EMIT errorChanged();
}

const OpenRun *Session::keep(std::unique_ptr<OpenRun> run)
{
    run->number = ++m_lastNumber;
    m_runs.push_back(std::move(run));
    forgetOldest();
    return m_runs.back().get();
}

void Session::forgetOldest()
{
    std::size_t events = 0;
    std::size_t kept = 0;
    for (auto run = m_runs.rbegin(); run != m_runs.rend(); ++run) {
        events += (*run)->recording.events.size();
        if (kept > 0 && (kept == kMostRuns || events > kMostEvents))
            break;
        ++kept;
    }
    const std::size_t surplus = m_runs.size() - kept;
    for (std::size_t i = 0; i < surplus; ++i) {
        if (m_shown == m_runs[i].get())
            setShown(m_ghost.get());
    }
    m_runs.erase(m_runs.begin(), m_runs.begin() + std::ptrdiff_t(surplus));
}

} // namespace coroscope
