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
    private readonly Observer observer;

    private Observations(Observer observer, ImmutableArray<YearObservations> years)
    {
        this.observer = observer;
        Years = years;
    }

    /// <summary>The years with returns, ascending; in some of them nobody may take part.</summary>
    internal ImmutableArray<YearObservations> Years { get; }

    internal Observer Observer => observer;

    /// <summary>Observes everything up to the fiscal year of an edition.</summary>
    /// <param name="data">What was returned.</param>
    /// <param name="catalogue">What is measured.</param>
    /// <param name="edition">Later fiscal years are left out.</param>
    /// <param name="cores">How many cores may work.</param>
    public static Observations Of(ReturnedData data, BenchmarkCatalogue catalogue, Edition edition, int cores)
    {
        var observer = new Observer(data, catalogue, edition);
        observer.Add(ReturnLines.Of(data), cores);
        return new Observations(observer, [.. observer.FiscalYears.Select(observer.Observe)]);
    }

    /// <summary>
    /// The same observations after one approved return changed its lines; only its year is observed again.
    /// These observations are not to be used any more.
    /// </summary>
    /// <param name="year">The fiscal year of the return.</param>
    /// <param name="before">The lines of the return as they were.</param>
    /// <param name="after">The lines as they are now.</param>
    public Observations Replace(int year, ReturnLines before, ReturnLines after)
    {
        observer.Subtract(before);
        observer.Add(after, cores: 1);
        return new Observations(observer, [.. Years.Select(known => known.Year == year ? observer.Observe(year) : known)]);
    }
}
