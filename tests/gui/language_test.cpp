// French as it is printed, whole in every text, and chosen without losing anything.

#include "window_fixture.h"

#include "picture/chart_painter.h"
#include "session/suppositions.h"
#include "support/text_files.h"
#include "text/date_text.h"
#include "text/diagnostic_text.h"
#include "text/state_text.h"
#include "text/typesetting.h"

#include <QAbstractButton>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

namespace pactline
{
namespace
{

TEST(French, HasTheSpacesThatItsPrintersUse)
{
    EXPECT_EQ(typeset("Une erreur ?", "fr"), "Une erreur\u202f?");
    EXPECT_EQ(typeset("un ; deux !", "fr"), "un\u202f; deux\u202f!");
    EXPECT_EQ(typeset("12,5 %", "fr"), "12,5\u202f%");
    EXPECT_EQ(typeset("cause : date", "fr"), "cause\u00a0: date");
    EXPECT_EQ(typeset("la clause « prêt »", "fr"), "la clause «\u00a0prêt\u00a0»");
    EXPECT_EQ(typeset("déjà\u00a0; là", "fr"), "déjà\u202f; là");
    EXPECT_EQ(typeset("l'accord d'avril", "fr"), "l’accord d’avril");
}

TEST(French, LeavesAloneWhatIsNoPunctuation)
{
    for (const char* text : {"depuis le %1", "%n clauses", "10\u00a0000 à 12", "file:3:1", "a 'b'",
                             "2029-03-15", "", " ", "?"})
        EXPECT_EQ(typeset(text, "fr"), QString{text});
}

TEST(French, IsNoRuleForEnglish)
{
    EXPECT_EQ(typeset("what ? 12 %", "en"), "what ? 12 %");
    EXPECT_EQ(listed({"a", "b"}, "en"), "a; b");
    EXPECT_EQ(listed({"a", "b"}, "fr"), "a\u202f; b");
    EXPECT_EQ(labelled("a", "b", "en"), "a: b");
    EXPECT_EQ(labelled("a", "b", "fr"), "a\u00a0: b");
}

TEST(French, WritesDatesAndNumbersItsOwnWay)
{
    SeriesLine line;
    line.suffix = " %";

    EXPECT_EQ(dayText(day("2026-01-01"), "fr"), "1er janvier 2026");
    EXPECT_EQ(dayText(day("2026-02-02"), "fr"), "2 février 2026");
    EXPECT_EQ(valueText(line, 12.5, "fr"), "12,5\u202f%");
    EXPECT_EQ(valueText(line, 12.5, "en"), "12.5 %");
}

struct Message {
    QString context;
    QString source;
    QStringList forms;
    bool plural = false;
    bool unfinished = false;
};

QString translationFile(const char* language)
{
    return QStringLiteral(PACTLINE_RESOURCES "/translations/pactline_%1.ts").arg(language);
}

std::vector<Message> messagesIn(const QString& name)
{
    QFile file{name};
    check(file.open(QIODevice::ReadOnly), "a translation exists");
    QXmlStreamReader xml{&file};
    std::vector<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        if (xml.name() == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (xml.name() == QLatin1String("message")) {
            messages.push_back({context, {}, {}, attributes.hasAttribute("numerus")});
        } else if (xml.name() == QLatin1String("source")) {
            messages.back().source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            messages.back().unfinished = attributes.hasAttribute("type");
            if (!messages.back().plural)
                messages.back().forms << xml.readElementText();
        } else if (xml.name() == QLatin1String("numerusform")) {
            messages.back().forms << xml.readElementText();
        }
    }
    return messages;
}

std::vector<Message> messagesOf(const char* language)
{
    return messagesIn(translationFile(language));
}

QStringList argumentsOf(const QString& text)
{
    QStringList arguments;
    static const QRegularExpression argument{"%(\\d|n)"};
    for (auto found = argument.globalMatch(text); found.hasNext();)
        arguments << found.next().captured();
    arguments.sort();
    arguments.removeDuplicates();
    return arguments;
}

// A line may break behind a dash: what is kept from it then begins the next line with a gap.
TEST(Translations, PutAPlainSpaceBehindADash)
{
    for (const Message& message : messagesOf("fr"))
        for (const QString& form : message.forms)
            EXPECT_FALSE(form.contains(QStringLiteral("–\u00a0"))) << form.toStdString();
}

TEST(Translations, OfFrenchAreWhole)
{
    const auto messages = messagesOf("fr");
    EXPECT_GT(messages.size(), 300U);
    for (const Message& message : messages) {
        const std::string where = (message.context + ": " + message.source).toStdString();
        EXPECT_FALSE(message.unfinished) << where;
        EXPECT_EQ(message.forms.size(), message.plural ? 2 : 1) << where;
        for (const QString& form : message.forms) {
            EXPECT_FALSE(form.isEmpty()) << where;
            if (!message.plural) {
                EXPECT_EQ(argumentsOf(form), argumentsOf(message.source)) << where;
            }
        }
    }
}

TEST(Translations, OfFrenchKnowEveryTextOfTheProgram)
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath("fr.ts");
    ASSERT_TRUE(QFile::copy(translationFile("fr"), copy));

