// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/panels/welcome.h"

#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/picture/frame.h"

#include <QPainter>
#include <QVBoxLayout>

#include <array>

namespace coroscope {

namespace {

constexpr double kMark = 44;
constexpr double kMarkInset = 3; // the mark's first dash starts within its box
constexpr double kMarkTop = 34;
constexpr double kMargin = 30;
constexpr double kTextTop = 99;
constexpr double kOfferBleed = 8;
constexpr double kOffersTop = 43;
constexpr double kRunGap = 13; // more than between the other rows
constexpr double kLineTop = 32;
constexpr double kLow = 560; // px of the card below which everything moves together

} // namespace

Welcome::Welcome(QWidget *parent)
    : Card(QString(), parent)
    , m_headline(new Label(LabelStyle::Headline))
    , m_lead(new Label(LabelStyle::Lead))
    , m_run(new Button(ButtonKind::Primary, Icon::Play, QString()))
    , m_note(new Label(LabelStyle::Note))
    , m_words(new QVBoxLayout)
    , m_gap(new QSpacerItem(0, 0, QSizePolicy::Minimum, QSizePolicy::Fixed))
    , m_offers(new QVBoxLayout)
{
    m_note->setAlignment(Qt::AlignHCenter);
    for (Label *label : {m_headline, m_lead})
        label->setWordWrap(true);
    m_run->setControlHeight(52);
    m_run->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed); // as wide as the column
    for (QWidget *row : std::initializer_list<QWidget *>{m_headline, m_lead, m_run, m_note})
        m_words->addWidget(row);
    m_words->insertSpacerItem(2, m_gap);
    body()->addLayout(m_words);
    body()->addLayout(m_offers);
    body()->addStretch(1);
    connect(m_run, &QAbstractButton::clicked, this, &Welcome::runAsked);
    offer(Icon::Book, &Welcome::lessonsAsked);
    offer(Icon::ArrowsHorizontal, &Welcome::raceAsked);
    offer(Icon::Link, &Welcome::addressAsked);
    offer(Icon::FolderOpen, &Welcome::openAsked);
    offer(Icon::Lanes, &Welcome::labAsked);
    setBodySpacing(0);
    Welcome::languageChanged();
    Welcome::themeChanged();
}

void Welcome::languageChanged()
{
    setTitle(tr("Welcome"));
    m_headline->setText(tr("See what your program does while it waits"));
    m_lead->setText(tr("Five real requests go to a slow server on this computer. You will see who "
                       "runs, who waits for an answer, and who waits for a turn."));
    m_run->setText(tr("Run five requests"));
    m_note->setText(tr("takes 3 seconds, stays on this computer"));
    const std::array offers = {tr("Start the course"), tr("Race all strategies"),
                               tr("Use an address of your own"), tr("Open a recording"),
                               tr("All strategies in the Lab")};
    for (int i = 0; i < m_offers->count(); ++i)
        static_cast<Button *>(m_offers->itemAt(i)->widget())->setText(offers[std::size_t(i)]);
}

void Welcome::offer(Icon icon, void (Welcome::*asked)())
{
    auto *button = new Button(ButtonKind::Plain, icon, QString());
    button->setAlignment(Qt::AlignLeft);
    button->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    button->setControlHeight(36);
    m_offers->addWidget(button);
    connect(button, &QAbstractButton::clicked, this, asked);
}

void Welcome::themeChanged()
{
    Card::themeChanged();
    arrange();
}

void Welcome::arrange()
{
    const auto px = [this](double length) { return int(theme().wholePx(length)); };
    const double side = kMargin - kOfferBleed;
    setBodyMargins({side, m_isLow ? 20 : kTextTop, side, m_isLow ? 4.0 : 16.0});
    // The offers' icons stand below the text, their grounds reach out to both sides of it.
    m_words->setContentsMargins(px(kOfferBleed), 0, px(kOfferBleed), 0);
    m_words->setSpacing(px(m_isLow ? 10 : 15));
    m_gap->changeSize(0, m_isLow ? 0 : px(kRunGap), QSizePolicy::Minimum, QSizePolicy::Fixed);
    m_words->invalidate();
    m_run->setControlHeight(m_isLow ? 40 : 52);
    m_offers->setSpacing(0);
    m_offers->setContentsMargins(0, px(m_isLow ? 22 : kOffersTop), 0, 0);
    for (int i = 0; i < m_offers->count(); ++i) {
        if (auto *button = qobject_cast<Button *>(m_offers->itemAt(i)->widget()))
            button->setControlHeight(m_isLow ? 30 : 36);
    }
}

void Welcome::resizeEvent(QResizeEvent *)
{
    const bool isLow = height() < theme().px(kLow);
    if (isLow == m_isLow)
        return;
    m_isLow = isLow;
    arrange();
}

void Welcome::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    const Theme &t = theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double side = t.px(kMark);
    if (!m_isLow)
        paintMark(painter, QRectF(t.px(kMargin - kMarkInset), t.px(kMarkTop), side, side),
                  t.color(Token::Accent));
    const double y = m_note->geometry().bottom() + t.px(m_isLow ? kLineTop / 2 : kLineTop);
    painter.fillRect(QRectF(t.px(kMargin), std::round(y), width() - 2 * t.px(kMargin), 1),
                     t.color(Token::Border));
}

} // namespace coroscope
