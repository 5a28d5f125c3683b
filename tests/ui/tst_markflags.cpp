// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "tests/support/sampleruns.h"
#include "ui/painttext.h"
#include "ui/picture/picture.h"
#include "ui/timeline/markflags.h"
#include "ui/timeline/timelinepainter.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace coroscope;

namespace {

constexpr std::int64_t kMs = 1'000'000;
const Theme kTheme(ColourScheme::Light);
const QRectF kRow(76, 0, 924, 24);

TimeAxis clockAxis()
{
    return TimeAxis::clock(0, 1000 * kMs, 76, 976);
}

std::vector<MarkFlag> flagsOf(const Marks &marks)
{
    return layOutFlags(kTheme, clockAxis(), marks, kRow);
}

} // namespace

/// Where the flags of marks lie, and that they are part of a picture.
class TestMarkFlags : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFlagStandsAtItsLineWithItsText()
    {
        const auto flags = flagsOf({{500 * kMs, "the loop sleeps"}});
        QCOMPARE(flags.size(), std::size_t(1));
        QCOMPARE(flags[0].x, std::round(clockAxis().x(500 * kMs)));
        QCOMPARE(flags[0].box.left(), flags[0].x);
        QCOMPARE(flags[0].text, QStringLiteral("the loop sleeps"));
        QVERIFY(flags[0].box.width() > textWidth(kTheme.text(11.5, 600), flags[0].text));
    }

    void atTheRightEdgeItIsLeftOfItsLine()
    {
        const auto flags = flagsOf({{990 * kMs, "all requests are answered"}});
        QVERIFY(flags[0].box.right() <= flags[0].x + 1);
        QCOMPARE(flags[0].text, QStringLiteral("all requests are answered"));
    }

    void flagsNeverLieOverEachOther()
    {
        for (const std::int64_t pitch : {1, 5, 12, 40, 90, 200}) {
            Marks marks;
            for (std::int64_t t = 0; t <= 1000; t += pitch)
                marks.push_back({t * kMs, "mark number " + std::to_string(t)});
            const auto flags = flagsOf(marks);
            QCOMPARE(flags.size(), marks.size());
            for (std::size_t i = 1; i < flags.size(); ++i) {
                // Pennants may stand closer than they are wide.
                if (!flags[i].text.isEmpty() || !flags[i - 1].text.isEmpty())
                    QVERIFY2(flags[i - 1].box.right() <= flags[i].box.left() + 0.01,
                             QByteArray::number(pitch).constData());
                QVERIFY(kRow.contains(flags[i].box));
            }
        }
    }

    void aFlagThatFitsOnlyAtTheLeftIsThere()
    {
        const auto flags = flagsOf({{500 * kMs, "a text of some length"}, {510 * kMs, "next"}});
        QVERIFY(flags[0].box.right() <= flags[0].x + 1);
        QCOMPARE(flags[1].box.left(), flags[1].x);
        QVERIFY(!flags[0].text.isEmpty() && !flags[1].text.isEmpty());
    }

    void whatIsNotSeenHasNoFlag()
    {
        TimeAxis axis = clockAxis();
        axis.setVisible(200 * kMs, 300 * kMs);
        const Marks marks{{100 * kMs, "before"}, {250 * kMs, "inside"}, {400 * kMs, "after"}};
        const auto flags = layOutFlags(kTheme, axis, marks, kRow);
        QCOMPARE(flags.size(), std::size_t(1));
        QCOMPARE(flags[0].mark, std::size_t(1));
        QVERIFY(layOutFlags(kTheme, axis, {}, kRow).empty());
    }

    void aFlagIsFoundUnderThePointer()
    {
        const auto flags = flagsOf({{100 * kMs, "one"}, {500 * kMs, "two"}});
        const MarkFlag *found = flagAt(flags, flags[1].box.center());
        QVERIFY(found && found->mark == 1);
        QVERIFY(!flagAt(flags, QPointF(flags[0].box.right() + 40, 12)));
    }

    void aPictureHasTheMarksUnlessTheyAreNotWanted()
    {
        Recording recording = test::coroutineRun(5, 300 * kMs);
        const Spans spans(recording);
        Picture picture;
        picture.what = PictureKind::Timeline;
        picture.runs = {{&recording, &spans, QStringLiteral("Coroutine"), {}, {}, 0, 0}};
        const QByteArray plain = picture.toSvg();
        setMarks(recording, {{150 * kMs, "hereitsleeps"}});
        const QByteArray marked = picture.toSvg();
        QVERIFY(marked.contains("hereitsleeps"));
        picture.marks = MarkFlags::Hidden;
        QCOMPARE(picture.toSvg(), plain);
    }

    void inAHiddenFutureThereIsNoMark()
    {
        Recording recording = test::coroutineRun(5, 300 * kMs);
        setMarks(recording, {{100 * kMs, "one"}});
        const Spans spans(recording);
        const RunScene scene(recording, spans);
        TimelineView view;
        view.hasMarks = true;
        view.future = Future::Hidden;
        const auto imageAt = [&](std::int64_t time, const RunScene &of) {
            view.playhead = time;
            QImage image(800, 400, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            TimelinePainter(of, kTheme, view, QRectF(0, 0, 800, 400)).paint(painter);
            return image;
        };
        RunScene plain(recording, spans);
        plain.setMarks({});
        QCOMPARE(imageAt(50 * kMs, scene), imageAt(50 * kMs, plain));
        QVERIFY(imageAt(150 * kMs, scene) != imageAt(150 * kMs, plain));
    }
};

QTEST_MAIN(TestMarkFlags)
#include "tst_markflags.moc"
