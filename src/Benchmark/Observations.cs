using System.Collections.Immutable;
using Maatstaf.Catalogue;
using Maatstaf.Returns;
using Maatstaf.Vocabulary;

namespace Maatstaf.Benchmark;

/// <summary>
/// What is measured, per municipality and year (method of the benchmark, part 1): approved returns added up, recharges
/// left out, partnerships' lines divided over their members, participants decided.
/// </summary>
public sealed class Observations
{
    private Observations(ObservedFrame frame, ImmutableArray<YearObservations> years)
    {
        Frame = frame;
        Years = years;
    }

    /// <summary>The years with returns, ascending; in some of them nobody may take part.</summary>
    internal ImmutableArray<YearObservations> Years { get; }

    internal ObservedFrame Frame { get; }

    /// <summary>Observes everything up to the fiscal year of an edition.</summary>
    /// <param name="data">What was returned.</param>
    /// <param name="catalogue">What is measured.</param>
    /// <param name="edition">Later fiscal years are left out.</param>
    /// <param name="cores">How many cores may work.</param>
    public static Observations Of(ReturnedData data, BenchmarkCatalogue catalogue, Edition edition, int cores)
    {
        var observer = new Observer(data, catalogue, edition);
        observer.Add(ReturnLines.Of(data), cores);
        return new Observations(observer.Frame, [.. observer.FiscalYears.Select(observer.Observe)]);
    }

    /// <summary>
    /// The same observations after something about one fiscal year changed: an approved return, a profile, a membership. Only that
    /// year is observed again; these observations stay as they are.
    /// </summary>
    /// <param name="fiscalYear">The year that changed; a year that was not there is added.</param>
    /// <param name="ofYear">Everything returned about that year, with the organisations of the data set.</param>
    /// <param name="catalogue">What is measured.</param>
    /// <param name="cores">How many cores may work.</param>
    public Observations WithYear(int fiscalYear, ReturnedData ofYear, BenchmarkCatalogue catalogue, int cores)
    {
        var anew = new Observer(ofYear, catalogue, Edition.About(fiscalYear));
        anew.Add(ReturnLines.Of(ofYear), cores);
        return new Observations(Frame, [.. Years.Where(known => known.Year != fiscalYear).Append(anew.Observe(fiscalYear)).OrderBy(static year => year.Year)]);
    }

    /// <summary>What every participant's year comes to, ascending by code; empty when nobody takes part. Confidential: for checks on returns, never to be shown.</summary>
    /// <param name="fiscalYear">Fiscal year.</param>
    /// <param name="catalogue">What is measured.</param>
    public IReadOnlyList<ObservedCosts> CostsOf(int fiscalYear, BenchmarkCatalogue catalogue) =>
        Years.FirstOrDefault(year => year.Year == fiscalYear) is { } found ? CostReading.Of(found, Frame, catalogue) : [];

    /// <summary>The size class of a number of inhabitants in a fiscal year.</summary>
    public string SizeClassOf(int fiscalYear, long inhabitants) => Frame.Groups.SizeClassOf(fiscalYear, inhabitants);

    /// <summary>The same observations without the fiscal years after that of an edition.</summary>
    public Observations Until(Edition edition) => new(Frame, [.. Years.Where(year => year.Year <= edition.FiscalYear)]);
}
