// Every kind of file that a figure leaves as, opened again.

#include "export/csv_export.h"
#include "export/export_formats.h"
#include "export/figure_recipe.h"
#include "export/figure_size.h"
#include "export/png_export.h"
#include "support/dates.h"
#include "support/pact.h"
#include "support/random_agreement.h"
#include "text/translation.h"
#include "timeline/axis.h"
#include "written_figure.h"

#include <QColorSpace>
#include <QImageReader>
#include <QPainter>
#include <QProcess>
#include <QRegularExpression>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtEndian>
#include <gmock/gmock.h>

#include <cmath>
#include <map>
#include <set>

namespace pactline
{
namespace
{

constexpr const char* inkscape = "http://www.inkscape.org/namespaces/inkscape";

FigureRequest requestFor(const Scenario& scenario, std::shared_ptr<const Agreement> agreement)
{
    FigureRequest request;
    request.projection = project(agreement, scenario);
    request.visible = wholeAxis(*agreement, request.projection->scenario());
    request.playhead = agreement->view.playhead.value_or(agreement->checked);
    request.chart = defaultChart(*agreement);
    return request;
}

FigureRequest supposing()
{
    const auto agreement = shippedAgreement();
    return requestFor(
        scenario(*agreement).asSigned("v2025b").supposing("agi-declared", "2029-03-15"), agreement);
}

/// A PNG's chunks by their type.
std::multimap<QByteArray, QByteArray> chunksOf(const QByteArray& png)
{
    std::multimap<QByteArray, QByteArray> chunks;
    for (qsizetype at = 8; at + 12 <= png.size();) {
        const auto length = qFromBigEndian<quint32>(png.constData() + at);
        chunks.emplace(png.mid(at + 4, 4), png.mid(at + 8, length));
        at += 12 + length;
    }
    return chunks;
}

/// What stands in iTXt chunks behind each keyword.
std::map<QByteArray, QString> textsOf(const QByteArray& png)
{
    std::map<QByteArray, QString> texts;
    const auto chunks = chunksOf(png);
    const auto [first, last] = chunks.equal_range("iTXt");
    for (auto it = first; it != last; ++it) {
        const qsizetype end = it->second.indexOf('\0');
        texts[it->second.left(end)] = QString::fromUtf8(it->second.mid(end + 5));
    }
    return texts;
}

TEST(Formats, AreFoundByNameAndByTheLongestEnding)
{
    std::set<QByteArray> ids;
    for (const ExportFormat& format : exportFormats()) {
        EXPECT_EQ(formatNamed(format.id), &format);
        EXPECT_EQ(formatOfFile(QString{"a.b."} + format.suffix), &format);
        EXPECT_TRUE(fileFilter(format).contains(format.suffix));
        ids.insert(format.id);
    }
    EXPECT_EQ(ids.size(), exportFormats().size());
    EXPECT_EQ(formatOfFile("FIGURE.PNG"), formatNamed("png"));
    EXPECT_EQ(formatOfFile("a.series.csv"), formatNamed("series-csv"));
    EXPECT_EQ(formatOfFile("figure.jpeg"), nullptr);
}

TEST(Formats, GiveTheSameBytesForTheSameRequest)
{
    FigureRequest request = supposing();
    request.seconds = 2;
    setSize(request, {600, 400}, 96);
    for (const ExportFormat& format : exportFormats())
        EXPECT_EQ(written(format.id, request), written(format.id, request)) << format.id;
}

TEST(Formats, CarryTheRecipe)
{
    FigureRequest request = supposing();
    request.recipe = "a = \"<&>é\"\n";

    EXPECT_EQ(textsOf(written("png", request))["Pactline recipe"], request.recipe);
    const QByteArray svg = written("svg", request);
    QXmlStreamReader xml{svg};
    while (xml.readNextStartElement() && xml.name() != u"metadata")
        if (xml.name() != u"svg")
            xml.skipCurrentElement();
    EXPECT_EQ(xml.attributes().value("id"), u"pactline-recipe");
    EXPECT_EQ(xml.readElementText(), QString::fromUtf8(request.recipe));
    EXPECT_TRUE(written("pdf", request).contains("<pactline:recipe>a = \"&lt;&amp;&gt;é\"") ||
                written("pdf", request).contains("<pactline:recipe>a = &quot;&lt;&amp;&gt;é"));
}

TEST(SizedFigure, IsPaintedInPixelsOfPaper)
{
    FigureRequest request = supposing();
    setSize(request, *figureSizeNamed("a4"), 150);
    const QByteArray png = written("png", request);

    const QImage image = QImage::fromData(png);
    EXPECT_NEAR(image.width(), 1240, 2);
    EXPECT_NEAR(image.height(), 1754, 2);
    EXPECT_EQ(chunksOf(png).find("pHYs")->second.left(4), QByteArray("\0\0\x17\x12", 4));
}

TEST(SizedFigure, OfPixelsIsNotScaledByItsResolution)
{
    FigureRequest request = supposing();
    setSize(request, {800, 600}, 300);
    const QByteArray png = written("png", request);

    EXPECT_EQ(QImage::fromData(png).size(), QSize(800, 600));
    EXPECT_EQ(qFromBigEndian<quint32>(chunksOf(png).find("pHYs")->second.constData()), 11811U);
}

TEST(SizedFigure, IsReadFromItsName)
{
    using Unit = FigureSize::Unit;
    EXPECT_EQ(figureSizeNamed("card"), (FigureSize{1200, 628}));
    EXPECT_EQ(figureSizeNamed("1920x1080"), (FigureSize{1920, 1080}));
    EXPECT_EQ(figureSizeNamed("210x297mm"), (FigureSize{210, 297, Unit::Millimetres}));
    EXPECT_EQ(figureSizeNamed("595.5x842pt"), (FigureSize{595.5, 842, Unit::Points}));
    for (const char* wrong : {"", "big", "1920", "x", "1.5x2", "10x20cm", "1920x1080x3", "-5x5"})
        EXPECT_EQ(figureSizeNamed(wrong), std::nullopt) << wrong;
    for (const FigurePreset& preset : figurePresets())
        EXPECT_EQ(figureSizeNamed(toText(preset.size)), preset.size) << preset.id;
}

TEST(Png, IsThePictureThatWasPainted)
{
    const FigureRequest request = supposing();

    QImage read = QImage::fromData(written("png", request));
    EXPECT_EQ(read.colorSpace(), QColorSpace{QColorSpace::SRgb});
    read.setColorSpace({});

    EXPECT_EQ(read.convertToFormat(QImage::Format_RGB32), *paintedImage(request));
}

TEST(Png, DescribesItself)
{
    FigureRequest request = supposing();
    request.title = "Où va l’accord ?";
    auto texts = textsOf(written("png", request));

    EXPECT_EQ(texts["Title"], request.title);
    EXPECT_TRUE(texts["Description"].contains("Ends: Exclusivity of the licence"));
    EXPECT_EQ(texts["Copyright"], "CC-BY-4.0");
}

TEST(Svg, NamesAGroupForEveryLaneAndEverySeries)
{
    const FigureRequest request = supposing();
    const QByteArray svg = written("svg", request);
    QXmlStreamReader xml{svg};
    std::map<QString, QString> groups;
    QStringList texts;
    int depth = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"g" && xml.attributes().hasAttribute("id"))
            groups[xml.attributes().value("id").toString()] =
                xml.attributes().value(inkscape, "label").toString();
        depth += xml.isStartElement() ? 1 : xml.isEndElement() ? -1 : 0;
        if (xml.isStartElement() && xml.name() == u"text") {
            texts << xml.readElementText();
            --depth;
        }
    }

    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    EXPECT_EQ(depth, 0);
    const Agreement& agreement = request.projection->agreement();
    for (const Clause& clause : agreement.clauses)
        EXPECT_EQ(groups["lane-" + QString::fromStdString(clause.id.text)].toStdString(),
                  clause.title.in("en"));
    EXPECT_EQ(groups["series-committed"], "Committed");
    EXPECT_TRUE(texts.contains("≠ through 2032, post-AGI models included"));
    EXPECT_TRUE(texts.filter("Hypothetical – AGI declared").size() == 1);
}

