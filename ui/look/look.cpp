// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/look/look.h"

#include <QApplication>
#include <QStyleFactory>

namespace coroscope {

namespace {

// `@name` stands for a colour and `#n` for a length of the design in px.
constexpr auto kSheet = R"(
QLineEdit, QPlainTextEdit, QSpinBox, QComboBox {
  background: @surface; color: @text; border: 1px solid @control; border-radius: #6px;
  selection-background-color: @accent; selection-color: @on-accent; }
QLineEdit, QSpinBox, QComboBox { min-height: #22px; padding: #4px #9px; }
QLineEdit:focus, QPlainTextEdit:focus, QSpinBox:focus, QComboBox:focus { border: #2px solid @accent; }
QLineEdit:disabled, QSpinBox:disabled, QComboBox:disabled { color: @strong; border-color: @strong; }
QSpinBox QLineEdit, QComboBox QLineEdit { background: transparent; border: 0; padding: 0; min-height: 0; }
QSpinBox::up-button, QSpinBox::down-button { width: 0; border: 0; }
QComboBox::drop-down { border: 0; width: #22px; }
QMenu { background: @surface; color: @text; border: 1px solid @strong; padding: #4px; }
QMenu::item { padding: #6px #24px #6px #12px; border-radius: #5px; }
QMenu::item:selected { background: @hover; color: @text; }
QMenu::item:disabled { color: @strong; }
QMenu::separator { height: 1px; background: @border; margin: #4px #8px; }
QMenu::icon { left: #8px; }
QToolTip { background: @card; color: @card-text; border: 0; padding: #6px #9px; }
QScrollBar:vertical { background: transparent; width: #10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: #10px; margin: 0; }
QScrollBar::handle { background: @strong; border-radius: #3px; margin: #2px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: @control; }
QScrollBar::handle:vertical { min-height: #28px; }
QScrollBar::handle:horizontal { min-width: #28px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page, QAbstractScrollArea::corner { background: transparent; }
QListView, QTreeView, QTableView {
  background: @surface; alternate-background-color: @lane-alt; color: @text; border: 1px solid @border;
  border-radius: #6px; outline: 0; }
QListView::item { padding: #5px #8px; }
QListView::item:hover { background: @hover; }
QListView::item:selected { background: @accent-soft; color: @text; }
QHeaderView::section { background: @sunken; color: @text2; border: 0; padding: #5px #8px; }
QComboBox QAbstractItemView { border: 1px solid @strong; border-radius: 0; padding: #4px; }
QDialog, QMessageBox { background: @canvas; }
QProgressBar { background: @hover; border: 0; border-radius: #3px; height: #6px; text-align: center; }
QProgressBar::chunk { background: @accent; border-radius: #3px; }
QPushButton {
  background: @surface; color: @text2; border: 1px solid @control; border-radius: #7px;
  min-height: #20px; min-width: #64px; padding: #5px #12px; }
QPushButton:hover { background: @hover; }
QPushButton:pressed { background: @border; }
QPushButton:focus { border: #2px solid @accent; }
QPushButton:default { background: @accent; color: @on-accent; border-color: @accent; }
QPushButton:default:hover { background: @accent-hover; }
QPushButton:default:focus { border-color: @on-accent; }
QPushButton:disabled { color: @strong; border-color: @strong; background: transparent; }
)";

struct Name
{
    const char *name;
    Token token;
};

// A name that another one begins with stands after it.
constexpr Name kNames[] = {
    {"@surface", Token::Surface},
    {"@accent-soft", Token::AccentSoft},
    {"@accent-hover", Token::AccentHover},
    {"@accent", Token::Accent},
    {"@on-accent", Token::AccentText},
    {"@control", Token::Control},
    {"@strong", Token::BorderStrong},
    {"@border", Token::Border},
    {"@hover", Token::Hover},
    {"@card-text", Token::CardText},
    {"@card", Token::Card},
    {"@lane-alt", Token::LaneAlternate},
    {"@sunken", Token::Sunken},
    {"@canvas", Token::Canvas},
    {"@text2", Token::Text2},
    {"@text", Token::Text},
};

} // namespace

QPalette paletteOf(const Theme &theme)
{
    const auto color = [&theme](Token token) { return theme.color(token); };
    QPalette palette(color(Token::Text), color(Token::Surface), color(Token::Hover),
                     color(Token::BorderStrong), color(Token::Border), color(Token::Text),
                     color(Token::AccentText), color(Token::Surface), color(Token::Canvas));
    palette.setColor(QPalette::AlternateBase, color(Token::LaneAlternate));
    palette.setColor(QPalette::Highlight, color(Token::Accent));
    palette.setColor(QPalette::HighlightedText, color(Token::AccentText));
    palette.setColor(QPalette::Link, color(Token::Accent));
    palette.setColor(QPalette::LinkVisited, color(Token::Accent));
    palette.setColor(QPalette::PlaceholderText, color(Token::Text3));
    palette.setColor(QPalette::ToolTipBase, color(Token::Card));
    palette.setColor(QPalette::ToolTipText, color(Token::CardText));
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, color(Token::BorderStrong));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, color(Token::Hover));
    return palette;
}

QString styleSheetOf(const Theme &theme)
{
    QString sheet = QString::fromLatin1(kSheet);
    for (const Name &name : kNames)
        sheet.replace(QLatin1String(name.name), theme.color(name.token).name());
    // Lengths last: a colour begins with '#' too, but never ends in "px".
    QString scaled;
    for (qsizetype i = 0; i < sheet.size();) {
        qsizetype end = i + 1;
        while (sheet[i] == u'#' && end < sheet.size() && sheet[end].isDigit())
            ++end;
        if (end > i + 1 && QStringView(sheet).mid(end, 2) == u"px") {
            const int length = QStringView(sheet).mid(i + 1, end - i - 1).toInt();
            scaled += QString::number(int(theme.wholePx(length)));
            i = end;
        } else {
            scaled += sheet[i++];
        }
    }
    return scaled;
}

void applyLook(QApplication &application, const Theme &theme)
{
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(paletteOf(theme));
    QApplication::setFont(theme.text(13));
    application.setStyleSheet(styleSheetOf(theme));
}

} // namespace coroscope
