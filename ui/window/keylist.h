// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme.h"
#include "ui/window/actions.h"

#include <QDialog>

#include <optional>

class QLineEdit;
class QTreeWidget;

namespace coroscope {

/// All commands with their keys, in groups; typing narrows them, Return does the marked one. Below them
/// what the mouse does on a timeline.
class KeyList final : public QDialog
{
    Q_OBJECT

public:
    explicit KeyList(const Theme &theme, QWidget *parent = nullptr);

    /// The command that was chosen when the dialog was accepted.
    std::optional<ActionId> chosen() const { return m_chosen; }
    QTreeWidget *list() const { return m_list; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void addMouse();
    void spread();
    void narrow(const QString &words);
    void choose();

    Theme m_theme;
    QLineEdit *m_words;
    QTreeWidget *m_list;
    std::optional<ActionId> m_chosen;
};

} // namespace coroscope
