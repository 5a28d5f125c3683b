// SPDX-FileCopyrightText: 2026 The Coroscope developers
// SPDX-License-Identifier: MIT
#include "ui/code/highlighter.h"

#include <QTest>

using namespace coroscope;

namespace {

// The spans as text: "keyword:const function:fetch".
QString spansOf(const QString &line, CodeLanguage language, CodeCarry &carry)
{
    const QStringList names{QStringLiteral("keyword"), QStringLiteral("function"),
                            QStringLiteral("string"), QStringLiteral("number"),
                            QStringLiteral("comment")};
    QStringList out;
    qsizetype last = 0;
    for (const CodeSpan &span : highlighted(line, language, carry)) {
        if (span.from < last || span.length <= 0 || span.from + span.length > line.size())
            return QStringLiteral("spans overlap");
        last = span.from + span.length;
        out << names[int(span.kind)] + u':' + line.mid(span.from, span.length);
    }
    return out.join(u' ');
}

QString cpp(const QString &line)
{
    CodeCarry carry = CodeCarry::Nothing;
    return spansOf(line, CodeLanguage::Cpp, carry);
}

QString python(const QString &line)
{
    CodeCarry carry = CodeCarry::Nothing;
    return spansOf(line, CodeLanguage::Python, carry);
}

} // namespace

class TestHighlighter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNameBeforeAParenthesisIsAFunction()
    {
        QCOMPARE(cpp(QStringLiteral("    Answer answer = co_await env.get(number);")),
                 QStringLiteral("keyword:co_await function:get"));
        QCOMPARE(python(QStringLiteral("async def fetch(session, url):")),
                 QStringLiteral("keyword:async keyword:def function:fetch"));
    }

    void aKeywordBeforeAParenthesisStaysAKeyword()
    {
        QCOMPARE(cpp(QStringLiteral("for (int i = 0; i < 1'000; ++i)")),
                 QStringLiteral("keyword:for keyword:int number:0 number:1'000"));
        QCOMPARE(python(QStringLiteral("print(not(x))")),
                 QStringLiteral("function:print keyword:not"));
    }

    void aNumberInsideANameIsNone()
    {
        QCOMPARE(cpp(QStringLiteral("int x2 = y_3 + 0x1F + 1.5e3;")),
                 QStringLiteral("keyword:int number:0x1F number:1.5e3"));
    }

    void aQuoteBehindABackslashDoesNotEndAString()
    {
        QCOMPARE(cpp(QStringLiteral("f(\"a \\\" // b\", 'x');")),
                 QStringLiteral("function:f string:\"a \\\" // b\" string:'x'"));
        QCOMPARE(python(QStringLiteral("x = 'it\\'s # no comment'")),
                 QStringLiteral("string:'it\\'s # no comment'"));
    }

    void aStringThatIsNotClosedEndsWithItsLine()
    {
        QCOMPARE(cpp(QStringLiteral("auto s = \"open")),
                 QStringLiteral("keyword:auto string:\"open"));
        QCOMPARE(cpp(QStringLiteral("\"\\")), QStringLiteral("string:\"\\"));
    }

    void aPrefixBelongsToItsPythonString()
    {
        QCOMPARE(python(QStringLiteral("f\"{x}\" + rb'y'")),
                 QStringLiteral("string:f\"{x}\" string:rb'y'"));
    }

    void commentsReachToTheEndOfTheLine()
    {
        QCOMPARE(cpp(QStringLiteral("x(); // no await")),
                 QStringLiteral("function:x comment:// no await"));
        QCOMPARE(python(QStringLiteral("x()  # no await")),
                 QStringLiteral("function:x comment:# no await"));
        QCOMPARE(cpp(QStringLiteral("#include <vector>")), QStringLiteral("keyword:#include"));
    }

    void aCommentGoesOnOverLines()
    {
        CodeCarry carry = CodeCarry::Nothing;
        QCOMPARE(spansOf(QStringLiteral("a(); /* one"), CodeLanguage::Cpp, carry),
                 QStringLiteral("function:a comment:/* one"));
        QCOMPARE(carry, CodeCarry::Comment);
        QCOMPARE(spansOf(QStringLiteral("return 1;"), CodeLanguage::Cpp, carry),
                 QStringLiteral("comment:return 1;"));
        QCOMPARE(spansOf(QStringLiteral("two */ b();"), CodeLanguage::Cpp, carry),
                 QStringLiteral("comment:two */ function:b"));
        QCOMPARE(carry, CodeCarry::Nothing);
        QCOMPARE(spansOf(QStringLiteral("/* in */ c()"), CodeLanguage::Cpp, carry),
                 QStringLiteral("comment:/* in */ function:c"));
    }

    void aPythonStringGoesOnOverLines()
    {
        CodeCarry carry = CodeCarry::Nothing;
        QCOMPARE(spansOf(QStringLiteral("\"\"\"One"), CodeLanguage::Python, carry),
                 QStringLiteral("string:\"\"\"One"));
        QCOMPARE(carry, CodeCarry::DoubleQuotes);
        QCOMPARE(spansOf(QStringLiteral("''' is not its end"), CodeLanguage::Python, carry),
                 QStringLiteral("string:''' is not its end"));
        QCOMPARE(spansOf(QStringLiteral("two\"\"\" and f()"), CodeLanguage::Python, carry),
                 QStringLiteral("string:two\"\"\" keyword:and function:f"));
        QCOMPARE(carry, CodeCarry::Nothing);
    }

    void anEmptyLineHasNoSpansAndKeepsWhatItIsInside()
    {
        CodeCarry carry = CodeCarry::Comment;
        QVERIFY(highlighted(u"", CodeLanguage::Cpp, carry).empty());
        QCOMPARE(carry, CodeCarry::Comment);
        QCOMPARE(cpp(QString()), QString());
    }
};

QTEST_APPLESS_MAIN(TestHighlighter)
#include "tst_highlighter.moc"
