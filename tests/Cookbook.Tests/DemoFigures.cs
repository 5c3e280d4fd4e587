using Maatstaf.Catalogue;
using Maatstaf.Cookbook_Tests;
using Maatstaf.Demo;
using Maatstaf.Disclosure;
using Maatstaf.Production;
using Maatstaf.Reports;
using Maatstaf.Vocabulary;

[assembly: AssemblyFixture(typeof(DemoFigures))]

namespace Maatstaf.Cookbook_Tests;

/// <summary>The trend report of the demo country, from its data package on.</summary>
public sealed class DemoFigures : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("maatstaf-cookbook-");

    public DemoFigures()
    {
        DemoCountry.Make().WriteTo(folder.FullName);
        var production = new BenchmarkProduction(Catalogue, Environment.ProcessorCount);
        var data = production.Read(folder.FullName, keepDetails: false).Data!;
        var edition = BenchmarkProduction.NewestEdition(data)!.Value;
        Publication = production.Publish(data, edition, Audience.Internal, withIntervals: true);
        ForEveryone = production.Publish(data, edition, Audience.Public, withIntervals: true);
        Report = TrendReportBuilder.Build(Publication, Catalogue);
    }

    public BenchmarkCatalogue Catalogue { get; } = BenchmarkCatalogue.Shipped();

    public Publication Publication { get; }

    /// <summary>What everyone sees of it; the site shows nothing else.</summary>
    public Publication ForEveryone { get; }

    public TrendReport Report { get; }

    public IReadOnlyList<ReportFigure> Figures => [.. Report.Figures];

    /// <summary>The file name of the picture of a figure.</summary>
    public static string PictureOf(string figure) => figure + ".png";

    public void Dispose() => folder.Delete(recursive: true);
}
