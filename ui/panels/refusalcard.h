// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/code/refusal.h"
#include "ui/themed.h"

#include <QWidget>

class QPlainTextEdit;

namespace coroscope {

class Button;
class Label;

/// That the compiler refuses a mistake which Python makes at run time: a heading that opens and closes the
/// card, the line, the compiler's own words, which scroll, and a sentence. To be placed by its owner, who
/// hides it for a strategy without a refusal.
class RefusalCard final : public QWidget, public Themed
{
    Q_OBJECT

public:
    explicit RefusalCard(QWidget *parent = nullptr);

    void setRefusal(const Refusal &refusal);
    const Refusal &refusal() const { return m_refusal; }

    bool isOpen() const { return m_isOpen; }
    /// As told from outside; without asked().
    void setOpen(bool isOpen);
    /// px in which the closed card stands, and the least in which the open one can be read.
    double closedHeight() const;
    double leastOpenHeight() const;

Q_SIGNALS:
    /// The person wants it open, or closed.
    void asked(bool isOpen);

protected:
    void themeChanged() override;
    void languageChanged() override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void showWords();
    QRectF wordsBox() const;

    Refusal m_refusal;
    bool m_isOpen = false;
    Button *m_head;
    QPlainTextEdit *m_words;
    Label *m_sentence;
};

} // namespace coroscope
