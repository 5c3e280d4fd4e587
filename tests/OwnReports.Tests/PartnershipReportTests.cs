using Maatstaf.Improvement.Contracts;
using Maatstaf.OwnReports.Partnerships;
using Maatstaf.Position.Partnerships;
using Maatstaf.Reports;
using Maatstaf.Reports_Tests;
using Maatstaf.Situations;

namespace Maatstaf.OwnReports_Tests;

/// <summary>What the partnership of Zandwijk and Waterhoek reads about itself.</summary>
public sealed class PartnershipReportTests
{
    private static readonly Town Anywhere = Town.Among(14);

    [Fact]
    public void The_partnership_reads_what_it_spends_and_what_comes_to_each_member()
    {
        var report = Report(Situation()).ShouldNotBeNull();

        report.Title.Dutch.ShouldBe("ICT-rapport Verband 2025");
        report.Summary.Dutch.ShouldBe("De ICT van Verband kostte in 2024 € 600, 20,0% meer dan een jaar eerder.");
        report.Chapters.Select(static chapter => chapter.Id).ShouldBe(["kort", "kosten", "leden", "doen", "vragen", "verantwoording"]);
        var members = report.Boards.Single(static board => board.Id == "eigen-leden").Table.Rows;
        members.Select(static row => row[0].Dutch).ShouldBe(["Waterhoek", "Zandwijk"]);
        members.Sum(static row => Read.Number(row[3].Dutch)).ShouldBe(600);
        members[1].Select(static cell => cell.Dutch).ShouldBe(["Zandwijk", "onbekend", "25,0%", "150", "onbekend"]);
    }

    [Fact]
    public void A_partnership_without_an_approved_return_gets_no_report() => Report(Situation() with { Rows = [] }).ShouldBeNull();

    [Fact]
    public void Where_nothing_can_be_divided_there_is_no_chapter_about_members()
    {
        var report = Report(Situation() with { Members = [], Contracts = null }).ShouldNotBeNull();
        report.Chapters.ShouldNotContain(static chapter => chapter.Id == "leden");
        report.Chapters.Single(static chapter => chapter.Id == "vragen").Blocks.OfType<Points>().Sum(static points => points.Items.Count).ShouldBeInRange(4, 8);
    }

    private static TrendReport? Report(PartnershipSituation situation) => new PartnershipReportBuilder(Town.Catalogue).Build(situation);

    private static PartnershipSituation Situation() => new()
    {
        Publication = Anywhere.Publication,
        Name = "Verband",
        Rows = [PartnershipRow.Of(2023, [100_00, 200_00, 200_00], null, null), PartnershipRow.Of(2024, [100_00, 200_00, 300_00], 0.2, 0.165)],
        Members = [new MemberCost("Waterhoek", 30_000, 0.75, 450_00), new MemberCost("Zandwijk", null, 0.25, 150_00)],
        Contracts = ContractReview.Of(ContractSituation.Of(AReturn.Of("Verband", 2024).Software("software.system", 100).Made(), Town.Today, Anywhere.Publication.Deflator, Town.Catalogue), Town.Catalogue),
        Today = Town.Today,
    };
}
