using System.Globalization;
using Maatstaf.Vocabulary;

namespace Maatstaf.Reports.Editing;

/// <summary>A figure as a text names it: <c>ict.cost-per-inhabitant 2024 all headline</c>.</summary>
/// <param name="Key">Which figure; its statistic may also be <see cref="Change"/> or <see cref="ChangeSize"/>.</param>
/// <param name="Decimals">Decimals to write; null = as in the sentences of the report.</param>
public sealed record BoundFigure(FigureKey Key, int? Decimals = null)
{
    /// <summary>The change of the headline against the year before, with its sign.</summary>
    public const string Change = "change";

    /// <summary>The size of that change, for a sentence that says itself which way it went.</summary>
    public const string ChangeSize = "change-size";

    /// <summary>Most decimals that a text may ask for.</summary>
    public const int MostDecimals = 4;

    /// <summary>Reads what stands between the braces. Without a group and a statistic it is the headline of all participants.</summary>
    /// <returns>Null when it has another form.</returns>
    public static BoundFigure? Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is not (2 or 4 or 5) || !int.TryParse(words[1], NumberStyles.None, CultureInfo.InvariantCulture, out var year))
            return null;
        var key = words.Length == 2 ? new FigureKey(words[0], year, GroupIds.All, StatisticIds.Headline) : new FigureKey(words[0], year, words[2], words[3]);
        if (words.Length < 5)
            return new BoundFigure(key);
        return int.TryParse(words[4], NumberStyles.None, CultureInfo.InvariantCulture, out var decimals) && decimals <= MostDecimals ? new BoundFigure(key, decimals) : null;
    }

    /// <summary>As it stands between the braces, in full.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Key.Indicator} {Key.Year} {Key.Group} {Key.Statistic}{(Decimals is { } decimals ? $" {decimals}" : string.Empty)}");
}
