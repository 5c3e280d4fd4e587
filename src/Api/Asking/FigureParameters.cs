using Maatstaf.Api.Archive;
using Maatstaf.Catalogue;

namespace Maatstaf.Api.Asking;

/// <summary>What may be asked about editions and their figures.</summary>
internal static class FigureParameters
{
    public const string Edition = "edition", Version = "version";
    public const string Indicator = "indicator", Group = "group", Statistic = "statistic", Year = "year", FromYear = "fromYear", ToYear = "toYear", State = "state";
    public const string Sort = "sort", Page = "page", PageSize = "pageSize";

    /// <summary>What a list can be put in order of.</summary>
    public static readonly IReadOnlyList<string> FigureOrders = ["indicator", "year", "group", "statistic", "value", "n", "clusters"];

    /// <summary>What makes of all figures some, or another order.</summary>
    public static readonly IReadOnlyList<string> Choosing = [Indicator, Group, Statistic, Year, FromYear, ToYear, State, Sort];

    private const int MostPages = 1_000_000, LargestPage = 1000, StandardPage = 100;

    public static readonly Parameter InEdition = new PathParameter(Edition, "De editie: het jaar waarin zij uitkomt.", "2025", IsWhole: true);

    public static readonly Parameter InVersion = new PathParameter(Version, "Nummer van de versie; de eerste is 1.", "1", IsWhole: true);

    public static readonly IReadOnlyList<Parameter> Paging =
    [
        new WholeParameter(Page, "Welke pagina; de eerste is 1.", "1", 1, MostPages, 1),
        new WholeParameter(PageSize, "Hoeveel er op een pagina staan.", "100", 1, LargestPage, StandardPage),
    ];

    public static IReadOnlyList<Parameter> Years =>
    [
        new YearsParameter(Year, "Alleen deze boekjaren, met komma's ertussen.", "2023,2024"),
        new WholeParameter(FromYear, "Vanaf dit boekjaar.", "2020", YearBounds.Least, YearBounds.Most),
        new WholeParameter(ToYear, "Tot en met dit boekjaar.", "2024", YearBounds.Least, YearBounds.Most),
    ];

    /// <summary>Which figures: indicators, groups and statistics.</summary>
    public static IReadOnlyList<Parameter> Which(BenchmarkCatalogue catalogue) =>
    [
        new ChoiceParameter(Indicator, "Alleen deze indicatoren, met komma's ertussen. Hun namen staan op /indicators.", "ict.cost-per-inhabitant", [.. catalogue.Indicators.Select(static indicator => indicator.Id)], IsListed: false, ApiVersion.Root + "/indicators"),
        new ChoiceParameter(Group, "Alleen deze groepen gemeenten, met komma's ertussen.", "all", [.. catalogue.Groups.Select(static group => group.Id)], IsListed: true, ApiVersion.Root + "/groups"),
        new ChoiceParameter(Statistic, "Alleen deze berekeningen, met komma's ertussen.", "headline", [.. catalogue.Statistics.All.Select(static statistic => statistic.Id)], IsListed: true, ApiVersion.Root + "/statistics"),
    ];

    /// <summary>The order of a list.</summary>
    public static Parameter Order(IReadOnlyList<string> keys, string example) => new ChoiceParameter(
        Sort,
        "De volgorde, met komma's ertussen; een minteken ervoor keert haar om. Bij gelijke stand telt de volgorde van statistics.csv. Wat geen getal heeft, komt achteraan.",
        example,
        [.. keys, .. keys.Select(static key => "-" + key)],
        IsListed: true,
        string.Join(", ", keys));

    /// <summary>The version that an address names; null when it is not published.</summary>
    public static ArchivedVersion? VersionOf(PublishedArchive archive, Asked asked) =>
        asked.WholeInPath(Edition) is { } edition && asked.WholeInPath(Version) is { } number ? archive.Find(new Vocabulary.Edition(edition), number) : null;

    /// <summary>Whether a fiscal year is asked for.</summary>
    public static Func<int, bool> YearsOf(Asked asked)
    {
        var (some, from, to) = (asked.Years(Year), asked.Whole(FromYear), asked.Whole(ToYear));
        return year => (some is null || some.Contains(year)) && (from is null || year >= from) && (to is null || year <= to);
    }

    /// <summary>Whether a name is asked for.</summary>
    public static Func<string, bool> NamesOf(Asked asked, string parameter) =>
        asked.Chosen(parameter) is { } chosen ? new HashSet<string>(chosen, StringComparer.Ordinal).Contains : static _ => true;
}
