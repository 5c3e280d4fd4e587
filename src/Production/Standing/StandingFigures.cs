using System.Diagnostics;
using Maatstaf.Benchmark;
using Maatstaf.Catalogue;
using Maatstaf.Disclosure;
using Maatstaf.Disclosure.Own;
using Maatstaf.Returns;
using Maatstaf.Vocabulary;

namespace Maatstaf.Production.Standing;

/// <summary>
/// The figures that stand now: everything that counts, observed and computed, in memory. An approval renews the year that it is
/// about and leaves the others alone. Safe for many readers; changes take turns, and wait for no computing.
/// </summary>
public sealed partial class StandingFigures
{
    private readonly BenchmarkCatalogue catalogue;
    private readonly int cores;
    private readonly Lock turns = new();
    private readonly Lock computing = new();
    private readonly BenchmarkEngine engine;
    private volatile Standing standing;
    private Standing? computedOf;
    private Dictionary<Edition, BenchmarkResults> computed = [];

    private StandingFigures(BenchmarkCatalogue catalogue, int cores, Standing standing)
    {
        this.catalogue = catalogue;
        this.cores = cores;
        this.standing = standing;
        engine = new BenchmarkEngine(catalogue, standing.Observations, new ComputeOptions(WithIntervals: true, cores));
    }

    /// <summary>The organisations, and how the collection is called; without what they returned.</summary>
    public ReturnedData Frame => standing.Frame;

    /// <summary>The fiscal years with returns, ascending.</summary>
    public IReadOnlyList<int> FiscalYears => [.. standing.Years.Keys.Order()];

    /// <summary>Observes what counts.</summary>
    /// <param name="data">What counts.</param>
    /// <param name="catalogue">What is measured.</param>
    /// <param name="cores">How many cores may work; the outcome does not depend on it.</param>
    /// <param name="dataVersion">The number in the store, read before <paramref name="data"/> was.</param>
    /// <param name="load">Reads everything that counts anew, after organisations, memberships or a whole collection changed; null = the figures follow those at the next start.</param>
    public static StandingFigures Of(ReturnedData data, BenchmarkCatalogue catalogue, int cores, long dataVersion = 0, Func<CancellationToken, Task<ReturnedData>>? load = null)
    {
        var last = Edition.About(catalogue.Limits.LastFiscalYear);
        var standing = new Standing(data.Without(), data.ByYear(), Observations.Of(data, catalogue, last, cores), new Dictionary<int, int>(), Reloads: 0);
        return new StandingFigures(catalogue, cores, standing) { known = dataVersion, load = load };
    }

    /// <summary>What was returned about a year, as columns; without lines when nothing was.</summary>
    public ReturnedData YearOf(int fiscalYear) => standing.Years.GetValueOrDefault(fiscalYear, standing.Frame);

    /// <summary>The observations of all years.</summary>
    internal Observations Observations => standing.Observations;

    /// <summary>An approved return counts from now on.</summary>
    public void Count(YearReturn approved) => Renew(approved.FiscalYear, ofYear => ofYear.With(approved, catalogue));

    /// <summary>A return counts no more.</summary>
    public void StopCounting(OrganisationCode organisation, int fiscalYear) => Renew(fiscalYear, ofYear => ofYear.WithStatus(organisation, ReturnStatus.Submitted));

    /// <summary>A participant shares a year in another way from now on.</summary>
    public void Share(OrganisationCode organisation, int fiscalYear, bool isNamed)
    {
        lock (turns)
        {
            var frame = standing.Frame.WithSharing(organisation, fiscalYear, isNamed);
            standing = standing with { Frame = frame };
            if (standing.Years.ContainsKey(fiscalYear))
                Renew(fiscalYear, ofYear => ofYear.WithSharing(organisation, fiscalYear, isNamed));
        }
    }

    /// <summary>What an organisation may see of itself, up to the fiscal year of an edition.</summary>
    public OwnFigures Own(Edition edition, OrganisationCode organisation) => DisclosureControl.Own(ResultsOf(edition), organisation);

    /// <summary>What participants share with each other by name, up to the fiscal year of an edition.</summary>
    public SharedFigures Shared(Edition edition) => DisclosureControl.Shared(ResultsOf(edition));

    /// <summary>How often something changed about the fiscal years of an edition: the same number = the same figures.</summary>
    public int ChangesUpTo(Edition edition) => standing.ChangesUpTo(edition);

    /// <summary>Observes everything anew, after organisations, memberships or a whole collection changed.</summary>
    public void Reload(ReturnedData data)
    {
        var observations = Observations.Of(data, catalogue, Edition.About(catalogue.Limits.LastFiscalYear), cores);
        lock (turns)
            standing = new Standing(data.Without(), data.ByYear(), observations, standing.Changes, standing.Reloads + 1);
    }

    /// <summary>Computes an edition with what stands now and releases it to the benchmark team; null when nobody takes part in its fiscal year. For everybody else there is <see cref="Protecting.Protection"/>.</summary>
    /// <param name="edition">The edition.</param>
    public Publication? ForTeam(Edition edition)
    {
        var publication = DisclosureControl.ForTeam(ResultsOf(edition));
        return publication.ParticipantsOf(edition.FiscalYear) is null ? null : publication;
    }

    /// <summary>What stands now and how often it changed: both of the same moment.</summary>
    internal (BenchmarkResults Results, int Changes) Compute(Edition edition)
    {
        lock (computing)
        {
            var results = ResultsOf(edition);
            return (results, computedOf!.ChangesUpTo(edition));
        }
    }

    /// <summary>What stands now, computed once for each edition.</summary>
    private BenchmarkResults ResultsOf(Edition edition)
    {
        lock (computing)
        {
            var now = standing;
            if (!ReferenceEquals(computedOf, now))
                (computedOf, computed) = (now, []);
            if (!computed.TryGetValue(edition, out var results))
            {
                using var span = ProductionSpans.Compute(edition);
                computed.Add(edition, results = engine.Compute(now.Observations.Until(edition), edition));
                span?.SetStatus(ActivityStatusCode.Ok);
            }

            return results;
        }
    }

    private void Renew(int fiscalYear, Func<ReturnedData, ReturnedData> change)
    {
        lock (turns)
        {
            var ofYear = change(YearOf(fiscalYear));
            standing = standing with
            {
                Years = new Dictionary<int, ReturnedData>(standing.Years) { [fiscalYear] = ofYear },
                Observations = standing.Observations.WithYear(fiscalYear, ofYear, catalogue, cores),
                Changes = new Dictionary<int, int>(standing.Changes) { [fiscalYear] = standing.Changes.GetValueOrDefault(fiscalYear) + 1 },
            };
        }
    }

    /// <param name="Frame">Organisations, without what they returned.</param>
    /// <param name="Years">What was returned, by fiscal year.</param>
    /// <param name="Observations">What was observed of it.</param>
    /// <param name="Changes">How often each fiscal year changed.</param>
    /// <param name="Reloads">How often everything was observed anew.</param>
    private sealed record Standing(
        ReturnedData Frame,
        IReadOnlyDictionary<int, ReturnedData> Years,
        Observations Observations,
        IReadOnlyDictionary<int, int> Changes,
        int Reloads)
    {
        public int ChangesUpTo(Edition edition) => Reloads + Changes.Where(year => year.Key <= edition.FiscalYear).Sum(static year => year.Value);
    }
}
