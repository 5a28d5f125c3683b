// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/controls/keyboardfocus.h"
#include "ui/playback/openrun.h"
#include "ui/themed.h"
#include "ui/timeline/timelinecanvas.h"
#include "ui/timeline/timelinehit.h"

#include <QAbstractScrollArea>
#include <QVariantAnimation>

#include <optional>
#include <utility>

namespace coroscope {

class MarkEditor;

/// What is seen of a run on a timeline.
struct TimelineSight
{
    std::optional<TimeRange> seen;   ///< as TimelineArea::seen()
    std::optional<double> rowHeight; ///< of the task lanes, px; none: as high as all fit
    int scrolled = 0;                ///< px by which they are moved up
    friend bool operator==(const TimelineSight &, const TimelineSight &) = default;
};

/// The timeline of one run on the screen: what is seen of it, and mouse and keys on it. Runs are borrowed
/// and outlive their being shown. Bars are painted into a BarCache, so that a moving playhead repaints two
/// columns.
class TimelineArea final : public QAbstractScrollArea, public Themed
{
    Q_OBJECT

public:
    enum class Motion { Animated, AtOnce };

    explicit TimelineArea(QWidget *parent = nullptr);
    ~TimelineArea() override;

    /// Shows `run` (null: nothing), under a live one its prediction `ghost` (null: none). The same view is
    /// kept if the run has as many tasks and about the length of the one before.
    void setRun(const OpenRun *run, const OpenRun *ghost);
    /// The live run that is shown has come further; `hasEvents`: something happened in it.
    void grow(bool hasEvents);

    void setTime(std::int64_t time);
    std::int64_t time() const { return m_time; }
    void setAxisKind(AxisKind kind, Motion motion);
    /// AtOnce: nothing moves by itself, whatever is asked for.
    void setMotion(Motion motion);
    bool isMorphing() const { return m_morph.state() == QAbstractAnimation::Running; }
    AxisKind axisKind() const { return m_kind; }
    void setFuture(Future future);
    /// Index into Spans::requests(); one that there is not selects none. Scrolls to it.
    void setSelected(std::optional<std::size_t> task);
    std::optional<std::size_t> selected() const { return m_selected; }

    /// The run has other marks.
    void showMarks();
    /// Shows a mark that is not the run's among its marks; none: no such mark.
    void setNote(std::optional<Mark> note);
    /// By the clock all of it goes on to this time, ns, if the run ends before.
    void setLeastEnd(std::int64_t end);
    /// Asks for the text of the mark at `time`, a new one or one that there is: markEdited().
    void editMark(std::int64_t time);
    /// The part that is played, shown on the ruler; none: all of it.
    void setPlayedRange(std::optional<TimeRange> range);

    /// The times that are seen; none: all of the run.
    const std::optional<TimeRange> &seen() const { return m_seen; }
    void setSeen(std::optional<TimeRange> range);
    /// The same with the lanes.
    TimelineSight sight() const;
    void setSight(const TimelineSight &sight);
    /// All the times that there are; as TimelineCanvas::whole().
    TimeRange whole() const { return m_canvas.whole(); }
    /// Makes what is seen `factor` times as large, `x` (px) staying where it is.
    void zoom(double factor, double x);
    /// The same at the playhead, or in the middle if that is not seen.
    void zoomAtPlayhead(double factor);
    /// Moves by a part of the seen width, to later times if positive.
    void pan(double share);
    /// Lane heights `factor` times as high, from as low as all fit to kLargestLane.
    void zoomLanes(double factor);
    void fitTime();
    /// All times and all lanes.
    void fitAll();
    /// Keeps the playhead in sight while it moves.
    void setFollows(bool follows) { m_follows = follows; }
    bool follows() const { return m_follows; }

    /// Null while nothing is shown.
    const OpenRun *run() const { return m_canvas.run(); }
    const RunScene *scene() const { return m_canvas.scene(); }
    /// Whether something is shown and was painted.
    bool isLaidOut() const { return m_canvas.painter() != nullptr; }
    /// As they were last painted; only after that, while something is shown.
    const TimeAxis &axis() const { return m_canvas.painter()->axis(); }
    const TimelineLayout &layout() const { return m_canvas.painter()->layout(); }
    /// Whether bars are painted wider than they were long.
    bool isWidened() const { return m_canvas.isWidened(); }
    /// How often all bars were painted anew.
    int rebuilds() const { return m_canvas.rebuilds(); }
    /// The text of the card under the pointer; empty without one.
    QStringList card() const { return m_card; }
    /// What is said where there is no run: a title, and a line on the way out.
    void setEmptyWords(const QString &title, const QString &line);

    QSize minimumSizeHint() const override;

    static constexpr double kLargestLane = 96; ///< px at scale 1

Q_SIGNALS:
    void timeChosen(std::int64_t time);
    void taskChosen(std::optional<std::size_t> task);
    /// The person wants to change the text of the mark at that time.
    void markAsked(std::int64_t time);
    /// The person wrote a text for that time; empty: there is to be no mark.
    void markEdited(std::int64_t time, const QString &text);
    /// The person wants another part, or all of it, to be played.
    void rangeChosen(std::optional<coroscope::TimeRange> range);
    /// The person wants the menu of this task, at a point of the screen.
    void taskMenuAsked(std::size_t task, QPoint at);
    /// seen(), the lanes' height or the axis is another one.
    void viewChanged();
    /// All bars were painted anew.
    void prepared();

protected:
    void themeChanged() override;
    void languageChanged() override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    enum class Drag { None, Undecided, Pan, Zoom, Time, Range };
    TimelineView view() const;
    /// Everything lies elsewhere: layout, axis and cached bars are made anew with the next paint.
    void relayout();
    void updateScrollBar();
    void prepare();
    void paintRun(QPainter &painter);
    void paintWords(QPainter &painter) const;
    void paintCard(QPainter &painter) const;
    void setCard(const QStringList &lines, QPointF at);
    QRectF rulerRow() const;
    void paintRange(QPainter &painter) const;
    void pressRuler(const QMouseEvent &event);
    void hoverRuler(QPointF point);
    void dragRange(double x);
    void closeEditor(const OpenRun *run);
    void updatePlayhead(const QRectF &before);
    void follow();
    std::int64_t timeAt(double x) const;
    void showBetween(double left, double right);
    TimeRange limits() const;
    std::int64_t lastTime() const;
    void zoomTo(const TimelineHit &hit);
    void chooseAt(QPointF point);
    void dragTo(QPointF point);

    TimelineCanvas m_canvas;
    AxisKind m_kind = AxisKind::Paced;
    QVariantAnimation m_morph;
    Motion m_motion = Motion::Animated; // that is allowed
    Future m_future = Future::Faded;
    std::int64_t m_time = 0;
    std::optional<TimeRange> m_seen; // none: the whole run
    std::optional<double> m_rowHeight;
    std::optional<std::size_t> m_selected;
    bool m_follows = true;

    Drag m_drag = Drag::None;
    QPointF m_pressed;
    TimeRange m_pressedRange;
    int m_pressedScroll = 0;
    double m_dragX = 0;
    QStringList m_card;
    QPointF m_cardAt;
    std::optional<TimeRange> m_playedRange;
    std::int64_t m_leastEnd = 0;
    std::int64_t m_rangeAnchor = 0; // the end that stays while the other is dragged
    MarkEditor *m_editor = nullptr; // made when it is first needed
    int m_editedRun = 0;            // its number
    KeyboardFocus m_focus;
    QString m_emptyTitle;
    QString m_emptyLine;
};

} // namespace coroscope
