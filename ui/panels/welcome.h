// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/controls/card.h"

class QSpacerItem;

namespace coroscope {

class Button;
class Label;
enum class Icon;

/// The column of the first start: what the program shows, one large button, and other ways to begin.
class Welcome : public Card
{
    Q_OBJECT

public:
    explicit Welcome(QWidget *parent = nullptr);

    /// The large button, for the focus.
    Button *runButton() const { return m_run; }

Q_SIGNALS:
    /// "Start the course".
    void lessonsAsked();
    /// "Run five requests".
    void runAsked();
    /// "Race all strategies".
    void raceAsked();
    /// "Use an address of your own".
    void addressAsked();
    /// "Open a recording".
    void openAsked();
    /// "All strategies in the Lab".
    void labAsked();

protected:
    void themeChanged() override;
    void languageChanged() override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void offer(Icon icon, void (Welcome::*asked)());

    Label *m_headline;
    Label *m_lead;
    Button *m_run;
    Label *m_note;        // below the button
    QVBoxLayout *m_words; // headline to note
    QSpacerItem *m_gap;   // above the button; the layout owns it
    QVBoxLayout *m_offers;
    bool m_isLow = false; // no room for the mark
};

} // namespace coroscope
