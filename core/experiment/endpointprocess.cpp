// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/experiment/endpointprocess.h"

#include "core/scenario/scenariofield.h"

#include <array>
#include <chrono>
#include <fcntl.h>
#include <utility>

namespace coroscope {

namespace {

using namespace std::chrono_literals;

constexpr auto kStartDeadline = 5s;

struct Pipe
{
    Descriptor read;
    Descriptor write;
};

std::optional<Pipe> makePipe()
{
    std::array<int, 2> ends{};
    if (pipe2(ends.data(), O_CLOEXEC) != 0)
        return std::nullopt;
    return Pipe{Descriptor(ends[0]), Descriptor(ends[1])};
}

} // namespace

std::vector<std::string> endpointArguments(const Scenario &scenario)
{
    // Its only clients are this run's, which may be held for as long as a person wants: it ends with the run, and
    // needs no limit before that.
    constexpr std::chrono::nanoseconds kNoIdleLimit = 24h;
    return {"--delay-ns",   std::to_string(scenario.delay.count()),
            "--idle-ns",    std::to_string(kNoIdleLimit.count()),
            "--jitter-ns",  std::to_string(scenario.jitter.count()),
            "--error-rate", scenarioField("error-rate")->print(scenario),
            "--body-size",  std::to_string(scenario.bodySize),
            "--at-once",    std::to_string(scenario.atOnce),
            "--seed",       std::to_string(scenario.seed)};
}

EndpointProcess::EndpointProcess(const Scenario &scenario, QObject *parent)
    : QObject(parent)
    , m_scenario(scenario)
{
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(kStartDeadline);
    m_deadline.callOnTimeout(this, [this] {
        fail({QT_TRANSLATE_NOOP("coroscope", "The built-in endpoint did not start within %1 s."),
              {std::to_string(kStartDeadline.count())}});
    });
}

EndpointProcess::~EndpointProcess() = default;

void EndpointProcess::start()
{
    std::variant<std::string, Message> program = findProgram("coroscope-endpoint");
    if (Message *error = std::get_if<Message>(&program)) {
        fail(std::move(*error));
        return;
    }
    std::optional<Pipe> output = makePipe();
    std::optional<Pipe> facts = makePipe();
    std::optional<Pipe> life = makePipe();
    if (!output || !facts || !life) {
        fail({QT_TRANSLATE_NOOP("coroscope",
                                "There are no free file descriptors for the built-in endpoint."),
              {}});
        return;
    }
    ChildCommand command;
    command.program = std::get<std::string>(program);
    command.arguments = endpointArguments(m_scenario);
    for (std::string argument : {std::string("--facts-fd"), std::to_string(facts->write.get()),
                                 std::string("--life-fd"), std::to_string(life->read.get())})
        command.arguments.push_back(std::move(argument));
    command.inherited = {facts->write.get(), life->read.get()};
    command.standardOutput = output->write.get();
    command.errorOutput = ErrorOutput::Collected;
    std::variant<ChildProcess, Message> started = startChild(command);
    if (Message *error = std::get_if<Message>(&started)) {
        fail(std::move(*error));
        return;
    }
    m_process = std::get<ChildProcess>(std::move(started));
    m_facts = std::move(facts->read);
    m_life = std::move(life->write);
    m_output = std::move(output->read);
    m_notifier = std::make_unique<QSocketNotifier>(m_output.get(), QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &EndpointProcess::readLine);
    m_deadline.start();
}

void EndpointProcess::readLine()
{
    std::array<char, 256> bytes{};
    const ssize_t count = ::read(m_output.get(), bytes.data(), bytes.size());
    if (count > 0)
        m_line.append(bytes.data(), count);
    const qsizetype end = m_line.indexOf('\n');
    if (end < 0 && count > 0)
        return;
    m_notifier->setEnabled(false);
    m_deadline.stop();
    if (end < 0) {
        fail({QT_TRANSLATE_NOOP("coroscope", "The built-in endpoint ended before it listened: %1"),
              {m_process.errorOutput()}});
        return;
    }
    m_url = m_line.left(end);
    Q_EMIT listening();
}

void EndpointProcess::fail(Message reason)
{
    m_deadline.stop();
    m_process.kill();
    Q_EMIT failed(reason);
}

void EndpointProcess::close()
{
    m_life.reset();
}

} // namespace coroscope
