namespace Maatstaf.Disclosure.Protection;

/// <summary>How far the planning of an edition is.</summary>
/// <param name="Years">Fiscal years that are planned.</param>
/// <param name="OfYears">How many there are.</param>
/// <param name="Share">How far it is, 0 to 1; years that are half done count by half.</param>
public sealed record PlanningProgress(int Years, int OfYears, double Share);

/// <summary>Adds up how far every year is.</summary>
internal sealed class PlanningTally(int years, IProgress<PlanningProgress>? progress)
{
    private readonly Lock turns = new();
    private readonly double[] shares = new double[years];
    private int done;

    /// <summary>A year is so far.</summary>
    public void Report(int place, double share)
    {
        lock (turns)
        {
            shares[place] = share;
            Tell();
        }
    }

    /// <summary>A year is planned.</summary>
    public void Finish(int place)
    {
        lock (turns)
        {
            shares[place] = 1;
            done++;
            Tell();
        }
    }

    private void Tell() => progress?.Report(new PlanningProgress(done, years, shares.Sum() / years));
}
