using Maatstaf.Narratives;
using Maatstaf.Vocabulary;

namespace Maatstaf.Position.Partnerships;

/// <summary>What a partnership spent in a year.</summary>
/// <param name="Year">Fiscal year.</param>
/// <param name="Euros">Whole euros of software, personnel and infrastructure, adding up to the total.</param>
/// <param name="Total">Whole euros of all of it.</param>
/// <param name="Change">Against the year before, as a ratio; null when that year is not there.</param>
/// <param name="RealChange">The same at the prices of this year; null when that year or its prices are not there.</param>
public sealed record PartnershipRow(int Year, IReadOnlyList<decimal> Euros, decimal Total, double? Change, double? RealChange)
{
    /// <summary>A year from its cents.</summary>
    /// <param name="year">Fiscal year.</param>
    /// <param name="cents">Cents by component.</param>
    /// <param name="change">Against the year before, as a ratio.</param>
    /// <param name="realChange">The same at the prices of this year.</param>
    public static PartnershipRow Of(int year, IReadOnlyList<long> cents, double? change, double? realChange)
    {
        ArgumentNullException.ThrowIfNull(cents);
        var total = cents.Sum() / 100.0;
        return new PartnershipRow(year, Rounding.AddingUp([.. cents.Select(static part => part / 100.0)], total, 0), Rounding.HalfAwayFromZero(total, 0), change, realChange);
    }

    /// <summary>What it cost, and how that changed, in a sentence.</summary>
    /// <param name="name">Name of the partnership.</param>
    public LocalisedText Headline(string name)
    {
        var (year, euros) = (Numerals.Year(Year).Dutch, Numerals.Of(Total, 0));
        var first = new LocalisedText($"De ICT van {name} kostte in {year} € {euros.Dutch}", $"The ICT of {name} cost €{euros.English} in {year}");
        if (Change is not { } change)
            return new(first.Dutch + ".", first.English + ".");
        var size = Numerals.Percent(Math.Abs(change), 1);
        return Rounding.HalfAwayFromZero(change * 100, 1) == 0
            ? new($"{first.Dutch}, even veel als een jaar eerder.", $"{first.English}, as much as a year before.")
            : new($"{first.Dutch}, {size.Dutch} {(change > 0 ? "meer" : "minder")} dan een jaar eerder.", $"{first.English}, {size.English} {(change > 0 ? "more" : "less")} than a year before.");
    }
}