TEST(Svg, LooksAsThePictureDoes)
{
    FigureRequest request = supposing();
    const QImage png =
        QImage::fromData(written("png", request)).convertToFormat(QImage::Format_RGB32);
    QSvgRenderer renderer{written("svg", request)};
    ASSERT_TRUE(renderer.isValid());
    QImage svg{request.size, QImage::Format_RGB32};
    svg.fill(Qt::red);
    QPainter painter{&svg};
    renderer.render(&painter);
    painter.end();
    int different = 0;
    for (int y = 0; y < svg.height(); y += 2)
        for (int x = 0; x < svg.width(); x += 2)
            different += std::abs(qGray(svg.pixel(x, y)) - qGray(png.pixel(x, y))) > 64 ? 1 : 0;
    // Qt's renderer has letters of another typeface; areas are the same.
    EXPECT_LT(different, svg.width() * svg.height() / 4 / 16);
}

TEST(Svg, TellsWhatItShows)
{
    FigureRequest request = supposing();
    setSize(request, *figureSizeNamed("a4"), 300);
    const QByteArray svg = written("svg", request);

    EXPECT_TRUE(svg.contains("<title id=\"figure-title\">What AGI would change"));
    EXPECT_TRUE(svg.contains("<desc id=\"figure-description\">What AGI would change"));
    EXPECT_TRUE(svg.contains("role=\"img\""));
    EXPECT_TRUE(svg.contains("width=\"595.276pt\"")) << svg.left(400).toStdString();
}

