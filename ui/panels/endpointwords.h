// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/scenario/scenario.h"
#include "ui/controls/keyboardfocus.h"
#include "ui/themed.h"

#include <QAbstractButton>

namespace coroscope {

/// Who answers, in words behind a dot; a click opens and closes the options below. Shorter words where
/// there is little room.
class EndpointWords : public QAbstractButton, public Themed
{
    Q_OBJECT

public:
    explicit EndpointWords(QWidget *parent = nullptr);

    void setScenario(const Scenario &scenario);
    /// The words, the longest first.
    static QStringList wordsOf(const Scenario &scenario);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void themeChanged() override;
    void languageChanged() override;
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QStringList m_words;
    bool m_isHere = true; // whether the requests stay on this machine
    KeyboardFocus m_focus;
};

} // namespace coroscope
