// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/theme.h"

#include <array>
#include <cmath>

namespace coroscope {

namespace {

// One colour of the design in its two schemes.
struct Pair
{
    QRgb light;
    QRgb dark;
};

constexpr std::array<Pair, kTokenCount> kTokens = {{
    {0xFFF3F4F7, 0xFF0D0F13}, // Canvas
    {0xFFFFFFFF, 0xFF15181E}, // Surface
    {0xFFF3F4F7, 0xFF0F1216}, // Sunken
    {0xFFECEEF3, 0xFF1F232C}, // Hover
    {0xFFFAFBFC, 0xFF171B21}, // LaneAlternate
    {0xFFEDF3FF, 0xFF172233}, // LaneSelected
    {0xFFF6F7FA, 0xFF191D24}, // ChunkAlternate
    {0xFFE3E6EC, 0xFF262B35}, // Border
    {0xFFC9CFDA, 0xFF3A4150}, // BorderStrong
    {0xFF7B899E, 0xFF667287}, // Control
    {0xFFE6E9EF, 0xFF252A33}, // Grid
    {0xFFF2F4F7, 0xFF1B1F26}, // GridMinor
    {0xFF161B26, 0xFFEDF0F5}, // Text
    {0xFF4B5565, 0xFFB4BCCA}, // Text2
    {0xFF5F697D, 0xFF8B95A7}, // Text3
    {0xFF1D5FE0, 0xFF5B9BFF}, // Accent
    {0xFF1852C6, 0xFF76ABFF}, // AccentHover
    {0xFF1445A8, 0xFF8FBBFF}, // AccentPress
    {0xFFE8F0FE, 0xFF172A4A}, // AccentSoft
    {0xFFFFFFFF, 0xFF071224}, // AccentText
    {0xFF161B26, 0xFFF5F7FA}, // Playhead
    {0xFFFFFFFF, 0xFF0D0F13}, // PlayheadText
    {0xFF1B2130, 0xFF2A303C}, // Card
    {0xFFF5F7FA, 0xFFF5F7FA}, // CardText
    {0xFF8492A6, 0xFF667287}, // ChartBar
    {0xFF0B7F5B, 0xFF3DD6A3}, // Ideal
    {0xFFFFFFFF, 0xFF0B1D3F}, // Stripe
    {0xFFF4F2FB, 0xFF1B1F29}, // FoldTint
    {0xFFCCB2FF, 0xFF552F8E}, // OwnWait
    {0xFFFFF4D6, 0xFF33290F}, // Amber
    {0xFF7C5000, 0xFFEDF0F5}, // AmberText
    {0xFF7A3FC4, 0xFFC4A3FF}, // CodeKeyword
    {0xFF1852C6, 0xFF7FB2FF}, // CodeFunction
    {0xFF0B7F5B, 0xFF5ED3A6}, // CodeString
    {0xFFA14D00, 0xFFFFB86B}, // CodeNumber
    {0xFF667085, 0xFF8B95A7}, // CodeComment
}};

constexpr std::array<Pair, kStateCount> kFills = {{
    {0xFFA3AEBF, 0xFF5E6A7E}, // created
    {0xFFDCE1E9, 0xFF333B49}, // pending
    {0xFFF2A516, 0xFFFFC24B}, // ready
    {0xFF1D5FE0, 0xFF5B9BFF}, // running
    {0xFF9A80EA, 0xFF7D64D6}, // suspended
    {0xFF1D5FE0, 0xFF5B9BFF}, // blocked
    {0xFF0B7F5B, 0xFF3DD6A3}, // finished
    {0xFFD1322D, 0xFFFF6B5E}, // failed
    {0xFF5B6980, 0xFFA3AFC2}, // cancelled
}};

constexpr std::array<Pair, kStateCount> kEdges = {{
    {0xFF7C8797, 0xFF7C8797}, // created
    {0xFF8492A6, 0xFF7C8797}, // pending
    {0xFF966000, 0xFFFFD98A}, // ready
    {0xFF1852C6, 0xFF8FBBFF}, // running
    {0xFF6A4FD0, 0xFFB3A2F5}, // suspended
    {0xFF1445A8, 0xFFCFE0FF}, // blocked
    {0xFF086548, 0xFF7CE8C4}, // finished
    {0xFFA82420, 0xFFFF9A90}, // failed
    {0xFF5B6980, 0xFFA3AFC2}, // cancelled
}};

constexpr std::array<StateForm, kStateCount> kForms = {{
    {0.14, 0, 0},      // created
    {0.30, 0, 1},      // pending
    {0.64, 0.85, 1},   // ready
    {1.00, 1, 0},      // running
    {0.46, 0.75, 1.5}, // suspended
    {1.00, 1, 2},      // blocked
    {1.00, 1, 0},      // finished
    {1.00, 1, 0},      // failed
    {1.00, 1, 0},      // cancelled
}};

constexpr double kFutureOpacity = 0.35;

QRgb pick(const Pair &pair, ColourScheme scheme)
{
    return scheme == ColourScheme::Light ? pair.light : pair.dark;
}

// Whether the colour stands for something at a time, so that it pales in the future.
bool belongsToTime(Token token)
{
    switch (token) {
    case Token::BorderStrong:
    case Token::Control:
    case Token::Text2:
    case Token::Text3:
    case Token::AccentText:
    case Token::Stripe:
    case Token::OwnWait:
        return true;
    default:
        return false;
    }
}

QFont face(const QStringList &families, QFont::StyleHint hint, double size, int weight)
{
    QFont font;
    font.setFamilies(families);
    font.setStyleHint(hint);
    font.setPixelSize(std::max(1, int(std::lround(size))));
    // The faces come in steps of 100; in between every reader of a file would choose another one.
    font.setWeight(QFont::Weight(weight / 100 * 100));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace

Theme::Theme(ColourScheme scheme, double scale)
    : m_scheme(scheme)
    , m_scale(scale)
{
    Q_ASSERT(scale > 0);
}

double Theme::wholePx(double length) const
{
    return length > 0 ? std::max(1.0, std::round(px(length))) : std::round(px(length));
}

QColor Theme::color(Token token) const
{
    const QColor full = QColor::fromRgb(pick(kTokens[std::size_t(token)], m_scheme));
    return m_opacity < 1 && belongsToTime(token) ? mixed(full, color(Token::Surface), m_opacity)
                                                 : full;
}

QColor Theme::fill(State state) const
{
    const QColor full = QColor::fromRgb(pick(kFills[std::size_t(state)], m_scheme));
    return m_opacity < 1 ? mixed(full, color(Token::Surface), m_opacity) : full;
}

QColor Theme::edge(State state) const
{
    const QColor full = QColor::fromRgb(pick(kEdges[std::size_t(state)], m_scheme));
    return m_opacity < 1 ? mixed(full, color(Token::Surface), m_opacity) : full;
}

QColor Theme::onFill() const
{
    const QColor full = QColor::fromRgb(pick(kTokens[std::size_t(Token::AccentText)], m_scheme));
    return m_opacity < 1 ? mixed(full, color(Token::Surface), m_opacity) : full;
}

StateForm Theme::form(State state)
{
    return kForms[std::size_t(state)];
}

Theme Theme::faded() const
{
    Theme theme = *this;
    theme.m_opacity = kFutureOpacity;
    return theme;
}

QFont Theme::text(double size, int weight) const
{
    return face(textFamilies(), QFont::SansSerif, px(size), weight);
}

QFont Theme::number(double size, int weight) const
{
    QFont font = face(numberFamilies(), QFont::Monospace, px(size), weight);
    font.setFixedPitch(true);
    return font;
}

QStringList Theme::textFamilies()
{
    return {QStringLiteral("Inter"), QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans"),
            QStringLiteral("Noto Sans CJK SC")};
}

QStringList Theme::numberFamilies()
{
    return {QStringLiteral("JetBrains Mono"), QStringLiteral("Noto Sans Mono"),
            QStringLiteral("DejaVu Sans Mono"), QStringLiteral("Noto Sans Mono CJK SC")};
}

QColor mixed(const QColor &over, const QColor &under, double opacity)
{
    const auto part = [opacity](int a, int b) {
        return int(std::lround(opacity * a + (1 - opacity) * b));
    };
    return QColor(part(over.red(), under.red()), part(over.green(), under.green()),
                  part(over.blue(), under.blue()));
}

} // namespace coroscope
