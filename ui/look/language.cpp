// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/look/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace coroscope {

QString codeOf(Language language)
{
    return language == Language::Chinese ? QStringLiteral("zh_CN") : QStringLiteral("en");
}

std::optional<Language> languageNamed(const QString &code)
{
    for (const Language language : {Language::English, Language::Chinese}) {
        if (code == codeOf(language))
            return language;
    }
    return std::nullopt;
}

Language languageOf(const QStringList &wanted)
{
    for (const QString &name : wanted) {
        const QLocale locale(name);
        if (locale.language() == QLocale::Chinese &&
            locale.script() == QLocale::SimplifiedHanScript)
            return Language::Chinese;
        if (locale.language() == QLocale::English || locale.language() == QLocale::C)
            return Language::English;
    }
    return Language::English;
}

Language systemLanguage()
{
    return languageOf(QLocale::system().uiLanguages());
}

Translation::Translation(Language language)
{
    setLanguage(language);
}

void Translation::setLanguage(Language language)
{
    if (language == m_language)
        return;
    m_language = language;
    QCoreApplication::removeTranslator(&m_qt);
    QCoreApplication::removeTranslator(&m_ours);
    // The sources are English.
    if (language == Language::English)
        return;
    if (m_qt.load(QStringLiteral("qtbase_") + codeOf(language),
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    [[maybe_unused]] const bool isThere =
        m_ours.load(QStringLiteral(":/translations/coroscope_") + codeOf(language));
    Q_ASSERT(isThere);
    QCoreApplication::installTranslator(&m_ours);
}

} // namespace coroscope
