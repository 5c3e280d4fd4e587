using System.Runtime.CompilerServices;
using Maatstaf.Benchmark;
using Maatstaf.Disclosure.Own;
using Maatstaf.Vocabulary;

namespace Maatstaf.Disclosure;

/// <content>What a participant may see of itself, and of others who share by name (method of the benchmark, part 7).</content>
public static partial class DisclosureControl
{
    private static readonly ConditionalWeakTable<BenchmarkResults, SizeFits> Fits = [];

    /// <summary>All that a municipality may see of itself: every year in which it took part.</summary>
    public static OwnFigures Own(BenchmarkResults results, OrganisationCode owner) => new(
        results,
        Fits.GetValue(results, static known => new SizeFits(known.Own)),
        owner,
        results.Own.Years.Select(year => results.Own.Participant(owner, year)).OfType<ParticipantYear>());

    /// <summary>What participants share with each other by name.</summary>
    public static SharedFigures Shared(BenchmarkResults results) => new(results);
}
