using System.Globalization;
using Maatstaf.Catalogue;
using Maatstaf.Improvement.Transitions;
using Maatstaf.Vocabulary;
using Maatstaf.Workbook;

namespace Maatstaf.Production.Improving;

/// <summary>A plan with its name and what comes of it, to be taken away.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Outcome">What comes of it.</param>
public sealed record NamedTransition(string Name, TransitionOutcome Outcome);

/// <summary>Plans as tables, to the cent: for who calculates on.</summary>
/// <param name="catalogue">Names of steps and destinations.</param>
/// <param name="language">Language of the texts.</param>
public sealed class TransitionTables(BenchmarkCatalogue catalogue, Language language)
{
    private static readonly LocalisedText
        Plan = new("plan", "plan"),
        Year = new("jaar", "year"),
        Application = new("toepassing", "application"),
        All = new("alles in eigen beheer", "all on the premises"),
        Assumed = new("aanname", "assumption"),
        Filled = new("ingevuld", "filled in");

    private static readonly LocalisedText[] CostColumns =
    [
        new("draaien, euro", "run, euros"), new("waarvan blijft", "of which stays"), new("waarvan nieuw", "of which new"), new("waarvan dubbel", "of which double"),
        new("veranderen, euro", "change, euros"), new("groeien, euro", "grow, euros"), new("totaal, euro", "total, euros"),
    ];

    private static readonly LocalisedText[] PeopleColumns =
        [new("uren eigen mensen", "hours of own people"), new("fte nodig", "fte needed"), new("fte tijd", "fte available"), new("fte te weinig", "fte too few")];

    private static readonly LocalisedText[] ApplicationColumns =
    [
        new("soort", "category"), new("nu per jaar, euro", "now a year, euros"), new("waarheen", "where to"),
        new("nieuw per jaar, euro", "new a year, euros"), new("hoe bekend", "how known"), new("eenmalig, euro", "one-off, euros"), new("hoe bekend", "how known"),
        new("groei per jaar, euro", "growth a year, euros"), new("uren eigen mensen", "hours of own people"), new("hoe bekend", "how known"), new("oude stopt na", "old ends after"), new("nieuwe begint in", "new begins in"),
    ];

    /// <summary>All years of all applications as CSV; the rows of a year add up to its row of everything.</summary>
    public string ToCsv(IReadOnlyList<NamedTransition> plans) => Years(plans).ToCsv();

    /// <summary>Writes years, applications and steps as a workbook.</summary>
    /// <param name="plans">The plans.</param>
    /// <param name="target">Where the bytes go; stays open.</param>
    public void WriteWorkbook(IReadOnlyList<NamedTransition> plans, Stream target) => PlainTable.WriteWorkbook([Years(plans), Applications(plans), Steps(plans)], target);

    private PlainTable Years(IReadOnlyList<NamedTransition> plans) => new(
        T(new("Jaren", "Years")),
        Notes(plans),
        Heads([Plan, Application, Year, .. CostColumns, .. PeopleColumns]),
        [.. plans.SelectMany(YearRows)]);

    private PlainTable Applications(IReadOnlyList<NamedTransition> plans) => new(
        T(new("Toepassingen", "Applications")), Notes(plans), Heads([Plan, Application, .. ApplicationColumns]), [.. plans.SelectMany(ApplicationRows)]);

    /// <summary>The planning: a row for each step of each application, a column for each year.</summary>
    private PlainTable Steps(IReadOnlyList<NamedTransition> plans)
    {
        int[] years = [.. plans.SelectMany(static plan => plan.Outcome.Plan.EveryYear()).Distinct().Order()];
        return new PlainTable(
            T(new("Planning", "Planning")),
            Notes(plans),
            [.. Heads([Plan, Application, new("stap", "step")]), .. years.Select(Whole)],
            [
                .. from named in plans
                   from planned in named.Outcome.Applications
                   from step in catalogue.Transition.Steps
                   let when = planned.Planned.YearsOf(step.Id)
                   where when is not null
                   select (IReadOnlyList<PlainCell>)[named.Name, NameOf(planned), T(step.Label), .. years.Select(year => (PlainCell)(when.Contains(year) ? "x" : string.Empty))],
            ]);
    }

    private IEnumerable<IReadOnlyList<PlainCell>> YearRows(NamedTransition named)
    {
        var outcome = named.Outcome;
        yield return [named.Name, T(All), T(new($"nu ({Whole(outcome.FiscalYear)})", $"now ({Whole(outcome.FiscalYear)})")), .. Costs(new YearCost(outcome.TodayCents, 0, 0, 0, 0)), .. NoPeople];
        foreach (var year in outcome.Years)
        {
            yield return
            [
                named.Name, T(All), Whole(year.Year), .. Costs(year.Cost),
                Number(year.CentiHours / 100m), Number(year.NeededMilliFte / 1000m), Number(year.AvailableMilliFte / 1000m), Number(year.ShortMilliFte / 1000m),
            ];
        }

        yield return [named.Name, T(All), T(new("daarna, per jaar", "after, a year")), .. Costs(outcome.After), .. NoPeople];
        foreach (var application in outcome.Applications.Where(static application => application.Application is not null))
        {
            foreach (var (place, year) in outcome.Years.Index())
                yield return [named.Name, NameOf(application), Whole(year.Year), .. Costs(application.Years[place]), Number(application.CentiHours[place] / 100m), .. NoPeople.Skip(1)];
        }
    }

    private static IEnumerable<PlainCell> NoPeople => Enumerable.Repeat((PlainCell)string.Empty, PeopleColumns.Length);

    private static IEnumerable<PlainCell> Costs(YearCost cost) =>
        ((long[])[cost.Run, cost.Kept, cost.New, cost.Double, cost.Change, cost.Grow, cost.Total]).Select(static cents => Number(cents / 100m));

    private IEnumerable<IReadOnlyList<PlainCell>> ApplicationRows(NamedTransition named) => named.Outcome.Applications.Select(application => (IReadOnlyList<PlainCell>)
    [
        named.Name,
        NameOf(application),
        application.Application is { } own ? T(catalogue.CostTree[own.Node].Label) : T(NotThere),
        Number(application.Application?.LocalCents / 100m),
        T(catalogue.Transition.Destinations.FirstOrDefault(destination => destination.Id == application.Planned.Destination)?.Label ?? NotThere),
        Number(application.NewCents / 100m),
        T(application.Planned.NewCents is null ? Assumed : Filled),
        Number(application.OneOffCents / 100m),
        T(application.Planned.OneOffCents is null ? Assumed : Filled),
        Number(application.Planned.GrowCents / 100m),
        Number(application.Hours),
        T(application.Planned.OwnHours is null ? Assumed : Filled),
        Number(application.Planned.OldEnds()),
        Number(application.NewCents == 0 ? null : application.Planned.NewBegins()),
    ]);

    private static LocalisedText NotThere { get; } = new("staat niet meer in de levering", "is not in the return any more");

    private string NameOf(PlannedOutcome application) => application.Application is { } own ? T(own.Name) : application.Planned.Application;

    private string[] Notes(IReadOnlyList<NamedTransition> plans) =>
        [T(TransitionSentences.NoForecast), .. plans.Select(named => $"{named.Name}: {T(new("cijfers van", "figures of"))} {Whole(named.Outcome.FiscalYear)}")];

    private string[] Heads(LocalisedText[] columns) => [.. columns.Select(T)];

    private string T(LocalisedText text) => text.In(language);

    private static PlainCell Number(decimal? number) => number;

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}
