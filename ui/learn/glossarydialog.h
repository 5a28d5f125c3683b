// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/lessons/glossary.h"
#include "ui/themed.h"

#include <QDialog>

class QLineEdit;
class QListWidget;

namespace coroscope {

class Label;
class MarkdownView;

/// The glossary: its terms, those that hold what was typed, and what the chosen one means, with links to others.
class GlossaryDialog final : public QDialog, public Themed
{
    Q_OBJECT

public:
    explicit GlossaryDialog(QWidget *parent = nullptr);

    /// In the language of that locale's name.
    void setLanguage(const QString &language);
    /// Shows the term of that id; one that there is not: the first.
    void showTerm(const QString &id);
    /// The id of the shown term; empty if no term holds what was typed.
    QString term() const;

protected:
    void themeChanged() override;
    void languageChanged() override;

private:
    void fill();
    void showCurrent();

    std::vector<GlossaryEntry> m_entries;
    QLineEdit *m_search;
    QListWidget *m_list;
    Label *m_title;
    MarkdownView *m_text;
};

} // namespace coroscope
