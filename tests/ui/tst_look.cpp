// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "tests/support/widgetprobe.h"
#include "ui/controls/card.h"
#include "ui/controls/label.h"
#include "ui/look/look.h"
#include "ui/look/systemscheme.h"

#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace coroscope;
using namespace coroscope::test;

class TestLook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSheetNamesOnlyColoursAndLengthsOfTheTheme();
    void lengthsOfTheSheetGrowWithTheScale();
    void qtsControlsTakeTheColours();
    void aCardIsASurfaceWithAHairline();
    void aWrappedLabelIsAsHighAsItsLines();
    void withoutADesktopThePaletteCounts();
};

void TestLook::theSheetNamesOnlyColoursAndLengthsOfTheTheme()
{
    const QString sheet = styleSheetOf(Theme(ColourScheme::Dark));
    QVERIFY(!sheet.contains(u'@'));
    QVERIFY(!sheet.contains(QRegularExpression(QStringLiteral("#[0-9]+px"))));
    QVERIFY(sheet.contains(Theme(ColourScheme::Dark).color(Token::Surface).name()));
    QVERIFY(!sheet.contains(Theme(ColourScheme::Light).color(Token::Control).name()));
    QCOMPARE(sheet.count(u'{'), sheet.count(u'}'));
}

void TestLook::lengthsOfTheSheetGrowWithTheScale()
{
    QVERIFY(styleSheetOf(Theme(ColourScheme::Light)).contains(QStringLiteral("width: 10px")));
    QVERIFY(styleSheetOf(Theme(ColourScheme::Light, 2)).contains(QStringLiteral("width: 20px")));
}

void TestLook::qtsControlsTakeTheColours()
{
    for (const ColourScheme scheme : {ColourScheme::Light, ColourScheme::Dark}) {
        const Theme theme(scheme);
        applyLook(*qApp, theme);
        QLineEdit edit;
        edit.resize(120, 32);
        const QImage image = painted(edit);
        QCOMPARE(image.pixelColor(60, 4), theme.color(Token::Surface));
        QCOMPARE(image.pixelColor(60, 0), theme.color(Token::Control));
        QCOMPARE(QGuiApplication::palette().color(QPalette::Window), theme.color(Token::Canvas));
        QCOMPARE(QGuiApplication::font().pixelSize(), 13);
    }
}

void TestLook::aCardIsASurfaceWithAHairline()
{
    const Theme theme(ColourScheme::Light);
    Card card(QStringLiteral("Scenario"));
    card.resize(200, 100);
    const QImage image = painted(card);
    QCOMPARE(image.pixelColor(100, 0), theme.color(Token::Border));
    QCOMPARE(image.pixelColor(100, 90), theme.color(Token::Surface));
    QCOMPARE(card.accessibleName(), QStringLiteral("Scenario"));
    auto *link = new QWidget;
    card.setCorner(link);
    QCOMPARE(link->parentWidget(), &card);
}

void TestLook::aWrappedLabelIsAsHighAsItsLines()
{
    Label label(LabelStyle::Body, QStringLiteral("one two three four five six seven"));
    const int line = label.heightForWidth(2000);
    QCOMPARE(label.heightForWidth(60), line);
    label.setWordWrap(true);
    QCOMPARE(label.heightForWidth(2000), line);
    QVERIFY(label.heightForWidth(60) >= 3 * line);
    label.setText(QString());
    QCOMPARE(label.heightForWidth(60), line);
}

void TestLook::withoutADesktopThePaletteCounts()
{
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    qputenv("XDG_RUNTIME_DIR", "/nonexistent");
    for (const ColourScheme scheme : {ColourScheme::Light, ColourScheme::Dark}) {
        QGuiApplication::setPalette(paletteOf(Theme(scheme)));
        const SystemScheme system;
        QSignalSpy changes(&system, &SystemScheme::changed);
        QCOMPARE(system.scheme(), scheme);
        QCoreApplication::processEvents();
        QCOMPARE(changes.count(), 0);
    }
}

QTEST_MAIN(TestLook)
#include "tst_look.moc"
