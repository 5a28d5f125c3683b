// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/window/captionterms.h"

#include "core/recording/message.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

namespace coroscope {

namespace {

struct Row
{
    const char *id;
    const char *forms; // marked for translation: all forms of the word, with | between them
};

constexpr std::array<Row, 13> kRows = {{
    {"event-loop", QT_TRANSLATE_NOOP("CaptionTerms", "event loop|loops|loop")},
    {"suspended", QT_TRANSLATE_NOOP("CaptionTerms", "suspended|suspends|suspend")},
    {"blocked", QT_TRANSLATE_NOOP("CaptionTerms", "blocked|blocks|block|does nothing")},
    {"running", QT_TRANSLATE_NOOP("CaptionTerms", "running|runs")},
    {"pending", QT_TRANSLATE_NOOP("CaptionTerms", "has not run yet|have not run yet|not run yet")},
    {"ready", QT_TRANSLATE_NOOP("CaptionTerms", "ready|waiting for a turn|wait for the loop|"
                                                "waits for the loop|could go on")},
    {"finished", QT_TRANSLATE_NOOP("CaptionTerms", "finished")},
    {"failed", QT_TRANSLATE_NOOP("CaptionTerms", "failed")},
    {"cancelled", QT_TRANSLATE_NOOP("CaptionTerms", "cancelled")},
    {"await", QT_TRANSLATE_NOOP("CaptionTerms", "awaits|await|awaited")},
    {"chunk", QT_TRANSLATE_NOOP("CaptionTerms", "chunks|chunk")},
    {"process-pool", QT_TRANSLATE_NOOP("CaptionTerms", "workers|worker")},
    {"slow-server", QT_TRANSLATE_NOOP("CaptionTerms", "endpoint")},
}};

bool isLatin(QChar c)
{
    return c.isLetter() && c.unicode() < 0x2E80;
}

// Whether no word goes on at either end of the part.
bool isWhole(const QString &sentence, qsizetype from, qsizetype length)
{
    const qsizetype end = from + length;
    const bool begins = from == 0 || !isLatin(sentence[from]) || !isLatin(sentence[from - 1]);
    const bool ends =
        end == sentence.size() || !isLatin(sentence[end - 1]) || !isLatin(sentence[end]);
    return begins && ends;
}

// Where the term stands first, in its longest form there; a length of 0: nowhere.
CaptionTerm firstOf(const Row &row, const QString &sentence)
{
    CaptionTerm first;
    const QString forms = QCoreApplication::translate("CaptionTerms", row.forms);
    for (const QString &form : forms.split(u'|', Qt::SkipEmptyParts)) {
        qsizetype at = sentence.indexOf(form, 0, Qt::CaseInsensitive);
        while (at >= 0 && !isWhole(sentence, at, form.size()))
            at = sentence.indexOf(form, at + 1, Qt::CaseInsensitive);
        const bool isBetter = first.length == 0 || at < first.from ||
                              (at == first.from && form.size() > first.length);
        if (at >= 0 && isBetter)
            first = {at, form.size(), QString::fromLatin1(row.id)};
    }
    return first;
}

} // namespace

std::vector<CaptionTerm> termsIn(const QString &sentence)
{
    std::vector<CaptionTerm> terms;
    for (const Row &row : kRows) {
        const CaptionTerm term = firstOf(row, sentence);
        if (term.length > 0)
            terms.push_back(term);
    }
    std::sort(terms.begin(), terms.end(), [](const CaptionTerm &a, const CaptionTerm &b) {
        return a.from != b.from ? a.from < b.from : a.length > b.length;
    });
    qsizetype end = 0;
    std::erase_if(terms, [&end](const CaptionTerm &term) {
        if (term.from < end)
            return true;
        end = term.from + term.length;
        return false;
    });
    return terms;
}

} // namespace coroscope
