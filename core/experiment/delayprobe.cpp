// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/experiment/delayprobe.h"

#include "core/experiment/realenvironment.h"
#include "core/http/blockingtlsstream.h"
#include "core/recording/recorder.h"

#include <QUrl>

#include <algorithm>
#include <array>

namespace coroscope {

namespace {

// A probe waits for a slow server, but not for ever.
constexpr std::chrono::seconds kProbeTimeout{60};

} // namespace

DelayProbe::DelayProbe(const Scenario &scenario, QObject *parent)
    : QObject(parent)
    , m_scenario(scenario)
{
}

DelayProbe::~DelayProbe()
{
    m_stop.set();
    if (m_thread)
        m_thread->wait();
    m_end.wait();
}

void DelayProbe::start()
{
    m_thread.reset(QThread::create([this] { measure(); }));
    connect(m_thread.get(), &QThread::finished, this, &DelayProbe::finished);
    m_thread->start();
}

void DelayProbe::measure()
{
    m_end.announce();
    EventChannel channel; // nobody asks for these events: the probe is no run
    Texts texts;
    const SteadyClock clock;
    Recorder recorder(channel, texts, clock, 0);
    const QUrl url = QUrl(QString::fromStdString(m_scenario.url), QUrl::StrictMode);
    const std::chrono::nanoseconds timeout = m_scenario.timeout.value_or(kProbeTimeout);
    std::variant<ClientOptions, Message> options = clientOptionsOf(m_scenario, url, timeout);
    if (Message *error = std::get_if<Message>(&options)) {
        m_error = std::move(*error);
        return;
    }
    const std::unique_ptr<BlockingClient> client =
        makeBlockingClient(std::get<ClientOptions>(std::move(options)), m_stop);
    std::array<std::int64_t, 3> times{};
    try {
        for (std::int64_t &time : times) {
            const std::int64_t before = SteadyClock::absolute();
            client->get(recorder, 1);
            time = SteadyClock::absolute() - before;
        }
    } catch (const HttpError &error) {
        m_error = Message{
            QT_TRANSLATE_NOOP(
                "coroscope",
                "The endpoint's delay could not be measured: %1. --delay tells it instead."),
            {error.what()}};
        return;
    }
    std::sort(times.begin(), times.end());
    m_delay = std::chrono::nanoseconds(times[1]);
}

} // namespace coroscope
