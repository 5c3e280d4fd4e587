using Maatstaf.Catalogue;
using Maatstaf.Returns;

namespace Maatstaf.Improvement.Contracts;

/// <summary>What the rules about contracts look at: the own software lines of one year.</summary>
public sealed record ContractSituation
{
    /// <summary>Fiscal year of the lines.</summary>
    public required int FiscalYear { get; init; }

    /// <summary>The own software lines; payments to a partnership are not among them, because their contracts are the partnership's.</summary>
    public required IReadOnlyList<SoftwareEntry> Lines { get; init; }

    /// <summary>The day on which is looked.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>How much consumer prices rose in the fiscal year, in percent; null = not known.</summary>
    public required double? PriceRise { get; init; }

    /// <summary>Which words in names of programs stand for the same work.</summary>
    public required IReadOnlyList<ProgramFunction> Functions { get; init; }

    /// <summary>The situation of a return.</summary>
    /// <param name="own">The own return of a year.</param>
    /// <param name="today">The day on which is looked.</param>
    /// <param name="prices">Consumer prices.</param>
    /// <param name="catalogue">Words for the same work.</param>
    public static ContractSituation Of(YearReturn own, DateOnly today, Deflator prices, BenchmarkCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(own);
        ArgumentNullException.ThrowIfNull(prices);
        ArgumentNullException.ThrowIfNull(catalogue);
        return new ContractSituation
        {
            FiscalYear = own.FiscalYear,
            Lines = [.. own.Software.Where(static line => line.Recharge is null)],
            Today = today,
            PriceRise = prices.Values.TryGetValue(own.FiscalYear, out var now) && prices.Values.TryGetValue(own.FiscalYear - 1, out var before) ? ((now / before) - 1) * 100 : null,
            Functions = catalogue.Explanation.Functions,
        };
    }
}
