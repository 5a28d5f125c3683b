// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/show/showpage.h"

#include "ui/compare/raceview.h"
#include "ui/controls/card.h"
#include "ui/panels/totalspanel.h"
#include "ui/playback/scrubber.h"
#include "ui/show/showcaption.h"
#include "ui/show/showhead.h"
#include "ui/show/showlegend.h"
#include "ui/show/showpanel.h"
#include "ui/show/showslide.h"
#include "ui/show/showstage.h"
#include "ui/show/showstrip.h"

#include <QPainter>
#include <QVBoxLayout>

namespace coroscope {

namespace {

constexpr double kLeastWords = 0.8; // of the size of words beside a stage

/// What is seen while a lecturer wants to be looked at.
class Blank final : public QWidget
{
public:
    explicit Blank(QWidget *parent)
        : QWidget(parent)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setAttribute(Qt::WA_OpaquePaintEvent);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), Qt::black);
    }
};

} // namespace

ShowPage::ShowPage(QWidget *parent)
    : QWidget(parent)
    , m_head(new ShowHead(this))
    , m_slide(new ShowSlide(ShowSlide::Place::Alone, this))
    , m_stage(new ShowStage(this))
    , m_panel(new ShowPanel(this))
    , m_words(new ShowSlide(ShowSlide::Place::Beside, this))
    , m_raceCard(new Card(QString(), this))
    , m_race(new RaceView)
    , m_totalsCard(new Card(QString(), this))
    , m_totals(new TotalsPanel)
    , m_caption(new ShowCaption(this))
    , m_profile(new Scrubber(this))
    , m_strip(new ShowStrip(this))
    , m_blank(new Blank(this))
{
    setFocusPolicy(Qt::StrongFocus);
    m_raceCard->setBodyMargins({1, 6, 1, 8});
    m_raceCard->body()->addWidget(m_race, 1);
    m_totalsCard->setBodyMargins({16, 14, 16, 12});
    m_totalsCard->body()->addWidget(m_totals, 1);
    m_profile->setFutureHidden(true);
    m_race->setFutureHidden(true);
    for (QWidget *part : std::initializer_list<QWidget *>{m_race, m_totals, m_profile}) {
        part->setFocusPolicy(Qt::NoFocus);
        part->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
    m_blank->hide();
    m_strip->hide();
    ShowPage::languageChanged();
    setFace(Face::Slide, Side::None);
}

void ShowPage::setFace(Face face, Side side)
{
    m_face = face;
    m_side = face == Face::Slide ? Side::None : side;
    m_slide->setVisible(face == Face::Slide);
    m_stage->setVisible(face == Face::Stage);
    m_raceCard->setVisible(face == Face::Race);
    m_totalsCard->setVisible(face == Face::Totals);
    m_panel->setVisible(m_side == Side::Panel);
    m_words->setVisible(m_side == Side::Words);
    m_caption->setVisible(face != Face::Slide);
    m_profile->setVisible(face != Face::Slide && face != Face::Totals);
    layOut();
}

void ShowPage::setBlank(bool isBlank)
{
    m_blank->setVisible(isBlank);
    m_blank->raise();
}

bool ShowPage::isBlank() const
{
    return m_blank->isVisibleTo(this);
}

void ShowPage::setStripShown(bool isShown)
{
    m_strip->setVisible(isShown);
    m_strip->raise();
}

SideWidth ShowPage::sideWidth() const
{
    const LessonPanel kind = m_panel->kind();
    if (m_side != Side::Panel)
        return SideWidth::Words;
    return kind == LessonPanel::Code || kind == LessonPanel::Console ? SideWidth::Wide
                                                                     : SideWidth::Panel;
}

void ShowPage::layOut()
{
    place(sideWidth());
    // Of many words the type would be small.
    if (m_side == Side::Words && m_face != Face::Race && m_words->factor() < kLeastWords)
        place(SideWidth::Wide);
}

void ShowPage::place(SideWidth side)
{
    const ShowNeeds needs{.isSlide = m_face == Face::Slide,
                          .hasSide = m_side != Side::None,
                          .side = side,
                          .hasProfile = m_face != Face::Totals,
                          .caption = m_caption->heightIn(captionWidth(width(), theme()))};
    const ShowPlaces places = layOutShow(size(), theme(), needs);
    m_head->setGeometry(places.head);
    m_slide->setGeometry(places.slide);
    for (QWidget *part : std::initializer_list<QWidget *>{m_stage, m_raceCard, m_totalsCard})
        part->setGeometry(places.stage);
    m_panel->setGeometry(places.side);
    m_words->setGeometry(places.side);
    m_caption->setGeometry(places.caption);
    m_profile->setGeometry(places.profile);
    m_strip->setGeometry(places.strip);
    m_blank->setGeometry(rect());
}

QStringList ShowPage::cut() const
{
    QStringList names;
    const auto check = [&names](const QWidget *part, bool isWhole, const char *name) {
        if (part->isVisible() && !isWhole)
            names << QString::fromLatin1(name);
    };
    check(m_head, m_head->isWhole(), "head");
    check(m_slide, m_slide->isWhole(), "slide");
    check(m_words, m_words->isWhole(), "words");
    check(m_panel, m_panel->isWhole(), "panel");
    check(m_caption, m_caption->isWhole(), "caption");
    check(m_strip, m_strip->isWhole(), "strip");
    check(m_stage, m_stage->legend().isWhole(), "legend");
    return names;
}

void ShowPage::themeChanged()
{
    layOut();
    update();
}

void ShowPage::languageChanged()
{
    setAccessibleName(tr("Presentation"));
}

void ShowPage::resizeEvent(QResizeEvent *)
{
    layOut();
}

void ShowPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(Token::Canvas));
}

} // namespace coroscope
