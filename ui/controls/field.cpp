// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/controls/field.h"

#include "ui/controls/keyboardfocus.h"
#include "ui/controls/label.h"
#include "ui/painttext.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QRegularExpression>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <cmath>

namespace coroscope {

namespace {

constexpr double kRadius = 6;
constexpr double kPadding = 9;
constexpr double kHeight = 32;
constexpr double kGap = 3;
constexpr double kNotch = 120; // of a wheel, eighths of a degree

} // namespace

Field::Field(const QString &label, QWidget *parent)
    : QWidget(parent)
    , m_label(new Label(LabelStyle::FieldName, QString(), this))
    , m_edit(new QLineEdit(this))
    , m_column(new QVBoxLayout(this))
{
    m_label->setBuddy(m_edit);
    m_edit->setFrame(false);
    m_edit->installEventFilter(this);
    setFocusProxy(m_edit);
    setFocusPolicy(Qt::StrongFocus); // without one it has no place in a tab order
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->addWidget(m_label);
    m_column->addWidget(m_edit);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_edit, &QLineEdit::textEdited, this, &Field::edited);
    connect(m_edit, &QLineEdit::editingFinished, this, &Field::finished);
    setLabel(label);
    themeChanged();
}

void Field::setLabel(const QString &label)
{
    m_name = label;
    setAccessibleName(label);
    m_edit->setAccessibleName(label);
    showLabel();
}

QString Field::text() const
{
    return m_edit->text();
}

void Field::setText(const QString &text)
{
    if (text == m_edit->text())
        return;
    m_edit->setText(text);
    // Of a long text its beginning is seen.
    if (!m_edit->hasFocus())
        m_edit->setCursorPosition(0);
}

void Field::setSuffix(const QString &suffix)
{
    if (suffix == m_suffix)
        return;
    m_suffix = suffix;
    m_edit->setAccessibleDescription(suffix);
    placeText();
    update();
}

void Field::setPlaceholder(const QString &text)
{
    m_edit->setPlaceholderText(text);
}

void Field::setInvalid(bool isInvalid)
{
    if (isInvalid == m_isInvalid)
        return;
    m_isInvalid = isInvalid;
    update();
}

QRectF Field::box() const
{
    return m_edit->geometry();
}

void Field::placeText()
{
    const double unit =
        m_suffix.isEmpty() ? 0 : textWidth(theme().text(12), m_suffix) + theme().px(4);
    const int padding = int(theme().wholePx(kPadding));
    // 2 px of Qt's own stand between the margin and the text.
    m_edit->setTextMargins(padding - 2, 0, padding - 2 + int(std::ceil(unit)), 0);
}

void Field::themeChanged()
{
    const Theme &t = theme();
    m_edit->setStyleSheet(
        QStringLiteral("QLineEdit { border: 0; background: transparent; padding: 0;"
                       " min-height: %2px; max-height: %2px; color: %1; }")
            .arg(t.color(isEnabled() ? Token::Text : Token::BorderStrong).name())
            .arg(int(t.wholePx(kHeight))));
    QFont face = t.number(13);
    face.setStyleStrategy(QFont::PreferNoShaping); // no ligatures: "://" is three characters
    m_edit->setFont(face);
    m_edit->setFixedHeight(int(t.wholePx(kHeight)));
    m_column->setSpacing(int(t.wholePx(kGap)));
    setMinimumWidth(int(t.px(72)));
    placeText();
    showLabel();
    updateGeometry();
    update();
}

void Field::showLabel()
{
    static const QRegularExpression bracket(QStringLiteral(" \\(|（"));
    const bool fits = textWidth(theme().text(12, 500), m_name) <= width();
    m_label->setText(fits ? m_name : m_name.section(bracket, 0, 0));
}

void Field::resizeEvent(QResizeEvent *)
{
    showLabel();
}

void Field::paintEvent(QPaintEvent *)
{
    const Theme &t = theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool hasFocus = m_edit->hasFocus();
    const QColor edge = m_isInvalid    ? t.fill(State::Failed)
                        : !isEnabled() ? t.color(Token::BorderStrong)
                        : hasFocus     ? t.color(Token::Accent)
                                       : t.color(Token::Control);
    paintRoundBox(painter, box(), t.px(kRadius), t.color(Token::Surface), edge,
                  hasFocus || m_isInvalid ? t.wholePx(2) : 1);
    const double padding = t.wholePx(kPadding);
    paintText(painter, box().adjusted(padding, 0, -padding, 0), m_suffix, t.text(12),
              t.color(Token::Text3), Qt::AlignRight);
}

bool Field::filterKey(int key)
{
    switch (key) {
    case Qt::Key_Up:
        Q_EMIT stepped(1);
        return true;
    case Qt::Key_Down:
        Q_EMIT stepped(-1);
        return true;
    case Qt::Key_Escape:
        Q_EMIT reverted();
        return true;
    default:
        return false;
    }
}

bool Field::filterWheel(double turned)
{
    // Without the focus the wheel scrolls what the field stands in.
    if (!m_edit->hasFocus())
        return false;
    m_turned += turned;
    while (std::abs(m_turned) >= kNotch) {
        const int direction = m_turned > 0 ? 1 : -1;
        m_turned -= direction * kNotch;
        Q_EMIT stepped(direction);
    }
    return true;
}

bool Field::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_edit)
        return QWidget::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::KeyPress:
        if (filterKey(static_cast<QKeyEvent *>(event)->key()))
            return true;
        break;
    case QEvent::Wheel:
        if (filterWheel(static_cast<QWheelEvent *>(event)->angleDelta().y()))
            return true;
        break;
    case QEvent::FocusIn:
        // A click into the field takes all of it, as the Tab key does: the next key replaces the value.
        m_selectsOnRelease = static_cast<QFocusEvent *>(event)->reason() == Qt::MouseFocusReason;
        m_turned = 0;
        update();
        break;
    case QEvent::FocusOut:
        if (const auto reason = static_cast<QFocusEvent *>(event)->reason();
            reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason)
            m_edit->setCursorPosition(0); // of a long text its beginning is seen
        update();
        break;
    case QEvent::MouseButtonRelease:
        if (m_selectsOnRelease && !m_edit->hasSelectedText())
            m_edit->selectAll();
        m_selectsOnRelease = false;
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace coroscope
