// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/panels/endpointform.h"

#include "core/scenario/target.h"
#include "ui/controls/field.h"
#include "ui/controls/label.h"
#include "ui/controls/segments.h"
#include "ui/panels/endpointwords.h"
#include "ui/panels/fieldgrid.h"
#include "ui/words.h"

#include <QLineEdit>
#include <QUrl>
#include <QVBoxLayout>

namespace coroscope {

namespace {

constexpr int kBuiltIn = 0;
constexpr int kOwn = 1;
constexpr double kGap = 10;
constexpr double kBleed = 8; // the words' ground reaches into the card's padding

} // namespace

EndpointForm::EndpointForm(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_inner(new QVBoxLayout)
    , m_words(new EndpointWords(this))
    , m_kind(new SegmentedToggle({QString(), QString()}, this))
    , m_address(new Field(QString(), this))
    , m_addressError(new Label(LabelStyle::Error, QString(), this))
    , m_options(new FieldGrid(this))
    , m_limits(new Label(LabelStyle::Note, QString(), this))
    , m_refusal(new Label(LabelStyle::Error, QString(), this))
{
    m_address->setPlaceholder(QStringLiteral("https://"));
    m_options->setNames({"at-once", "jitter", "error-rate"});
    for (Label *label : {m_addressError, m_limits, m_refusal})
        label->setWordWrap(true);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->addWidget(m_words);
    m_column->addLayout(m_inner);
    for (QWidget *row : std::initializer_list<QWidget *>{m_refusal, m_kind, m_address,
                                                         m_addressError, m_limits, m_options})
        m_inner->addWidget(row);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    connect(m_words, &QAbstractButton::toggled, this, &EndpointForm::refresh);
    connect(m_kind, &SegmentedToggle::changed, this, &EndpointForm::chooseKind);
    connect(m_address, &Field::edited, this, &EndpointForm::typeAddress);
    connect(m_address, &Field::reverted, this, [this] {
        m_error.clear();
        m_address->setText(QString::fromStdString(m_scenario.url));
        refresh();
    });
    connect(m_options, &FieldGrid::changed, this, &EndpointForm::accept);
    languageChanged();
    themeChanged();
}

bool EndpointForm::isOpen() const
{
    return m_words->isChecked();
}

void EndpointForm::setOpen(bool isOpen)
{
    m_words->setChecked(isOpen);
}

bool EndpointForm::isInvalid() const
{
    return !m_error.isEmpty() || m_options->isInvalid();
}

void EndpointForm::askForAddress()
{
    setOpen(true);
    if (m_kind->current() != kOwn) {
        m_kind->setCurrent(kOwn);
        chooseKind(kOwn);
    }
    m_address->edit()->setFocus(Qt::ShortcutFocusReason);
}

void EndpointForm::setScenario(const Scenario &scenario)
{
    if (scenario.url != m_scenario.url) {
        m_error.clear();
        m_address->setText(QString::fromStdString(scenario.url));
        m_kind->setCurrent(scenario.url.empty() ? kBuiltIn : kOwn);
    }
    m_scenario = scenario;
    m_options->setScenario(scenario);
    refresh();
}

void EndpointForm::setStrategy(const Strategy &strategy)
{
    m_strategy = &strategy;
    refresh();
}

void EndpointForm::accept(const Scenario &scenario)
{
    const bool isAnother = !(scenario == m_scenario);
    m_scenario = scenario;
    m_options->setScenario(scenario);
    refresh();
    if (isAnother)
        Q_EMIT changed(m_scenario);
}

void EndpointForm::chooseKind(int kind)
{
    if (kind == kOwn) {
        typeAddress(m_address->text());
        if (isVisible())
            m_address->edit()->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_error.clear();
    Scenario next = m_scenario;
    next.url.clear();
    accept(next);
}

void EndpointForm::typeAddress(const QString &text)
{
    Scenario next = m_scenario;
    const std::optional<Message> error = setField(next, "url", text.trimmed().toStdString());
    m_error = error ? translated(*error) : QString();
    if (error)
        refresh();
    else
        accept(next);
}

void EndpointForm::refresh()
{
    const bool isOwn = m_kind->current() == kOwn;
    m_words->setScenario(m_scenario);
    m_kind->setVisible(isOpen());
    m_address->setVisible(isOpen() && isOwn);
    m_address->setInvalid(!m_error.isEmpty());
    m_addressError->setText(m_error);
    m_addressError->setVisible(isOpen() && isOwn && !m_error.isEmpty());
    m_options->setVisible(isOpen() && !isOwn);

    const bool isRefused =
        m_strategy && loadGuard(m_scenario, m_strategy->concurrency(m_scenario)).has_value();
    const QString host = QUrl(QString::fromStdString(m_scenario.url)).host();
    m_refusal->setText(
        tr("%1 is another machine: a strategy may send it %2 requests, %3 of them at "
           "once. Lower the tasks or what goes at once.")
            .arg(host)
            .arg(kMostForeignRequests)
            .arg(kMostForeignAtOnce));
    m_refusal->setVisible(isRefused);
    m_limits->setText(
        m_scenario.url.empty()
            ? tr("Type an http or https address; until then the built-in endpoint "
                 "answers.")
            : tr("%1 is another machine: it gets at most %2 requests, %3 of them at once.")
                  .arg(host)
                  .arg(kMostForeignRequests)
                  .arg(kMostForeignAtOnce));
    const bool isHere = !m_scenario.url.empty() && isLoopback(m_scenario);
    m_limits->setVisible(isOpen() && isOwn && m_error.isEmpty() && !isHere && !isRefused);
    // No room is left for an empty column.
    const bool isAnyShown = isOpen() || isRefused;
    m_inner->setContentsMargins(m_inner->contentsMargins().left(),
                                isAnyShown ? m_inner->spacing() : 0,
                                m_inner->contentsMargins().right(), 0);
    updateGeometry();
}

void EndpointForm::languageChanged()
{
    m_kind->setChoices({tr("Built-in"), tr("Own address")});
    m_kind->setAccessibleName(tr("Who answers"));
    m_address->setLabel(tr("Address"));
    if (!m_error.isEmpty())
        typeAddress(m_address->text());
    refresh();
}

void EndpointForm::themeChanged()
{
    const int bleed = int(theme().wholePx(kBleed));
    const int gap = int(theme().wholePx(kGap));
    m_column->setSpacing(0);
    m_inner->setContentsMargins(bleed, 0, bleed, 0);
    m_inner->setSpacing(gap);
    refresh();
}

} // namespace coroscope
