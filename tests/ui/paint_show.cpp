// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
// Writes a picture of every beat of the course as a show has it, to be looked at:
// paint_show FOLDER WIDTH HEIGHT light|dark LANGUAGE [FIRST LAST]
#include "tests/ui/showstand.h"

#include "ui/look/language.h"
#include "ui/show/showcaption.h"
#include "ui/show/showstage.h"

#include <QApplication>

#include <cstdio>

using namespace coroscope;
using namespace coroscope::test;

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() < 6)
        return 2;
    const Translation translation(languageNamed(words[5]).value_or(Language::English));
    const QSize size(words[2].toInt(), words[3].toInt());
    ShowStand stand(simulatedLessons(), size,
                    words[4] == QStringLiteral("dark") ? ColourScheme::Dark : ColourScheme::Light);
    stand.course.setLanguage(words[5]);
    const int first = words.value(6, QStringLiteral("1")).toInt();
    const int last = words.value(7, QStringLiteral("99")).toInt();
    int bad = 0;
    for (int i = 0; i < int(stand.course.lessons().size()); ++i) {
        if (i + 1 < first || i + 1 > last)
            continue;
        stand.course.open(i);
        stand.show.start(Show::Source::Lesson, AxisKind::Paced);
        const int beats = int(stand.course.lesson()->beats.size());
        for (int step = 0; stand.course.index() == i && step < 3 * beats; ++step) {
            stand.settle();
            QCoreApplication::processEvents();
            const QString name = QStringLiteral("%1/%2-%3%4.png")
                                     .arg(words[1])
                                     .arg(i + 1, 2, 10, QLatin1Char('0'))
                                     .arg(stand.course.beat() + 1)
                                     .arg(stand.course.isToRun() ? QStringLiteral("a") : QString());
            stand.page.grab().save(name);
            const QStringList cut = stand.page.cut();
            if (!cut.isEmpty()) {
                std::printf("%s: %s\n", qPrintable(name), qPrintable(cut.join(u' ')));
                ++bad;
            }
            stand.show.goOn();
        }
        stand.show.end();
    }
    // A question from the hall, and what is said beside the beats.
    stand.course.open(std::max(0, first - 1));
    stand.show.start(Show::Source::Lesson, AxisKind::Paced);
    while (stand.course.kind() != BeatKind::Replay && stand.course.kind() != BeatKind::Compare)
        stand.show.goOn();
    stand.settle();
    stand.press(Qt::Key_Escape);
    stand.page.caption().setWarning(stand.course.shownTitle() + QString(160, u'x'));
    stand.page.layOut();
    stand.page.grab().save(words[1] + QStringLiteral("/warning.png"));
    stand.page.caption().setWarning({});
    stand.page.layOut();
    stand.press(Qt::Key_P);
    stand.press(Qt::Key_Up);
    const auto isAnswered = [&stand] {
        return stand.session.ghost() &&
               stand.session.ghost()->scenario == stand.show.question().scenario();
    };
    [[maybe_unused]] const bool isThere = QTest::qWaitFor(isAnswered, 5000);
    stand.page.grab().save(words[1] + QStringLiteral("/question.png"));
    std::printf("%d beats are cut\n", bad);
    return bad > 0 ? 1 : 0;
}
