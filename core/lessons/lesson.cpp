// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "core/lessons/lesson.h"

namespace coroscope {

QString LessonText::in(const QString &language) const
{
    const QString own = language.startsWith(u"zh") ? u"zh_CN"_qs : u"en"_qs;
    return byLanguage.value(own, byLanguage.value(u"en"_qs));
}

} // namespace coroscope
