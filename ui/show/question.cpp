// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/show/question.h"

#include "core/strategies/strategy.h"
#include "ui/panels/fieldwords.h"
#include "ui/playback/session.h"
#include "ui/timetext.h"
#include "ui/words.h"

#include <algorithm>
#include <array>
#include <utility>

namespace coroscope {

namespace {

// Those about which a hall asks first.
constexpr std::array<std::string_view, 5> kFirst = {"processes", "chunk", "permits", "connections",
                                                    "per-process"};
constexpr std::array<std::string_view, 1> kNever = {"steps"};

std::vector<std::string_view> fieldsOf(const Strategy &strategy)
{
    std::vector<std::string_view> fields;
    const auto has = [&strategy](std::string_view name) {
        return std::find(strategy.fields.begin(), strategy.fields.end(), name) !=
               strategy.fields.end();
    };
    std::copy_if(kFirst.begin(), kFirst.end(), std::back_inserter(fields), has);
    if (strategy.usesTasks)
        fields.emplace_back("tasks");
    fields.emplace_back("delay");
    for (const std::string_view name : strategy.fields) {
        const bool isKnown = std::find(kNever.begin(), kNever.end(), name) == kNever.end();
        if (isKnown && std::find(fields.begin(), fields.end(), name) == fields.end())
            fields.push_back(name);
    }
    return fields;
}

} // namespace

Question::Question(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&m_session, &Session::shownChanged, this, [this] {
        if (m_isOpen)
            Q_EMIT changed();
    });
    connect(&m_session, &Session::runningChanged, this, [this] {
        if (m_isOpen)
            Q_EMIT changed();
        else if (!m_session.isRunning())
            restore();
    });
}

void Question::open(const Strategy &strategy, const Scenario &scenario)
{
    if (m_isOpen || m_session.isRunning())
        return;
    restore();
    const OpenRun *run = m_session.shown();
    m_before = Before{&m_session.strategy(), m_session.scenario(), run ? run->number : 0};
    m_strategy = &strategy;
    m_scenario = scenario;
    m_scenario.clock = ClockKind::Real; // what is asked can be run
    m_total = predictedRun(m_scenario, strategy).spans.end();
    m_fields = fieldsOf(strategy);
    m_index = 0;
    m_typed.clear();
    m_problem.reset();
    m_isOpen = true;
    m_session.setForm(strategy, m_scenario);
    Q_EMIT changed();
}

void Question::close()
{
    if (!m_isOpen)
        return;
    m_isOpen = false;
    if (m_session.isRunning())
        m_session.stop(); // what was before comes back when it has ended
    else
        restore();
    Q_EMIT changed();
}

void Question::restore()
{
    const std::optional<Before> before = std::exchange(m_before, std::nullopt);
    if (!before)
        return;
    if (before->run > 0 && m_session.find(before->run))
        m_session.show(before->run);
    else
        m_session.setForm(*before->strategy, before->scenario);
}

void Question::choose(int direction)
{
    const auto last = std::ptrdiff_t(m_fields.size()) - 1;
    m_index = std::size_t(std::clamp<std::ptrdiff_t>(std::ptrdiff_t(m_index) + direction, 0, last));
    m_typed.clear();
    m_problem.reset();
    Q_EMIT changed();
}

void Question::ask(const Scenario &scenario)
{
    m_scenario = scenario;
    m_session.setForm(*m_strategy, m_scenario);
    Q_EMIT changed();
}

void Question::step(int direction)
{
    m_typed.clear();
    m_problem.reset();
    ask(steppedField(m_scenario, field(), direction));
}

bool Question::type(const QString &text)
{
    const bool isValue = text.size() == 1 && (text[0].isDigit() || text == QStringLiteral(".") ||
                                              text == QStringLiteral(","));
    if (isValue) {
        m_typed += text;
        take();
    }
    return isValue;
}

void Question::eraseTyped()
{
    m_typed.chop(1);
    if (m_typed.isEmpty())
        m_problem.reset();
    else
        take();
    Q_EMIT changed();
}

// What is typed and cannot be leaves the last valid scenario in force.
void Question::take()
{
    Scenario scenario = m_scenario;
    m_problem = setTyped(scenario, field(), m_typed);
    ask(scenario);
}

void Question::run()
{
    if (m_isOpen && !m_session.isRunning() && !m_problem)
        m_session.run();
}

QString Question::answer() const
{
    const OpenRun *ghost = m_session.ghost();
    const OpenRun *shown = m_session.shown();
    if (m_session.error())
        return translated(*m_session.error());
    if (!ghost || ghost->scenario != m_scenario)
        return tr("calculating …");
    const std::int64_t total = ghost->spans.end();
    const QString predicted = durationText(total);
    if (m_session.isRunning())
        return tr("is running; predicted %1").arg(predicted);
    if (shown && !shown->isGhost())
        return tr("took %1; predicted %2").arg(durationText(shown->spans.end()), predicted);
    return total == m_total
               ? tr("predicted %1").arg(predicted)
               : tr("predicted %1 instead of %2").arg(predicted, durationText(m_total));
}

ShowStrip::Words Question::words() const
{
    ShowStrip::Words words;
    if (!m_isOpen)
        return words;
    words.field = fieldLabel(field());
    const QString suffix = fieldSuffix(field(), m_scenario);
    words.value = !m_typed.isEmpty() ? m_typed
                  : suffix.isEmpty() ? fieldText(field(), m_scenario)
                                     : fieldText(field(), m_scenario) + u' ' + suffix;
    words.answer = answer();
    words.problem = m_problem ? translated(*m_problem) : QString();
    words.index = int(m_index);
    words.count = int(m_fields.size());
    return words;
}

} // namespace coroscope
