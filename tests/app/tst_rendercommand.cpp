// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/recording/marks.h"
#include "core/recording/recordingfile.h"
#include "tests/support/program.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <QtEndian>

#include <fstream>

using namespace coroscope::test;

namespace {

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Width and height as the header of a PNG says them; 0 for what is none.
std::pair<quint32, quint32> sizeOfPng(const QByteArray &bytes)
{
    if (!bytes.startsWith("\x89PNG\r\n\x1a\n") || bytes.size() < 24)
        return {0, 0};
    return {qFromBigEndian<quint32>(bytes.constData() + 16),
            qFromBigEndian<quint32>(bytes.constData() + 20)};
}

/// What is wrong with an SVG: it must be well-formed, show something, and hold no pictures, scripts or links.
QString faultOf(const QByteArray &svg)
{
    QXmlStreamReader reader(svg);
    int shapes = 0;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QString name = reader.name().toString();
        if (name == u"image" || name == u"script" || name == u"a" || name == u"foreignObject")
            return u"there is a "_qs + name;
        for (const QXmlStreamAttribute &attribute : reader.attributes()) {
            if (attribute.name() == u"href" && !attribute.value().startsWith(u'#'))
                return u"there is a link"_qs;
        }
        ++shapes;
    }
    if (reader.hasError())
        return reader.errorString();
    return shapes > 10 ? QString() : u"it is empty"_qs;
}

} // namespace

class RenderCommandTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString at(const QString &name) const { return m_folder.filePath(name); }
    Ending render(const QStringList &words) const
    {
        return run(QStringList{u"render"_qs} + words + QStringList{u"--force"_qs}, m_folder.path());
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE_EXIT(run("compare -n 5 --delay 20ms -o three.coroscope", m_folder.path()), 0);
        QCOMPARE_EXIT(run("run -n 5 --delay 20ms -o one.coroscope", m_folder.path()), 0);
    }

    void everyPictureIsDrawn_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("theme");
        QTest::addColumn<QString>("axis");
        for (const QString &what : {u"timeline"_qs, u"totals"_qs, u"race"_qs, u"comparison"_qs}) {
            for (const QString &theme : {u"light"_qs, u"dark"_qs}) {
                for (const QString &axis : {u"clock"_qs, u"paced"_qs})
                    QTest::newRow(qPrintable(what + u' ' + theme + u' ' + axis))
                        << what << theme << axis;
            }
        }
    }
    void everyPictureIsDrawn()
    {
        QFETCH(QString, what);
        QFETCH(QString, theme);
        QFETCH(QString, axis);
        const QStringList options = {
            u"three.coroscope"_qs, u"--what"_qs, what,         u"--theme"_qs, theme,
            u"--axis"_qs,          axis,         u"--size"_qs, u"900x600"_qs};
        Ending ending = render(options + QStringList{u"-o"_qs, u"x.svg"_qs});
        QCOMPARE_EXIT(ending, 0);
        QCOMPARE(ending.err, "");
        QCOMPARE(faultOf(contentsOf(at(u"x.svg"_qs))), QString());
        ending = render(options + QStringList{u"-o"_qs, u"x.png"_qs, u"--scale"_qs, u"1"_qs});
        QCOMPARE_EXIT(ending, 0);
        QCOMPARE(ending.err, "");
        QCOMPARE(sizeOfPng(contentsOf(at(u"x.png"_qs))), std::pair(900u, 600u));
    }

    void aPngIsSizeTimesScale()
    {
        const auto sizeWith = [this](const QStringList &options) {
            render(QStringList{u"one.coroscope"_qs, u"-o"_qs, u"s.png"_qs} + options);
            return sizeOfPng(contentsOf(at(u"s.png"_qs)));
        };
        QCOMPARE(sizeWith({}), std::pair(3200u, 2000u));
        QCOMPARE(sizeWith({u"--scale"_qs, u"0.5"_qs}), std::pair(800u, 500u));
        QCOMPARE(sizeWith({u"--size"_qs, u"640x480"_qs}), std::pair(1280u, 960u));
        QCOMPARE(sizeWith({u"--size"_qs, u"640x480"_qs, u"--scale"_qs, u"1.5"_qs}),
                 std::pair(960u, 720u));
        QCOMPARE(sizeWith({u"--size"_qs, u"16x16"_qs, u"--scale"_qs, u"1"_qs}),
                 std::pair(16u, 16u));
    }

    void anSvgHasTheSizeItWasAskedFor()
    {
        render({u"one.coroscope"_qs, u"-o"_qs, u"s.svg"_qs, u"--size"_qs, u"640x480"_qs,
                u"--scale"_qs, u"3"_qs});
        const QByteArray svg = contentsOf(at(u"s.svg"_qs));
        QVERIFY2(svg.contains("viewBox=\"0 0 640 480\""), svg.left(400).constData());
    }

    void severalRecordingsAreAComparison()
    {
        render({u"three.coroscope"_qs, u"-o"_qs, u"a.svg"_qs});
        render({u"three.coroscope"_qs, u"-o"_qs, u"b.svg"_qs, u"--what"_qs, u"comparison"_qs});
        QVERIFY(contentsOf(at(u"a.svg"_qs)) == contentsOf(at(u"b.svg"_qs)));
        render({u"one.coroscope"_qs, u"one.coroscope"_qs, u"-o"_qs, u"a.svg"_qs});
        render({u"one.coroscope"_qs, u"-o"_qs, u"b.svg"_qs});
        QVERIFY(contentsOf(at(u"a.svg"_qs)) != contentsOf(at(u"b.svg"_qs)));
    }

    void themesAndAxesAndMomentsDiffer()
    {
        render({u"one.coroscope"_qs, u"-o"_qs, u"plain.svg"_qs});
        const QByteArray plain = contentsOf(at(u"plain.svg"_qs));
        for (const QStringList &options :
             {QStringList{u"--theme"_qs, u"dark"_qs}, QStringList{u"--axis"_qs, u"paced"_qs},
              QStringList{u"--at"_qs, u"10ms"_qs}, QStringList{u"--no-caption"_qs},
              QStringList{u"--title"_qs, u"Another heading"_qs}}) {
            const Ending ending =
                render(QStringList{u"one.coroscope"_qs, u"-o"_qs, u"other.svg"_qs} + options);
            QCOMPARE_EXIT(ending, 0);
            QVERIFY2(contentsOf(at(u"other.svg"_qs)) != plain, qPrintable(options.first()));
        }
        render({u"one.coroscope"_qs, u"-o"_qs, u"again.svg"_qs});
        QVERIFY(contentsOf(at(u"again.svg"_qs)) == plain);
    }

    void marksAreDrawnUnlessTheyAreNotWanted()
    {
        auto read = coroscope::readRecordingFile(at(u"one.coroscope"_qs).toStdString());
        auto &recording = std::get<coroscope::RecordingFile>(read).recordings.front();
        coroscope::setMarks(recording, {{10'000'000, "heretheywait"}});
        {
            std::ofstream out(at(u"marked.coroscope"_qs).toStdString(), std::ios::binary);
            coroscope::writeRecording(out, recording);
        }
        render({u"one.coroscope"_qs, u"-o"_qs, u"plain.svg"_qs});
        render({u"marked.coroscope"_qs, u"-o"_qs, u"marked.svg"_qs});
        render({u"marked.coroscope"_qs, u"-o"_qs, u"without.svg"_qs, u"--no-marks"_qs});
        QVERIFY(contentsOf(at(u"marked.svg"_qs)).contains("heretheywait"));
        QVERIFY(contentsOf(at(u"without.svg"_qs)) == contentsOf(at(u"plain.svg"_qs)));
    }

    void aTitleIsTextWhateverItHolds()
    {
        const QString title = u"a<b> & \"c\" </text><script>x</script>"_qs;
        const Ending ending =
            render({u"one.coroscope"_qs, u"-o"_qs, u"t.svg"_qs, u"--title"_qs, title});
        QCOMPARE_EXIT(ending, 0);
        QCOMPARE(faultOf(contentsOf(at(u"t.svg"_qs))), QString());
    }

    void noDisplayAndNoRuntimeFolderAreNeeded()
    {
        const QStringList words = {u"/usr/bin/env"_qs, u"-i"_qs};
        const Ending ending =
            Program(words + command({u"render"_qs, u"one.coroscope"_qs, u"-o"_qs, u"bare.png"_qs}),
                    m_folder.path())
                .ending();
        QCOMPARE_EXIT(ending, 0);
        QVERIFY2(!ending.err.contains("QStandardPaths"), ending.shown().constData());
    }

    void anInputThatCannotBeReadIsNamed()
    {
        QFile file(at(u"garbage.coroscope"_qs));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("This is no recording.\n");
        file.close();
        for (const QString &input : {u"garbage.coroscope"_qs, u"missing.coroscope"_qs, u"."_qs}) {
            const Ending ending = render({input, u"-o"_qs, u"never.png"_qs});
            QCOMPARE_EXIT(ending, 3);
            QVERIFY2(ending.err.startsWith("coroscope: ") && ending.err.contains(input.toUtf8()),
                     ending.shown().constData());
            QVERIFY(!QFile::exists(at(u"never.png"_qs)));
        }
    }

    void aDamagedInputIsDrawnWithAWarning()
    {
        QFile file(at(u"cut.coroscope"_qs));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray whole = contentsOf(at(u"one.coroscope"_qs));
        file.write(whole.left(whole.size() - 400));
        file.close();
        const Ending ending = render({u"cut.coroscope"_qs, u"-o"_qs, u"cut.svg"_qs});
        QCOMPARE_EXIT(ending, 0);
        QVERIFY2(ending.err.startsWith("coroscope: ") && ending.err.contains("cut.coroscope"),
                 ending.shown().constData());
        QCOMPARE(faultOf(contentsOf(at(u"cut.svg"_qs))), QString());
    }
};

QTEST_GUILESS_MAIN(RenderCommandTest)
#include "tst_rendercommand.moc"