/// The number behind "startxref", and whether every object is where the table says.
void expectSoundTable(const QByteArray& pdf)
{
    const qsizetype table =
        pdf.mid(pdf.lastIndexOf("startxref") + 9).trimmed().split('\n')[0].toLongLong();
    ASSERT_EQ(pdf.mid(table, 4), "xref");
    const auto lines = pdf.mid(table).split('\n');
    for (int number = 1; number < lines[1].split(' ')[1].toInt(); ++number) {
        const QByteArray& entry = lines[number + 2];
        EXPECT_EQ(entry.size(), 19);
        if (entry.contains(" n")) {
            EXPECT_TRUE(pdf.mid(entry.left(10).toLongLong())
                            .startsWith(QByteArray::number(number) + " 0 obj"));
        }
    }
}

TEST(Pdf, IsSoundAndHoldsItsFonts)
{
    const QByteArray pdf = written("pdf", supposing());

    EXPECT_TRUE(pdf.startsWith("%PDF-1.4"));
    EXPECT_TRUE(pdf.endsWith("%%EOF\n"));
    expectSoundTable(pdf);
    EXPECT_EQ(pdf.count("/Type /Page\n") + pdf.count("/Type /Page "), 1);
    EXPECT_TRUE(pdf.contains("/FontFile"));
    EXPECT_FALSE(pdf.contains("/Subtype /Image"));
}

QByteArray hexText(const QString& text)
{
    QByteArray hex;
    for (const QChar unit : text)
        hex += QByteArray::number(unit.unicode(), 16).rightJustified(4, '0').toUpper();
    return hex;
}

TEST(Pdf, TellsTitleSubjectAndTheDataSDay)
{
    FigureRequest request = supposing();
    request.title = "L’accord";
    const QByteArray pdf = written("pdf", request);

    EXPECT_TRUE(pdf.contains("/Title <FEFF" + hexText("L’accord") + ">"));
    EXPECT_TRUE(pdf.contains(hexText("Stays: Model and product licence")));
    EXPECT_TRUE(pdf.contains("/Author <FEFF" + hexText("Pactline") + ">"));
    EXPECT_TRUE(pdf.contains("/CreationDate (D:20261008000000Z)"));
    EXPECT_EQ(pdf.count("D:20"), 2);
}

TEST(Pdf, HasThePaperThatWasAskedFor)
{
    FigureRequest request = supposing();
    setSize(request, *figureSizeNamed("letter-landscape"), 300);

    const QByteArray pdf = written("pdf", request);

    const auto box = QRegularExpression{"/MediaBox \\[0 0 ([\\d.]+) ([\\d.]+)\\]"}.match(
        QString::fromLatin1(pdf));
    EXPECT_NEAR(box.captured(1).toDouble(), 792, 0.6);
    EXPECT_NEAR(box.captured(2).toDouble(), 612, 0.6);
}

