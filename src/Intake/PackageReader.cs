using Maatstaf.Catalogue;
using Maatstaf.Intake.Across;
using Maatstaf.Intake.Files;
using Maatstaf.Intake.Findings;
using Maatstaf.Intake.Tables;
using Maatstaf.Vocabulary;

namespace Maatstaf.Intake;

/// <summary>
/// Reads a data package, a folder or a zip, and checks its form: everything that is wrong is said at its place,
/// and only a package without such problems becomes data. Whatever is delivered, memory stays bounded and no exception escapes.
/// </summary>
public static class PackageReader
{
    /// <summary>Reads a package.</summary>
    /// <param name="path">A folder, or a zip of one.</param>
    /// <param name="catalogue">What may be in it.</param>
    /// <param name="keepDetails">False leaves texts that the engine does not need out of the data (software details, subjects of projects); they are checked all the same.</param>
    /// <param name="progress">Is told which part, from 0 to 1, has been read; from any thread.</param>
    /// <param name="threads">How many threads read; 0 = as many as the machine has. The outcome does not depend on it.</param>
    public static PackageReading Read(string path, BenchmarkCatalogue catalogue, bool keepDetails, IProgress<double>? progress = null, int threads = 0) =>
        Read(PackageContents.Of(path, catalogue.Limits), catalogue, keepDetails, progress, threads);

    /// <summary>Reads a package wherever it is kept.</summary>
    internal static PackageReading Read(PackageContents contents, BenchmarkCatalogue catalogue, bool keepDetails, IProgress<double>? progress, int threads)
    {
        if (contents.Problems.Count > 0)
            return new PackageReading(null, contents.Problems, null);
        var located = LocatedTables.In(contents, catalogue.Limits);
        if (located.Problems.Any(static problem => problem.Severity == Severity.Stops))
            return new PackageReading(null, Sorted(located.Problems), null);

        var context = new ReadingContext(catalogue, keepDetails, progress, located);
        using var tables = new PackageTables(located, context);
        new Readers(context, threads == 0 ? Environment.ProcessorCount : threads).ReadAll(tables);
        var content = AcrossTables.Check(tables, catalogue);
        var problems = Sorted([.. located.Problems, .. tables.All.SelectMany(static table => table.Problems())]);
        return problems.Any(static problem => problem.Severity >= Severity.Blocks)
            ? new PackageReading(null, problems, null)
            : new PackageReading(Assembly.Of(located.Descriptor, tables, content), problems, tables.ContentHash());
    }

    private static List<Problem> Sorted(IEnumerable<Problem> problems) =>
        [.. problems.OrderBy(static problem => problem.Place).ThenBy(static problem => problem.Code, StringComparer.Ordinal)];
}
