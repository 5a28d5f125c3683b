// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "app/command.h"
#include "app/drawing.h"
#include "app/exitcode.h"
#include "app/inputfiles.h"
#include "app/outputfile.h"
#include "app/scenariooptions.h"
#include "app/terminal.h"
#include "app/windowpicture.h"
#include "core/scenario/duration.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>
#include <utility>

namespace coroscope {

namespace {

QString text(const char *sentence)
{
    return QCoreApplication::translate("coroscope", sentence);
}

/// The value of one of several words, or what is wrong.
template <class T, std::size_t N>
std::optional<QString> readWord(const QCommandLineParser &parser, const QString &name,
                                const std::array<std::pair<const char *, T>, N> &words, T &value)
{
    if (!parser.isSet(name))
        return std::nullopt;
    QStringList known;
    for (const auto &[word, meaning] : words) {
        if (parser.value(name) == QLatin1String(word)) {
            value = meaning;
            return std::nullopt;
        }
        known << QLatin1String(word);
    }
    return text(QT_TRANSLATE_NOOP("coroscope", "'%1' must be one of %2, got '%3'."))
        .arg(name, known.join(u", "_qs), parser.value(name));
}

std::optional<QString> readSize(const QCommandLineParser &parser, Picture &picture)
{
    if (parser.isSet(u"size"_qs)) {
        static const QRegularExpression form(u"^(\\d{2,5})x(\\d{2,5})$"_qs);
        const QRegularExpressionMatch match = form.match(parser.value(u"size"_qs));
        const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
        if (!match.hasMatch() || size.width() < 16 || size.height() < 16 || size.width() > 16384 ||
            size.height() > 16384)
            return text(QT_TRANSLATE_NOOP(
                            "coroscope",
                            "'size' must be WIDTHxHEIGHT from 16x16 to 16384x16384, got '%1'."))
                .arg(parser.value(u"size"_qs));
        picture.size = size;
    }
    if (parser.isSet(u"scale"_qs)) {
        bool isNumber = false;
        picture.scale = parser.value(u"scale"_qs).toDouble(&isNumber);
        if (!isNumber || !(picture.scale >= 0.25 && picture.scale <= 8)) // nan is a number, too
            return text(QT_TRANSLATE_NOOP("coroscope", "'scale' must be 0.25 to 8, got '%1'."))
                .arg(parser.value(u"scale"_qs));
    }
    if (picture.size.width() * picture.scale > 32767 ||
        picture.size.height() * picture.scale > 32767)
        return text(QT_TRANSLATE_NOOP("coroscope",
                                      "A picture can have at most 32767 pixels in each "
                                      "direction: choose a smaller size or scale."));
    return std::nullopt;
}

std::optional<QString> readView(const QCommandLineParser &parser, Picture &picture)
{
    if (parser.isSet(u"at"_qs)) {
        const std::optional<std::chrono::nanoseconds> at =
            parseDuration(parser.value(u"at"_qs).toStdString());
        if (!at)
            return text(QT_TRANSLATE_NOOP("coroscope",
                                          "'at' must be a time such as 300ms or 2.5s, got '%1'."))
                .arg(parser.value(u"at"_qs));
        picture.at = at->count();
    }
    picture.title = parser.value(u"title"_qs);
    if (parser.isSet(u"no-caption"_qs))
        picture.captions = Captions::Hidden;
    if (parser.isSet(u"no-marks"_qs))
        picture.marks = MarkFlags::Hidden;
    return std::nullopt;
}

std::optional<QString> readPicture(const QCommandLineParser &parser, Picture &picture,
                                   Language &language)
{
    static constexpr std::array<std::pair<const char *, PictureKind>, 4> kKinds = {
        {{"timeline", PictureKind::Timeline},
         {"totals", PictureKind::Totals},
         {"race", PictureKind::Race},
         {"comparison", PictureKind::Comparison}}};
    static constexpr std::array<std::pair<const char *, ColourScheme>, 2> kThemes = {
        {{"light", ColourScheme::Light}, {"dark", ColourScheme::Dark}}};
    static constexpr std::array<std::pair<const char *, AxisKind>, 2> kAxes = {
        {{"clock", AxisKind::Clock}, {"paced", AxisKind::Paced}}};
    // main() has made it hold already: it is only checked here.
    static constexpr std::array<std::pair<const char *, Language>, 2> kLanguages = {
        {{"en", Language::English}, {"zh_CN", Language::Chinese}}};
    // The window is no kind of picture: it is grabbed.
    const bool isWindow = parser.value(u"what"_qs) == u"window"_qs;
    if (std::optional<QString> error =
            isWindow ? std::nullopt : readWord(parser, u"what"_qs, kKinds, picture.what))
        return error;
    if (std::optional<QString> error = readWord(parser, u"theme"_qs, kThemes, picture.scheme))
        return error;
    if (std::optional<QString> error = readWord(parser, u"axis"_qs, kAxes, picture.axis))
        return error;
    if (std::optional<QString> error = readWord(parser, u"lang"_qs, kLanguages, language))
        return error;
    if (std::optional<QString> error = readSize(parser, picture))
        return error;
    return readView(parser, picture);
}

void addOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {{u"o"_qs, u"output"_qs},
         text(QT_TRANSLATE_NOOP("coroscope", "The picture to write: .png or .svg")),
         u"FILE"_qs},
        {u"force"_qs, text(QT_TRANSLATE_NOOP("coroscope", "Replace an existing file"))},
        {u"what"_qs,
         text(QT_TRANSLATE_NOOP("coroscope",
                                "What to draw [timeline; comparison for several recordings]")),
         u"timeline|totals|race|comparison|window"_qs},
        {u"axis"_qs,
         text(QT_TRANSLATE_NOOP("coroscope",
                                "Time as on the clock, or an equal step for every event [clock]")),
         u"clock|paced"_qs},
        {u"theme"_qs, text(QT_TRANSLATE_NOOP("coroscope", "Colours [light]")), u"light|dark"_qs},
        {u"size"_qs, text(QT_TRANSLATE_NOOP("coroscope", "Width and height [1600x1000]")),
         u"WxH"_qs},
        {u"scale"_qs,
         text(QT_TRANSLATE_NOOP("coroscope", "Pixels per unit of size in a PNG, 0.25–8 [2]")),
         u"FACTOR"_qs},
        {u"at"_qs, text(QT_TRANSLATE_NOOP("coroscope", "The moment of the playhead [the end]")),
         u"TIME"_qs},
        {u"lang"_qs, text(QT_TRANSLATE_NOOP("coroscope", "Language of the texts [the system's]")),
         u"en|zh_CN"_qs},
        {u"title"_qs, text(QT_TRANSLATE_NOOP("coroscope", "The heading")), u"TEXT"_qs},
        {u"no-marks"_qs, text(QT_TRANSLATE_NOOP("coroscope", "Without the marks of the run"))},
        {u"no-caption"_qs,
         text(QT_TRANSLATE_NOOP("coroscope", "Without the sentence that says what is to be seen"))},
    });
}

