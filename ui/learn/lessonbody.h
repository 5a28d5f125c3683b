// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/learn/beatview.h"
#include "ui/themed.h"

#include <QPointer>
#include <QScrollArea>

class QVBoxLayout;

namespace coroscope {

class AnswerCard;
class GoalList;
class Label;
class MarkdownView;

/// What a lesson's card says of a beat: its text, the question with its answers, or the parts of a goal. As high
/// as all of it needs in its width. In less height the reasons of answers go first, then the text is scrolled by
/// itself down to a few lines, then all of it is scrolled, to what is new of it: nothing is cut.
class LessonBody final : public QScrollArea, public Themed
{
    Q_OBJECT

public:
    explicit LessonBody(QWidget *parent = nullptr);

    void setBeat(const BeatView &beat);
    /// px at scale 1 between its parts.
    void setSpacing(double spacing);
    /// With little room parts of a goal are one line each.
    void setCompact(bool isCompact);

    const std::vector<AnswerCard *> &answers() const { return m_answers; }
    bool hasAnswerFocus() const;
    MarkdownView *text() const { return m_text; }
    GoalList *goals() const { return m_goals; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void guessed(int answer);
    void termAsked(const QString &term);

protected:
    void themeChanged() override;
    void languageChanged() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Whether the reasons of answers are shown.
    enum class Reasons { Shown, Hidden };
    void showAnswers(const std::vector<BeatView::Answer> &answers);
    int heightWithoutText(int width, Reasons reasons) const;
    void fit();

    MarkdownView *m_text;
    QWidget *m_rule; // between the text and what is below
    Label *m_question;
    QVBoxLayout *m_answerColumn;
    std::vector<AnswerCard *> m_answers;
    std::vector<BeatView::Answer> m_shownAnswers;
    Label *m_goalHead;
    GoalList *m_goals;
    QVBoxLayout *m_column;
    QPointer<QWidget> m_new; // to be seen: the right answer, or a goal that was judged
};

} // namespace coroscope
