using Maatstaf.Attack;
using Maatstaf.Catalogue;
using Maatstaf.Disclosure;
using Maatstaf.Documents;
using Maatstaf.Production;
using Maatstaf.Reports;
using Maatstaf.Vocabulary;

namespace Maatstaf.Lint_Tests;

/// <summary>The reports of generated countries, with giants, credits, empty categories and municipalities that come and go, read from end to end.</summary>
public sealed class GeneratedCountryTests(ITestOutputHelper log)
{
    private const int Countries = 200, CountriesOfShortForm = 6;

    // Files say what the report says; reading them all takes longest.
    private const int EachWithFiles = 5;

    private static readonly BenchmarkCatalogue Catalogue = BenchmarkCatalogue.Shipped();
    private static readonly BenchmarkProduction Production = new(Catalogue, Environment.ProcessorCount);

    private static bool IsLong => Environment.GetEnvironmentVariable("MAATSTAF_LONG") == "1";

    [Fact]
    public void No_report_reads_badly_and_none_tells_what_is_withheld()
    {
        var (texts, withheld, faults) = (0L, 0L, new List<string>());
        for (var number = 0; number < (IsLong ? Countries : CountriesOfShortForm); number++)
        {
            var kind = CountryKind.Numbered(number);
            var (all, shown) = (Published(kind, Audience.Internal), Published(kind, number % 2 == 0 ? Audience.Public : Audience.Circle));
            var report = TrendReportBuilder.Build(shown, Catalogue);
            foreach (var language in (Language[])[Language.Dutch, Language.English])
            {
                var read = ReportTexts.Of(report, language).ToList();
                faults.AddRange(ReportLint.ReadsBadly(read).Select(fault => $"{kind}: {fault}"));
                if (number % EachWithFiles == 0)
                    read.AddRange(ReportTexts.OfFiles(DocumentContent.Of(shown, report), language));
                faults.AddRange(ReportLint.Tells(read, shown, all, Catalogue).Select(fault => $"{kind}: {fault}"));
                texts += read.Count;
            }

            withheld += shown.Figures.Count(static figure => figure.Value is FigureValue.Withheld);
        }

        log.WriteLine($"{(IsLong ? Countries : CountriesOfShortForm)} countries, {texts} texts read, {withheld} figures withheld");
        faults.ShouldBeEmpty();
        withheld.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void A_withheld_number_that_is_said_is_found()
    {
        var kind = CountryKind.Numbered(0);
        var (all, shown) = (Published(kind, Audience.Internal), Published(kind, Audience.Public));
        var loose = TrendReportBuilder.Build(all, Catalogue);
        ReportLint.Tells([.. ReportTexts.Of(loose, Language.Dutch)], shown, all, Catalogue).ShouldNotBeEmpty();
    }

    private static Publication Published(CountryKind kind, Audience audience)
    {
        var folder = Directory.CreateTempSubdirectory("maatstaf-lint-");
        try
        {
            PackageWriter.Write(GeneratedCountry.Of(kind), folder.FullName);
            var data = Production.Read(folder.FullName, keepDetails: false).Data!;
            return Production.Publish(data, BenchmarkProduction.NewestEdition(data)!.Value, audience, withIntervals: true);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
