using Maatstaf.Catalogue;
using Maatstaf.Vocabulary;

namespace Maatstaf.Benchmark;

/// <summary>What every participant brings to one indicator in one year: confidential.</summary>
/// <param name="Numerators">In the engine's integer units, by participant.</param>
/// <param name="Denominators">In the engine's integer units; 0 = the participant has no value.</param>
public sealed record Contributions(IReadOnlyList<long> Numerators, IReadOnlyList<long> Denominators)
{
    /// <summary>Whether a participant has a value.</summary>
    public bool HasValue(int participant) => Denominators[participant] != 0;
}

/// <summary>
/// Who took part in a fiscal year and what each of them brought to every indicator. Public so that disclosure control can make its
/// plan, and confidential: nothing that comes after disclosure control refers to this project.
/// </summary>
public sealed record ConfidentialYear
{
    /// <summary>Fiscal year.</summary>
    public required int Year { get; init; }

    /// <summary>The participants, ascending by code; all other lists follow this one.</summary>
    public required IReadOnlyList<OrganisationCode> Municipalities { get; init; }

    /// <summary>Inhabitants.</summary>
    public required IReadOnlyList<long> Inhabitants { get; init; }

    /// <summary>The groups that it is in, as bits: bit g = group g of the catalogue.</summary>
    public required IReadOnlyList<int> Groups { get; init; }

    /// <summary>Its cluster, numbered from 0.</summary>
    public required IReadOnlyList<int> Cluster { get; init; }

    /// <summary>Whether it shares its figures by name with the other participants.</summary>
    public required IReadOnlyList<bool> Named { get; init; }

    /// <summary>Partnerships with a participant as a member, ascending by code, and which participants those are.</summary>
    public required IReadOnlyList<(OrganisationCode Partnership, IReadOnlyList<int> Members)> Partnerships { get; init; }

    /// <summary>Contributions by indicator that was asked that year, explaining ones included.</summary>
    public required IReadOnlyDictionary<string, Contributions> Indicators { get; init; }

    /// <summary>How many municipalities take part.</summary>
    public int Count => Municipalities.Count;

    internal static ConfidentialYear Of(YearObservations year, ObservedFrame frame, IEnumerable<IndicatorFormula> formulas)
    {
        var codes = frame.Data.Organisations.Code;
        return new ConfidentialYear
        {
            Year = year.Year,
            Municipalities = [.. year.Municipality.Select(municipality => codes[municipality])],
            Inhabitants = year.Inhabitants,
            Groups = year.Groups,
            Cluster = year.Cluster,
            Named = year.Named,
            Partnerships = [.. year.Partnerships.Select(partnership => (codes[partnership.Organisation], (IReadOnlyList<int>)partnership.Members))],
            Indicators = formulas.Where(formula => formula.Indicator.IsAsked(year.Year)).ToDictionary(
                static formula => formula.Indicator.Id,
                formula => new Contributions(formula.Numerators(year), formula.Denominators(year)),
                StringComparer.Ordinal),
        };
    }
}
