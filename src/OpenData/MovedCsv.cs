using System.Globalization;
using System.Text;

namespace Maatstaf.OpenData;

/// <summary>Writes the numbers that a correction moved: UTF-8, LF, in the order of <c>statistics.csv</c>.</summary>
internal static class MovedCsv
{
    public static readonly IReadOnlyList<string> Columns = ["indicator", "year", "group", "statistic", "before", "after"];

    public static byte[] Write(IReadOnlyList<MovedFigure> moved)
    {
        var text = new StringBuilder().AppendJoin(',', Columns).Append('\n');
        foreach (var (key, before, after) in moved)
            text.Append(CultureInfo.InvariantCulture, $"{key.Indicator},{key.Year},{key.Group},{key.Statistic},{before:R},{after:R}\n");
        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
