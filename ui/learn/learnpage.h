// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/picture/picture.h"
#include "ui/playback/playedruns.h"
#include "ui/themed.h"

#include <QElapsedTimer>
#include <QWidget>

class QHBoxLayout;
class QStackedWidget;

namespace coroscope {

class Card;
class Course;
class Inspector;
class Label;
class LessonCard;
class RaceView;
class Stage;
class TotalsPanel;

/// A lesson with its stage: at the left the card, beside it one run over time, or all as a race or as totals,
/// and an inspector where the lesson wants one and there is room. Follows the course, which it borrows.
class LearnPage final : public QWidget, public Themed
{
    Q_OBJECT

public:
    explicit LearnPage(Course &course, QWidget *parent = nullptr);

    Course &course() { return m_course; }
    LessonCard &card() { return *m_card; }
    Stage &stage() { return *m_stage; }
    Inspector &inspector() { return *m_inspector; }
    RaceView &race() { return *m_race; }

    /// Whether all runs are shown beside each other.
    bool isRace() const;
    /// What the playhead runs over.
    PlayedRuns played() const;
    /// What is shown, as a picture.
    Picture picture(std::int64_t time, std::int64_t end) const;
    /// The live run that is shown has come further.
    void grow(bool hasEvents);
    void setTime(std::int64_t time);
    void setAxisKind(AxisKind kind);
    /// For a window of this size, px.
    void fitInto(QSize window);

Q_SIGNALS:
    /// Other runs are shown: the playhead has to run over them.
    void shownChanged();
    /// The person moved the playhead of the race.
    void timeChosen(std::int64_t time);
    /// A link to a term of the glossary was followed.
    void termAsked(const QString &term);

protected:
    void themeChanged() override;
    void languageChanged() override;

private:
    void build();
    void showCard();
    void showStage();
    void showRuns();
    void selectForPanel();

    Course &m_course;
    QHBoxLayout *m_row;
    LessonCard *m_card;
    Label *m_title; // of the run on the stage
    QStackedWidget *m_right;
    Stage *m_stage;
    Card *m_raceCard;
    RaceView *m_race;
    Card *m_totalsCard;
    TotalsPanel *m_totals;
    Inspector *m_inspector;
    QSize m_window;
    QElapsedTimer m_sinceRace; // was shown anew
    int m_lesson = -1;         // whose stage is set
    int m_beat = -1;
};

} // namespace coroscope