    ASSERT_EQ(QProcess::execute(PACTLINE_LUPDATE, {"-silent", "-no-obsolete", "-locations", "none",
                                                   PACTLINE_APP_SOURCES, "-ts", copy}),
              0);

    for (const Message& message : messagesIn(copy))
        EXPECT_FALSE(message.unfinished) << (message.context + ": " + message.source).toStdString();
}

TEST(Translations, OfEnglishHaveBothFormsOfEveryPlural)
{
    int plurals = 0;
    for (const Message& message : messagesOf("en")) {
        if (!message.plural)
            continue;
        ++plurals;
        const std::string where = (message.context + ": " + message.source).toStdString();
        EXPECT_FALSE(message.unfinished) << where;
        ASSERT_EQ(message.forms.size(), 2) << where;
        EXPECT_FALSE(message.forms[0].isEmpty() || message.forms[1].isEmpty()) << where;
    }
    EXPECT_GT(plurals, 10);
}

class Language : public WindowTest
{
protected:
    /// As the program does it: another window over the same session.
    void speak(const QString& language)
    {
        window.reset();
        translation.reset();
        translation = std::make_unique<Translation>(language);
        session->setLanguage(language);
        window = std::make_unique<MainWindow>(*session);
        window->resize(1280, 800);
        window->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(window.get()));
    }

    QStringList textsInSight()
    {
        QStringList texts{detailsText(), statusText()};
        for (const auto* label : window->findChildren<QLabel*>())
            texts << label->text() << label->toolTip();
        for (const auto* button : window->findChildren<QAbstractButton*>())
            texts << button->text() << button->toolTip() << button->accessibleName();
        for (const auto* action : window->findChildren<QAction*>())
            texts << action->text();
        return texts;
    }
};

TEST_F(Language, KeepsEverythingWhenItChanges)
{
    session->changeScenario(supposing(session->scenario(), agreement->contingentEvents().front(),
                                      *parsePartialDate("2029-03-15")),
                            "a hypothesis");
    session->setPlayhead(day("2030-06-10"));
    session->select(clause(*agreement, "research-ip"));
    session->setFolded({1}, true);
    session->setChart(FileChart{1});
    session->setStep(Step::Year);
    const DateRange visible =
        zoomedAbout(session->visible(), day("2029-01-01"), 2, session->extent());
    session->setVisible(visible);

    speak("fr");

    EXPECT_EQ(session->playhead(), day("2030-06-10"));
    EXPECT_EQ(session->selectedClause(), clause(*agreement, "research-ip"));
    EXPECT_EQ(session->visible(), visible);
    EXPECT_EQ(session->chart(), ChartChoice{FileChart{1}});
    EXPECT_EQ(session->step(), Step::Year);
    EXPECT_TRUE(session->folded().contains({1}));
    EXPECT_TRUE(session->undoStack().canUndo());
    EXPECT_TRUE(statusText().startsWith("10 juin 2030")) << statusText().toStdString();
    EXPECT_TRUE(detailsText().contains("éteinte")) << detailsText().toStdString();

    speak("en");
    EXPECT_TRUE(statusText().startsWith("10 June 2030"));
    EXPECT_TRUE(detailsText().contains("lapsed"));
}

TEST(Translations, OfFrenchStandInTheTemplateToo)
{
    const std::string text = readText(PACTLINE_RESOURCES "/schema/example.toml");
    const auto count = [&](std::string_view what) {
        int found = 0;
        for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + 1))
            ++found;
        return found;
    };

    EXPECT_GT(count(".en = "), 30);
    EXPECT_EQ(count(".en = "), count(".fr = "));
}

TEST(Translations, OfFrenchLeaveTheParsersEnglishInItsQuotes)
{
    const Translation french{"fr"};
    const auto loaded = loadAgreement(PACTLINE_TEST_DATA "/bad/not-toml.toml");
    ASSERT_FALSE(loaded.diagnostics.empty());

    const QString told = diagnosticSentence(loaded.diagnostics.front());
    EXPECT_TRUE(told.contains("en anglais\u00A0: «")) << told.toStdString();
}

TEST(Translations, OfFrenchSpeakOfClausesAsFeminine)
{
    const Translation french{"fr"};

    EXPECT_EQ(stateText(ClauseState::Lapsed), "éteinte");
    EXPECT_EQ(stateText(ClauseState::Expired), "échue");
    EXPECT_EQ(stateText(ClauseState::Ended), "terminée");
}

TEST_F(Language, SetsFrenchAsPrintersDoWhereverItStands)
{
    speak("fr");
    static const QRegularExpression plain{"[ \u00a0][;!?]| :|« | »|\\d %|\\p{L}'\\p{L}"};
    int texts = 0;
    for (std::uint32_t i = 0; i < agreement->clauses.size(); ++i) {
        session->select(ClauseIndex{i});
        for (const QString& text : textsInSight()) {
            ++texts;
            const auto found = plain.match(text);
            EXPECT_FALSE(found.hasMatch())
                << "\"" << found.captured().toStdString() << "\" in: " << text.toStdString();
        }
    }
    EXPECT_GT(texts, 500);
}

} // namespace
} // namespace pactline
