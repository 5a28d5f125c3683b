// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
// What keys do to a show.
#include "core/strategies/strategy.h"
#include "ui/learn/course.h"
#include "ui/playback/playhead.h"
#include "ui/playback/session.h"
#include "ui/show/show.h"
#include "ui/show/showpage.h"
#include "ui/show/showstage.h"

#include <QGuiApplication>
#include <QKeyEvent>

#include <utility>

namespace coroscope {

namespace {

constexpr Qt::KeyboardModifiers kCommand = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;

} // namespace

// A key without Ctrl or Alt is the show's, and none of the window's actions gets it.
bool Show::eventFilter(QObject *watched, QEvent *event)
{
    if (!m_isOn)
        return false;
    if (event->type() == QEvent::MouseMove)
        movePointer();
    if (watched != &m_page)
        return false;
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        // A run under way is stepped as everywhere.
        const bool isStep = key->key() == Qt::Key_H || key->key() == Qt::Key_N;
        const bool isOurs = !(key->modifiers() & kCommand) && !isStep;
        if (isOurs)
            event->accept();
        return isOurs;
    }
    return event->type() == QEvent::KeyPress && press(*static_cast<QKeyEvent *>(event));
}

bool Show::press(const QKeyEvent &event)
{
    const int key = event.key();
    if (event.modifiers() & kCommand)
        return false;
    if (m_page.isBlank()) {
        m_page.setBlank(false);
        return true;
    }
    if (key != Qt::Key_Escape && m_endAsked.isActive()) { // it was not meant
        m_endAsked.stop();
        showHead();
    }
    if (isAsking() && pressForQuestion(event))
        return true;
    switch (key) {
    case Qt::Key_Escape:
        askForEnd();
        return true;
    case Qt::Key_F5:
    case Qt::Key_F11:
        end();
        return true;
    case Qt::Key_B:
    case Qt::Key_Period:
        m_page.setBlank(true);
        return true;
    case Qt::Key_P:
        openQuestion();
        return true;
    case Qt::Key_Up:
        selectNext(-1);
        return true;
    case Qt::Key_Down:
        selectNext(1);
        return true;
    default:
        return m_source == Source::Lesson ? pressForLesson(key) : pressForRun(key);
    }
}

bool Show::pressForQuestion(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Escape:
    case Qt::Key_P:
        closeQuestion();
        return true;
    case Qt::Key_Left:
        m_question.choose(-1);
        return true;
    case Qt::Key_Right:
        m_question.choose(1);
        return true;
    case Qt::Key_Up:
        m_question.step(1);
        return true;
    case Qt::Key_Down:
        m_question.step(-1);
        return true;
    case Qt::Key_Backspace:
        m_question.eraseTyped();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_question.run();
        return true;
    case Qt::Key_Space:
        Q_EMIT actionAsked(ActionId::PlayPause);
        return true;
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        closeQuestion();
        return true;
    default:
        return m_question.type(event.text());
    }
}

bool Show::pressForLesson(int key)
{
    switch (key) {
    case Qt::Key_Space:
    case Qt::Key_PageDown:
    case Qt::Key_Right:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        goOn();
        return true;
    case Qt::Key_PageUp:
    case Qt::Key_Left:
    case Qt::Key_Backspace:
        goBack();
        return true;
    case Qt::Key_1:
    case Qt::Key_2:
    case Qt::Key_3:
        m_course.guess(key - Qt::Key_1);
        return true;
    default:
        return false;
    }
}

bool Show::pressForRun(int key)
{
    switch (key) {
    case Qt::Key_Space:
        Q_EMIT actionAsked(ActionId::PlayPause);
        return true;
    case Qt::Key_Right:
    case Qt::Key_PageDown:
        Q_EMIT actionAsked(ActionId::NextEvent);
        return true;
    case Qt::Key_Left:
    case Qt::Key_PageUp:
        Q_EMIT actionAsked(ActionId::PreviousEvent);
        return true;
    case Qt::Key_Home:
        Q_EMIT actionAsked(ActionId::ToStart);
        return true;
    case Qt::Key_End:
        Q_EMIT actionAsked(ActionId::ToEnd);
        return true;
    default:
        return false;
    }
}

void Show::selectNext(int by)
{
    TimelineArea &timeline = m_page.stage().timeline();
    const std::size_t count = timeline.scene() ? timeline.scene()->spans().requests().size() : 0;
    const auto selected = timeline.selected();
    if (count == 0)
        return;
    if (!selected)
        timeline.setSelected(by > 0 ? 0 : count - 1);
    else if (by > 0 ? *selected + 1 < count : *selected > 0)
        timeline.setSelected(*selected + std::size_t(by));
}

bool Show::allows(ActionId id) const
{
    switch (id) {
    case ActionId::Run:
    case ActionId::Stop:
    case ActionId::Hold:
    case ActionId::Step:
    case ActionId::StepTick:
    case ActionId::PlayPause:
    case ActionId::PreviousEvent:
    case ActionId::NextEvent:
    case ActionId::ToStart:
    case ActionId::ToEnd:
    case ActionId::Present:
    case ActionId::Theme:
    case ActionId::SystemTheme:
    case ActionId::LargerInterface:
    case ActionId::SmallerInterface:
    case ActionId::NormalInterface:
    case ActionId::SystemLanguage:
    case ActionId::English:
    case ActionId::Chinese:
    case ActionId::Quit:
        return true;
    default:
        return false;
    }
}

void Show::openQuestion()
{
    const LessonRun *plan = m_source == Source::Lesson ? m_course.shownPlan() : nullptr;
    const Strategy *row = plan ? plan->strategy : &m_session.strategy();
    m_timeBefore = m_playhead.time();
    m_playhead.pause();
    m_question.open(*row, plan ? plan->scenario : m_session.scenario());
    m_page.setStripShown(isAsking());
}

void Show::closeQuestion()
{
    if (!isAsking())
        return;
    m_question.close();
    m_page.setStripShown(false);
    refresh();
    m_playhead.setTime(m_timeBefore);
}

void Show::askForEnd()
{
    if (m_endAsked.isActive()) {
        end();
        return;
    }
    m_endAsked.start();
    showHead();
}

void Show::movePointer()
{
    if (std::exchange(m_isPointerHidden, false))
        QGuiApplication::restoreOverrideCursor();
    m_pointer.start();
}

} // namespace coroscope
