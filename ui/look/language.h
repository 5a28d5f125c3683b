// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>
#include <QTranslator>

#include <optional>

namespace coroscope {

/// The languages that the program speaks.
enum class Language { English, Chinese };

/// "en" or "zh_CN": how a language is named on the command line, in settings and in the names of files.
QString codeOf(Language language);
/// The language with that code; nothing for any other word.
std::optional<Language> languageNamed(const QString &code);

/// The first of these that the program speaks, English if there is none. `wanted`: languages as
/// QLocale::uiLanguages() has them, the dearest first; of Chinese only what is written in simplified characters
/// counts.
Language languageOf(const QStringList &wanted);
/// The one that the user's system asks for (LANGUAGE, LC_ALL, LC_MESSAGES, LANG); English in the C locale.
Language systemLanguage();

/// The translation of every text, our own and Qt's, into a language, from construction to destruction. Needs a
/// QCoreApplication. Texts of Qt whose translation is not installed stay English.
class Translation
{
public:
    explicit Translation(Language language);

    Language language() const { return m_language; }
    /// From now on texts are in that language; widgets hear of it by QEvent::LanguageChange.
    void setLanguage(Language language);

private:
    Language m_language = Language::English;
    QTranslator m_qt;
    QTranslator m_ours;
};

} // namespace coroscope
