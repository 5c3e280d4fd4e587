using System.Globalization;
using Maatstaf.Catalogue;
using Maatstaf.Improvement;
using Maatstaf.Vocabulary;
using Maatstaf.Workbook;

namespace Maatstaf.Production.Improving;

/// <summary>A scenario with its name and what came of it, to be taken away.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Group">With whom is compared.</param>
/// <param name="Outcome">What came of it.</param>
public sealed record NamedOutcome(string Name, LocalisedText Group, Outcome Outcome);

/// <summary>Outcomes of scenarios as tables, in euros with two decimals and euros per inhabitant with four: for who calculates on.</summary>
/// <param name="catalogue">Names of nodes and levers.</param>
/// <param name="language">Language of the texts.</param>
public sealed class OutcomeTables(BenchmarkCatalogue catalogue, Language language)
{
    private static readonly LocalisedText[] YearColumns =
        [new("rekensom", "calculation"), new("onderdeel", "part"), new("jaar", "year"), new("fase", "phase"), new("euro per jaar", "euros a year"), new("euro per inwoner", "euros per inhabitant"), new("waarvan blijft", "of which stays"), new("waarvan nieuw", "of which new"), new("waarvan dubbel", "of which double")];

    private static readonly LocalisedText[] StepColumns =
        [new("rekensom", "calculation"), new("stap", "step"), new("wat", "what"), new("van", "from"), new("naar", "to"), new("eenheid", "unit"), new("jaren dubbel", "double years"), new("gevolg, euro per jaar", "effect, euros a year"), new("opmerking", "remark")];

    private PlainTable Years(IReadOnlyList<NamedOutcome> outcomes)
    {
        return new PlainTable(T(new("Jaren", "Years")), Notes(outcomes), Heads(YearColumns), [.. outcomes.SelectMany(Rows)]);
    }

    private PlainTable Steps(IReadOnlyList<NamedOutcome> outcomes)
    {
        return new PlainTable(T(new("Stappen", "Steps")), Notes(outcomes), Heads(StepColumns), [.. outcomes.SelectMany(StepRows)]);
    }

    /// <summary>All years of all parts as CSV.</summary>
    public string ToCsv(IReadOnlyList<NamedOutcome> outcomes) => Years(outcomes).ToCsv();

    /// <summary>Writes years and steps as a workbook.</summary>
    /// <param name="outcomes">The outcomes.</param>
    /// <param name="target">Where the bytes go; stays open.</param>
    public void WriteWorkbook(IReadOnlyList<NamedOutcome> outcomes, Stream target) => PlainTable.WriteWorkbook([Years(outcomes), Steps(outcomes)], target);

    private string[] Notes(IReadOnlyList<NamedOutcome> outcomes) =>
    [
        T(WhatIfWords.NoForecast),
        .. outcomes.Select(named => $"{named.Name}: {T(new("cijfers van", "figures of"))} {Whole(named.Outcome.FiscalYear)}, {T(new("vergeleken met", "compared with"))} {T(named.Group)}"),
    ];

    private IEnumerable<IReadOnlyList<PlainCell>> Rows(NamedOutcome named)
    {
        var outcome = named.Outcome;
        foreach (var node in outcome.Nodes)
        {
            foreach (var (number, year) in outcome.Years.Index())
            {
                var whole = node.Node == CostTree.Root;
                yield return
                [
                    named.Name,
                    T(catalogue.CostTree[node.Node].Label),
                    (decimal?)year.Year,
                    T(WhatIfWords.Phase(year.Phase)),
                    Euros(node.Years[number]),
                    Euros(node.Years[number] / outcome.Inhabitants, 4),
                    whole ? Euros(year.Kept) : null,
                    whole ? Euros(year.New) : null,
                    whole ? Euros(year.Double) : null,
                ];
            }
        }
    }

    private IEnumerable<IReadOnlyList<PlainCell>> StepRows(NamedOutcome named) => named.Outcome.Steps.Select((step, index) =>
    {
        var unit = LeverFigures.UnitOf(step.Step.Lever, catalogue);
        decimal? Shown(double? value) => value is { } known ? Math.Round((decimal)(known * unit.ShownTimes), 4, MidpointRounding.AwayFromZero) : null;
        return (IReadOnlyList<PlainCell>)
        [
            named.Name,
            (decimal?)(index + 1),
            T(WhatIfWords.NameOf(step.Step.Lever, catalogue)),
            Shown(step.Value),
            Shown(step.Target.Number),
            T(unit.Short),
            (decimal?)step.Step.DoubleYears,
            step.Obstacle is null ? Euros(step.AYear) : null,
            step.Obstacle is { } obstacle ? T(WhatIfWords.Why(obstacle)) : string.Empty,
        ];
    });

    private string[] Heads(LocalisedText[] columns) => [.. columns.Select(T)];

    private string T(LocalisedText text) => text.In(language);

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static decimal? Euros(double euros, int decimals = 2) => Math.Round((decimal)euros, decimals, MidpointRounding.AwayFromZero);
}
