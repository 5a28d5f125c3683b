// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/look/screensaver.h"
#include "ui/look/systemmotion.h"
#include "ui/look/systemscheme.h"
#include "ui/playback/playhead.h"
#include "ui/playback/session.h"
#include "ui/themed.h"
#include "ui/window/actions.h"
#include "ui/window/labpage.h"
#include "ui/window/preferences.h"
#include "ui/window/topbar.h"

#include <QWidget>

class QStackedWidget;

namespace coroscope {

class Commands;
class ComparePage;
class Course;
class GlossaryDialog;
class LearnPage;
class Lecture;
class MarkBoard;
class Navigator;
class PairBoard;
class RaceBoard;
class Show;
class ShowPage;
class SweepBoard;
class TimelineArea;
class Transport;
struct Offer;
struct Picture;
struct Place;
struct PlayedRuns;
struct Playlist;

/// The window: it makes the parts, and brings what one of them says to the others. Owner of session and
/// playhead.
class MainWindow final : public QWidget, public Themed
{
    Q_OBJECT

public:
    /// What is kept between sessions is given here and read back by preferences().
    explicit MainWindow(const Preferences &preferences, QWidget *parent = nullptr);
    ~MainWindow() override;

    Session &session() { return m_session; }
    Playhead &playhead() { return m_playhead; }
    Stage &stage() { return *m_stage; }
    LeftColumn &leftColumn() { return m_lab->leftColumn(); }
    Inspector &inspector() { return m_lab->inspector(); }
    ComparePage &comparePage() { return *m_compare; }
    LearnPage &learnPage() { return *m_learn; }
    Show &presentation() { return *m_show; }
    ShowPage &showPage() { return *m_showPage; }
    Lecture &lecture() { return *m_lecture; }
    Transport &transport() { return *m_transport; }
    Commands &commands() { return *m_commands; }
    Page page() const { return m_page; }
    void setPage(Page page);
    /// As they are now, to be kept.
    Preferences preferences() const;
    void perform(ActionId id);
    /// Full screen for a projector: the open lesson, or the runs of the page; or the end of it.
    void present();
    /// Begins the playlist of that id, or in that file, in the Learn tab; why not, if it cannot be.
    std::optional<Message> startPlaylist(const QString &idOrPath);
    /// Opens recordings and shows them: several of one scenario as a comparison.
    void openRecordings(const QStringList &paths);

Q_SIGNALS:
    /// The window was closed.
    void closed();

protected:
    void themeChanged() override;
    bool event(QEvent *event) override;
    bool focusNextPrevChild(bool isNext) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void connectSession();
    void connectParts();
    void connectPlayhead();
    void connectMarks();
    bool performHere(ActionId id);
    bool stepInRace(ActionId id);
    bool isPair() const;
    TimelineArea &activeTimeline();
    void connectPair();
    bool performPair(ActionId id);
    void showPairIn(Picture &picture) const;
    Place place() const;
    void showPlace(const Place &place);
    void buildMenus();
    void showRun();
    void showGrowth(bool hasEvents);
    void growLab(bool hasEvents);
    void showRunning();
    void showWords();
    void showTitle();
    void showRuns();
    void connectHold();
    void showHold();
    bool performHold(ActionId id);
    void giveTurn(TaskId task);
    void followSteps();
    void askCancel(std::size_t task, QPoint at);
    void connectSweep();
    void showSweepForm();
    bool isBusy() const;
    std::vector<const Strategy *> comparedRows() const;
    void showProblem();
    void connectShow();
    void endShow();
    void showInShow();
    bool performInShow(ActionId id);
    void dressShow();
    void connectLesson();
    bool isLesson() const;
    Stage &activeStage();
    void showLesson();
    void openLesson(int index);
    void openLessonList();
    void tryExercise();
    void keepLabForm();
    void restoreLabForm();
    void explainTerm(const QString &term);
    QString lessonWords() const;
    void connectLecture();
    void offerPlaylists();
    std::optional<Message> startLecture(const Playlist &playlist);
    void openPlaylistFile();
    void presentLecture(const Playlist &playlist);
    void tellProblem(const std::optional<Message> &problem);
    void endLecture();
    void saveHandout();
    void connectMotion();
    void toggleMotion();
    void applyMotion();
    QString lectureWords() const;
    void showTime(std::int64_t time);
    void setAxisKind(AxisKind kind);
    void refitPlayback();
    PlayedRuns played() const;
    void applyPreferredTheme();
    void setLanguage(std::optional<Language> language);
    void showLanguage();
    void showLanguageChoice();
    void showOffers();
    void setScale(double scale);
    void run();
    void runAll();
    void runOffer(const Offer &offer);
    void performFile(ActionId id);
    void performWindow(ActionId id);
    void findTask();
    void showKeys();
    Picture currentPicture() const;

    Preferences m_preferences;
    Translation m_translation; // before what has texts
    SystemScheme m_system;
    SystemMotion m_systemMotion;
    Session m_session;
    Playhead m_playhead;
    Page m_page = Page::Lab;
    AxisKind m_axis;
    bool m_wasLive = false;
    bool m_wasHeld = false;
    /// What the Lab had before a lesson used the session.
    struct LabForm
    {
        const Strategy *strategy;
        Scenario scenario;
        int run; // its number, or 0
    };
    std::optional<LabForm> m_labForm;
    DesktopScreenSaver m_saver;
    QByteArray m_geometryBefore;            // of the window, while a show is on
    const OpenRun *m_lessonShown = nullptr; // only compared

    TopBar *m_top;
    QStackedWidget *m_pages;
    LabPage *m_lab;
    Stage *m_stage; // the lab's
    ComparePage *m_compare;
    Course *m_course;
    Lecture *m_lecture;
    LearnPage *m_learn;
    GlossaryDialog *m_glossary = nullptr; // made when it is first asked for
    ShowPage *m_showPage;
    Show *m_show;
    RaceBoard *m_race;
    SweepBoard *m_sweep;
    Transport *m_transport;
    Commands *m_commands;
    MarkBoard *m_marks;
    PairBoard *m_pair;
    Navigator *m_navigator;
    int m_playedRun = 0; // whose range is played
};

} // namespace coroscope
