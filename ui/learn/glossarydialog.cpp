// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/learn/glossarydialog.h"

#include "core/lessons/lessons.h"
#include "ui/controls/label.h"
#include "ui/learn/markdownview.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace coroscope {

namespace {

constexpr double kWidth = 720;
constexpr double kHeight = 460;
constexpr double kList = 230;
constexpr double kMargin = 20;

} // namespace

GlossaryDialog::GlossaryDialog(QWidget *parent)
    : QDialog(parent)
    , m_search(new QLineEdit)
    , m_list(new QListWidget)
    , m_title(new Label(LabelStyle::Headline))
    , m_text(new MarkdownView)
{
    auto *row = new QHBoxLayout(this);
    auto *left = new QVBoxLayout;
    left->addWidget(m_search);
    left->addWidget(m_list, 1);
    auto *right = new QVBoxLayout;
    right->addWidget(m_title);
    right->addWidget(m_text, 1);
    row->addLayout(left);
    row->addLayout(right, 1);
    m_title->setWordWrap(true);
    m_search->setClearButtonEnabled(true);
    connect(m_search, &QLineEdit::textChanged, this, &GlossaryDialog::fill);
    connect(m_list, &QListWidget::currentRowChanged, this, &GlossaryDialog::showCurrent);
    connect(m_text, &MarkdownView::termAsked, this, &GlossaryDialog::showTerm);
    GlossaryDialog::languageChanged();
    GlossaryDialog::themeChanged();
}

void GlossaryDialog::setLanguage(const QString &language)
{
    const QString shown = term();
    auto read = readGlossary(language);
    if (const Message *problem = std::get_if<Message>(&read)) {
        m_text->setText(translated(*problem));
        return;
    }
    m_entries = std::move(std::get<std::vector<GlossaryEntry>>(read));
    fill();
    showTerm(shown);
}

// The terms that hold what was typed, in their name or in what they mean.
void GlossaryDialog::fill()
{
    const QString shown = term();
    const QString wanted = m_search->text().trimmed();
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    for (const GlossaryEntry &entry : m_entries) {
        if (!entry.term.contains(wanted, Qt::CaseInsensitive) &&
            !plainText(entry.text).contains(wanted, Qt::CaseInsensitive))
            continue;
        auto *item = new QListWidgetItem(entry.term, m_list);
        item->setData(Qt::UserRole, entry.id);
        if (entry.id == shown)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem())
        m_list->setCurrentRow(0);
    showCurrent();
}

void GlossaryDialog::showTerm(const QString &id)
{
    if (!glossaryEntry(m_entries, id))
        return;
    m_search->clear(); // it may hide the term
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toString() == id)
            m_list->setCurrentRow(row);
    }
}

QString GlossaryDialog::term() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

void GlossaryDialog::showCurrent()
{
    const GlossaryEntry *entry = glossaryEntry(m_entries, term());
    m_title->setText(entry ? entry->term : tr("No such term"));
    if (!entry) {
        m_text->setText(tr("No term holds what was typed."));
        return;
    }
    QStringList links;
    for (const QString &id : entry->seeAlso) {
        if (const GlossaryEntry *other = glossaryEntry(m_entries, id))
            links << QStringLiteral("[%1](glossary:%2)").arg(other->term, id);
    }
    m_text->setText(entry->text + QStringLiteral("\n\n") +
                    tr("See also: %1").arg(links.join(QStringLiteral(" · "))));
}

void GlossaryDialog::languageChanged()
{
    setWindowTitle(tr("Glossary"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search the glossary"));
    m_list->setAccessibleName(tr("Terms"));
    m_text->setAccessibleName(tr("What the term means"));
    showCurrent();
}

void GlossaryDialog::themeChanged()
{
    const int margin = int(theme().px(kMargin));
    layout()->setContentsMargins(margin, margin, margin, margin);
    layout()->setSpacing(margin);
    m_list->setFixedWidth(int(theme().px(kList)));
    m_search->setFixedWidth(int(theme().px(kList)));
    resize(int(theme().px(kWidth)), int(theme().px(kHeight)));
}

} // namespace coroscope
