namespace Maatstaf.Disclosure.Protection;

/// <summary>
/// Plans of years that were made before, found by what they were made from. Of each year the last few: it may be the last year of one
/// edition and an earlier one of the next. Safe for many at once.
/// </summary>
public sealed class KnownPlans
{
    private const int MostOfAYear = 4;
    private readonly Lock turns = new();
    private readonly List<YearPlan> plans = [];
    private readonly List<YearPlan> made = [];

    /// <summary>Remembers plans that were kept; one that cannot be read is left out, so it is made anew.</summary>
    public void Remember(IEnumerable<KeptYearPlan> kept)
    {
        var read = kept.Select(static plan => plan.Read()).OfType<YearPlan>().ToArray();
        lock (turns)
        {
            foreach (var plan in read)
                Put(plan);
        }
    }

    /// <summary>The plans that were made since this was asked last, to be kept.</summary>
    public IReadOnlyList<KeptYearPlan> TakeMade()
    {
        YearPlan[] taken;
        lock (turns)
        {
            taken = [.. made];
            made.Clear();
        }

        return [.. taken.OrderBy(static plan => plan.Year).Select(KeptYearPlan.Of)];
    }

    internal YearPlan? Find(string hash)
    {
        lock (turns)
        {
            if (plans.Find(plan => plan.Hash == hash) is not { } found)
                return null;
            Put(found);
            return found;
        }
    }

    internal void Add(YearPlan plan)
    {
        lock (turns)
        {
            Put(plan);
            made.Add(plan);
        }
    }

    private void Put(YearPlan plan)
    {
        plans.RemoveAll(known => known.Hash == plan.Hash);
        plans.Add(plan);
        if (plans.Count(known => known.Year == plan.Year) > MostOfAYear)
            plans.Remove(plans.First(known => known.Year == plan.Year));
    }
}
