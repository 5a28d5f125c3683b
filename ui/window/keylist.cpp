// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/window/keylist.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <array>

namespace coroscope {

namespace {

constexpr int kIdRole = Qt::UserRole;
constexpr double kRow = 27; // px
constexpr double kHeading = 36;

// What the mouse does; nothing that could be chosen.
struct MouseRow
{
    const char *input;
    const char *effect;
};
constexpr std::array kMouse = {
    MouseRow{QT_TRANSLATE_NOOP("KeyList", "Wheel"), QT_TRANSLATE_NOOP("KeyList", "Scroll tasks")},
    MouseRow{QT_TRANSLATE_NOOP("KeyList", "Shift+wheel"),
             QT_TRANSLATE_NOOP("KeyList", "Move in time")},
    MouseRow{QT_TRANSLATE_NOOP("KeyList", "Ctrl+wheel, pinch"),
             QT_TRANSLATE_NOOP("KeyList", "Zoom at the pointer")},
    MouseRow{QT_TRANSLATE_NOOP("KeyList", "Ctrl+Shift+wheel"),
             QT_TRANSLATE_NOOP("KeyList", "Higher or lower lanes")},
    MouseRow{QT_TRANSLATE_NOOP("KeyList", "Drag"),
             QT_TRANSLATE_NOOP("KeyList", "Move in time and along the tasks")},
    MouseRow{QT_TRANSLATE_NOOP("KeyList", "Shift+drag"),
             QT_TRANSLATE_NOOP("KeyList", "Zoom to the range")},
    MouseRow{QT_TRANSLATE_NOOP("KeyList", "Double click"),
             QT_TRANSLATE_NOOP("KeyList", "Zoom to the segment")},
    MouseRow{QT_TRANSLATE_NOOP("KeyList", "Click on a lane"),
             QT_TRANSLATE_NOOP("KeyList", "Select its task")},
    MouseRow{QT_TRANSLATE_NOOP("KeyList", "Click on ruler or profile"),
             QT_TRANSLATE_NOOP("KeyList", "Set the shown time")},
    MouseRow{QT_TRANSLATE_NOOP("KeyList", "Ctrl+drag or Alt+drag on ruler or profile"),
             QT_TRANSLATE_NOOP("KeyList", "Choose the range that is played")},
    MouseRow{QT_TRANSLATE_NOOP("KeyList", "Escape on timeline or profile"),
             QT_TRANSLATE_NOOP("KeyList", "Play all of it again")},
    MouseRow{QT_TRANSLATE_NOOP("KeyList", "Click on a mark, double click"),
             QT_TRANSLATE_NOOP("KeyList", "Go there, change its text")},
    MouseRow{QT_TRANSLATE_NOOP("KeyList", "4th and 5th button"),
             QT_TRANSLATE_NOOP("KeyList", "Back and forward through what was seen")},
};

QString nativeKeys(const ActionRow &row)
{
    return QKeySequence::listToString(keysOf(row), QKeySequence::NativeText)
        .replace(QStringLiteral("; "), QStringLiteral("   "));
}

} // namespace

KeyList::KeyList(const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_words(new QLineEdit)
    , m_list(new QTreeWidget)
{
    setWindowTitle(tr("Keys and commands"));
    resize(int(theme.px(620)), int(theme.px(620)));
    m_words->setPlaceholderText(tr("Type a command; Return does it"));
    m_words->setAccessibleName(tr("Find a command"));
    m_words->setClearButtonEnabled(true);
    m_words->installEventFilter(this);
    m_list->setColumnCount(2);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setIndentation(int(theme.px(10)));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Commands"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(int(theme.px(16)), int(theme.px(16)), int(theme.px(16)),
                               int(theme.px(12)));
    column->setSpacing(int(theme.px(10)));
    column->addWidget(m_words);
    column->addWidget(m_list);
    fill();
    addMouse();
    spread();
    m_list->expandAll();
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    connect(m_words, &QLineEdit::textChanged, this, &KeyList::narrow);
    connect(m_words, &QLineEdit::returnPressed, this, &KeyList::choose);
    connect(m_list, &QTreeWidget::itemActivated, this, &KeyList::choose);
    m_words->setFocus();
}

void KeyList::fill()
{
    QTreeWidgetItem *group = nullptr;
    std::optional<ActionGroup> last;
    for (const ActionRow &row : actionRows()) {
        if (last != row.group) {
            last = row.group;
            group = new QTreeWidgetItem(m_list, {textOf(row.group)});
            group->setFlags(Qt::ItemIsEnabled);
            group->setFont(0, m_theme.text(12, 600));
            group->setForeground(0, m_theme.color(Token::Text3));
        }
        auto *item = new QTreeWidgetItem(group, {textOf(row), nativeKeys(row)});
        item->setData(0, kIdRole, int(row.id));
        item->setFont(1, m_theme.number(12));
    }
}

void KeyList::addMouse()
{
    auto *group = new QTreeWidgetItem(m_list, {tr("Mouse on the timeline")});
    group->setFlags(Qt::ItemIsEnabled);
    group->setFont(0, m_theme.text(12, 600));
    group->setForeground(0, m_theme.color(Token::Text3));
    for (const MouseRow &row : kMouse) {
        auto *item =
            new QTreeWidgetItem(group, {QCoreApplication::translate("KeyList", row.effect),
                                        QCoreApplication::translate("KeyList", row.input)});
        item->setFlags(Qt::ItemIsEnabled);
    }
}

void KeyList::spread()
{
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *group = m_list->topLevelItem(i);
        group->setSizeHint(0, QSize(0, int(m_theme.px(kHeading))));
        group->setTextAlignment(0, Qt::AlignLeft | Qt::AlignBottom);
        group->setData(1, Qt::AccessibleTextRole, group->text(0)); // an empty cell
        for (int j = 0; j < group->childCount(); ++j)
            group->child(j)->setSizeHint(0, QSize(0, int(m_theme.px(kRow))));
    }
}

void KeyList::narrow(const QString &words)
{
    QTreeWidgetItem *first = nullptr;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *group = m_list->topLevelItem(i);
        bool isEmpty = true;
        for (int j = 0; j < group->childCount(); ++j) {
            QTreeWidgetItem *item = group->child(j);
            const bool fits = item->text(0).contains(words, Qt::CaseInsensitive) ||
                              item->text(1).contains(words, Qt::CaseInsensitive);
            item->setHidden(!fits);
            isEmpty &= !fits;
            if (fits && !first && item->flags() & Qt::ItemIsSelectable)
                first = item;
        }
        group->setHidden(isEmpty);
    }
    m_list->setCurrentItem(words.isEmpty() ? nullptr : first);
}

void KeyList::choose()
{
    const QTreeWidgetItem *item = m_list->currentItem();
    if (!item || !item->data(0, kIdRole).isValid())
        return;
    m_chosen = ActionId(item->data(0, kIdRole).toInt());
    accept();
}

// Up and Down move in the list while the words are typed.
bool KeyList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp ||
            key == Qt::Key_PageDown)
            return QCoreApplication::sendEvent(m_list, event);
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace coroscope
