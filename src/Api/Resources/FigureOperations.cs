using Maatstaf.Api.Answers;
using Maatstaf.Api.Archive;
using Maatstaf.Api.Asking;
using Maatstaf.Api.Replies;
using Maatstaf.Catalogue;
using Maatstaf.Disclosure;
using Maatstaf.Vocabulary;

namespace Maatstaf.Api.Resources;

/// <summary>The figures of a version: one by one, over the years, and those that moved.</summary>
internal static class FigureOperations
{
    private const string Tag = "Cijfers";
    private const string Within = "/editions/{edition}/versions/{version}";
    private static readonly IReadOnlyList<string> States = ["known", "withheld"];

    public static IReadOnlyList<Operation> All(BenchmarkCatalogue catalogue) =>
    [
        new()
        {
            Id = "listFigures",
            Path = Within + "/figures",
            Tag = Tag,
            Summary = "De cijfers van een versie",
            Description = "Alle cijfers, de afgeschermde ook, met herkomst, aantal gemeenten en interval. Een afgeschermd cijfer heeft geen getal en zegt waarom.",
            Parameters =
            [
                FigureParameters.InEdition,
                FigureParameters.InVersion,
                .. FigureParameters.Which(catalogue),
                .. FigureParameters.Years,
                new ChoiceParameter(FigureParameters.State, "Alleen cijfers met een getal (known), of alleen die zijn afgeschermd (withheld).", "known", States, IsListed: true, string.Join(", ", States)),
                FigureParameters.Order(FigureParameters.FigureOrders, "-year,indicator"),
                .. FigureParameters.Paging,
            ],
            AnswerType = typeof(PublishedPageAnswer<FigureAnswer>),
            Example = Examples.PublishedPage("/editions/2023/versions/1/figures", Examples.Figure, Examples.WithheldFigure),
            Answer = static question => Answer(question, static (version, question) =>
                Paging.Of(question, FiguresOf(version, question.Asked), EditionOperations.ProvenanceOf(version, question.Archive.Catalogue), figure => FigureView.Of(figure, version.Figures, question.Archive.Catalogue))),
        },
        new()
        {
            Id = "listSeries",
            Path = Within + "/series",
            Tag = Tag,
            Summary = "Reeksen over de jaren",
            Description = "Van elke indicator, groep en berekening alle boekjaren op een rij. Een jaar zonder getal zegt waarom: afgeschermd, niet gevraagd, of niet geleverd.",
            Parameters = [FigureParameters.InEdition, FigureParameters.InVersion, .. FigureParameters.Which(catalogue), .. FigureParameters.Years, .. FigureParameters.Paging],
            AnswerType = typeof(PublishedPageAnswer<SeriesAnswer>),
            Example = Examples.PublishedPage("/editions/2023/versions/1/series", Examples.Series),
            Answer = static question => Answer(question, SeriesOf),
        },
        new()
        {
            Id = "listMovedFigures",
            Path = Within + "/moved-figures",
            Tag = Tag,
            Summary = "Wat anders is dan in de versie ervoor",
            Description = "De cijfers waarvan het getal anders is dan in de versie ervoor. Bij de eerste versie is de lijst leeg.",
            Parameters = [FigureParameters.InEdition, FigureParameters.InVersion, .. FigureParameters.Which(catalogue), .. FigureParameters.Years, .. FigureParameters.Paging],
            AnswerType = typeof(PublishedPageAnswer<MovedFigureAnswer>),
            Example = Examples.PublishedPage("/editions/2023/versions/2/moved-figures", Examples.MovedFigure),
            Answer = static question => Answer(question, MovedOf),
        },
    ];

    private static Reply? Answer(Question question, Func<ArchivedVersion, Question, object> answer) =>
        FigureParameters.VersionOf(question.Archive, question.Asked) is { } version ? Reply.Of(answer(version, question), version.FrozenAt) : null;

    private static IReadOnlyList<PublishedFigure> FiguresOf(ArchivedVersion version, Asked asked)
    {
        // Who reads all of them, page by page, needs no copy of the list for each page.
        if (!FigureParameters.Choosing.Any(asked.Has))
            return version.Figures.Publication.Figures;
        var (isGroup, isStatistic) = (FigureParameters.NamesOf(asked, FigureParameters.Group), FigureParameters.NamesOf(asked, FigureParameters.Statistic));
        Func<FigureValue, bool> isState = asked.Chosen(FigureParameters.State) is [var state] ? value => value is FigureValue.Known == (state == States[0]) : static _ => true;
        var found = version.Figures.Of(asked.Chosen(FigureParameters.Indicator), FigureParameters.YearsOf(asked))
            .Where(figure => isStatistic(figure.Key.Statistic) && isGroup(figure.Key.Group) && isState(figure.Value));
        return [.. FigureOrder.Sorted(found, asked.Chosen(FigureParameters.Sort) ?? [])];
    }

    private static PublishedPageAnswer<SeriesAnswer> SeriesOf(ArchivedVersion version, Question question)
    {
        var (figures, catalogue) = (version.Figures, question.Archive.Catalogue);
        var isYear = FigureParameters.YearsOf(question.Asked);
        int[] years = [.. figures.Publication.Years.Where(isYear)];
        var wanted = Wanted(question.Asked);
        SeriesKey[] series = [.. figures.Series.Where(one => wanted(one.Indicator, one.Group, one.Statistic))];
        return Paging.Of(question, series, EditionOperations.ProvenanceOf(version, catalogue), one => new SeriesAnswer
        {
            Indicator = one.Indicator,
            Group = one.Group,
            Statistic = one.Statistic,
            Unit = FigureView.UnitOf(one.Indicator, catalogue),
            Points = [.. years.Select(year => FigureView.PointOf(new FigureKey(one.Indicator, year, one.Group, one.Statistic), figures))],
        });
    }

    private static PublishedPageAnswer<MovedFigureAnswer> MovedOf(ArchivedVersion version, Question question)
    {
        var (wanted, isYear) = (Wanted(question.Asked), FigureParameters.YearsOf(question.Asked));
        ArchivedMove[] moved = [.. version.Figures.Moved.Where(move => isYear(move.Key.Year) && wanted(move.Key.Indicator, move.Key.Group, move.Key.Statistic))];
        return Paging.Of(question, moved, EditionOperations.ProvenanceOf(version, question.Archive.Catalogue), static move => new MovedFigureAnswer
        {
            Indicator = move.Key.Indicator,
            Year = move.Key.Year,
            Group = move.Key.Group,
            Statistic = move.Key.Statistic,
            Before = SideAnswer.Of(move.Before),
            After = SideAnswer.Of(move.After),
        });
    }

    private static Func<string, string, string, bool> Wanted(Asked asked)
    {
        var (isIndicator, isGroup, isStatistic) =
            (FigureParameters.NamesOf(asked, FigureParameters.Indicator), FigureParameters.NamesOf(asked, FigureParameters.Group), FigureParameters.NamesOf(asked, FigureParameters.Statistic));
        return (indicator, group, statistic) => isIndicator(indicator) && isGroup(group) && isStatistic(statistic);
    }
}
