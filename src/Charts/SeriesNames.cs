using System.Globalization;
using Maatstaf.Catalogue;
using Maatstaf.Vocabulary;

namespace Maatstaf.Charts;

/// <summary>Names, ids and colours of series.</summary>
internal static class SeriesNames
{
    /// <summary>The whole of stacked parts.</summary>
    public static readonly LocalisedText Total = new("Totaal", "Total");

    /// <summary>The short name of an indicator or of the node that it is about, or else its label.</summary>
    public static Func<Indicator, LocalisedText> Of(CostTree tree) =>
        indicator => indicator.Short ?? (indicator.Node is { } node ? tree[node].Short : indicator.Label);

    /// <summary>A year as a name.</summary>
    public static LocalisedText Year(int year) => new(Id(year), Id(year));

    /// <summary>A year as an id.</summary>
    public static string Id(int year) => year.ToString(CultureInfo.InvariantCulture);

    /// <summary>The three components keep their colours everywhere.</summary>
    public static SeriesRole Role(Indicator indicator) => indicator.Node switch
    {
        CostTree.Software => SeriesRole.Software,
        CostTree.Personnel => SeriesRole.Personnel,
        CostTree.Infrastructure => SeriesRole.Infrastructure,
        _ => SeriesRole.Series,
    };
}
