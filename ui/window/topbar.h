// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/themed.h"

#include <QWidget>

class QHBoxLayout;
class QMenu;

namespace coroscope {

class Button;
class HoldBar;
class TabBar;

/// The pages of the window, in the order of their tabs.
enum class Page { Learn, Lab, Compare };

/// The bar at the top: name, tabs, what is shown in words; recent runs, the show, language, theme, Export and Run.
class TopBar final : public QWidget, public Themed
{
    Q_OBJECT

public:
    explicit TopBar(QWidget *parent = nullptr);

    Page page() const;
    /// Without pageChosen().
    void setPage(Page page);
    /// What is shown, in one line; elided where there is no room.
    void setWords(const QString &words);
    /// While something runs the Run button is Stop. Where the page has a Run of its own it is hidden.
    void setRunning(bool isRunning);
    void setRunShown(bool isShown);
    void setRunText(const QString &text);

    HoldBar &holdBar() { return *m_hold; }
    Button &recentButton() { return *m_recent; }
    Button &presentButton() { return *m_present; }
    Button &exportButton() { return *m_export; }
    Button &themeButton() { return *m_theme; }
    Button &languageButton() { return *m_language; }

Q_SIGNALS:
    void pageChosen(Page page);
    void runAsked();
    void stopAsked();
    void themeAsked();

protected:
    void themeChanged() override;
    void languageChanged() override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showRun();
    QRectF wordsRect() const;

    QString m_words;
    QString m_runText;
    bool m_isRunning = false;
    QHBoxLayout *m_row;
    TabBar *m_tabs;
    Button *m_recent;
    Button *m_present;
    Button *m_language;
    Button *m_theme;
    Button *m_export;
    HoldBar *m_hold;
    Button *m_run;
};

} // namespace coroscope
