using System.Text.RegularExpressions;
using Maatstaf.Catalogue;
using Maatstaf.Checks;
using Maatstaf.Disclosure;
using Maatstaf.Reports;
using Maatstaf.Returns;
using Maatstaf.Returns.Delivered;
using Maatstaf.Vocabulary;
using Maatstaf.Workbook;

namespace Maatstaf.OtherBenchmark_Tests;

/// <summary>
/// A second benchmark, of water boards, runs on its own catalogue: another tree, other indicators, groups, chapters and words, and not a line
/// of code.
/// </summary>
public sealed partial class OtherBenchmarkTests
{
    private static readonly BenchmarkCatalogue Catalogue = SecondBenchmark.Catalogue;

    public static TheoryData<string, int> Costs => new(
        from node in Catalogue.CostTree.Nodes
        from year in WaterBoards.Years
        select (node.Id, year));

    public static TheoryData<int> Years => [.. WaterBoards.Years];

    [Theory]
    [MemberData(nameof(Costs))]
    public void Cost_per_inhabitant_is_all_that_was_delivered_divided_by_all_inhabitants(string node, int year)
    {
        var euros = WaterBoards.In(year).Sum(board => WaterBoards.Own(board, year, node)) + WaterBoards.Shared(year, node);
        var inhabitants = WaterBoards.In(year).Sum(board => (long)WaterBoards.Inhabitants(board, year));
        ShouldBeExactly(SecondBenchmark.ForTeam.Number($"{node}.cost-per-inhabitant", year), euros, inhabitants);
    }

    [Theory]
    [MemberData(nameof(Years))]
    public void The_other_denominators_are_the_budget_and_all_staff(int year)
    {
        var euros = WaterBoards.In(year).Sum(board => WaterBoards.Own(board, year, "ict")) + WaterBoards.Shared(year, "ict");
        ShouldBeExactly(SecondBenchmark.ForTeam.Number("ict.share-of-budget", year), euros, WaterBoards.In(year).Sum(board => WaterBoards.Budget(board, year)));
        ShouldBeExactly(SecondBenchmark.ForTeam.Number("ict.cost-per-employee", year), euros, WaterBoards.In(year).Sum(WaterBoards.Staff));
    }

    [Theory]
    [MemberData(nameof(Years))]
    public void Size_classes_have_the_names_and_bounds_of_the_catalogue(int year)
    {
        foreach (var (group, isGrand) in ((string, bool)[])[("regional", false), ("grand", true)])
        {
            int[] boards = [.. WaterBoards.In(year).Where(board => WaterBoards.IsGrand(board, year) == isGrand)];
            var figure = SecondBenchmark.ForTeam.Find("infrastructure.cost-per-inhabitant", year, group)!;
            figure.N.ShouldBe(boards.Length);
            ShouldBeExactly(figure.Value.Number, boards.Sum(board => WaterBoards.Own(board, year, "infrastructure")), boards.Sum(board => (long)WaterBoards.Inhabitants(board, year)));
        }
    }

    [Fact]
    public void The_three_with_one_tax_office_are_one_independent_unit()
    {
        var count = SecondBenchmark.ForEveryone.ParticipantsOf(2024)!;
        (count.Municipalities, count.Clusters, count.InPartnership, count.Partnerships).ShouldBe((12, 10, 3, 1));
    }

    [Fact]
    public void What_everyone_sees_went_through_disclosure_control_and_is_what_the_team_sees()
    {
        var known = SecondBenchmark.ForEveryone.Figures.Where(static figure => figure.Value is FigureValue.Known).ToArray();
        known.ShouldContain(static figure => figure.Key == new FigureKey("ict.cost-per-inhabitant", 2024, GroupIds.All, StatisticIds.Headline));
        foreach (var figure in known)
            figure.Value.ShouldBe(SecondBenchmark.ForTeam.Find(figure.Key.Indicator, figure.Key.Year, figure.Key.Group, figure.Key.Statistic)!.Value);
        SecondBenchmark.ForEveryone.Figures.ShouldContain(static figure => figure.Value is FigureValue.Withheld);
    }

    [Fact]
    public void The_report_has_the_chapters_of_its_catalogue_and_speaks_of_water_boards()
    {
        var report = SecondBenchmark.Site.Report;
        report.Chapters.Select(static chapter => chapter.Id).ShouldBe(["highlights", "infrastructure", "software", "personnel", "tax-collection", "accountability", "tables"]);
        report.Figures.Select(static figure => figure.Id).ShouldBe(["figuur-1", "figuur-2", "figuur-3", "figuur-4", "figuur-5", "figuur-6"]);
        report.Figures.Single(static figure => figure.Id == "figuur-5").Title.Dutch.ShouldStartWith("Software kost alle waterschappen samen naar schatting");
        report.Figures.Single(static figure => figure.Id == "figuur-2").Foot.Basis.Dutch.ShouldContain("waterschappen (onafhankelijke eenheden): regionaal 6");
    }

