using Maatstaf.Checks;
using Maatstaf.Production.Delivering;
using Maatstaf.Production.Standing;

namespace Maatstaf.Production.Checking;

/// <summary>Looks at the content of a return with everything that is known around it.</summary>
/// <param name="desk">Where returns are opened; its catalogue says which checks run.</param>
/// <param name="figures">What counts, to compare with.</param>
public sealed class ReturnChecking(ReturnDesk desk, StandingFigures figures)
{
    private readonly CheckSettings settings = CheckSettings.Of(desk.Catalogue);
    private readonly ComparisonBuilder comparisons = new(desk.Catalogue, figures);
    private readonly StatedTotals stated = new(desk);
    private readonly SurroundingsReader reader = new(desk, figures);

    /// <summary>What is found in a return that is well formed, in the order of the check desk; nothing when it is not.</summary>
    /// <param name="open">The return.</param>
    /// <param name="ct">Stops the reading.</param>
    public async Task<IReadOnlyList<CheckFinding>> FindingsAsync(OpenReturn open, CancellationToken ct = default)
    {
        if (open.Reading.Year is not { } year)
            return [];
        var around = await reader.OfAsync(open, year, ct);
        var context = new CheckContext
        {
            Return = year,
            Catalogue = desk.Catalogue,
            IsPartnership = open.Register.IsPartnership,
            LastYear = open.LastYear,
            Comparison = comparisons.ComparisonFor(around.Compared),
            Headline = comparisons.HeadlineFor(around.Compared),
            Elsewhere = around.Elsewhere,
            InhabitantsOfMembers = around.InhabitantsOfMembers,
            Recharges = around.Recharges,
            StatedTotals = (await stated.OfAsync(open.Organisation.Code, open.FiscalYear, ct)).Totals,
        };
        return CheckRun.Of(context, settings);
    }
}
