// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/compare/runline.h"

#include "ui/controls/button.h"
#include "ui/painttext.h"
#include "ui/playback/openrun.h"
#include "ui/timetext.h"

#include <QHBoxLayout>
#include <QPainter>

namespace coroscope {

namespace {

constexpr double kHeight = 38;
constexpr double kGap = 14;
constexpr double kLeastSentence = 120;

} // namespace

RunLine::RunLine(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_button(new Button(ButtonKind::Secondary, Icon::Down, QString()))
{
    m_button->setControlHeight(28);
    m_row->addWidget(m_button);
    m_row->addStretch(1);
    languageChanged();
}

void RunLine::setRun(const OpenRun *run)
{
    m_run = run;
    m_button->setText(run ? tr("Run %1").arg(run->number) : tr("Choose a run"));
    update();
}

QString RunLine::words() const
{
    return m_run ? wordsOf(*m_run) + QStringLiteral(" · ") + durationText(m_run->now) : QString();
}

void RunLine::setSentence(const QString &sentence)
{
    if (sentence == m_sentence)
        return;
    m_sentence = sentence;
    setAccessibleDescription(sentence);
    update();
}

void RunLine::languageChanged()
{
    m_button->setToolTip(tr("Show another run here"));
    m_button->setAccessibleDescription(tr("Show another run here"));
    setRun(m_run);
}

void RunLine::themeChanged()
{
    m_row->setContentsMargins(int(theme().px(12)), 0, int(theme().px(14)), 0);
    setFixedHeight(int(theme().wholePx(kHeight)));
}

void RunLine::paintEvent(QPaintEvent *)
{
    if (!m_run)
        return;
    QPainter painter(this);
    const double gap = theme().px(kGap);
    QRectF row = QRectF(rect()).adjusted(m_button->geometry().right() + gap, 0, -gap, 0);
    const QString asked =
        m_run->strategy ? askedWords(*m_run->strategy, m_run->scenario) : titleOf(*m_run);
    const QString line = asked + QStringLiteral(" · ") + durationText(m_run->now);
    row.setLeft(row.left() +
                paintText(painter, row, line, theme().text(13, 600), theme().color(Token::Text)) +
                gap);
    if (row.width() > theme().px(kLeastSentence))
        paintText(painter, row, m_sentence, theme().text(13, 400), theme().color(Token::Text2));
}

} // namespace coroscope
