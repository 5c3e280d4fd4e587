using Maatstaf.Narratives;
using Maatstaf.OwnReports;
using Maatstaf.Reports;
using Maatstaf.Returns;
using Maatstaf.Vocabulary;

namespace Maatstaf.OwnReports_Tests;

public sealed class LawChapterTests
{
    [Fact]
    public void What_begins_within_a_year_and_is_not_done_stands_first()
    {
        var board = BoardOf(new LawEntry("wmebv", LawState.Busy, 12_050), new LawEntry("cbw", LawState.Done, null), new LawEntry("archiefwet", LawState.ToDo, 0), new LawEntry("avg", LawState.Done, 40_000));

        board.Table.Rows[0].Select(static cell => cell.Dutch).Take(5).ShouldBe(["Wmebv", Numerals.Day(new DateOnly(2026, 1, 1)).Dutch, "grotendeels in werking", "Mee bezig", "121"]);
        var names = board.Table.Rows.Select(static row => row[0].Dutch).ToList();
        names.IndexOf("Archiefwet").ShouldBeLessThan(names.IndexOf("Woo"), "what holds and is not done comes after what begins");
        names.IndexOf("Woo").ShouldBeLessThan(names.IndexOf("Cyberbeveiligingswet"), "what is done comes last");
        board.Table.Rows.Single(static row => row[0].Dutch == "Woo")[3].Dutch.ShouldBe("niet ingevuld");
        board.Table.Rows.Single(static row => row[0].Dutch == "Cyberbeveiligingswet")[4].Dutch.ShouldBe("–");
    }

    [Fact]
    public void The_chapter_says_how_many_laws_ask_for_work()
    {
        var all = Town.Catalogue.Laws.AskedIn(2024).ToArray();
        ReportOf([.. all.Select(static law => new LawEntry(law.Id, LawState.Done, null))]).Chapters.Single(static chapter => chapter.Id == "wetten").Summary.Dutch
            .ShouldBe("Bij elke wet die geldt of binnen een jaar begint, bent u klaar.");
        ReportOf([.. all.Skip(1).Select(static law => new LawEntry(law.Id, LawState.NotApplicable, null))]).Chapters.Single(static chapter => chapter.Id == "wetten").Summary.Dutch
            .ShouldBe("Eén wet geldt of begint binnen een jaar en is bij u nog niet klaar.");
    }

    private static BoardBlock BoardOf(params LawEntry[] said) => ReportOf(said).Boards.Single(static board => board.Id == "eigen-wetten");

    private static TrendReport ReportOf(LawEntry[] said) => new OwnReportBuilder(Town.Catalogue).Build(Town.Among(12).Situation() with { Laws = said }).ShouldNotBeNull();
}