int writePicture(const QString &path, Existing existing, const QByteArray &bytes)
{
    const std::optional<Message> error = writeFile(path, existing, bytes);
    if (error)
        printError(*error);
    return error ? kCannotWrite : kDone;
}

} // namespace

int renderCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(text(
        QT_TRANSLATE_NOOP("coroscope", "Draw recordings as a picture; no display is needed.")));
    parser.addPositionalArgument(u"FILE…"_qs, text(QT_TRANSLATE_NOOP("coroscope", "Recordings")));
    addOptions(parser);
    if (const std::optional<int> exit = parseOrExit(parser, "render", arguments, -1))
        return *exit;
    const QString path = parser.value(u"output"_qs);
    const bool isSvg = path.endsWith(u".svg"_qs, Qt::CaseInsensitive);
    if (!isSvg && !path.endsWith(u".png"_qs, Qt::CaseInsensitive))
        return usageError(
            "render",
            text(QT_TRANSLATE_NOOP("coroscope", "-o FILE must name a .png or .svg, got '%1'."))
                .arg(path));
    if (isSvg && parser.value(u"what"_qs) == u"window"_qs)
        return usageError(
            "render", text(QT_TRANSLATE_NOOP("coroscope", "A picture of the window is a .png.")));
    Picture options;
    Language language = systemLanguage();
    if (const std::optional<QString> error = readPicture(parser, options, language))
        return usageError("render", *error);
    const Existing existing = parser.isSet(u"force"_qs) ? Existing::Replace : Existing::Refuse;
    if (const std::optional<Message> refusal = refusalToWrite(path, existing)) {
        printError(*refusal);
        return kCannotWrite;
    }
    std::vector<Recording> recordings;
    if (const std::optional<int> exit =
            readInputs("render", parser.positionalArguments(), recordings))
        return *exit;

    if (parser.value(u"what"_qs) == u"window"_qs)
        return writePicture(path, existing,
                            windowPicture(parser.positionalArguments(), options, language));
    Drawing drawing(recordings);
    options.runs = drawing.picture.runs;
    options.delay = drawing.picture.delay;
    if (!parser.isSet(u"what"_qs))
        options.what = recordings.size() > 1 ? PictureKind::Comparison : PictureKind::Timeline;
    return writePicture(path, existing, isSvg ? options.toSvg() : options.toPng());
}

} // namespace coroscope
