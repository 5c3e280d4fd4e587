using Maatstaf.Reports;
using Maatstaf.Vocabulary;

namespace Maatstaf.Documents;

/// <summary>The table of a figure of words in one language.</summary>
/// <param name="Head">Heads of the columns.</param>
/// <param name="Rows">The cells.</param>
internal sealed record WordTable(IReadOnlyList<string> Head, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    // Room beside a word, in sizes of its letters.
    private const double Beside = 1.4;

    /// <summary>The table in a language.</summary>
    public static WordTable Of(TableBlock table, Language language) =>
        new([.. table.Columns.Select(column => column.In(language))], [.. table.Rows.Select(row => (IReadOnlyList<string>)[.. row.Select(cell => cell.In(language))])]);

    /// <summary>Width of the columns as shares of the whole: no word is broken, and what is left goes to who has most to say.</summary>
    /// <param name="width">Width of the table, in sizes of its letters.</param>
    public IReadOnlyList<double> Shares(double width)
    {
        double[] least = [.. Head.Select((_, column) => Beside + Column(column).SelectMany(static text => text.Split(' ')).Max(WrappedText.WidthOf))];
        double[] said = [.. Head.Select((_, column) => Column(column).Sum(WrappedText.WidthOf))];
        var left = Math.Max(0, width - least.Sum());
        double[] widths = [.. least.Zip(said, (word, text) => word + (left * text / said.Sum()))];
        return [.. widths.Select(own => own / widths.Sum())];
    }

    /// <summary>Lines of the highest cell of a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="widths">Width of each column, in sizes of its letters.</param>
    public static int LinesOf(IReadOnlyList<string> row, IReadOnlyList<double> widths) => row.Zip(widths, WrappedText.LinesOf).Max();

    private IEnumerable<string> Column(int column) => Rows.Select(row => row[column]).Prepend(Head[column]);
}
