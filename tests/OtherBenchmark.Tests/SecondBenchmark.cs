using Maatstaf.Catalogue;
using Maatstaf.Disclosure;
using Maatstaf.Pages;
using Maatstaf.Production;
using Maatstaf.Reports;
using Maatstaf.Returns;
using Maatstaf.Vocabulary;

namespace Maatstaf.OtherBenchmark_Tests;

/// <summary>The benchmark of water boards, run once: its catalogue, what was delivered, and what everyone may see of it.</summary>
internal static class SecondBenchmark
{
    public static BenchmarkCatalogue Catalogue { get; } = BenchmarkCatalogue.Read(Path.Combine(AppContext.BaseDirectory, "waterschappen"));

    public static Edition Edition { get; } = Edition.About(WaterBoards.Years[^1]);

    public static ReturnedData Data { get; } = Read();

    public static Publication ForTeam { get; } = Publish(Audience.Internal);

    public static Publication ForEveryone { get; } = Publish(Audience.Public);

    public static SiteContent Site { get; } = new(ForEveryone, TrendReportBuilder.Build(ForEveryone, Catalogue), Catalogue)
    {
        Version = new PublishedVersion(1, new DateOnly(2025, 10, 1)),
        Origin = "https://maatstaf.example",
    };

    private static BenchmarkProduction Production => new(Catalogue, cores: 1);

    private static ReturnedData Read()
    {
        var folder = Directory.CreateTempSubdirectory("maatstaf-water-").FullName;
        try
        {
            WaterBoards.Write(folder);
            var reading = Production.Read(folder, keepDetails: true);
            return reading.Data ?? throw new InvalidOperationException(string.Join('\n', reading.Problems));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static Publication Publish(Audience audience) => Production.Publish(Data, Edition, audience, withIntervals: true);
}
