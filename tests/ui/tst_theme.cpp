// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "tests/support/colourmath.h"
#include "ui/theme.h"

#include <QFontInfo>
#include <QTest>

using namespace coroscope;
using namespace coroscope::test;

namespace {

constexpr double kTold = 10;   // CIEDE2000 that tells two states apart
constexpr double kText = 4.5;  // WCAG AA
constexpr double kGraphic = 3; // WCAG 1.4.11

const std::vector<State> kColours = {State::Created, State::Pending,   State::Ready,
                                     State::Running, State::Suspended, State::Finished,
                                     State::Failed,  State::Cancelled}; // blocked is as running

QByteArray name(const Theme &theme)
{
    return theme.scheme() == ColourScheme::Light ? "light" : "dark";
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private:
    const std::array<Theme, 2> m_themes = {Theme(ColourScheme::Light), Theme(ColourScheme::Dark)};

private Q_SLOTS:
    void theDifferenceIsTheOneOfThePublishedPairs();
    void everyTwoStatesCanBeToldApartInEverySight();
    void theTintOfOwnWaitsIsToldFromEveryState();
    void textCanBeReadOnItsGround();
    void everyStateShowsByItsFillOrItsEdge();
    void controlsAndIdealsShowOnTheSurface();
    void digitsCanBeReadOnBricks();
    void coloursAreTheOnesOfTheDesign();
    void fadedStatesArePaleAndOpaque();
    void fontsScaleAndFallBack();
};

void TestTheme::theDifferenceIsTheOneOfThePublishedPairs()
{
    // Black and white are 100 apart, equal colours 0, and sRGB red from green 86.6 (CIEDE2000).
    QVERIFY(qAbs(difference(Qt::black, Qt::white, Sight::Normal) - 100) < 0.1);
    QCOMPARE(difference(Qt::red, Qt::red, Sight::Deutan), 0.0);
    QVERIFY(qAbs(difference(QColor(255, 0, 0), QColor(0, 255, 0), Sight::Normal) - 86.6) < 0.1);
    QVERIFY(qAbs(contrast(Qt::black, Qt::white) - 21) < 0.01);
}

void TestTheme::everyTwoStatesCanBeToldApartInEverySight()
{
    for (const Theme &theme : m_themes) {
        for (const Sight sight : kSights) {
            for (std::size_t i = 0; i < kColours.size(); ++i) {
                for (std::size_t j = i + 1; j < kColours.size(); ++j) {
                    const double seen =
                        difference(theme.fill(kColours[i]), theme.fill(kColours[j]), sight);
                    QVERIFY2(seen >= kTold, (name(theme) + ": " + QByteArray::number(seen) + " " +
                                             QByteArray::number(int(kColours[i])) + "/" +
                                             QByteArray::number(int(kColours[j])))
                                                .constData());
                }
            }
        }
    }
}

void TestTheme::theTintOfOwnWaitsIsToldFromEveryState()
{
    for (const Theme &theme : m_themes) {
        for (const Sight sight : kSights) {
            for (const State state : kColours) {
                const double seen =
                    difference(theme.color(Token::OwnWait), theme.fill(state), sight);
                QVERIFY2(seen >= kTold, (name(theme) + ": " + QByteArray::number(seen) + " " +
                                         QByteArray::number(int(state)) + " sight " +
                                         QByteArray::number(int(sight)))
                                            .constData());
            }
            QVERIFY(difference(theme.color(Token::OwnWait), theme.color(Token::Surface), sight) >=
                    kTold);
        }
    }
}

void TestTheme::textCanBeReadOnItsGround()
{
    for (const Theme &theme : m_themes) {
        const auto reads = [&theme](Token text, Token ground) {
            return contrast(theme.color(text), theme.color(ground)) >= kText;
        };
        for (const Token text : {Token::Text, Token::Text2, Token::Text3}) {
            for (const Token ground : {Token::Surface, Token::Canvas, Token::LaneAlternate,
                                       Token::LaneSelected, Token::FoldTint, Token::ChunkAlternate})
                QVERIFY2(reads(text, ground), (name(theme) + QByteArray::number(int(text)) +
                                               " on " + QByteArray::number(int(ground)))
                                                  .constData());
        }
        QVERIFY(reads(Token::AccentText, Token::Accent));
        QVERIFY(reads(Token::PlayheadText, Token::Playhead));
        QVERIFY(reads(Token::CardText, Token::Card));
        QVERIFY(reads(Token::AmberText, Token::Amber));
        QVERIFY(reads(Token::Ideal, Token::Surface));
        for (const Token code : {Token::CodeKeyword, Token::CodeFunction, Token::CodeString,
                                 Token::CodeNumber, Token::CodeComment})
            QVERIFY(reads(code, Token::Surface));
        QVERIFY(contrast(theme.edge(State::Suspended), theme.color(Token::Surface)) >= kText);
    }
}

void TestTheme::everyStateShowsByItsFillOrItsEdge()
{
    for (const Theme &theme : m_themes) {
        for (int i = 0; i < kStateCount; ++i) {
            const QColor surface = theme.color(Token::Surface);
            const double seen = std::max(contrast(theme.fill(State(i)), surface),
                                         contrast(theme.edge(State(i)), surface));
            QVERIFY2(seen >= kGraphic, (name(theme) + QByteArray::number(i)).constData());
        }
    }
    const Theme &light = m_themes[0];
    const QColor surface = light.color(Token::Surface);
    QVERIFY(qAbs(contrast(light.fill(State::Suspended), surface) - 3.16) < 0.01);
    QVERIFY(qAbs(contrast(light.edge(State::Ready), surface) - 5.29) < 0.01);
    QVERIFY(qAbs(contrast(light.edge(State::Blocked), surface) - 8.58) < 0.01);
}

void TestTheme::controlsAndIdealsShowOnTheSurface()
{
    for (const Theme &theme : m_themes) {
        for (const Token token : {Token::Control, Token::ChartBar, Token::Ideal, Token::Accent})
            QVERIFY2(contrast(theme.color(token), theme.color(Token::Surface)) >= kGraphic,
                     (name(theme) + QByteArray::number(int(token))).constData());
    }
}

void TestTheme::digitsCanBeReadOnBricks()
{
    for (const Theme &theme : m_themes) {
        QVERIFY(contrast(theme.onFill(), theme.fill(State::Running)) >= kText);
        QVERIFY(contrast(theme.onFill(), theme.fill(State::Blocked)) >= kText);
    }
}

void TestTheme::coloursAreTheOnesOfTheDesign()
{
    QCOMPARE(m_themes[0].color(Token::Text3), QColor(0x5F, 0x69, 0x7D));
    QCOMPARE(m_themes[0].color(Token::Control), QColor(0x7B, 0x89, 0x9E));
    QCOMPARE(m_themes[0].fill(State::Ready), QColor(0xF2, 0xA5, 0x16));
    QCOMPARE(m_themes[1].color(Token::Surface), QColor(0x15, 0x18, 0x1E));
    QCOMPARE(m_themes[1].edge(State::Blocked), QColor(0xCF, 0xE0, 0xFF));
    QCOMPARE(Theme::form(State::Suspended).height, 0.46);
    QCOMPARE(Theme::form(State::Blocked).edge, 2.0);
}

void TestTheme::fadedStatesArePaleAndOpaque()
{
    const Theme faded = m_themes[0].faded();
    const QColor pale = faded.fill(State::Running);
    QCOMPARE(pale.alpha(), 255);
    QCOMPARE(pale, mixed(m_themes[0].fill(State::Running), Qt::white, 0.35));
    QCOMPARE(faded.color(Token::Surface), m_themes[0].color(Token::Surface));
    QCOMPARE(faded.color(Token::Playhead), m_themes[0].color(Token::Playhead));
    QCOMPARE(mixed(Qt::black, Qt::white, 0), QColor(Qt::white));
}

void TestTheme::fontsScaleAndFallBack()
{
    const Theme presentation(ColourScheme::Light, 1.5);
    QCOMPARE(presentation.text(12).pixelSize(), 18);
    QCOMPARE(presentation.text(0.1).pixelSize(), 1);
    QCOMPARE(presentation.text(15, 650).weight(), 600);
    QCOMPARE(presentation.px(3), 4.5);
    QCOMPARE(presentation.wholePx(3), 5.0);
    QCOMPARE(Theme(ColourScheme::Light, 0.1).wholePx(1), 1.0);
    QCOMPARE(presentation.text(12).families().first(), QStringLiteral("Inter"));
    QVERIFY(presentation.text(12).families().contains(QStringLiteral("DejaVu Sans")));
    QVERIFY(presentation.number(12).fixedPitch());
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
