// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/panels/codepanel.h"

#include "core/strategies/strategy.h"
#include "ui/code/codeview.h"
#include "ui/code/currentline.h"
#include "ui/painttext.h"
#include "ui/panels/queuechips.h"
#include "ui/panels/taskhead.h"

#include <QLabel>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace coroscope {

namespace {

constexpr double kHeading = 30;
constexpr double kGap = 12;
constexpr double kMeaning = 84; // four lines
constexpr std::size_t kFacts = 4;
constexpr double kLeastCode = 240; // of both sources, before figures are shown below them

bool hasLane(const Recording &recording, LaneKind kind)
{
    return std::any_of(recording.lanes.begin(), recording.lanes.end(),
                       [kind](const LaneEntry &lane) { return lane.kind == kind; });
}

QString fileName(std::string_view id)
{
    return QString::fromUtf8(id.data(), qsizetype(id.size())).remove(u'-');
}

} // namespace

CodePanel::CodePanel(QWidget *parent)
    : QWidget(parent)
    , m_cpp(new CodeView(this))
    , m_python(new CodeView(this))
    , m_meaning(new QLabel(this))
{
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
    if (id == m_strategy)
        return;
    m_strategy = id;
    const Strategy *row = strategy(id);
    const QString file = fileName(id);
    m_cpp->setSource(
        row ? sourceOf(row->cppSource, CodeLanguage::Cpp, file + QStringLiteral(".cpp"))
            : Source());
    m_python->setSource(
        row ? sourceOf(row->pythonSource, CodeLanguage::Python, file + QStringLiteral(".py"))
            : Source());
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
    m_cpp->setVisible(hasSources());
    m_python->setVisible(hasSources());
    m_meaning->setVisible(hasSources());
    const double pad = theme().px(kPanelPadding);
    const double heading = theme().wholePx(kHeading);
    const double gap = theme().wholePx(kGap);
    const double meaning = theme().wholePx(kMeaning);
    const double facts = factsHeight(theme(), kFacts);
    double room = height() - taskHeadHeight(theme()) - 2 * heading - 2 * gap - meaning;
    const double queue = gap + heading + chipsHeight(theme(), 1) + gap;
    const bool hasQueue = m_hasLoop && room - queue >= theme().px(kLeastCode);
    if (hasQueue)
        room -= queue;
    const bool hasFacts = room - facts - gap >= theme().px(kLeastCode);
    if (hasFacts)
        room -= facts + gap;
    double cpp = m_cpp->wholeHeight();
    double python = m_python->wholeHeight();
    if (cpp + python > room) {
        const double part = cpp / std::max(1.0, cpp + python);
        cpp = std::floor(room * part);
        python = std::floor(room - cpp);
    }
    double y = taskHeadHeight(theme());
    m_cppHeading = QRectF(pad, y, width() - 2 * pad, heading);
    y += heading;
    m_cpp->setGeometry(0, int(y), width(), std::max(0, int(cpp)));
    y += cpp;
    m_pythonHeading = QRectF(pad, y, width() - 2 * pad, heading);
    y += heading;
    m_python->setGeometry(0, int(y), width(), std::max(0, int(python)));
    y += python + gap;
    m_lineY = y;
    y += gap;
    m_meaning->setGeometry(int(pad), int(y), std::max(0, int(width() - 2 * pad)), int(meaning));
    y += meaning;
    m_facts = hasFacts ? QRectF(pad, y, width() - 2 * pad, facts) : QRectF();
    y += hasFacts ? facts + gap : 0;
    m_queueHeading = hasQueue ? QRectF(pad, y + gap, width() - 2 * pad, heading) : QRectF();
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
    const QRectF head(0, 0, width(), taskHeadHeight(theme()));
    const auto now = moment();
    if (now)
        paintTaskHead(painter, theme(), head, *now);
    else
        paintText(painter, head.adjusted(theme().px(kPanelPadding), 0, 0, 0),
                  tr("No task is selected"), theme().text(14.5, 600), theme().color(Token::Text2));
    const QFont heading = theme().text(12.5, 600);
    paintText(painter, m_cppHeading, tr("C++ · %1").arg(m_cpp->source().file), heading,
              theme().color(Token::Text3));
    paintText(painter, m_pythonHeading, tr("Python · the same"), heading,
              theme().color(Token::Text3));
    paintPanelLine(painter, theme(), rect(), m_lineY);
    if (now && !m_facts.isEmpty()) {
        std::vector<Fact> facts = timesOf(*m_recording, *m_spans, *now);
        facts.resize(std::min(facts.size(), kFacts));
        paintFacts(painter, theme(), m_facts, facts);
    }
    if (now && !m_queueHeading.isEmpty())
        paintQueue(painter);
}

void CodePanel::paintQueue(QPainter &painter) const
{
    paintPanelLine(painter, theme(), rect(), m_queueHeading.top() - theme().wholePx(kGap));
    paintText(painter, m_queueHeading, queueHeading(m_queue), theme().text(13, 600),
              theme().color(Token::Text));
    const QRectF chips(m_queueHeading.left(), m_queueHeading.bottom() + theme().px(2),
                       m_queueHeading.width(), chipsHeight(theme(), 1));
    paintChips(painter, theme(), chips, m_queue.queue, m_selected);
}

} // namespace coroscope
