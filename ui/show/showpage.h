// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/show/showlayout.h"
#include "ui/themed.h"

#include <QWidget>

namespace coroscope {

class Card;
class RaceView;
class Scrubber;
class ShowCaption;
class ShowHead;
class ShowPanel;
class ShowSlide;
class ShowStage;
class ShowStrip;
class TotalsPanel;

/// The page of a show, for a projector: head, stage with a card beside it, caption, profile; or words alone; or nothing.
/// It has no controls: it shows what it is given, and who gives it watches its keys.
class ShowPage final : public QWidget, public Themed
{
    Q_OBJECT

public:
    explicit ShowPage(QWidget *parent = nullptr);

    /// What is seen.
    enum class Face { Slide, Stage, Race, Totals };
    /// What stands beside a stage.
    enum class Side { None, Words, Panel };
    void setFace(Face face, Side side);
    Face face() const { return m_face; }
    Side side() const { return m_side; }
    /// Covers everything in black.
    void setBlank(bool isBlank);
    bool isBlank() const;
    /// Opens the strip over the profile.
    void setStripShown(bool isShown);

    ShowHead &head() { return *m_head; }
    ShowSlide &slide() { return *m_slide; }
    ShowStage &stage() { return *m_stage; }
    ShowPanel &panel() { return *m_panel; }
    ShowSlide &words() { return *m_words; }
    RaceView &race() { return *m_race; }
    TotalsPanel &totals() { return *m_totals; }
    ShowCaption &caption() { return *m_caption; }
    Scrubber &profile() { return *m_profile; }
    ShowStrip &strip() { return *m_strip; }

    /// Brings everything to its place; to be called when the caption has got a warning or lost it.
    void layOut();
    /// What of it does not fit, by name, for tests; empty: all is seen in full.
    QStringList cut() const;

protected:
    void themeChanged() override;
    void languageChanged() override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    SideWidth sideWidth() const;
    void place(SideWidth side);

    Face m_face = Face::Slide;
    Side m_side = Side::None;
    ShowHead *m_head;
    ShowSlide *m_slide;
    ShowStage *m_stage;
    ShowPanel *m_panel;
    ShowSlide *m_words;
    Card *m_raceCard;
    RaceView *m_race;
    Card *m_totalsCard;
    TotalsPanel *m_totals;
    ShowCaption *m_caption;
    Scrubber *m_profile;
    ShowStrip *m_strip;
    QWidget *m_blank;
};

} // namespace coroscope
