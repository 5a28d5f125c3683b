// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/charts/race.h"
#include "ui/controls/keyboardfocus.h"
#include "ui/themed.h"

#include <QPixmap>
#include <QStringList>
#include <QWidget>

namespace coroscope {

/// A race of runs on one clock with one playhead; what lies after it is pale. A click or a drag sets the
/// playhead. Below the runs that are there, a strip for each that is still to come.
class RaceView final : public QWidget, public Themed
{
    Q_OBJECT

public:
    explicit RaceView(QWidget *parent = nullptr);

    /// What the racers borrow outlives them here. To be called again when a live run has grown.
    void setRacers(const std::vector<Racer> &racers);
    /// Titles of the strategies that have not run yet, in order; with `isRunning` the first of them runs now.
    void setToCome(const QStringList &titles, bool isRunning);

    /// Clamped to the race when it is painted.
    void setTime(std::int64_t time);
    std::int64_t time() const { return m_time; }

    /// What is seen of the time after the playhead: pale, or nothing.
    void setFutureHidden(bool isHidden);

    /// Where the playhead stands at `time`, in the coordinates of this widget, and back: from 0 to the end of
    /// the longest run.
    double xOf(std::int64_t time) const;
    std::int64_t timeAt(double x) const;
    const RaceLayout &layout() const { return m_layout; }
    /// Whether bars are painted wider than they were long.
    bool isWidened() const;
    /// How often the strips were painted anew; a change of time does not.
    int renderings() const { return m_renderings; }

    QSize sizeHint() const override;

Q_SIGNALS:
    /// The person moved the playhead here.
    void timeChosen(std::int64_t time);

protected:
    void themeChanged() override;
    void languageChanged() override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QRectF racersRect() const;
    std::int64_t end() const;
    void layOut();
    void render();
    QString playheadText() const;
    QRectF chip() const;
    void paintToCome(QPainter &painter) const;
    void paintPlayhead(QPainter &painter) const;
    void choose(double x);

    std::vector<Racer> m_racers;
    QStringList m_toCome;
    bool m_isRunning = false;
    std::int64_t m_time = 0;
    RaceLayout m_layout;
    QPixmap m_bars;  // transparent where nothing is painted
    QPixmap m_front; // words and lenses
    bool m_isFutureHidden = false;
    bool m_isStale = true;
    int m_renderings = 0;
    KeyboardFocus m_focus;
};

} // namespace coroscope
