using Maatstaf.Improvement.Transitions;
using Maatstaf.OwnReports;
using Maatstaf.OwnReports.Partnerships;
using Maatstaf.Position.Partnerships;
using Maatstaf.Reports;
using Maatstaf.Reports_Tests;
using Maatstaf.Returns;
using Maatstaf.Situations;
using Maatstaf.Vocabulary;

namespace Maatstaf.OwnReports_Tests;

/// <summary>What Zandwijk and a partnership read about where their software runs.</summary>
public sealed class CloudChapterTests
{
    private const string Database = "software.system/database", Tax = "software.primary-process/belastingen";

    private static readonly ApplicationEstate Estate = ApplicationEstate.Of(
        AReturn.Of(Town.Zandwijk, 2024)
            .Software("software.primary-process", 40_000, application: "Belastingen")
            .Software("software.primary-process", 60_000, Hosting.Saas, "Burgerzaken")
            .Software("software.system", 25_000, application: "Database")
            .Software("software.front-office", 5_000, Hosting.Unknown, "Website")
            .Infrastructure("infrastructure.servers-storage", 90_000).Made(),
        Town.Catalogue);

    [Fact]
    public void The_table_of_Zandwijk_adds_up_and_the_title_names_where_most_local_money_goes()
    {
        var board = ReportOf(ApplicationRegister.Empty).Boards.Single(static board => board.Id == "eigen-cloud");

        board.Title.Dutch.ShouldBe("Software voor het primaire proces: hieraan gaat in eigen beheer het meeste op");
        board.Table.Rows[^1].Select(static cell => cell.Dutch).ShouldBe(["Alle software", "130.000", "65.000", "50%", "5.000", "2"]);
        foreach (var column in (int[])[1, 2, 4, 5])
            board.Table.Rows.SkipLast(1).Sum(row => Read.Number(row[column].Dutch)).ShouldBe(Read.Number(board.Table.Rows[^1][column].Dutch));
    }

    [Fact]
    public void What_nobody_said_is_unknown_and_is_asked_for()
    {
        var chapter = ReportOf(ApplicationRegister.Empty).Chapters.Single(static chapter => chapter.Id == "cloud");

        chapter.Blocks.OfType<Paragraph>().ShouldContain(static paragraph => paragraph.Text.Dutch.StartsWith("Van geen enkele toepassing is ingevuld", StringComparison.Ordinal));
        chapter.Blocks.OfType<BoardBlock>().Single(static board => board.Id == "eigen-platforms").Table.Rows.ShouldAllBe(static row => row[2].Dutch == "Onbekend: nog niets aangekruist" && row[3].Dutch == "niet te zeggen");
        chapter.Blocks.OfType<BoardBlock>().ShouldNotContain(static board => board.Id == "eigen-soevereiniteit");
    }

    [Fact]
    public void A_platform_for_one_application_is_advice_with_its_amount()
    {
        var report = ReportOf(ApplicationRegister.Empty.With(Database, new PlatformUse([Tax], true)));

        var advice = report.Boards.Single(static board => board.Id == "eigen-advies").Table.Rows.Single(static row => row[0].Dutch == "Platform voor weinig toepassingen: Database");
        (advice[1].Dutch, advice[3].Dutch).ShouldBe(("€\u00A025.000", "Er staat alleen nog op: Belastingen. Wat verhuizen kost, is er niet af."));
    }

    [Fact]
    public void Answers_about_sovereignty_count_every_application_and_keep_what_is_unknown()
    {
        var place = Town.Catalogue.Sovereignty[0];
        var report = ReportOf(ApplicationRegister.Empty.With(Tax, new Dictionary<string, string> { [place.Id] = place.Classes[0].Id }));

        var board = report.Boards.Single(static board => board.Id == "eigen-soevereiniteit");
        board.Title.Dutch.ShouldBe("Van 4 van de 4 toepassingen is niet alles bekend");
        var rows = board.Table.Rows.Take(place.Classes.Count + 1).ToArray();
        rows[0].Select(static cell => cell.Dutch).ShouldBe([$"{place.Label.Dutch} {place.Classes[0].Label.Dutch}", "1", "40.000"]);
        rows[^1].Select(static cell => cell.Dutch).ShouldBe([$"{place.Label.Dutch} Onbekend", "3", "90.000"]);
    }

    [Fact]
    public void Without_an_approved_return_there_is_no_chapter() =>
        Town.Among(14).Report()!.Chapters.ShouldNotContain(static chapter => chapter.Id == "cloud");

    [Fact]
    public void A_partnership_reads_about_its_own_applications()
    {
        var report = new PartnershipReportBuilder(Town.Catalogue).Build(new PartnershipSituation
        {
            Publication = Town.Among(14).Publication,
            Name = "Verband",
            Rows = [PartnershipRow.Of(2024, [100_00, 200_00, 300_00], null, null)],
            Members = [],
            Contracts = null,
            Cloud = new CloudSituation(Estate, ApplicationRegister.Empty),
            Today = Town.Today,
        })!;

        report.Chapters.Select(static chapter => chapter.Id).ShouldBe(["kort", "kosten", "cloud", "doen", "vragen", "verantwoording"]);
        report.Boards.Select(static board => board.Number).ShouldBeUnique();
    }

    private static TrendReport ReportOf(ApplicationRegister register) =>
        new OwnReportBuilder(Town.Catalogue).Build(Town.Among(14).Situation() with { Cloud = new CloudSituation(Estate, register) }).ShouldNotBeNull();
}
