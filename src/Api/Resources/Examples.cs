using Maatstaf.Api.Answers;
using Maatstaf.Catalogue;
using Maatstaf.Delivery.Cases;

namespace Maatstaf.Api.Resources;

/// <summary>Invented answers for the description.</summary>
internal static class Examples
{
    public static readonly LicenceAnswer Licence = new() { Name = "CC BY 4.0", Address = "https://creativecommons.org/licenses/by/4.0/" };

    public static readonly ProvenanceAnswer Provenance = new()
    {
        Data = "Voorbeeldland",
        Sha256 = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        Fictional = true,
        Edition = 2023,
        FiscalYear = 2022,
        Version = 1,
        FrozenAt = new DateTime(2023, 9, 1, 8, 30, 0, DateTimeKind.Utc),
        Licence = Licence,
    };

    public static readonly EditionAnswer Edition = new()
    {
        Edition = 2023,
        FiscalYear = 2022,
        LatestVersion = 1,
        Links = new EditionLinks { Self = "/api/v1/editions/2023", Versions = "/api/v1/editions/2023/versions", Latest = "/api/v1/editions/2023/versions/1" },
    };

    public static readonly VersionAnswer Version = new()
    {
        Number = 1,
        IsLatest = true,
        Reason = string.Empty,
        Provenance = Provenance,
        Figures = 58_998,
        Participants = [new ParticipantsAnswer { Year = 2022, Municipalities = 27, Inhabitants = 1_300_000, Clusters = 15, InPartnership = 18 }],
        Links = new VersionLinksAnswer
        {
            Self = "/api/v1/editions/2023/versions/1",
            Figures = "/api/v1/editions/2023/versions/1/figures",
            Series = "/api/v1/editions/2023/versions/1/series",
            MovedFigures = "/api/v1/editions/2023/versions/1/moved-figures",
            DataPackage = "/edities/2023/v1/open-data/datapackage.zip",
            OpenData = "/edities/2023/v1/open-data",
            Page = "/edities/2023/v1",
        },
    };

    public static readonly FigureAnswer Figure = new()
    {
        Indicator = "ict.cost-per-inhabitant",
        Year = 2022,
        Group = "all",
        Statistic = "headline",
        State = FigureState.Known,
        Value = 114.25,
        WithheldReason = null,
        Unit = "eur/inhabitant",
        N = 27,
        Clusters = 15,
        Interval = new IntervalAnswer { State = FigureState.Known, Low = 109.5, High = 121.75 },
    };

    public static readonly FigureAnswer WithheldFigure = Figure with
    {
        Indicator = "software.saas-share",
        Group = "stand-alone",
        State = FigureState.Withheld,
        Value = null,
        WithheldReason = "n<5",
        Unit = "ratio",
        N = 4,
        Clusters = 4,
        Interval = new IntervalAnswer { State = FigureState.Withheld, Low = null, High = null },
    };

    public static readonly SeriesAnswer Series = new()
    {
        Indicator = "ict.cost-per-inhabitant",
        Group = "all",
        Statistic = "headline",
        Unit = "eur/inhabitant",
        Points =
        [
            new PointAnswer { Year = 2021, State = FigureState.Missing, Value = null, WithheldReason = null, N = null, Clusters = null, Interval = new IntervalAnswer { State = FigureState.NotApplicable, Low = null, High = null } },
            new PointAnswer { Year = 2022, State = FigureState.Known, Value = 114.25, WithheldReason = null, N = 27, Clusters = 15, Interval = Figure.Interval },
        ],
    };

    public static readonly MovedFigureAnswer MovedFigure = new()
    {
        Indicator = "ict.cost-per-inhabitant",
        Year = 2022,
        Group = "all",
        Statistic = "headline",
        Before = new SideAnswer { State = FigureState.Known, Value = 114.25, WithheldReason = null },
        After = new SideAnswer { State = FigureState.Known, Value = 113.5, WithheldReason = null },
    };

    public static readonly IndicatorAnswer Indicator = new()
    {
        Id = "ict.cost-per-inhabitant",
        Label = new Texts { Nl = "Voorbeeld per inwoner", En = "Example per inhabitant" },
        Explanation = new Texts { Nl = "De kosten gedeeld door het aantal inwoners.", En = "The cost divided by the number of inhabitants." },
        Unit = "eur/inhabitant",
        Numerator = new MeasureAnswer { Quantity = Quantity.Cost, CostNode = "ict" },
        Denominator = new MeasureAnswer { Quantity = Quantity.Inhabitants, CostNode = null },
        Scale = 1,
        AskedFrom = null,
        CostNode = "ict",
    };

