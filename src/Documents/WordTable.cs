using Maatstaf.Reports;
using Maatstaf.Vocabulary;

namespace Maatstaf.Documents;

/// <summary>The table of a figure of words in one language.</summary>
/// <param name="Head">Heads of the columns.</param>
/// <param name="Rows">The cells.</param>
internal sealed record WordTable(IReadOnlyList<string> Head, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    // Letters side by side on the narrowest paper, and around a word.
    private const double Letters = 85, Beside = 2;

    /// <summary>The table in a language.</summary>
    public static WordTable Of(TableBlock table, Language language) =>
        new([.. table.Columns.Select(column => column.In(language))], [.. table.Rows.Select(row => (IReadOnlyList<string>)[.. row.Select(cell => cell.In(language))])]);

    /// <summary>Width of the columns as shares of the whole: no word is broken, and what is left goes to who has most to say.</summary>
    public IReadOnlyList<double> Shares
    {
        get
        {
            double[] least = [.. Head.Select((_, column) => Beside + Column(column).SelectMany(static text => text.Split(' ')).Max(static word => word.Length))];
            double[] said = [.. Head.Select((_, column) => Column(column).Sum(static text => (double)text.Length))];
            var left = Math.Max(0, Letters - least.Sum());
            double[] widths = [.. least.Zip(said, (word, text) => word + (left * text / Math.Max(1, said.Sum())))];
            return [.. widths.Select(width => width / widths.Sum())];
        }
    }

    /// <summary>Lines of the highest cell of a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="letters">Letters that fit side by side in each column.</param>
    public static int LinesOf(IReadOnlyList<string> row, IReadOnlyList<double> letters) => row.Zip(letters, WrappedText.LinesOf).Max();

    private IEnumerable<string> Column(int column) => Rows.Select(row => row[column]).Prepend(Head[column]);
}
