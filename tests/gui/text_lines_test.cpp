// How a figure's text is broken into lines and columns.

#include "export/column_lines.h"
#include "export/text_lines.h"
#include "picture/line_breaks.h"

#include <QFontMetricsF>
#include <gmock/gmock.h>

namespace pactline
{
namespace
{

const PictureStyle& style()
{
    static const PictureStyle style{&paletteOf(ThemeKind::Light), "en", 1, false, true};
    return style;
}

double widthOf(const QString& text)
{
    return QFontMetricsF{style().font(TextRole::Body)}.horizontalAdvance(text);
}

QStringList lines(const QString& text, double width)
{
    return wrapped(text, style().font(TextRole::Body), width);
}

TEST(TextLines, KeepADayWhole)
{
    EXPECT_EQ(lines("The pact was amended on 27 April 2026", widthOf("The pact was amended on 27")),
              (QStringList{"The pact was amended on", "27 April 2026"}));
    EXPECT_EQ(lines("signé le\u00A028 octobre 2025", widthOf("le\u00A028 octobre 2025") + 1),
              (QStringList{"signé", "le\u00A028 octobre 2025"}));
    EXPECT_EQ(lines("en vigueur depuis le 1er janv. 2031", widthOf("en vigueur depuis le 1er")),
              (QStringList{"en vigueur depuis le", "1er janv. 2031"}));
}

TEST(TextLines, OfDifferentWidthsEndWithTheLastOfThem)
{
    const QFont font = style().font(TextRole::Body);
    const std::array widths{widthOf("Revenue share") + 1, widthOf("per year") + 1};
    const auto within = [&](const char* text) { return wrappedWithin(text, font, widths); };

    EXPECT_EQ(within("Revenue share per year"), (QStringList{"Revenue share", "per year"}));
    EXPECT_EQ(within("Revenue"), QStringList{"Revenue"});
    EXPECT_EQ(within("Revenue share for ever"), (QStringList{"Revenue share", "for ever"}));
    EXPECT_EQ(within("Revenue share per quarter"), std::nullopt) << "the second line is shorter";
    EXPECT_EQ(within("Revenue share per year at most"), std::nullopt) << "a third line";
    EXPECT_EQ(within("Revenueshareofallyears"), std::nullopt) << "a word is not broken up";
    EXPECT_EQ(within(""), std::nullopt);
}

TEST(TextLines, LeaveNoWordAloneInTheLast)
{
    const QString text = "ends fifteen months and seventeen days earlier in A";

    EXPECT_EQ(lines(text, widthOf(text) - 1).size(), 2);
    EXPECT_GT(widthOf(lines(text, widthOf(text) - 1).last()), widthOf(text) / 5);
}

TEST(TextLines, AreNoMoreThanTheyHaveToBe)
{
    const QString text = "one two three";

    EXPECT_EQ(lines(text, widthOf(text) + 1), QStringList{text});
    EXPECT_EQ(lines("x A", widthOf("x") + 1), (QStringList{"x", "A"}));
}

TEST(ColumnLines, SplitNoItemOverTwoColumns)
{
    FigureList list{"List", {}};
    for (int i = 0; i < 7; ++i)
        list.items << "begins in one line and ends in another";
    FigureColumn column;
    column.heading = "Heading";
    column.lists = {list};
    const double width = widthOf("begins in one line and");
    const ColumnSetter setter{column, 3 * width + 40, 3, style()};

    const auto set = setter.linesIn({0, 0, 3 * width + 40, setter.height()});

    for (std::size_t i = 1; i < set.size(); ++i)
        EXPECT_TRUE(set[i].rect.left() == set[i - 1].rect.left() ||
                    set[i].text.startsWith("begins"))
            << set[i].text.toStdString();
    EXPECT_GT(set.back().rect.left(), 2 * width) << "all three columns are used";
}

} // namespace
} // namespace pactline
