// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/panels/codepanel.h"

#include "core/strategies/strategy.h"
#include "ui/code/awaitchain.h"
#include "ui/code/chainbar.h"
#include "ui/code/codeview.h"
#include "ui/code/framerow.h"
#include "ui/code/keptnames.h"
#include "ui/code/runsources.h"
#include "ui/painttext.h"
#include "ui/panels/queuechips.h"
#include "ui/panels/refusalcard.h"
#include "ui/panels/taskhead.h"

#include <QLabel>
#include <QPainter>

#include <algorithm>

namespace coroscope {

namespace {

constexpr double kGap = 12;

bool hasLane(const Recording &recording, LaneKind kind)
{
    return std::any_of(recording.lanes.begin(), recording.lanes.end(),
                       [kind](const LaneEntry &lane) { return lane.kind == kind; });
}

} // namespace

CodePanel::CodePanel(QWidget *parent)
    : QWidget(parent)
    , m_chain(new ChainBar(this))
    , m_cpp(new CodeView(this))
    , m_frame(new FrameRow(this))
    , m_python(new CodeView(this))
    , m_refusal(new RefusalCard(this))
    , m_meaning(new QLabel(this))
{
    connect(m_chain, &ChainBar::lineChosen, m_cpp, &CodeView::pointAt);
    connect(m_refusal, &RefusalCard::asked, this, [this](bool isOpen) {
        m_wantsRefusal = isOpen;
        layOut();
        update();
    });
    m_meaning->setTextFormat(Qt::RichText);
    m_meaning->setWordWrap(true);
    m_meaning->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    languageChanged();
    themeChanged();
}

void CodePanel::setRun(const Recording *recording, const Spans *spans)
{
    m_recording = recording;
    m_spans = recording ? spans : nullptr;
    const bool hadLoop = m_hasLoop;
    m_hasLoop = m_spans && hasLane(*m_recording, LaneKind::Loop) &&
                !hasLane(*m_recording, LaneKind::Worker);
    showSources();
    if (hadLoop != m_hasLoop)
        layOut();
    showMoment();
}

void CodePanel::setSelected(std::optional<std::size_t> task)
{
    if (task == m_selected)
        return;
    m_selected = task;
    showMoment();
}

void CodePanel::setTime(std::int64_t time)
{
    if (time == m_time)
        return;
    m_time = time;
    showMoment();
}

QString CodePanel::meaning() const
{
    return m_meaningText;
}

QSize CodePanel::sizeHint() const
{
    return {int(theme().px(328)), int(theme().px(560))};
}

std::optional<TaskMoment> CodePanel::moment() const
{
    return m_spans ? momentOf(*m_spans, m_selected, m_time) : std::nullopt;
}

bool CodePanel::hasSources() const
{
    return !m_cpp->source().lines.empty();
}

void CodePanel::showSources()
{
    const std::string id = m_recording ? m_recording->strategy : std::string();
    const std::vector<Step> steps = m_recording ? stepsIn(*m_recording) : std::vector<Step>();
    if (id == m_strategy && steps == m_steps)
        return;
    m_strategy = id;
    m_steps = steps;
    const Strategy *row = strategy(id);
    const RunSources sources = runSources(id, steps);
    m_cpp->setSource(sources.cpp);
    m_python->setSource(sources.python);
    m_refusal->setRefusal(refusalOf(row ? row->refusal : std::string_view()));
    layOut();
}

void CodePanel::showMoment()
{
    const auto now = moment();
    CurrentLines lines;
    if (now)
        lines = currentLines(*m_recording, *now->task, m_time, m_cpp->source(), m_python->source());
    m_cpp->setCurrentLine(lines.cpp);
    m_python->setCurrentLine(lines.python);
    showFrames(now, lines);
    m_queue = now ? queueMoment(*m_recording, *m_spans, m_time) : QueueMoment();
    QString text;
    if (now)
        text = stateMeaning(*m_recording, *now, lines.cpp || lines.python,
                            aheadOf(m_queue, *m_selected));
    else if (m_spans)
        text = tr("Click a lane, or press ↓, to see at which line its task is.");
    if (text != m_meaningText) {
        m_meaningText = text;
        showMeaning();
    }
    update();
}

void CodePanel::showFrames(const std::optional<TaskMoment> &now, const CurrentLines &lines)
{
    const Span *wait = now ? waitBehind(*now->task, m_time) : nullptr;
    std::vector<ChainLink> chain;
    if (wait)
        chain = chainOf(*m_recording, wait, m_cpp->source());
    m_chain->setChain(chain, now ? chainEnd(now->state, wait, chain, m_cpp->source()) : QString());
    m_frame->setFrame(lines.cpp ? keptNames(m_cpp->source(), *lines.cpp) : std::nullopt, chain,
                      now ? now->number : 0);
}

// With its colour: a palette of the label's own does not outlive a style sheet that comes later.
void CodePanel::showMeaning()
{
    m_meaning->setText(QStringLiteral("<p style=\"line-height:135%; color:%1\">%2</p>")
                           .arg(theme().color(Token::Text2).name(), m_meaningText));
}

void CodePanel::languageChanged()
{
    setAccessibleName(tr("Code"));
    m_cpp->setAccessibleName(tr("C++ source of the strategy"));
    m_python->setAccessibleName(tr("The same in Python"));
    showMoment();
}

void CodePanel::themeChanged()
{
    m_meaning->setFont(theme().text(13, 400));
    showMeaning();
    updateGeometry();
    layOut();
    update();
}

void CodePanel::resizeEvent(QResizeEvent *)
{
    layOut();
}

void CodePanel::layOut()
{
    const bool hasSource = hasSources();
    CodeNeeds needs;
    needs.cpp = m_cpp->wholeHeight();
    needs.python = m_python->wholeHeight();
    needs.hasChain = hasSource;
    needs.hasFrame = hasSource;
    needs.hasQueue = m_hasLoop;
    if (!m_refusal->refusal().said.isEmpty()) {
        m_refusal->resize(width(), m_refusal->height());
        needs.closedRefusal = m_refusal->closedHeight();
        needs.openRefusal = m_refusal->leastOpenHeight();
        needs.wantsRefusal = m_wantsRefusal;
    }
    m_layout = layOutCode(theme(), size(), needs);
    m_chain->setVisible(hasSource);
    m_frame->setVisible(hasSource && !m_layout.frame.isNull());
    m_cpp->setVisible(hasSource);
    m_python->setVisible(hasSource && !m_layout.pythonHeading.isNull());
    m_refusal->setVisible(hasSource && !m_layout.refusal.isNull());
    m_meaning->setVisible(hasSource);
    m_chain->setGeometry(m_layout.chain.toRect());
    m_frame->setGeometry(m_layout.frame.toRect());
    m_cpp->setGeometry(m_layout.cpp.toRect());
    m_python->setGeometry(m_layout.python.toRect());
    m_refusal->setGeometry(m_layout.refusal.toRect());
    m_refusal->setOpen(m_layout.isRefusalOpen);
    m_meaning->setGeometry(m_layout.meaning.toRect());
}

void CodePanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), theme().color(Token::Surface));
    if (!hasSources()) {
        paintEmptyPanel(painter, theme(), rect(), tr("No source to show"),
                        m_recording
                            ? tr("This program does not know the strategy of this recording.")
                            : tr("Run a strategy to see its source here."));
        return;
    }
    const QRectF head = m_layout.head;
    const auto now = moment();
    if (now)
        paintTaskHead(painter, theme(), head, *now);
    else
        paintText(painter, head.adjusted(theme().px(kPanelPadding), 0, 0, 0),
                  tr("No task is selected"), theme().text(14.5, 600), theme().color(Token::Text2));
    const QFont heading = theme().text(12.5, 600);
    paintText(painter, m_layout.cppHeading, tr("C++ · %1").arg(m_cpp->source().file), heading,
              theme().color(Token::Text3));
    if (!m_layout.pythonHeading.isNull())
        paintText(painter, m_layout.pythonHeading, tr("Python · the same"), heading,
                  theme().color(Token::Text3));
    paintPanelLine(painter, theme(), rect(), m_layout.lineY);
    if (now && !m_layout.facts.isEmpty()) {
        std::vector<Fact> facts = timesOf(*m_recording, *m_spans, *now);
        facts.resize(std::min(facts.size(), kCodeFacts));
        paintFacts(painter, theme(), m_layout.facts, facts);
    }
    if (now && !m_layout.queueHeading.isEmpty())
        paintQueue(painter);
}

void CodePanel::paintQueue(QPainter &painter) const
{
    paintPanelLine(painter, theme(), rect(), m_layout.queueHeading.top() - theme().wholePx(kGap));
    paintText(painter, m_layout.queueHeading, queueHeading(m_queue), theme().text(13, 600),
              theme().color(Token::Text));
    const QRectF chips(m_layout.queueHeading.left(), m_layout.queueHeading.bottom() + theme().px(2),
                       m_layout.queueHeading.width(), chipsHeight(theme(), 1));
    paintChips(painter, theme(), chips, m_queue.queue, m_selected);
}

} // namespace coroscope
