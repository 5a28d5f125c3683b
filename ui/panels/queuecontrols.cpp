// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/panels/queuecontrols.h"

#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/controls/segments.h"
#include "ui/panels/taskhead.h"
#include "ui/picture/frame.h"

#include <QHBoxLayout>
#include <QPainter>

namespace coroscope {

QueueControls::QueueControls(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_title(new Label(LabelStyle::Heading, QString()))
    , m_order(new SegmentedToggle({QString(), QString(), QString()}))
    , m_stepThrough(new Button(ButtonKind::Secondary, Icon::Next, QString()))
{
    m_column->addWidget(m_title);
    auto *row = new QHBoxLayout;
    row->addWidget(m_order);
    row->addStretch(1);
    m_column->addLayout(row);
    m_column->addWidget(m_stepThrough);
    m_stepThrough->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_order, &SegmentedToggle::changed, this,
            [this](int index) { Q_EMIT orderChosen(TurnOrder(index)); });
    connect(m_stepThrough, &QAbstractButton::clicked, this, &QueueControls::stepThroughAsked);
    languageChanged();
    themeChanged();
}

void QueueControls::setOrder(TurnOrder order)
{
    m_order->setCurrent(int(order));
}

TurnOrder QueueControls::order() const
{
    return TurnOrder(m_order->current());
}

void QueueControls::setAvailable(bool isPossible, bool isFree)
{
    m_isPossible = isPossible;
    m_order->setEnabled(isPossible && isFree);
    m_stepThrough->setEnabled(isPossible && isFree);
    showNote();
}

void QueueControls::showNote()
{
    const QString why = m_isPossible
                            ? QString()
                            : tr("Only a strategy on one event loop has a ready queue of its own.");
    m_order->setToolTip(m_isPossible
                            ? tr("<p>Who goes first of the tasks that are ready when a tick "
                                 "begins: as they came, the last one, or drawn by the seed. The "
                                 "same program, another legal schedule.</p>")
                            : why);
    m_stepThrough->setToolTip(
        m_isPossible ? tr("Begin with the loop held, and give every turn by hand") : why);
}

void QueueControls::languageChanged()
{
    setAccessibleName(tr("How the loop gives turns"));
    m_title->setText(tr("Who runs next"));
    m_order->setChoices({tr("FIFO"), tr("LIFO"), tr("Random")});
    m_order->setAccessibleName(tr("Order of turns"));
    m_stepThrough->setText(tr("Run step by step"));
    showNote();
}

void QueueControls::themeChanged()
{
    const int pad = int(theme().wholePx(kPanelPadding));
    m_column->setContentsMargins(pad, int(theme().wholePx(12)), pad, pad);
    m_column->setSpacing(int(theme().wholePx(8)));
    updateGeometry();
    update();
}

void QueueControls::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(Token::Surface));
    paintPanelLine(painter, theme(), rect(), 0.5);
}

} // namespace coroscope
