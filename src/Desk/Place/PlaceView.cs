using System.Globalization;
using Maatstaf.Catalogue;
using Maatstaf.Position.Peers;
using Maatstaf.Vocabulary;

namespace Maatstaf.Desk.Place;

/// <summary>A municipality in a year beside a group: what all pages of <c>/uw-gemeente</c> have in common.</summary>
public sealed record PlaceView
{
    /// <summary>Where these pages begin.</summary>
    public const string Root = "/uw-gemeente";

    /// <summary>Name of these pages together.</summary>
    public static LocalisedText Title => PlaceWords.OwnMunicipality;

    /// <summary>Name of the page that says where it stands.</summary>
    public static LocalisedText PlaceTitle => PlaceWords.Place;

    /// <summary>Name of the page that says why.</summary>
    public static LocalisedText GapTitle => PlaceWords.Gap;

    /// <summary>Name of the page that says with whom it is compared.</summary>
    public static LocalisedText PeersTitle => PlaceWords.Compare;

    /// <summary>Name of the page with the funnel plot.</summary>
    public static LocalisedText FunnelTitle => PlaceWords.Funnel;

    /// <summary>Whose place.</summary>
    public required OrganisationCode Organisation { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>The edition that stands.</summary>
    public required Edition Edition { get; init; }

    /// <summary>Fiscal year.</summary>
    public required int Year { get; init; }

    /// <summary>The fiscal years in which it took part, ascending.</summary>
    public required IReadOnlyList<int> Years { get; init; }

    /// <summary>Beside whom.</summary>
    public required ComparisonGroup Group { get; init; }

    /// <summary>Groups that can be chosen: what stands in the address, and the name.</summary>
    public required IReadOnlyList<(string Choice, LocalisedText Name)> Groups { get; init; }

    /// <summary>Names, units, explanations.</summary>
    public required BenchmarkCatalogue Catalogue { get; init; }

    /// <summary>The price index behind everything without inflation.</summary>
    public required Deflator Deflator { get; init; }

    /// <summary>The year as text.</summary>
    public string YearText => Year.ToString(CultureInfo.InvariantCulture);

    /// <summary>The address of a page of this municipality, without language, with year and group.</summary>
    /// <param name="rest">What follows the municipality.</param>
    /// <param name="more">More parts of the address, each beginning with &amp;.</param>
    public string Path(string rest = "", string more = "") =>
        FormattableString.Invariant($"{Root}/{Organisation}{(rest.Length == 0 ? string.Empty : "/" + rest)}?jaar={Year}&{GroupAddress.Write(Group.Choice)}{more}");
}
