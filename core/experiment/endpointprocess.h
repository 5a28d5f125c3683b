// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/recording/message.h"
#include "core/scenario/scenario.h"
#include "core/workers/childprocess.h"
#include "core/workers/descriptor.h"

#include <QByteArray>
#include <QObject>
#include <QSocketNotifier>
#include <QTimer>

#include <memory>

namespace coroscope {

/// The built-in endpoint: a coroscope-endpoint of its own, on a fresh port of the loopback. To be made and
/// started on the main thread. It ends with this object, and with this process, however that ends.
class EndpointProcess final : public QObject
{
    Q_OBJECT

public:
    explicit EndpointProcess(const Scenario &scenario, QObject *parent = nullptr);
    ~EndpointProcess() override;

    /// Starts it. Either listening() or failed() follows, within 5 s.
    void start();
    /// The pipe with its facts; to be taken once, after listening().
    Descriptor takeFacts() { return std::move(m_facts); }
    /// "http://127.0.0.1:PORT/", after listening().
    QByteArray url() const { return m_url; }
    /// Tells it to end; its facts come to their end soon after.
    void close();

Q_SIGNALS:
    void listening();
    void failed(const coroscope::Message &reason);

private:
    void readLine();
    void fail(Message reason);

    const Scenario m_scenario;
    ChildProcess m_process;
    Descriptor m_facts;
    Descriptor m_life; // the child ends when this is closed
    Descriptor m_output;
    std::unique_ptr<QSocketNotifier> m_notifier;
    QTimer m_deadline;
    QByteArray m_line;
    QByteArray m_url;
};

/// What coroscope-endpoint is to be told of the scenario, as arguments.
std::vector<std::string> endpointArguments(const Scenario &scenario);

} // namespace coroscope
