using Maatstaf.Catalogue;
using Maatstaf.Vocabulary;

namespace Maatstaf.Improvement;

/// <summary>Why a step cannot be counted.</summary>
public enum StepObstacle
{
    /// <summary>The group's value is withheld from this reader.</summary>
    Withheld,

    /// <summary>The group has no value.</summary>
    NoGroupValue,

    /// <summary>The own cost there is 0, or below.</summary>
    NoOwnCost,

    /// <summary>There are no own fte there.</summary>
    NoOwnFte,

    /// <summary>It cannot be said what own or hired staff costs per fte: neither own figures nor the group's say so.</summary>
    NoPrice,
}

/// <summary>Takes a step: changes the running cost, or says what stands in the way.</summary>
/// <param name="running">The cost as earlier steps left it.</param>
/// <param name="own">Inhabitants.</param>
/// <param name="group">The group's values.</param>
/// <param name="fteScale">How many inhabitants the published fte are about.</param>
internal sealed class StepTaking(Running running, OwnAmounts own, LeverFigures group, double fteScale)
{
    /// <summary>What a lever stands at now; null when it cannot be said.</summary>
    public double? ValueOf(Lever lever)
    {
        var parts = running.Within(lever.Node);
        var (cost, fte) = (parts.Sum(static part => part.Cost), parts.Sum(static part => part.Fte));
        return lever.Kind switch
        {
            LeverKind.CostPerFte => fte > 0 ? cost / fte : null,
            LeverKind.FtePerInhabitant => fte / own.Inhabitants * fteScale,
            LeverKind.HiredShare => cost > 0 ? parts.Where(IsHired).Sum(static part => part.Cost) / cost : null,
            LeverKind.SaasShare => cost > 0 ? parts.Where(IsSaas).Sum(static part => part.Cost) / cost : null,
            _ => cost / own.Inhabitants,
        };
    }

    /// <summary>Takes the step to a value.</summary>
    public StepObstacle? Take(ScenarioStep step, double target, int number)
    {
        var parts = running.Within(step.Lever.Node);
        if (parts.Sum(static part => part.Cost) <= 0 || (step.Lever.IsShare && parts.Any(static part => part.Cost < 0)))
            return StepObstacle.NoOwnCost;
        switch (step.Lever.Kind)
        {
            case LeverKind.HiredShare:
                return Hire(parts, step, target, number);
            case LeverKind.SaasShare:
                Host(parts, step, target, number);
                return null;
            default:
                if (step.Lever.Kind != LeverKind.CostPerInhabitant && parts.Sum(static part => part.Fte) <= 0)
                    return StepObstacle.NoOwnFte;
                running.Scale(parts, target / ValueOf(step.Lever)!.Value, step.Lever.Kind == LeverKind.FtePerInhabitant, step, number);
                return null;
        }
    }

    /// <summary>
    /// As many fte, of which so many are hired that their share in the cost is the target s: with the costs per fte p and q of own
    /// and hired staff the share of hired fte is s·p / (s·p + (1 − s)·q).
    /// </summary>
    private StepObstacle? Hire(RunningPart[] parts, ScenarioStep step, double target, int number)
    {
        RunningPart[] hired = [.. parts.Where(IsHired)], staff = [.. parts.Where(static part => !IsHired(part))];
        var fte = parts.Sum(static part => part.Fte);
        if (fte <= 0)
            return StepObstacle.NoOwnFte;
        if (PriceOf(staff, step.Lever.Node, Employment.Own) is not { } ownPrice || PriceOf(hired, step.Lever.Node, Employment.Hired) is not { } hiredPrice)
            return StepObstacle.NoPrice;
        var hiredFte = fte * target * ownPrice / ((target * ownPrice) + ((1 - target) * hiredPrice));
        var more = hiredFte - hired.Sum(static part => part.Fte);
        if (more > 0)
            running.Move(staff, more / staff.Sum(static part => part.Fte), Employment.Hired, null, (_, moved) => moved * hiredPrice, step, number);
        else if (more < 0)
            running.Move(hired, -more / hired.Sum(static part => part.Fte), Employment.Own, null, (_, moved) => moved * ownPrice, step, number);
        return null;
    }

    /// <summary>
    /// Moves so much that the share of software as a service becomes s, when the new costs r times what it replaces: of the rest
    /// (s·K − S) / (r − s·(r − 1)), or back (S − s·K) / (1 + s·(r − 1)), with K the cost and S that of software as a service.
    /// </summary>
    private void Host(RunningPart[] parts, ScenarioStep step, double target, int number)
    {
        RunningPart[] saas = [.. parts.Where(IsSaas)], rest = [.. parts.Where(static part => !IsSaas(part))];
        var (whole, now, ratio) = (parts.Sum(static part => part.Cost), saas.Sum(static part => part.Cost), step.CostOfNew);
        var more = (target * whole) - now;
        if (more > 0)
            running.Move(rest, more / (ratio - (target * (ratio - 1))) / (whole - now), null, Hosting.Saas, (moved, _) => moved * ratio, step, number);
        else if (more < 0)
            running.Move(saas, -more / (1 + (target * (ratio - 1))) / now, null, Hosting.Hosted, (moved, _) => moved * ratio, step, number);
    }

    /// <summary>Cost per fte: the own one, or the group's where there is nobody.</summary>
    private double? PriceOf(RunningPart[] parts, string node, Employment employment)
    {
        var (cost, fte) = (parts.Sum(static part => part.Cost), parts.Sum(static part => part.Fte));
        if (fte > 0)
            return cost > 0 ? cost / fte : null;
        return cost == 0 && group.CostPerFte(node, employment) is FigureValue.Known { Value: > 0 and var price } ? price : null;
    }

    private static bool IsHired(RunningPart part) => part.Employment == Employment.Hired;

    private static bool IsSaas(RunningPart part) => part.Hosting == Hosting.Saas;
}
