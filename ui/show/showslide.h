// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/learn/beatview.h"
#include "ui/themed.h"

#include <QTextDocument>
#include <QWidget>

namespace coroscope {

/// Words of a show: a title, a text in Markdown, a question with its answers as rows A, B, C, and a line below them,
/// as large as all of it fits.
class ShowSlide final : public QWidget, public Themed
{
    Q_OBJECT

public:
    /// What it is: all that is shown, or a card beside a stage.
    enum class Place { Alone, Beside };

    explicit ShowSlide(Place place, QWidget *parent = nullptr);

    struct Words
    {
        QString title; ///< plain
        QString text;  ///< Markdown
        QString question;
        std::vector<BeatView::Answer> answers;
        std::optional<int> guess;
        std::optional<int> truth; ///< the right one, once it is known
        QString line;             ///< below all, pale
        friend bool operator==(const Words &, const Words &) = default;
    };
    void setWords(const Words &words);
    const Words &words() const { return m_words; }
    bool isEmpty() const;

    /// How many times as large as the theme the type is.
    double factor() const { return m_factor; }
    /// Whether all of it has room.
    bool isWhole() const { return m_height <= double(height()); }

protected:
    void themeChanged() override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fit();
    double layOut(const Theme &theme, QPainter *painter);
    double answers(const Theme &theme, const QRectF &column, double top, QPainter *painter) const;
    double answer(const Theme &theme, const QRectF &column, double top, std::size_t index,
                  QPainter *painter) const;
    void paintMark(QPainter &painter, const Theme &theme, const QRectF &box,
                   std::size_t index) const;
    QRectF column(const Theme &scaled) const;
    void describe();

    Place m_place;
    Words m_words;
    QTextDocument m_text;
    double m_factor = 1;
    double m_height = 0; // px that all of it takes
};

} // namespace coroscope
