// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/playback/transport.h"

#include "ui/controls/button.h"
#include "ui/controls/segments.h"
#include "ui/painttext.h"
#include "ui/playback/playhead.h"
#include "ui/playback/scrubber.h"
#include "ui/timetext.h"

#include <QHBoxLayout>
#include <QPainter>

#include <iterator>

namespace coroscope {

namespace {

// A time of a run of length `end`, always as many digits, so that it does not jump.
QString clockText(std::int64_t time, std::int64_t end)
{
    const double seconds = double(time) / 1e9;
    const int decimals = end < 10'000'000'000 ? 4 : end < 100'000'000'000 ? 2 : 1;
    return numberText(seconds, decimals) + QStringLiteral(" s");
}

} // namespace

Transport::Transport(Playhead &playhead, QWidget *parent)
    : QWidget(parent)
    , m_playhead(playhead)
    , m_row(new QHBoxLayout(this))
    , m_start(new Button(ButtonKind::Plain, Icon::Start))
    , m_previous(new Button(ButtonKind::Plain, Icon::Previous))
    , m_play(new Button(ButtonKind::Round, Icon::Play))
    , m_next(new Button(ButtonKind::Plain, Icon::Next))
    , m_end(new Button(ButtonKind::Plain, Icon::End))
    , m_times(new QWidget)
    , m_scrubber(new Scrubber)
    , m_loop(new Button(ButtonKind::Plain, Icon::Loop))
    , m_speed(new SegmentedToggle(
          {QStringLiteral("0.1×"), QStringLiteral("1×"), QStringLiteral("10×")}))
    , m_live(new Button(ButtonKind::Secondary, Icon::Dot, QString()))
{
    for (Button *button : {m_start, m_previous, m_play, m_next, m_end})
        m_row->addWidget(button);
    m_row->addWidget(m_times);
    m_row->addWidget(m_scrubber, 1);
    m_row->addWidget(m_loop);
    m_row->addWidget(m_speed);
    m_row->addWidget(m_live);
    m_loop->setCheckable(true);
    m_live->setCheckable(true);

    connect(m_start, &Button::clicked, this, [this] { m_playhead.setTime(0); });
    connect(m_end, &Button::clicked, this, [this] { m_playhead.setTime(m_playhead.end()); });
    connect(m_previous, &Button::clicked, this, &Transport::previousAsked);
    connect(m_next, &Button::clicked, this, &Transport::nextAsked);
    connect(m_play, &Button::clicked, &m_playhead, &Playhead::toggle);
    connect(m_scrubber, &Scrubber::timeChosen, &m_playhead, &Playhead::setTime);
    connect(m_scrubber, &Scrubber::rangeChosen, &m_playhead, &Playhead::setRange);
    connect(&m_playhead, &Playhead::rangeChanged, this,
            [this] { m_scrubber->setPlayedRange(m_playhead.range()); });
    connect(m_loop, &Button::toggled, this, [this](bool isOn) {
        m_playhead.setRepeat(isOn ? Playhead::Repeat::Loop : Playhead::Repeat::Once);
    });
    connect(m_speed, &SegmentedToggle::changed, this,
            [this](int index) { m_playhead.setSpeed(kSpeeds[index]); });
    connect(m_live, &Button::clicked, this, [this] { m_playhead.setLive(!m_playhead.isLive()); });
    connect(&m_playhead, &Playhead::modeChanged, this, &Transport::showMode);
    connect(&m_playhead, &Playhead::moved, this, [this](std::int64_t time) {
        m_scrubber->setTime(time);
        update(timeRect().toAlignedRect());
    });
    languageChanged();
    setAvailable(false, false);
    themeChanged();
}

void Transport::languageChanged()
{
    setAccessibleName(tr("Playback"));
    const auto name = [](Button *button, const QString &words) {
        button->setAccessibleName(words);
        button->setToolTip(words);
    };
    name(m_start, tr("To the start"));
    name(m_previous, tr("Previous event"));
    name(m_next, tr("Next event"));
    name(m_end, tr("To the end"));
    name(m_loop, tr("Play again and again"));
    name(m_live, tr("Follow the run under way"));
    m_live->setText(tr("Live"));
    m_speed->setAccessibleName(tr("Speed"));
    showMode();
    update();
}

void Transport::setAvailable(bool isPlayable, bool isRunning)
{
    m_isPlayable = isPlayable;
    for (Button *button : {m_start, m_previous, m_play, m_next, m_end})
        button->setEnabled(isPlayable);
    m_scrubber->setEnabled(isPlayable);
    m_live->setEnabled(isRunning);
    showMode();
    update();
}

void Transport::showMode()
{
    const bool isPlaying = m_playhead.isPlaying();
    m_play->setMark(isPlaying ? Icon::Pause : Icon::Play);
    m_play->setAccessibleName(isPlaying ? tr("Pause") : tr("Play"));
    m_play->setToolTip(m_play->accessibleName());
    m_loop->setChecked(m_playhead.repeat() == Playhead::Repeat::Loop);
    m_live->setChecked(m_playhead.isLive());
    for (int i = 0; i < int(std::size(kSpeeds)); ++i) {
        if (kSpeeds[i] == m_playhead.speed())
            m_speed->setCurrent(i);
    }
}

QRectF Transport::timeRect() const
{
    return m_times->geometry();
}

void Transport::themeChanged()
{
    m_row->setContentsMargins(int(theme().px(14)), 0, int(theme().px(14)), 0);
    m_row->setSpacing(int(theme().px(6)));
    m_times->setFixedWidth(int(theme().px(92)));
    setFixedHeight(int(theme().px(80)));
    update();
}

void Transport::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(Token::Canvas));
    const QRectF box = timeRect().adjusted(theme().px(6), 0, 0, 0);
    const double middle = box.center().y();
    const double line = theme().px(19);
    const std::int64_t end = m_playhead.end();
    paintText(painter, QRectF(box.left(), middle - line, box.width(), line),
              m_isPlayable ? clockText(m_playhead.time(), end) : QStringLiteral("0"),
              theme().number(13, 600), theme().color(m_isPlayable ? Token::Text : Token::Text3));
    if (end > 0)
        paintText(painter, QRectF(box.left(), middle, box.width(), line),
                  tr("of %1").arg(clockText(end, end)), theme().number(12),
                  theme().color(Token::Text3));
}

} // namespace coroscope
