// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/panels/queuemoment.h"
#include "ui/themed.h"

#include <QWidget>

#include <optional>

namespace coroscope {

/// What waits for its turn at the shown time, in order, and which task holds the loop, the thread or each
/// worker.
class QueuePanel final : public QWidget, public Themed
{
    Q_OBJECT

public:
    explicit QueuePanel(QWidget *parent = nullptr);

    /// Borrowed; null shows nothing. To be called again when a live run has grown.
    void setRun(const Recording *recording, const Spans *spans);
    /// Index into Spans::requests(): its chip has a ring.
    void setSelected(std::optional<std::size_t> task);
    void setTime(std::int64_t time);
    /// Whether a click on a task gives it the next turn: the run is under way, and its loop is held.
    void setStepping(bool isStepping);

    const QueueMoment &moment() const { return m_moment; }
    QSize sizeHint() const override;

Q_SIGNALS:
    /// The person clicked the chip or the row of this task.
    void taskChosen(std::size_t task);
    /// While stepping: the person clicked this one to give it the next turn.
    void turnAsked(coroscope::TaskId task);

protected:
    void themeChanged() override;
    void languageChanged() override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    struct Layout
    {
        std::vector<QRectF> rows; ///< of the holders that have room
        QRectF more;              ///< null if all have
        double lineY = 0;
        QRectF heading;
        QRectF chips;
        QRectF hint; ///< null unless a turn can be given
    };
    Layout layOut() const;
    void refresh();
    bool canStep() const { return m_isStepping && m_moment.isStopped; }
    QString emptySentence() const;
    QString hint() const;
    void askForTurn(const Layout &layout, const QMouseEvent &event);
    void paintHolder(QPainter &painter, const QRectF &row, const Holder &holder) const;

    const Recording *m_recording = nullptr;
    const Spans *m_spans = nullptr;
    std::optional<std::size_t> m_selected;
    std::int64_t m_time = 0;
    bool m_isStepping = false;
    QueueMoment m_moment;
};

} // namespace coroscope
