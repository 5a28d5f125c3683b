// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/window/stage.h"

#include "core/recording/captions.h"
#include "ui/controls/button.h"
#include "ui/controls/segments.h"
#include "ui/picture/frame.h"
#include "ui/timeline/tasklist.h"
#include "ui/window/captionbar.h"
#include "ui/window/legendbar.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QPainter>

namespace coroscope {

namespace {

constexpr double kZoomStep = 1.5;
constexpr double kSpare = 60; // px of paddings in the head

} // namespace

Stage::Stage(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_head(new QHBoxLayout)
    , m_legend(new LegendBar)
    , m_axis(new SegmentedToggle({QString(), QString()}))
    , m_zoomOut(new Button(ButtonKind::Plain, Icon::ZoomOut))
    , m_zoomIn(new Button(ButtonKind::Plain, Icon::ZoomIn))
    , m_fit(new Button(ButtonKind::Plain, Icon::Fit))
    , m_tableButton(new Button(ButtonKind::Plain, Icon::List))
    , m_caption(new CaptionBar)
    , m_timeline(new TimelineArea)
{
    m_head->addWidget(m_legend, 1);
    m_head->addWidget(m_axis);
    for (Button *button : {m_zoomOut, m_zoomIn, m_fit, m_tableButton})
        m_head->addWidget(button);
    m_column->addLayout(m_head);
    m_column->addWidget(m_caption);
    m_column->addWidget(m_timeline, 1);
    m_column->setSpacing(0);
    m_axis->setCurrent(int(m_timeline->axisKind()));
    m_tableButton->setCheckable(true);

    connect(m_legend, &LegendBar::termAsked, this, &Stage::termAsked);
    connect(m_caption, &CaptionBar::termAsked, this, &Stage::termAsked);
    connect(m_axis, &SegmentedToggle::changed, this,
            [this](int index) { Q_EMIT axisKindChosen(AxisKind(index)); });
    connect(m_zoomIn, &Button::clicked, this, [this] { m_timeline->zoomAtPlayhead(kZoomStep); });
    connect(m_zoomOut, &Button::clicked, this,
            [this] { m_timeline->zoomAtPlayhead(1 / kZoomStep); });
    connect(m_fit, &Button::clicked, m_timeline, &TimelineArea::fitAll);
    connect(m_tableButton, &Button::toggled, this, &Stage::setTableShown);
    connect(m_timeline, &TimelineArea::prepared, this, &Stage::showNote);
    languageChanged();
    themeChanged();
}

void Stage::languageChanged()
{
    m_axis->setChoices({tr("Clock"), tr("Paced")});
    m_axis->setAccessibleName(tr("Axis"));
    m_axis->setToolTip(tr("<p>Clock: times to scale.<br>Paced: an equal step for every event, long "
                          "waits folded.</p>"));
    const auto name = [](Button *button, const QString &words) {
        button->setAccessibleName(words);
        button->setToolTip(words);
    };
    name(m_zoomOut, tr("Zoom out"));
    name(m_zoomIn, tr("Zoom in"));
    name(m_fit, tr("Show the whole run"));
    name(m_tableButton, tr("Tasks as a table (Shift+T)"));
    showNote();
    showMoment();
}

void Stage::showNote()
{
    m_caption->setNote(m_timeline->isWidened() ? tr("not to scale") : QString());
}

bool Stage::isTableShown() const
{
    return m_table && !m_table->isHidden();
}

void Stage::makeTable()
{
    m_table = new TaskList;
    m_table->hide();
    m_table->setTheme(theme());
    m_column->addWidget(m_table, 1);
    connect(m_table, &TaskList::timeChosen, m_timeline, &TimelineArea::timeChosen);
    connect(m_table, &TaskList::taskChosen, m_timeline,
            [this](std::size_t task) { m_timeline->setSelected(task); });
    connect(m_timeline, &TimelineArea::taskChosen, m_table, &TaskList::setSelected);
}

void Stage::setTableShown(bool isShown)
{
    if (isShown == isTableShown())
        return;
    if (!m_table)
        makeTable();
    m_tableButton->setChecked(isShown);
    QWidget *before = isShown ? static_cast<QWidget *>(m_timeline) : m_table;
    QWidget *after = isShown ? static_cast<QWidget *>(m_table) : m_timeline;
    const bool hadFocus = before->hasFocus();
    m_table->setRun(isShown ? m_run : nullptr); // what is not seen costs nothing
    m_table->setTime(m_timeline->time());
    m_table->setSelected(m_timeline->selected());
    before->hide();
    after->show();
    if (hadFocus)
        after->setFocus(Qt::ShortcutFocusReason);
    collapse();
}

void Stage::setRun(const OpenRun *run, const OpenRun *ghost)
{
    m_run = run;
    m_timeline->setRun(run, ghost);
    if (isTableShown()) {
        m_table->setRun(run);
        m_table->setSelected(m_timeline->selected());
    }
    m_legend->setRun(run ? &run->spans : nullptr, m_timeline->axisKind() == AxisKind::Paced);
    showMoment();
}

void Stage::grow(bool hasEvents)
{
    m_timeline->grow(hasEvents);
    if (hasEvents && isTableShown())
        m_table->grow();
    if (hasEvents)
        m_legend->setRun(&m_run->spans, m_timeline->axisKind() == AxisKind::Paced);
}

void Stage::setTime(std::int64_t time)
{
    m_timeline->setTime(time);
    if (isTableShown())
        m_table->setTime(time);
    showMoment();
}

void Stage::setAxisKind(AxisKind kind, TimelineArea::Motion motion)
{
    m_axis->setCurrent(int(kind));
    m_timeline->setAxisKind(kind, motion);
    m_legend->setRun(m_run ? &m_run->spans : nullptr, kind == AxisKind::Paced);
    showMoment();
}

void Stage::setProblem(const QString &sentence)
{
    m_problem = sentence;
    showMoment();
}

QString Stage::caption() const
{
    return m_caption->sentence();
}

void Stage::showMoment()
{
    const bool hasPlayhead = m_run && !m_run->isGhost();
    const std::int64_t time = m_timeline->time();
    m_legend->setTime(hasPlayhead ? std::optional(time) : std::nullopt);
    collapse();
    if (!m_problem.isEmpty()) {
        m_caption->setSentence(m_problem, CaptionBar::Kind::Problem);
        return;
    }
    QString sentence;
    if (m_run && m_run->isGhost()) {
        sentence = tr("This is what theory says. Run it, and reality pours over the prediction.");
    } else if (m_run) {
        if (const auto caption = captionAt(m_run->recording, m_run->spans, time))
            sentence = translated(*caption);
    }
    m_caption->setSentence(sentence, CaptionBar::Kind::Caption);
}

void Stage::themeChanged()
{
    const int pad = int(theme().px(14)) - int(theme().wholePx(LegendBar::kInset));
    m_head->setContentsMargins(pad, 0, int(theme().px(12)), 0);
    m_head->setSpacing(int(theme().px(4)));
    m_legend->setFixedHeight(int(theme().px(46)));
    m_column->setContentsMargins(1, 1, 1, int(theme().px(9)));
    collapse();
}

// The legend needs the room more than buttons that have keys.
void Stage::collapse()
{
    const double taken = m_axis->sizeHint().width() + 4 * m_fit->sizeHint().width();
    const bool hasRoom = m_legend->wholeWidth() + taken + theme().px(kSpare) <= width();
    for (Button *button : {m_zoomOut, m_zoomIn, m_fit})
        button->setVisible(hasRoom);
    m_tableButton->setVisible(hasRoom || isTableShown());
}

void Stage::resizeEvent(QResizeEvent *)
{
    collapse();
}

void Stage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintCard(painter, theme(), QRectF(rect()));
}

} // namespace coroscope