TEST(Pdf, HasAsManyPagesAsLanesNeed)
{
    const auto agreement = largeAgreement(200);
    FigureRequest request = requestFor(latestScenario(*agreement), agreement);
    setSize(request, *figureSizeNamed("a4"), 300);

    EXPECT_GE(written("pdf", request).count("/MediaBox"), 4);
}

/// A CSV table as its rows, read as RFC 4180 says.
std::vector<QStringList> rowsOf(const QString& csv)
{
    std::vector<QStringList> rows{{QString{}}};
    bool quoted = false;
    for (qsizetype i = 0; i < csv.size(); ++i) {
        const QChar c = csv[i];
        if (c == '"' && quoted && i + 1 < csv.size() && csv[i + 1] == '"')
            rows.back().last() += csv[++i];
        else if (c == '"')
            quoted = !quoted;
        else if (c == ',' && !quoted)
            rows.back() << QString{};
        else if (c == '\n' && !quoted)
            rows.push_back({QString{}});
        else if (c != '\r' || quoted)
            rows.back().last() += c;
    }
    rows.pop_back();
    return rows;
}

TEST(ClauseCsv, HasARowForEverySpan)
{
    const FigureRequest request = supposing();
    const auto rows = rowsOf(QString::fromUtf8(written("csv", request)));

    std::size_t spans = 0;
    for (std::uint32_t i = 0; i < request.projection->clauseCount(); ++i)
        for (const Span& span : request.projection->spansOf({i}))
            spans += span.range().overlaps(request.visible) ? 1 : 0;
    EXPECT_EQ(rows.size(), spans + 1);
    for (const QStringList& row : rows)
        EXPECT_EQ(row.size(), rows.front().size());
    const auto lapsed = std::ranges::find_if(
        rows, [](const QStringList& row) { return row[0] == "research-ip" && row[3] == "lapsed"; });
    ASSERT_NE(lapsed, rows.end());
    EXPECT_EQ((*lapsed)[4], "2029-09-15");
    EXPECT_EQ((*lapsed)[11], "triggered");
    EXPECT_EQ((*lapsed)[12], "agi-verified");
}

TEST(SeriesCsv, HasARowForEveryNumber)
{
    const FigureRequest request = supposing();
    const auto rows = rowsOf(QString::fromUtf8(written("series-csv", request)));

    std::size_t numbers = 0;
    for (const Series& series : request.projection->agreement().series)
        for (const SeriesLine& line : series.lines)
            numbers += line.points.size();
    EXPECT_EQ(rows.size(), numbers + 1);
    for (const QStringList& row : rows)
        EXPECT_EQ(row.size(), rows.front().size());
}

/// The properties of each event, unfolded and unescaped.
std::vector<std::map<QString, QString>> eventsOf(QByteArray ics)
{
    for (const QByteArray& line : ics.split('\n'))
        EXPECT_LE(line.size(), 76) << line.toStdString();
    EXPECT_EQ(ics.count('\n'), ics.count("\r\n"));
    std::vector<std::map<QString, QString>> events;
    for (const QString& line : QString::fromUtf8(ics.replace("\r\n ", "")).split("\r\n")) {
        if (line == "BEGIN:VEVENT")
            events.emplace_back();
        const qsizetype colon = line.indexOf(':');
        if (!events.empty())
            events.back()[line.left(colon)] =
                line.mid(colon + 1).replace("\\n", "\n").replace("\\,", ",").replace("\\;", ";");
    }
    return events;
}

TEST(Calendar, HoldsTheDaysToComeAndMarksHypotheses)
{
    const FigureRequest request = supposing();
    const auto events = eventsOf(written("ics", request));

    std::set<QString> names;
    int hypothetical = 0;
    for (const auto& event : events) {
        EXPECT_GT(event.at("DTSTART;VALUE=DATE"), "20251028");
        EXPECT_LT(event.at("DTSTART;VALUE=DATE"), event.at("DTEND;VALUE=DATE"));
        EXPECT_EQ(event.at("DTSTAMP"), "20261008T000000Z");
        EXPECT_TRUE(names.insert(event.at("UID")).second) << event.at("UID").toStdString();
        const bool tentative = event.at("STATUS") == "TENTATIVE";
        EXPECT_EQ(event.at("SUMMARY").startsWith("Hypothetical: "), tentative);
        EXPECT_EQ(event.at("CATEGORIES").contains("Hypothetical"), tentative);
        hypothetical += tentative ? 1 : 0;
    }
    // Two events, five clauses that lapse with them, and one that loses a tie.
    EXPECT_EQ(hypothetical, 8);
    EXPECT_TRUE(names.contains("research-ip-triggered@microsoft-openai.pactline"));
}

