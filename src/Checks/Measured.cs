using System.Collections.Immutable;
using Maatstaf.Catalogue;
using Maatstaf.Vocabulary;

namespace Maatstaf.Checks;

/// <summary>An amount of a return beside that of last year, in the integer unit of its quantity.</summary>
/// <param name="Spot">Where it is delivered.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Quantity">What it is.</param>
/// <param name="Own">This year; null = not known.</param>
/// <param name="LastYear">Last year; null = not known.</param>
internal sealed record Measured(Spot Spot, LocalisedText Name, Quantity Quantity, long? Own, long? LastYear)
{
    /// <summary>The subject of the inhabitants, on which every cost per inhabitant rests.</summary>
    public const string InhabitantsSubject = $"{ReturnForm.Profile}/{Columns.Inhabitants}";

    /// <summary>What the numbers are, for the one who asks.</summary>
    public CheckFacts Facts => new(Quantity, Own, LastYear);

    /// <summary>What the headline would change by if it were as last year; null = cannot be told, or it is neither cost nor inhabitants.</summary>
    public double? InfluenceOfLastYear(CheckContext context) => (Quantity, Own, LastYear) switch
    {
        (Quantity.Cost, { } own, { } last) => Influence.OfCost(context, own, last),
        (Quantity.Inhabitants, _, { } last) => Influence.OfInhabitants(context, (int)last),
        _ => null,
    };

    /// <summary>Cost by leaf of the cost tree, in the categories of this year.</summary>
    public static IEnumerable<Measured> Costs(CheckContext context) =>
        from leaf in context.Catalogue.CostTree.Leaves
        where leaf.IsAsked(context.Return.FiscalYear)
        select new Measured(SpotOf(context, leaf, [leaf.Id]), leaf.Label, Quantity.Cost, context.Sums.Cents(leaf.Id), null);

    /// <summary>Cost by leaf beside last year's, in the categories of last year; none when there is no last year.</summary>
    public static IEnumerable<Measured> CostsBesideLastYear(CheckContext context)
    {
        if (context.LastYearSums is not { } before)
            return [];
        var tree = context.Catalogue.CostTree;
        return
            from leaf in tree.Leaves
            where leaf.IsAsked(context.Return.FiscalYear - 1)
            let later = tree.Leaves.Where(other => other.Before == leaf.Id && !other.IsAsked(context.Return.FiscalYear - 1)).Select(static other => other.Id)
            select new Measured(SpotOf(context, leaf, [leaf.Id, .. later]), leaf.Label, Quantity.Cost, context.SumsAsLastYear.Cents(leaf.Id), before.Cents(leaf.Id));
    }

    /// <summary>Fte by function beside last year's; none when there is no last year.</summary>
    public static IEnumerable<Measured> FteBesideLastYear(CheckContext context)
    {
        if (context.LastYearSums is not { } before)
            return [];
        long Fte(ReturnSums sums, string function) => sums.Personnel(function, Employment.Own).MilliFte + sums.Personnel(function, Employment.Hired).MilliFte;
        return
            from cost in context.CostsBesideLastYear
            where cost.Spot.Table == CostTree.Personnel
            select cost with
            {
                Spot = cost.Spot with { Column = Columns.Fte, Subject = $"{cost.Spot.Subject}/{Columns.Fte}" },
                Quantity = Quantity.Fte,
                Own = Fte(context.SumsAsLastYear, cost.Spot.Line),
                LastYear = Fte(before, cost.Spot.Line),
            };
    }

    /// <summary>The denominators that are asked beside last year's; none when one of the two years has no profile.</summary>
    public static IEnumerable<Measured> ProfileBesideLastYear(CheckContext context)
    {
        if (context.Return.Profile is not { } now || context.LastYear?.Profile is not { } before)
            return [];
        (string Column, Quantity Quantity, long? Own, long? LastYear)[] denominators =
        [
            (Columns.Inhabitants, Quantity.Inhabitants, now.Inhabitants, before.Inhabitants),
            (Columns.Budget, Quantity.Budget, now.BudgetCents, before.BudgetCents),
            (Columns.Staff, Quantity.Staff, now.StaffMilliFte, before.StaffMilliFte),
            (Columns.Workplaces, Quantity.Workplaces, now.Workplaces, before.Workplaces),
        ];
        return
            from denominator in denominators
            let asked = context.Catalogue.Form[ReturnForm.Profile].Find(denominator.Column)
            where asked is not null
            select new Measured(Profile(denominator.Column), asked.Label, denominator.Quantity, denominator.Own, denominator.LastYear);
    }

    /// <summary>Those that are above 0 in both years, so that they have a ratio.</summary>
    public static IEnumerable<Change> Changes(IEnumerable<Measured> all) =>
        from measured in all
        where measured is { Own: > 0, LastYear: > 0 }
        select new Change(measured, measured.Own ?? 0, measured.LastYear ?? 0);

    /// <summary>The place of a denominator.</summary>
    public static Spot Profile(string column) => new(ReturnForm.Profile, Returns.Delivered.DeliveredRow.ProfileLine, column, $"{ReturnForm.Profile}/{column}");

    private static Spot SpotOf(CheckContext context, CostNode leaf, string[] categories)
    {
        var component = context.Catalogue.CostTree.ComponentOf(leaf.Id)!;
        return new Spot(component, leaf.Id, Columns.Amount, leaf.Id) { Lines = LinesOf(context, component, categories) };
    }

    private static ImmutableArray<string> LinesOf(CheckContext context, string component, string[] categories) =>
    [
        .. categories.SelectMany(category => context.LinesOf(component, category))
            .OrderByDescending(static line => Math.Abs(line.Cents))
            .ThenBy(static line => line.Line, StringComparer.Ordinal)
            .Select(static line => line.Line),
    ];
}

/// <summary>An amount above 0 in both years.</summary>
internal readonly record struct Change(Measured Measured, long Own, long LastYear)
{
    /// <summary>This year's divided by last year's.</summary>
    public double Ratio => (double)Own / LastYear;

    /// <summary>This year's amount as people write it.</summary>
    public LocalisedText OwnWritten => Wording.Written.Of(Measured.Quantity, Own);

    /// <summary>Last year's amount as people write it.</summary>
    public LocalisedText LastYearWritten => Wording.Written.Of(Measured.Quantity, LastYear);
}