    public static readonly GroupAnswer Group = new() { Id = "all", Label = new Texts { Nl = "Alle deelnemers", En = "All participants" }, IsSizeClass = false };

    public static readonly StatisticAnswer Statistic = new()
    {
        Id = "headline",
        Label = new Texts { Nl = "Kerncijfer", En = "Headline" },
        Explanation = new Texts { Nl = "De som van de teller gedeeld door de som van de noemer.", En = "The sum of the numerator divided by the sum of the denominator." },
    };

    public static readonly UnitAnswer Unit = new()
    {
        Id = "eur/inhabitant",
        Label = new Texts { Nl = "euro per inwoner", En = "euros per inhabitant" },
        Short = new Texts { Nl = "€/inw.", En = "€/inh." },
        IsEuros = true,
    };

    public static readonly CostNodeAnswer CostNode = new()
    {
        Id = "software",
        Parent = "ict",
        Label = new Texts { Nl = "Software", En = "Software" },
        Explanation = new Texts { Nl = "Licenties, abonnementen en onderhoud.", En = "Licences, subscriptions and maintenance." },
        AskedFrom = null,
    };

    public static readonly ReturnLinks ReturnLinks = new()
    {
        Self = "/api/v1/organisations/GM9030/returns/2026",
        Findings = "/api/v1/organisations/GM9030/returns/2026/findings",
        Page = "/levering/2026/GM9030",
    };

    public static readonly ReturnSummaryAnswer ReturnSummary = new() { Edition = 2026, FiscalYear = 2025, State = ReturnState.Draft, IsOpen = true, Links = ReturnLinks };

    public static readonly ReturnAnswer Return = new()
    {
        Organisation = "GM9030",
        Edition = 2026,
        FiscalYear = 2025,
        State = ReturnState.Draft,
        IsOpen = true,
        Submitted = 0,
        ChangedAt = new DateTime(2026, 3, 2, 10, 15, 0, DateTimeKind.Utc),
        ChangedBy = "Voorbeeldpakket (API)",
        Rows = [new RowAnswer { Table = "software", Line = "1", Cells = new Dictionary<string, string> { ["category"] = "software.front-office", ["amount_eur"] = "1250.00", ["hosting"] = "saas" } }],
        Links = ReturnLinks,
    };

    public static readonly FindingAnswer Finding = new()
    {
        Code = "C101",
        Blocks = false,
        Table = "software",
        Line = "1",
        Column = "amount_eur",
        Sentence = new Texts { Nl = "Dit bedrag is veel hoger dan vorig jaar. Klopt dat?", En = "This amount is much higher than last year. Is that right?" },
    };

    public static readonly ExplanationAnswer Explanation = new()
    {
        Organisation = "GM9030",
        Year = 2022,
        Group = "all",
        EurosAYear = 150_000,
        Sentences = [new Texts { Nl = "Uw gemeente geeft € 5 per inwoner meer uit dan alle deelnemers.", En = "Your municipality spends € 5 per inhabitant more than all participants." }],
        Nodes =
        [
            new ExplainedNodeAnswer
            {
                Node = "ict",
                Own = 120,
                Other = 115,
                Gap = 5,
                Effects = [new EffectAnswer { Id = "software.front-office/category", Node = "software.front-office", Kind = Maatstaf.Explanation.EffectKind.Category, PerInhabitant = 5 }],
                NotDeeper = null,
            },
        ],
    };

    public static readonly TermAnswer Term = new()
    {
        Id = "cluster",
        Label = new Texts { Nl = "onafhankelijke eenheid", En = "independent unit" },
        Meaning = new Texts { Nl = "Een samenwerkingsverband, of een gemeente die zelfstandig is.", En = "A partnership, or a municipality that stands alone." },
    };

    public static PageAnswer<T> Page<T>(string path, params IReadOnlyList<T> items) => new() { Items = items, Page = PlaceOf(items.Count), Links = LinksOf(path) };

    public static PublishedPageAnswer<T> PublishedPage<T>(string path, params IReadOnlyList<T> items) => new() { Provenance = Provenance, Items = items, Page = PlaceOf(items.Count), Links = LinksOf(path) };

    private static PagePlace PlaceOf(int total) => new() { Number = 1, Size = 100, Count = 1, Total = total };

    private static PageLinks LinksOf(string path)
    {
        var only = $"{ApiVersion.Root}{path}?page=1";
        return new PageLinks { Self = only, First = only, Prev = null, Next = null, Last = only };
    }
}