    [Fact]
    public void One_file_decides_what_participants_are_called()
    {
        var folder = Directory.CreateTempSubdirectory("maatstaf-names-").FullName;
        try
        {
            foreach (var file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "waterschappen")))
                File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
            File.Copy(Path.Combine(AppContext.BaseDirectory, "catalogue", "benchmark.yaml"), Path.Combine(folder, "benchmark.yaml"), overwrite: true);
            TrendReportBuilder.Build(SecondBenchmark.ForEveryone, BenchmarkCatalogue.Read(folder)).Figures.Single(static figure => figure.Id == "figuur-5").Title.Dutch
                .ShouldStartWith("Software kost alle gemeenten samen naar schatting");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task Nothing_that_anybody_reads_speaks_of_municipalities()
    {
        var texts = await AllTexts.OfSecondBenchmarkAsync();
        texts.Count.ShouldBeGreaterThan(100);
        texts.SelectMany(static place => Municipality().Matches(place.Text).Select(match => $"{place.Place}: …{place.Text[Math.Max(0, match.Index - 60)..Math.Min(place.Text.Length, match.Index + 60)]}…")).Distinct().ShouldBeEmpty();
        texts.Where(static place => OpenPlace().IsMatch(place.Text)).Select(static place => place.Place).ShouldBeEmpty("a name was not filled in");
    }

    [Theory]
    [InlineData("Dutch page /", "ICT Benchmark Waterschappen 2025, boekjaar 2024")]
    [InlineData("English page /", "ICT Benchmark of water boards 2025, fiscal year 2024")]
    [InlineData("Dutch page /methode", "Een waterschap doet mee in een jaar als zijn levering is goedgekeurd, zijn inwoners bekend zijn, en het kosten heeft")]
    [InlineData("Dutch page /methode", "De grenzen tussen regionaal en groot gelden")]
    [InlineData("English page /methode", "A small water board with a high cost per inhabitant")]
    [InlineData("Dutch page /over", "hoe verhoudt een waterschap zich tot andere")]
    [InlineData("Dutch workbook of a participant xl/worksheets/sheet1.xml", "ICT-benchmark waterschappen")]
    [InlineData("English workbook of a partnership xl/worksheets/sheet1.xml", "ICT benchmark for water boards")]
    public async Task Where_the_benchmark_is_named_it_has_the_name_of_its_catalogue(string place, string expected)
    {
        var texts = await AllTexts.OfSecondBenchmarkAsync();
        texts.Where(text => text.Place == place).ShouldHaveSingleItem().Text.ShouldContain(expected);
    }

    [Fact]
    public async Task A_benchmark_without_laws_has_no_page_about_them()
    {
        var texts = await AllTexts.OfSecondBenchmarkAsync();
        texts.ShouldAllBe(static text => !text.Place.Contains("/wetgeving", StringComparison.Ordinal));
        texts.Single(static text => text.Place == "Dutch page /").Text.ShouldNotContain("/wetgeving");
    }

    [Theory]
    [InlineData(Language.Dutch)]
    [InlineData(Language.English)]
    public void The_workbook_of_a_return_has_the_form_of_the_catalogue_and_comes_back_whole(Language language)
    {
        var (board, year) = (OrganisationCode.Parse(WaterBoards.CodeOf(1)), SecondBenchmark.Edition.FiscalYear);
        var draft = SecondBenchmark.Data.YearOf(board, year, Catalogue).ToDelivered(Returns.Delivered.Provenance.Typed);
        using var workbook = new MemoryStream(AllTexts.ReturnWorkbook(Catalogue, language, draft: draft));
        var reading = WorkbookReader.Read(workbook, "uitvraag.xlsx", board, year, Catalogue, clock: null, TestContext.Current.CancellationToken);
        reading.Problems.ShouldBeEmpty();
        Cells(reading.Rows).ShouldBe(Cells(draft.Rows));
    }

    [Fact]
    public void A_check_speaks_of_a_water_board()
    {
        var whole = SecondBenchmark.Data.YearOf(OrganisationCode.Parse(WaterBoards.CodeOf(5)), 2024, Catalogue);
        var context = new CheckContext { Return = whole with { Infrastructure = [] }, Catalogue = Catalogue, IsPartnership = false };
        var finding = CheckRun.Of(context, CheckSettings.Of(Catalogue)).ShouldHaveSingleItem();
        finding.Code.ShouldBe("C406");
        finding.Sentence.Dutch.ShouldContain("uw waterschap");
        finding.Sentence.English.ShouldContain("your water board");
    }

    private static IEnumerable<string> Cells(IEnumerable<DeliveredRow> rows) => rows
        .Select(static row => $"{row.Table} {row.Line} {string.Join(' ', row.Cells.OrderBy(static cell => cell.Key, StringComparer.Ordinal).Select(static cell => $"{cell.Key}={cell.Value}"))}")
        .Order(StringComparer.Ordinal);

    /// <summary>Within the rounding of one division.</summary>
    private static void ShouldBeExactly(double? figure, long numerator, long denominator) =>
        figure.ShouldNotBeNull().ShouldBe((double)numerator / denominator, Math.BitIncrement((double)numerator / denominator) - ((double)numerator / denominator));

    [GeneratedRegex("gemeente|municipal", RegexOptions.IgnoreCase)]
    private static partial Regex Municipality();

    [GeneratedRegex(@"\{(the |a small )?participants?\}|\{its?\}|\{benchmark\}", RegexOptions.IgnoreCase)]
    private static partial Regex OpenPlace();
}
