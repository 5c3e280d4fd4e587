using Maatstaf.Catalogue;

namespace Maatstaf.Lists;

/// <summary>What a list is read by: the words, the form, the cost tree, and the year that is delivered.</summary>
/// <param name="Catalogue">The catalogue.</param>
/// <param name="FiscalYear">Fiscal year of the return.</param>
public sealed record ListRules(BenchmarkCatalogue Catalogue, int FiscalYear)
{
    /// <summary>Name of the organisation; a list that names organisations gives only its lines. Empty = all lines.</summary>
    public string Organisation { get; init; } = string.Empty;

    internal ListWords Words => Catalogue.ListWords;

    internal DateOnly FirstDay => new(FiscalYear, 1, 1);

    internal DateOnly LastDay => new(FiscalYear, 12, 31);

    /// <summary>The choice as it is asked in the fiscal year: a leaf that was not asked yet counts in the one that held it.</summary>
    internal string AskedInYear(string code) =>
        Catalogue.CostTree.Contains(code) && Catalogue.CostTree[code] is { Before: { } before } leaf && !leaf.IsAsked(FiscalYear) ? before : code;
}
