using System.Xml.Linq;
using Maatstaf.Documents.Drawing;
using static Maatstaf.Documents.Parts.Markup;

namespace Maatstaf.Documents.Slides;

/// <summary>A table of words on slides: letters as large as fit on one slide, or else as fit on the fewest slides.</summary>
/// <param name="text">Makes paragraphs.</param>
/// <param name="table">The table.</param>
/// <param name="isOfNumbers">Whether the columns behind the first stand to the right.</param>
internal sealed class SlideTable(SlideText text, WordTable table, bool isOfNumbers)
{
    private const int Point = 12_700, Side = 6 * Point, Above = 3 * Point;

    // Height of a line, as a share of the size of its letters.
    private const double Line = 1.37;

    // Steps in which the room on a slide is made smaller, so that slides are filled evenly.
    private const int Steps = 20;

    // In points: from what is read at the back of a room to what is read at a desk.
    private static readonly int[] Sizes = [14, 13, 12, 11, 10];

    /// <summary>The tables, one a slide, each with its height.</summary>
    public IEnumerable<(XElement Table, int Height)> Slides()
    {
        var (size, groups) = Fitting();
        var head = HeightOf(table.Head, size, isHead: true);
        return groups.Select(group =>
        {
            int[] heights = [.. group.Select(row => HeightOf(row, size, isHead: false))];
            var made = A(
                "tbl",
                A("tblPr", At("firstRow", true)),
                A("tblGrid", WidthsOf(size).Select(static width => A("gridCol", At("w", width)))),
                Row(table.Head, head, size, isHead: true),
                group.Zip(heights, (row, height) => Row(row, height, size, isHead: false)));
            return (made, head + heights.Sum());
        });
    }

    private (int Size, IReadOnlyList<IReadOnlyList<IReadOnlyList<string>>> Groups) Fitting()
    {
        var fitting = Sizes.Select(size => (Size: size, Groups: Grouped(size, Layouts.Chart.Height))).ToArray();
        var fewest = fitting.Min(static option => option.Groups.Count);
        var (size, _) = fitting.First(option => option.Groups.Count == fewest);
        var even = Enumerable.Range(1, Steps).Select(step => Grouped(size, Layouts.Chart.Height / Steps * step)).First(groups => groups.Count <= fewest);
        return (size, even);
    }

    /// <summary>The rows in groups that fit in a height, with the head above each.</summary>
    private List<List<IReadOnlyList<string>>> Grouped(int size, int room)
    {
        var (groups, head) = (new List<List<IReadOnlyList<string>>>(), HeightOf(table.Head, size, isHead: true));
        var used = room;
        foreach (var row in table.Rows)
        {
            var height = HeightOf(row, size, isHead: false);
            if (used + height > room)
            {
                groups.Add([]);
                used = head;
            }

            groups[^1].Add(row);
            used += height;
        }

        return groups;
    }

    private int[] WidthsOf(int size) => [.. table.Shares((double)Layouts.Chart.Width / (size * Point)).Select(static share => (int)(share * Layouts.Chart.Width))];

    private int HeightOf(IReadOnlyList<string> row, int size, bool isHead)
    {
        var lines = WordTable.LinesOf(row, [.. WidthsOf(size).Select((width, column) => (width - (2 * Side)) / ((IsBold(column, isHead) ? WrappedText.Bold : 1) * size * Point))]);
        return (int)(lines * Line * size * Point) + (2 * Above);
    }

    private XElement Row(IReadOnlyList<string> cells, int height, int size, bool isHead) =>
        A("tr", At("h", height), cells.Select((cell, column) => Cell(cell, new Letters(size * 100, Palette.Text, IsBold(column, isHead)), isHead, isOfNumbers && column > 0)));

    // The first column names the row.
    private static bool IsBold(int column, bool isHead) => isHead || column == 0;

    private XElement Cell(string cell, Letters letters, bool isHead, bool isRight) => A(
        "tc",
        A("txBody", A("bodyPr"), A("lstStyle"), text.Paragraph(cell, letters, isRight: isRight)),
        A(
            "tcPr",
            At("marL", Side),
            At("marR", Side),
            At("marT", Above),
            At("marB", Above),
            At("anchor", isHead ? "b" : "t"),
            A("lnL", A("noFill")),
            A("lnR", A("noFill")),
            A("lnT", A("noFill")),
            A("lnB", At("w", isHead ? Point * 3 / 2 : Point / 2), ShapeMarkup.Fill(isHead ? Palette.Accent : Palette.Line)),
            isHead ? ShapeMarkup.Fill(Palette.AccentSoft) : A("noFill")));
}