TEST(Calendar, CallsADayTheSameWhateverIsSupposed)
{
    const auto agreement = shippedAgreement();
    const auto namesFor = [&](const char* day) {
        std::set<QString> names;
        for (const auto& event : eventsOf(written(
                 "ics",
                 requestFor(scenario(*agreement).asSigned("v2025b").supposing("agi-declared", day),
                            agreement))))
            names.insert(event.at("UID"));
        return names;
    };

    EXPECT_EQ(namesFor("2028-03-15"), namesFor("2028-06-20"));
}

TEST(Calendar, HasNothingHypotheticalWhereNothingIsSupposed)
{
    const auto agreement = shippedAgreement();
    const QByteArray ics =
        written("ics", requestFor(scenario(*agreement).asSigned("v2025b"), agreement));

    EXPECT_FALSE(ics.contains("TENTATIVE"));
    EXPECT_TRUE(ics.contains("STATUS:CONFIRMED"));
}

TEST(MovingFigure, HasTheHypothesisInEveryFrameAndMoves)
{
    FigureRequest request = supposing();
    request.seconds = 2;
    setSize(request, *figureSizeNamed("card"), 96);
    const QByteArray webp = written("webp", request);

    EXPECT_EQ(webp.left(4), "RIFF");
    EXPECT_EQ(webp.mid(8, 4), "WEBP");
    EXPECT_EQ(qFromLittleEndian<quint32>(webp.constData() + 4), quint32(webp.size() - 8));
    EXPECT_TRUE(webp.contains("ANIM"));
    EXPECT_GE(webp.count("ANMF"), 20);
    EXPECT_TRUE(webp.contains("XMP "));
    EXPECT_TRUE(webp.contains("Hypothetical – AGI declared"));
}

TEST(FigureFiles, AreWrittenWholeOrNotAtAll)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath("figure.png");
    const Encoder encode = [](QIODevice& device, const Progress& progress) {
        device.write("half");
        progress(0.5);
        return QString{};
    };
    ASSERT_EQ(writeFile(encode, file, [](double) { return true; }), "");

    const Encoder other = [](QIODevice& device, const Progress& progress) {
        device.write("another");
        progress(0.5);
        return QString{};
    };
    EXPECT_EQ(writeFile(other, file, [](double) { return false; }), "");
    QFile kept{file};
    ASSERT_TRUE(kept.open(QIODevice::ReadOnly));
    EXPECT_EQ(kept.readAll(), "half");
}

TEST(FigureFiles, SayWhyTheyCannotBeWritten)
{
    const PreparedExport prepared = formatNamed("png")->prepare(supposing());

    EXPECT_TRUE(writeFile(prepared.encode, "/nowhere/figure.png", [](double) {
                    return true;
                }).contains("/nowhere/figure.png cannot be written"));
}

TEST(FigureFromTheCommandLine, HasTheBytesThatTheWindowGives)
{
    const QTemporaryDir folder;
    const Translation english{"en"};
    FigureRequest request = supposing();
    setSize(request, *figureSizeNamed("article"), 96);
    addRecipe(request);
    for (const char* format : {"png", "svg", "pdf", "csv", "ics"}) {
        const QString file = folder.filePath(QString{"figure."} + format);
        QProcess program;
        program.start(PACTLINE_PROGRAM,
                      {"export", "--as-signed", "v2025b", "--if", "agi-declared=2029-03-15",
                       "--size", "article", "-o", file});
        ASSERT_TRUE(program.waitForFinished(60'000));
        QFile bytes{file};
        ASSERT_TRUE(bytes.open(QIODevice::ReadOnly)) << program.readAllStandardError().data();
        EXPECT_EQ(bytes.readAll(), written(format, request)) << format;
    }
}

} // namespace
} // namespace pactline
