// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/timeline/markeditor.h"

#include <QKeyEvent>

#include <algorithm>

namespace coroscope {

namespace {

constexpr int kWidth = 280; // px

} // namespace

MarkEditor::MarkEditor(QWidget *parent)
    : QLineEdit(parent)
{
    setMaxLength(kLongest);
    setVisible(false);
    languageChanged();
}

void MarkEditor::ask(std::int64_t time, const QString &text, QPointF at)
{
    m_time = time;
    setText(text);
    setModified(false);
    selectAll();
    const QSize size(std::min(int(theme().px(kWidth)), parentWidget()->width()),
                     sizeHint().height());
    const int most = std::max(0, parentWidget()->width() - size.width());
    setGeometry(QRect(QPoint(std::clamp(int(at.x()), 0, most), int(at.y())), size));
    setVisible(true);
    raise();
    setFocus(Qt::OtherFocusReason);
}

void MarkEditor::leave()
{
    if (isHidden())
        return;
    setModified(false);
    if (hasFocus())
        parentWidget()->setFocus(Qt::OtherFocusReason); // leaves once more
    setVisible(false);
}

void MarkEditor::keep()
{
    const QString words = text();
    leave();
    Q_EMIT kept(m_time, words);
}

void MarkEditor::themeChanged()
{
    setFont(theme().text(13));
}

void MarkEditor::languageChanged()
{
    setAccessibleName(tr("Text of the mark"));
    setPlaceholderText(tr("What is to be seen here?"));
    setToolTip(tr("Return keeps it, Escape leaves it as it was, an empty text removes it"));
}

void MarkEditor::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        keep();
        break;
    case Qt::Key_Escape:
        leave();
        break;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void MarkEditor::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    const bool isElsewhere =
        event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason;
    if (!isElsewhere || isHidden())
        return;
    if (isModified() && !text().trimmed().isEmpty())
        keep();
    else
        leave();
}

} // namespace coroscope
