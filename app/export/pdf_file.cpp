#include "export/pdf_file.h"

#include "export/compact_date.h"
#include "support/check.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace pactline
{
namespace
{

/// A text of any language.
QByteArray pdfText(const QString& text)
{
    QByteArray hex = "<FEFF";
    for (const QChar unit : text)
        hex += QByteArray::number(unit.unicode(), 16).rightJustified(4, '0').toUpper();
    return hex + '>';
}

QByteArray infoOf(const FigureAbout& about)
{
    const QByteArray time = "(D:" + compactDate(about.day) + "000000Z)";
    return "<<\n/Title " + pdfText(about.title) + "\n/Author " + pdfText(madeBy) + "\n/Subject " +
           pdfText(about.subject) + "\n/Creator " + pdfText(madeBy) + "\n/Producer " +
           pdfText(madeBy) + "\n/CreationDate " + time + "\n/ModDate " + time + "\n>>\n";
}

/// The number behind a name of the trailer: "/Info 3 0 R".
int referenceIn(const QByteArray& trailer, const char* name)
{
    const QRegularExpression pattern{QStringLiteral("/%1 (\\d+) 0 R").arg(QLatin1String(name))};
    return pattern.match(QString::fromLatin1(trailer)).captured(1).toInt();
}

/// A document taken apart along its table of objects.
struct PdfObjects {
    QByteArray head;
    std::map<int, QByteArray> bodies; ///< by number, with "obj" and "endobj"
    QByteArray trailer;
};

PdfObjects takenApart(const QByteArray& document)
{
    const qsizetype mark = document.lastIndexOf("startxref");
    const qsizetype table = document.mid(mark + 9).trimmed().split('\n').first().toLongLong();
    const qsizetype trailer = document.indexOf("trailer", table);
    check(mark > 0 && table > 0 && trailer > table, "a PDF document has a table of its objects");
    std::map<qsizetype, int> numberAt;
    const auto lines = document.mid(table, trailer - table).split('\n');
    for (qsizetype i = 2; i < lines.size(); ++i)
        if (lines[i].contains(" n"))
            numberAt[lines[i].left(10).toLongLong()] = int(i - 2);
    PdfObjects objects;
    objects.trailer = document.mid(trailer, mark - trailer);
    objects.head = document.left(numberAt.begin()->first);
    for (auto it = numberAt.begin(); it != numberAt.end(); ++it) {
        const auto next = std::next(it);
        const qsizetype end = next == numberAt.end() ? table : next->first;
        objects.bodies[it->second] = document.mid(it->first, end - it->first);
    }
    return objects;
}

QByteArray putTogether(const PdfObjects& objects)
{
    QByteArray document = objects.head;
    std::map<int, qsizetype> places;
    for (const auto& [number, body] : objects.bodies) {
        places[number] = document.size();
        document += body;
    }
    const int size = objects.bodies.rbegin()->first + 1;
    const qsizetype table = document.size();
    const QByteArray id =
        QCryptographicHash::hash(document, QCryptographicHash::Md5).toHex().toUpper();
    document += "xref\n0 " + QByteArray::number(size) + "\n0000000000 65535 f \n";
    for (int number = 1; number < size; ++number)
        document += places.contains(number)
                        ? QByteArray::number(places[number]).rightJustified(10, '0') + " 00000 n \n"
                        : QByteArray{"0000000000 65535 f \n"};
    document += "trailer\n<<\n/Size " + QByteArray::number(size) + "\n/Info " +
                QByteArray::number(referenceIn(objects.trailer, "Info")) + " 0 R\n/Root " +
                QByteArray::number(referenceIn(objects.trailer, "Root")) + " 0 R\n/ID [<" + id +
                "> <" + id + ">]\n>>\nstartxref\n" + QByteArray::number(table) + "\n%%EOF\n";
    return document;
}

} // namespace

QByteArray withAbout(const QByteArray& document, const FigureAbout& about)
{
    PdfObjects objects = takenApart(document);
    const int info = referenceIn(objects.trailer, "Info");
    objects.bodies[info] = QByteArray::number(info) + " 0 obj\n" + infoOf(about) + "endobj\n";
    QByteArray& root = objects.bodies[referenceIn(objects.trailer, "Root")];
    root.replace(root.indexOf("<<"), 2,
                 "<<\n/Lang (" + about.language.toLatin1() +
                     ")\n/ViewerPreferences << /DisplayDocTitle true >>");
    return putTogether(objects);
}

} // namespace pactline
