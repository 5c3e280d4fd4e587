using Maatstaf.Reports;
using Maatstaf.Reports_Tests;
using Maatstaf.Situations;

namespace Maatstaf.OwnReports_Tests;

/// <summary>What Zandwijk can do, and what its board may ask.</summary>
public sealed class AdviceTests
{
    private static readonly Town InACountry = Town.Among(14);

    private static readonly AReturn Lines = AReturn.Of(Town.Zandwijk, 2024)
        .Software("software.office-automation", 90_000, application: "Kantoorwerk", supplier: "De Grote Leverancier", licences: 900, used: 300)
        .Software("software.primary-process", 40_000, application: "Zaakwerk", supplier: "Kleinzaak", contractEnd: new DateOnly(2026, 7, 1));

    [Fact]
    public void Advice_stands_in_order_of_euros_and_says_on_what_it_rests()
    {
        var rows = Board().Table.Rows;

        rows.Select(static row => Read.Number(row[1].Dutch)!.Value).ShouldBeInOrder(SortDirection.Descending);
        rows.ShouldAllBe(static row => Read.Number(row[1].Dutch) > 0 && row[3].Dutch.EndsWith('.') && row[3].English.EndsWith('.'));
        // 600 of 900 licences of 90 000 euros.
        var licences = rows.Single(static row => row[0].Dutch == "Licenties die niemand gebruikt: Kantoorwerk");
        (licences[1].Dutch, licences[2].Dutch, licences[3].Dutch).ShouldBe(("€\u00A060.000", "€\u00A01,00", "600 van 900 licenties zijn niet in gebruik."));
        rows.ShouldContain(static row => row[3].Dutch.StartsWith("Oorzaak in het verschil met de groep.", StringComparison.Ordinal));
    }

    [Fact]
    public void Advice_is_a_calculation_and_no_promise()
    {
        var texts = Texts("doen");

        texts.ShouldContain(static text => text.StartsWith("Dit is een rekensom, geen voorspelling.", StringComparison.Ordinal) && text.Contains("geen belofte"));
        texts.ShouldContain("Tel de bedragen niet bij elkaar op: twee punten kunnen over dezelfde kosten gaan.");
    }

    [Fact]
    public void The_board_of_Zandwijk_gets_four_to_eight_questions_with_the_numbers_they_rest_on()
    {
        var questions = InACountry.Report(lines: Lines.Made())!.Chapters.Single(static chapter => chapter.Id == "vragen").Blocks.OfType<Points>().SelectMany(static points => points.Items).ToArray();

        questions.Length.ShouldBeInRange(4, 8);
        questions.ShouldAllBe(static question => question.Dutch.Contains('?') && question.English.Contains('?'));
        questions.ShouldContain(static question => question.Dutch == "Het contract voor Zaakwerk (€\u00A040.000 per jaar) loopt af op 1 juli 2026. Gaan wij door, of kiezen wij opnieuw?");
        questions.ShouldContain(static question => question.Dutch.EndsWith("Wat moet er dan klaar zijn, en wie doet dat?", StringComparison.Ordinal));
        questions.ShouldContain(static question => question.Dutch.Contains("per inwoner tegenover de groep"));
        questions.ShouldContain(static question => question.Dutch.Contains("voor anderen anoniem"));
    }

    [Fact]
    public void Without_own_lines_it_says_that_contracts_were_not_looked_at() =>
        Texts("doen", withLines: false).ShouldContain("Van 2024 zijn er geen goedgekeurde regels bewaard. Daarom is er niet naar contracten gekeken.");

    private static BoardBlock Board() => InACountry.Report(lines: Lines.Made())!.Boards.Single(static board => board.Id == "eigen-advies");

    private static string[] Texts(string chapter, bool withLines = true)
    {
        var report = InACountry.Report(lines: withLines ? Lines.Made() : null)!;
        return [.. Read.Texts(report with { Chapters = [report.Chapters.Single(known => known.Id == chapter)] }).Select(static text => text.Dutch)];
    }
}
