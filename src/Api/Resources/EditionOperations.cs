using Maatstaf.Api.Answers;
using Maatstaf.Api.Archive;
using Maatstaf.Api.Asking;
using Maatstaf.Api.Replies;
using Maatstaf.Catalogue;
using Maatstaf.Vocabulary;

namespace Maatstaf.Api.Resources;

/// <summary>Editions and their versions.</summary>
internal static class EditionOperations
{
    private const string Tag = "Edities";

    public static IReadOnlyList<Operation> All { get; } =
    [
        new()
        {
            Id = "listEditions",
            Path = "/editions",
            Tag = Tag,
            Summary = "De edities",
            Description = "Alle edities die gepubliceerd zijn, de nieuwste eerst.",
            Parameters = FigureParameters.Paging,
            AnswerType = typeof(PageAnswer<EditionAnswer>),
            Example = Examples.Page("/editions", Examples.Edition),
            Answer = static question => Reply.Of(Paging.Of(question, question.Archive.Editions, Show), question.Archive.Editions.Select(static edition => (DateTime?)edition.Newest.FrozenAt).Max()),
        },
        new()
        {
            Id = "getEdition",
            Path = "/editions/{edition}",
            Tag = Tag,
            Summary = "Een editie",
            Description = "Een editie die gepubliceerd is, met het adres van de versie die nu telt.",
            Parameters = [FigureParameters.InEdition],
            AnswerType = typeof(EditionAnswer),
            Example = Examples.Edition,
            Answer = static question => Find(question) is { } edition ? Reply.Of(Show(edition), edition.Newest.FrozenAt) : null,
        },
        new()
        {
            Id = "listVersions",
            Path = "/editions/{edition}/versions",
            Tag = Tag,
            Summary = "De versies van een editie",
            Description = "Alle versies van een editie, de eerste eerst. De cijfers van een versie veranderen nooit: na een fout komt er een nieuwe bij.",
            Parameters = [FigureParameters.InEdition, .. FigureParameters.Paging],
            AnswerType = typeof(PageAnswer<VersionAnswer>),
            Example = Examples.Page("/editions/2023/versions", Examples.Version),
            Answer = static question => Find(question) is { } edition
                ? Reply.Of(Paging.Of(question, edition.Versions, version => Show(version, edition, question.Archive.Catalogue)), edition.Newest.FrozenAt)
                : null,
        },
        new()
        {
            Id = "getVersion",
            Path = "/editions/{edition}/versions/{version}",
            Tag = Tag,
            Summary = "Een versie van een editie",
            Description = "Een versie, met haar herkomst en wie er per boekjaar meedeed.",
            Parameters = [FigureParameters.InEdition, FigureParameters.InVersion],
            AnswerType = typeof(VersionAnswer),
            Example = Examples.Version,
            Answer = static question => Find(question) is { } edition && FigureParameters.VersionOf(question.Archive, question.Asked) is { } version
                ? Reply.Of(Show(version, edition, question.Archive.Catalogue), edition.Newest.FrozenAt)
                : null,
        },
    ];

    /// <summary>Where the figures of a version come from.</summary>
    public static ProvenanceAnswer ProvenanceOf(ArchivedVersion version, BenchmarkCatalogue catalogue)
    {
        var publication = version.Figures.Publication;
        return new ProvenanceAnswer
        {
            Data = publication.Title,
            Sha256 = version.Hash,
            Fictional = publication.Fictional,
            Edition = version.Edition.Year,
            FiscalYear = version.Edition.FiscalYear,
            Version = version.Number,
            FrozenAt = version.FrozenAt,
            Licence = LicenceOf(catalogue),
        };
    }

    /// <summary>Under which licence the figures are.</summary>
    public static LicenceAnswer LicenceOf(BenchmarkCatalogue catalogue) => new() { Name = catalogue.Licence.Name, Address = catalogue.Licence.Address.AbsoluteUri };

    private static ArchivedEdition? Find(Question question) =>
        question.Asked.WholeInPath(FigureParameters.Edition) is { } year ? question.Archive.Find(new Edition(year)) : null;

    private static EditionAnswer Show(ArchivedEdition edition) => new()
    {
        Edition = edition.Edition.Year,
        FiscalYear = edition.Edition.FiscalYear,
        LatestVersion = edition.Newest.Number,
        Links = new EditionLinks { Self = Places.Of(edition.Edition), Versions = Places.Of(edition.Edition) + "/versions", Latest = Places.Of(edition.Newest) },
    };

    private static VersionAnswer Show(ArchivedVersion version, ArchivedEdition edition, BenchmarkCatalogue catalogue)
    {
        var publication = version.Figures.Publication;
        var self = Places.Of(version);
        return new VersionAnswer
        {
            Number = version.Number,
            IsLatest = version == edition.Newest,
            Reason = version.Reason,
            Provenance = ProvenanceOf(version, catalogue),
            Figures = publication.Figures.Count,
            Participants = [.. publication.Years.Select(year => publication.ParticipantsOf(year)!).Select(static count => new ParticipantsAnswer
            {
                Year = count.Year,
                Municipalities = count.Municipalities,
                Inhabitants = count.Inhabitants,
                Clusters = count.Clusters,
                InPartnership = count.InPartnership,
            })],
            Links = new VersionLinksAnswer
            {
                Self = self,
                Figures = self + "/figures",
                Series = self + "/series",
                MovedFigures = self + "/moved-figures",
                DataPackage = Places.PageOf(version) + "/open-data/datapackage.zip",
                OpenData = Places.PageOf(version) + "/open-data",
                Page = Places.PageOf(version),
            },
        };
    }
}
