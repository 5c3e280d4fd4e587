using Maatstaf.Documents;
using Maatstaf.Reports;
using Maatstaf.Reports_Tests;
using Maatstaf.Vocabulary;

namespace Maatstaf.OwnReports_Tests;

/// <summary>Zandwijk in a country of four: nothing of the group may be seen, and its report is whole without it.</summary>
public sealed class WithheldTests
{
    private static readonly Town AmongThree = Town.Among(3);

    [Fact]
    public void Without_a_group_Zandwijk_reads_its_own_cost_and_why_there_is_no_other()
    {
        var report = AmongThree.Report().ShouldNotBeNull();

        report.Summary.Dutch.ShouldContain("De ICT-kosten van uw gemeente zijn in 2024");
        report.Summary.Dutch.ShouldEndWith("Niet getoond: de groep heeft minder dan vijf gemeenten.");
        report.Chapters.Single(static chapter => chapter.Id == "verschil").Blocks.ShouldAllBe(static block => block is Heading || block is Paragraph);
        report.Figures.SelectMany(static figure => figure.Chart.Series).Where(static series => series.Id == "group").Select(static series => series.Points[^1]).Where(static point => point.Value is FigureValue.Known).ShouldBeEmpty();
    }

    [Fact]
    public void No_number_of_the_withheld_group_stands_in_any_text()
    {
        var report = AmongThree.Report()!;
        foreach (var row in report.Boards.Single(static board => board.Id == "eigen-kosten").Table.Rows)
            (row[2].Dutch, row[3].Dutch).ShouldBe(("niet getoond", "niet getoond"), row[0].Dutch);
        foreach (var number in report.Chapters[0].Blocks.OfType<KeyNumbers>().Single().Numbers)
            (number.Change, number.LikeForLike!.Value.Dutch).ShouldBe((null, "Groep: niet getoond"));
    }

    [Fact]
    public void Advice_and_questions_then_are_about_contracts_laws_and_with_whom_to_compare()
    {
        var report = AmongThree.Report()!;
        var texts = Read.Texts(report).Select(static text => text.Dutch).ToArray();

        texts.ShouldContain("Van de groep zijn er geen cijfers om naast te leggen. Daarom gaat dit alleen over uw contracten.");
        texts.ShouldContain(static text => text.EndsWith("Met welke gemeenten willen wij ons wel vergelijken?", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_form_takes_the_report_in_both_languages()
    {
        var content = DocumentContent.Of(AmongThree.Publication, AmongThree.Report()!);
        foreach (var form in Enum.GetValues<DocumentForm>())
        {
            foreach (var language in Enum.GetValues<Language>())
                DocumentFile.Write(content, form, language).Length.ShouldBeGreaterThan(10_000, $"{form} {language}");
        }

        content.Notice!.Value.Dutch.ShouldStartWith("Vertrouwelijk, alleen voor Zandwijk.");
    }
}
