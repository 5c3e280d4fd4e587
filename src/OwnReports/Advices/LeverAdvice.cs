using Maatstaf.Catalogue;
using Maatstaf.Explanation;
using Maatstaf.Improvement;
using Maatstaf.Narratives;
using Maatstaf.Vocabulary;

namespace Maatstaf.OwnReports.Advices;

/// <summary>
/// What it would save to do as the group does, at the causes that make the own cost higher. The amounts are those of the page "what if"
/// when that one thing becomes otherwise.
/// </summary>
/// <param name="situation">What the report is made of.</param>
/// <param name="catalogue">What is measured, and from when a cause is worth a mention.</param>
internal sealed class LeverAdvice(OwnSituation situation, BenchmarkCatalogue catalogue)
{
    private readonly Wording wording = new(catalogue);

    /// <summary>The advice; none where the difference cannot be explained, or nothing costs more than in the group.</summary>
    public IEnumerable<Advice> All()
    {
        if (situation.Gap is not { } told || OwnAmounts.Read(situation.Own, situation.Year, catalogue) is not { } own)
            yield break;
        var calculator = new ScenarioCalculator(catalogue);
        var group = new LeverFigures(catalogue, situation.Year, indicator => situation.Group.Find(indicator, situation.Year).Value);
        var root = told.PerInhabitant.Root;
        foreach (var (cause, amount) in root.CausesIn(catalogue.CostTree).Where(IsDear))
        {
            foreach (var lever in LeversOf(cause))
            {
                if (calculator.Alone(lever, own, group) is { Obstacle: null, Value: { } value, Target: FigureValue.Known target, AYear: < 0 and var aYear })
                    yield return new Advice(WhatIfWords.NameOf(lever, catalogue), How(lever, value, target.Value), Basis(cause, amount, told.PerInhabitant.Decimals), (decimal)-aYear * 100);
            }
        }
    }

    private bool IsDear((Cause Cause, decimal Amount) told) => told.Cause.PerInhabitant >= catalogue.Practices.Better.LeastDifference && told.Amount > 0;

    /// <summary>What can become otherwise about a cause: one thing, or where it is not split all that costs money by itself.</summary>
    private IEnumerable<Lever> LeversOf(Cause cause)
    {
        LeverKind[] kinds = cause.Kind switch
        {
            CauseKind.People => [LeverKind.FtePerInhabitant],
            CauseKind.Price => [LeverKind.CostPerFte],
            CauseKind.EmploymentMix => [LeverKind.HiredShare],
            CauseKind.Category => [LeverKind.CostPerInhabitant],
            _ => [LeverKind.FtePerInhabitant, LeverKind.CostPerFte, LeverKind.CostPerInhabitant],
        };
        return kinds.Select(kind => Lever.Find(catalogue, situation.Year, new Lever(cause.Node, kind).Id)).OfType<Lever>();
    }

    private LocalisedText How(Lever lever, double value, double target)
    {
        var unit = LeverFigures.UnitOf(lever, catalogue);
        var (from, to, per) = (wording.Value(value, unit, unit.Decimals), wording.Value(target, unit, unit.Decimals), wording.Per(unit));
        return new(
            $"van {from.Dutch} naar {to.Dutch}{per.Dutch} zoals de groep",
            $"from {from.English} to {to.English}{per.English} like the group");
    }

    private LocalisedText Basis(Cause cause, decimal amount, int decimals)
    {
        var (name, more) = (Wording.Capital(cause.Name), wording.Change(amount, catalogue.Indicator(Quotient.CostPerInhabitant(CostTree.Root)).Unit, decimals));
        return new(
            $"Oorzaak in het verschil met de groep. {name.Dutch}: {more.Dutch} per inwoner.",
            $"A cause of the difference with the group. {name.English}: {more.English} per inhabitant.");
    }
}
