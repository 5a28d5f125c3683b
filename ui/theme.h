// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/recording/event.h"

#include <QColor>
#include <QFont>

namespace coroscope {

enum class ColourScheme { Light, Dark };

/// The names of the colours that are not a state's. `…Text` is text on the colour of that name.
enum class Token {
    Canvas,
    Surface,
    Sunken,
    Hover,
    LaneAlternate,
    LaneSelected,
    ChunkAlternate, ///< task lanes of every other chunk
    Border,
    BorderStrong,
    Control,
    Grid,
    GridMinor,
    Text,
    Text2,
    Text3,
    Accent,
    AccentHover,
    AccentPress,
    AccentSoft,
    AccentText,
    Playhead,
    PlayheadText,
    Card,
    CardText,
    ChartBar,
    Ideal,
    Stripe, ///< on blocked
    FoldTint,
    OwnWait, ///< suspended, waiting for ourselves, where it is too small to be drawn hollow
    Amber,
    AmberText,
    CodeKeyword,
    CodeFunction,
    CodeString,
    CodeNumber,
    CodeComment,
};
inline constexpr int kTokenCount = int(Token::CodeComment) + 1;

/// How a state's bar looks: parts of the bar height H, which is itself a part of its lane.
struct StateForm
{
    double height; ///< of H, in lanes of 11 px and more
    double coarse; ///< of H, in lower lanes; 0 is a line of 1 px
    double edge;   ///< px at scale 1; 0 is none
};

/// The only place that knows colours, fonts and the forms of states. A value; light or dark, at a scale
/// (1 in the window, 1.5 when presenting, any in a picture).
class Theme
{
public:
    /// `scale` multiplies every px(): fonts, paddings, largest lane heights. More than 0.
    explicit Theme(ColourScheme scheme, double scale = 1);

    ColourScheme scheme() const { return m_scheme; }
    double scale() const { return m_scale; }
    /// A length of the design, scaled; not rounded.
    double px(double length) const { return length * m_scale; }
    /// The same rounded to whole pixels, at least 1 for what is more than 0.
    double wholePx(double length) const;

    QColor color(Token token) const;
    QColor fill(State state) const;
    QColor edge(State state) const;
    /// Marks and digits on a state's fill.
    QColor onFill() const;
    static StateForm form(State state);

    /// This theme with the future of the playhead in mind: states, marks on them and lines of lanes are
    /// mixed with the surface, opacity 0.35. All opaque, so it looks the same on a screen and in a file.
    Theme faded() const;

    /// Sans serif face, `size` px at scale 1, weight 100–900, rounded down to hundreds. Inter, else Noto Sans or DejaVu Sans.
    QFont text(double size, int weight = 400) const;
    /// Fixed pitch face for numbers and code. JetBrains Mono, else Noto Sans Mono or DejaVu Sans Mono.
    QFont number(double size, int weight = 500) const;
    /// The families of text() and number() in the order in which they are tried.
    static QStringList textFamilies();
    static QStringList numberFamilies();

private:
    ColourScheme m_scheme;
    double m_scale;
    double m_opacity = 1; // of everything that belongs to a time
};

/// `over` with `opacity` on `under`, all opaque.
QColor mixed(const QColor &over, const QColor &under, double opacity);

} // namespace coroscope
