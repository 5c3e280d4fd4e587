using Maatstaf.Benchmark;
using Maatstaf.Catalogue;
using Maatstaf.Demo;
using Maatstaf.Intake;
using Maatstaf.Returns;
using Maatstaf.Vocabulary;

namespace Maatstaf.Demo_Tests;

/// <summary>Takes the demo country the whole way: written, read back and computed.</summary>
internal static class Computation
{
    private static readonly BenchmarkCatalogue Catalogue = BenchmarkCatalogue.Shipped();
    private static readonly Edition Edition = Edition.About(2024);

    public static BenchmarkResults Of(DemoPackage package)
    {
        var observations = Observations.Of(Read(package), Catalogue, Edition, cores: 1);
        return new BenchmarkEngine(Catalogue, observations, new ComputeOptions(WithIntervals: false, Cores: 1)).Compute(observations, Edition);
    }

    /// <summary>What reading the written package finds.</summary>
    public static PackageReading Reading(DemoPackage package)
    {
        var directory = Directory.CreateTempSubdirectory("maatstaf-demo-").FullName;
        try
        {
            package.WriteTo(directory);
            return PackageReader.Read(directory, Catalogue, keepDetails: true, progress: null, threads: 1);
        }
        finally
        {
            Directory.Delete(directory, recursive: true);
        }
    }

    private static ReturnedData Read(DemoPackage package)
    {
        var reading = Reading(package);
        return reading.Data ?? throw new InvalidOperationException(string.Join('\n', reading.Problems));
    }
}
