// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/window/topbar.h"

#include "ui/controls/button.h"
#include "ui/controls/tabs.h"
#include "ui/painttext.h"
#include "ui/picture/frame.h"
#include "ui/window/holdbar.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPainter>

#include <array>
#include <cmath>

namespace coroscope {

namespace {

constexpr double kHeight = 52;
constexpr double kMark = 24;
constexpr int kPages = 3;
constexpr double kLeast = 60; // px of words, or none

QString programName()
{
    return QStringLiteral("Coroscope");
}

} // namespace

TopBar::TopBar(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_tabs(new TabBar(TabPlace::TopBar))
    , m_recent(new Button(ButtonKind::Plain, Icon::Lanes, QString()))
    , m_present(new Button(ButtonKind::Plain, Icon::Present))
    , m_language(new Button(ButtonKind::Plain, Icon::Globe))
    , m_theme(new Button(ButtonKind::Plain, Icon::Moon))
    , m_export(new Button(ButtonKind::Secondary, Icon::Export, QString()))
    , m_hold(new HoldBar)
    , m_run(new Button(ButtonKind::Primary, Icon::Play, QString()))
{
    for (int i = 0; i < kPages; ++i)
        m_tabs->addTab(QString());
    m_row->addWidget(m_tabs);
    m_row->addStretch(1);
    for (Button *button : {m_recent, m_present, m_language, m_theme, m_export})
        m_row->addWidget(button);
    m_row->addWidget(m_hold);
    m_row->addWidget(m_run);
    connect(m_tabs, &TabBar::currentChanged, this,
            [this](int index) { Q_EMIT pageChosen(Page(index)); });
    connect(m_theme, &Button::clicked, this, &TopBar::themeAsked);
    connect(m_run, &Button::clicked, this, [this] {
        if (m_isRunning)
            Q_EMIT stopAsked();
        else
            Q_EMIT runAsked();
    });
    languageChanged();
    m_runText = tr("Run");
    showRun();
    themeChanged();
}

void TopBar::languageChanged()
{
    const std::array titles = {tr("Learn"), tr("Lab"), tr("Compare")};
    for (int i = 0; i < kPages; ++i)
        m_tabs->setTabText(i, titles[std::size_t(i)]);
    m_tabs->setAccessibleName(tr("Pages"));
    m_recent->setText(tr("Runs"));
    m_recent->setToolTip(tr("Runs of this session"));
    m_present->setAccessibleName(tr("Present"));
    m_present->setToolTip(tr("Present: full screen, for a projector (F11)"));
    m_language->setAccessibleName(tr("Language"));
    m_language->setToolTip(tr("Language"));
    m_theme->setAccessibleName(tr("Light or dark"));
    m_theme->setToolTip(tr("Light or dark"));
    m_export->setText(tr("Export"));
    m_export->setToolTip(tr("Save or copy the recording or a picture of it"));
    showRun();
}

Page TopBar::page() const
{
    return Page(m_tabs->currentIndex());
}

void TopBar::setPage(Page page)
{
    const QSignalBlocker quiet(m_tabs);
    m_tabs->setCurrentIndex(int(page));
}

void TopBar::setWords(const QString &words)
{
    if (words == m_words)
        return;
    m_words = words;
    update();
}

void TopBar::setRunning(bool isRunning)
{
    m_isRunning = isRunning;
    showRun();
}

void TopBar::setRunShown(bool isShown)
{
    m_run->setVisible(isShown);
}

void TopBar::setRunText(const QString &text)
{
    m_runText = text;
    showRun();
}

void TopBar::showRun()
{
    m_run->setText(m_isRunning ? tr("Stop") : m_runText);
    m_run->setMark(m_isRunning ? Icon::Stop : Icon::Play);
    m_run->setKind(m_isRunning ? ButtonKind::Secondary : ButtonKind::Primary);
    m_run->setToolTip(m_isRunning ? tr("End the run; what was recorded is kept") : QString());
}

void TopBar::themeChanged()
{
    const double name = textWidth(theme().text(15, 600), programName());
    m_row->setContentsMargins(int(theme().px(12 + kMark + 12) + name + theme().px(20)), 0,
                              int(theme().px(14)), 0);
    m_row->setSpacing(int(theme().px(6)));
    m_theme->setMark(theme().scheme() == ColourScheme::Light ? Icon::Moon : Icon::Sun);
    setFixedHeight(int(theme().px(kHeight)));
    update();
}

QRectF TopBar::wordsRect() const
{
    const double left = m_tabs->geometry().right() + theme().px(14);
    const double right = m_recent->geometry().left() - theme().px(16);
    return {left, 0, right - left, double(height())};
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), theme().color(Token::Canvas));
    const double mark = theme().px(kMark);
    const double left = theme().px(16);
    paintMark(painter, QRectF(left, (height() - mark) / 2, mark, mark),
              theme().color(Token::Accent));
    paintText(painter, QRectF(left + mark + theme().px(8), 0, theme().px(200), height()),
              programName(), theme().text(15, 600), theme().color(Token::Text));
    const QRectF words = wordsRect();
    if (m_words.isEmpty() || words.width() < theme().px(kLeast))
        return;
    painter.fillRect(QRectF(std::round(words.left()), std::round((height() - theme().px(16)) / 2),
                            1, theme().wholePx(16)),
                     theme().color(Token::BorderStrong));
    paintText(painter, words.adjusted(theme().px(14), 0, 0, 0), m_words, theme().text(13, 400),
              theme().color(Token::Text3));
}

void TopBar::resizeEvent(QResizeEvent *)
{
    update();
}

} // namespace coroscope
