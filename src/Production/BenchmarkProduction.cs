using Maatstaf.Benchmark;
using Maatstaf.Catalogue;
using Maatstaf.Disclosure;
using Maatstaf.Disclosure.Protection;
using Maatstaf.Intake;
using Maatstaf.Returns;
using Maatstaf.Vocabulary;

namespace Maatstaf.Production;

/// <summary>The life of a figure as a list of verbs: read and check what was returned, observe, compute, protect.</summary>
/// <param name="catalogue">What is measured.</param>
/// <param name="cores">How many cores may work; the outcome does not depend on it.</param>
public sealed class BenchmarkProduction(BenchmarkCatalogue catalogue, int cores)
{
    /// <summary>Reads and checks a data package.</summary>
    /// <param name="package">A folder or a zip.</param>
    /// <param name="keepDetails">Whether to keep what the engine does not need (applications, suppliers, contracts).</param>
    /// <param name="progress">Told how far it is, 0 to 1.</param>
    public PackageReading Read(string package, bool keepDetails, IProgress<double>? progress = null) =>
        PackageReader.Read(package, catalogue, keepDetails, progress, cores);

    /// <summary>Observes, computes and releases an edition to an audience.</summary>
    /// <exception cref="EditionWithoutDataException">Nobody takes part in the edition's fiscal year.</exception>
    /// <param name="data">What was returned.</param>
    /// <param name="edition">The edition.</param>
    /// <param name="audience">Who may see it.</param>
    /// <param name="withIntervals">Whether intervals are made.</param>
    /// <param name="progress">Told how far the protection of participants is.</param>
    public Publication Publish(ReturnedData data, Edition edition, Audience audience, bool withIntervals, IProgress<PlanningProgress>? progress = null)
    {
        var observations = Observations.Of(data, catalogue, edition, cores);
        var engine = new BenchmarkEngine(catalogue, observations, new ComputeOptions(withIntervals, cores));
        var results = engine.Compute(observations, edition);
        var publication = audience == Audience.Internal
            ? DisclosureControl.ForTeam(results)
            : DisclosureControl.Release(results, audience, Protector.Plan(results, catalogue, cores: cores, progress: progress));
        if (publication.ParticipantsOf(edition.FiscalYear) is null)
        {
            throw new EditionWithoutDataException(
                edition,
                [.. publication.Years.Select(Edition.About)],
                [.. publication.NonParticipants.Where(absent => absent.Year == edition.FiscalYear)]);
        }

        return publication;
    }

    /// <summary>The newest edition that the data can make: about the last fiscal year with an approved return; null when there is none.</summary>
    public static Edition? NewestEdition(ReturnedData data)
    {
        var years = Enumerable.Range(0, data.Returns.Count)
            .Where(row => data.Returns.Status[row] == ReturnStatus.Approved)
            .Select(row => (int)data.Returns.Year[row]).ToArray();
        return years.Length == 0 ? null : Edition.About(years.Max());
    }
}
