using System.Text;
using Maatstaf.Catalogue;
using Maatstaf.Oracle;
using Maatstaf.Production;
using Maatstaf.Reports;
using Maatstaf.Vocabulary;

namespace Maatstaf.Oracle_Tests;

/// <summary>The product, from a folder with a package to the text of statistics.csv.</summary>
internal static class Engine
{
    public static BenchmarkCatalogue Catalogue { get; } = BenchmarkCatalogue.Shipped();

    /// <summary>The statistics of a package; null when nobody takes part in the edition's fiscal year.</summary>
    public static string? Statistics(Package package, int edition, int cores = 1, Dice? shuffle = null)
    {
        var folder = Directory.CreateTempSubdirectory("maatstaf-oracle-").FullName;
        PackageWriter.Write(package, folder, shuffle);
        var statistics = Statistics(folder, new Edition(edition), cores);
        // A package that the product stumbles over is kept, to be looked at.
        Directory.Delete(folder, recursive: true);
        return statistics;
    }

    private static string? Statistics(string folder, Edition edition, int cores)
    {
        var production = new BenchmarkProduction(Catalogue, cores);
        var reading = production.Read(folder, keepDetails: false);
        if (reading.Data is null)
            throw new InvalidOperationException($"{folder} is refused: {string.Join('\n', reading.Problems.Take(5))}");
        try
        {
            var publication = production.Publish(reading.Data, edition, Audience.Internal, withIntervals: true);
            using var file = new MemoryStream();
            StatisticsFile.Write(publication, file);
            return Encoding.UTF8.GetString(file.ToArray());
        }
        catch (EditionWithoutDataException)
        {
            return null;
        }
    }
}
