using System.Globalization;
using Maatstaf.Catalogue;
using Maatstaf.Improvement.Contracts;
using Maatstaf.Vocabulary;

namespace Maatstaf.Desk.Improve;

/// <summary>The own contracts of a year, and what was found in them.</summary>
public sealed record ContractsView
{
    /// <summary>What comes after the organisation in the address.</summary>
    public const string Rest = "contracten";

    /// <summary>Title of the page.</summary>
    public static LocalisedText Title => ImproveWords.Contracts;

    /// <summary>Whose contracts.</summary>
    public required OrganisationCode Organisation { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>Whether it is a partnership.</summary>
    public required bool IsPartnership { get; init; }

    /// <summary>Whether it was a member of a partnership that year, so that contracts of it stand elsewhere.</summary>
    public required bool IsMember { get; init; }

    /// <summary>Fiscal year.</summary>
    public required int Year { get; init; }

    /// <summary>Fiscal years that can be chosen, ascending.</summary>
    public required IReadOnlyList<int> Years { get; init; }

    /// <summary>What was found; null when there is no approved return of the year.</summary>
    public required ContractReview? Review { get; init; }

    /// <summary>Where missing columns can be filled in, without language; null when the reader cannot.</summary>
    public required string? FillIn { get; init; }

    /// <summary>Names of columns and categories.</summary>
    public required BenchmarkCatalogue Catalogue { get; init; }

    /// <summary>The year as text.</summary>
    public string YearText => Year.ToString(CultureInfo.InvariantCulture);
}
