using System.Text;
using System.Text.Json;
using Maatstaf.Lists;
using Maatstaf.Lists.Mapping;
using Maatstaf.Lists.Reading;
using Maatstaf.Returns.Delivered;

namespace Maatstaf.Lists_Tests;

/// <summary>Lists of staff.</summary>
public sealed class StaffListTests
{
    private const string Plain = """
        Naam;Geboortedatum;Functie;Dienstverband;FTE;Loonkosten;Team
        A. Verzonnen;1-1-1980;Systeembeheerder;Vast;1,0;70.000,00;Beheer
        B. Verzinsel;2-2-1985;systeembeheerder;Vast;0,8;60.000,50;Beheer
        C. Bedenksel;3-3-1990;Informatieadviseur;Extern;0,5;55.000,00;Datagedreven werken
        D. Fantasie;4-4-1975;Teamleider ICT;Vast;1;95.000,00;Beheer
        """;

    [Fact]
    public void Rows_of_one_function_become_one_line()
    {
        var reading = Reading.Staff(Plain).Accept();
        reading.Rows.Select(static row => (row["function"], row["employment"], row["fte"], row["amount_eur"], row["theme"])).ShouldBe(
        [
            ("personnel.information-management.general", "hired", "0.5", "55000", "bi"),
            ("personnel.operations", "own", "1.8", "130000.5", ""),
            ("personnel.ict-management", "own", "1", "95000", ""),
        ]);
        reading.Rows[1].From.ShouldBe(new Provenance(Way.Staff, "lijst.csv", string.Empty, 2));
    }

    [Fact]
    public void No_name_or_birth_date_survives_the_opening_of_a_list()
    {
        var list = Reading.Staff("Personeelslijst gemaakt door E. Schrijver\n" + Plain);
        var suggestion = MappingSuggestion.For(list, Reading.Rules);
        var mapping = suggestion.Accepted();
        var reading = ListReading.Apply(list, mapping, Reading.Rules);
        var kept = JsonSerializer.Serialize(new { list, suggestion, reading }) + Encoding.UTF8.GetString(mapping.ToBytes()) + Encoding.UTF8.GetString(mapping.Meanings.ToBytes());
        foreach (var personal in (string[])["Verzonnen", "Verzinsel", "Bedenksel", "Fantasie", "Schrijver", "1980", "1985", "1990", "1975"])
            kept.ShouldNotContain(personal);
        list.Dropped.Select(static dropped => dropped.Column.Heading).ShouldBe(["Naam", "Geboortedatum"]);
        list.Problems.Count(static problem => problem.Code == "A003").ShouldBe(2);
    }

    [Theory]
    [InlineData("Kolom X", "111222333", "123456782", "999990019")]
    [InlineData("Kolom X", "a.b@voorbeeld.example", "c.d@voorbeeld.example", "e.f@voorbeeld.example")]
    [InlineData("Kolom X", "J. van Voorbeeld", "K.L. Voorbeeld", "M. de Voorbeeld")]
    [InlineData("Kolom X", "Voorbeeld, Jantje", "Voorbeeldsma, P.", "van Toonbeeld, K.")]
    [InlineData("Kolom X", "Jantje Voorbeeld", "Pietje Toonbeeld", "Klaasje Spiegelbeeld")]
    [InlineData("Functie", "J. van Voorbeeld", "K.L. Voorbeeld", "M. de Voorbeeld")]
    public void Content_about_persons_is_recognised_without_a_heading_that_says_so(string heading, string first, string second, string third)
    {
        var list = Reading.Open(ListKind.Staff, Reading.Table([heading, "Rol", "FTE"], [first, "Architect", "1"], [second, "Architect", "1"], [third, "Architect", "1"]));
        list.Dropped.Single().Column.Heading.ShouldBe(heading);
        JsonSerializer.Serialize(list).ShouldNotContain(first);
    }

    [Fact]
    public void Only_columns_that_are_used_need_to_be_kept()
    {
        var list = Reading.Staff("Functie;Opmerking;FTE\nArchitect;ziek;1\nArchitect;ziek;1\n");
        var kept = list.With(list.Columns.Where(static column => column.Heading != "Opmerking"));
        JsonSerializer.Serialize(kept).ShouldNotContain("ziek");
        kept.Accept().Rows.ShouldBe(list.Accept().Rows);
    }

    [Fact]
    public void Somebody_who_comes_or_goes_in_the_year_counts_by_days()
    {
        var reading = Reading.Staff("Functie;Dienstverband;FTE;Kosten;In dienst;Uit dienst\nArchitect;Vast;1;50000;1-7-2025;\nArchitect;Vast;1;10000;;31-3-2025\nArchitect;Vast;1;1;;31-12-2024\n").Accept();
        reading.Rows.Single()["fte"].ShouldBe("0.751");
        reading.Rows.Single()["amount_eur"].ShouldBe("60000");
        reading.Codes().ShouldContain("A040");
        reading.Codes().ShouldContain("A041");
    }

    [Fact]
    public void Hours_a_week_become_fte()
    {
        var reading = Reading.Staff("Functie;Dienstverband;Uren per week;Kosten\nArchitect;Vast;36;1\nArchitect;Vast;18;1\n").Accept();
        reading.Rows.Single()["fte"].ShouldBe("1.5");
        reading.Codes().ShouldContain("A043");
    }

    [Fact]
    public void Without_a_cost_no_salary_is_invented_and_the_form_asks()
    {
        var reading = Reading.Staff("Functie;Dienstverband;FTE;Schaal;Kosten\nArchitect;Vast;1;10;\nArchitect;Vast;1;10;80000\n").Accept();
        reading.Rows.Select(static row => (row["fte"], row["amount_eur"])).ShouldBe([("1", "80000"), ("1", "")]);
        reading.Problems.Single(static problem => problem.Code == "A042").Sentence.Dutch.ShouldStartWith("Regels zonder kosten: 1, samen 1 fte.");
    }

    [Fact]
    public void Without_a_size_the_form_asks_too()
    {
        var reading = Reading.Staff("Functie;Dienstverband;FTE;Kosten\nArchitect;Vast;;100\nArchitect;Vast;0;50\n").Accept();
        reading.Codes().ShouldContain("A044");
        reading.Rows.Select(static row => row["fte"]).ShouldBe(["0", ""]);
    }

    [Fact]
    public void Twelve_lines_with_an_unknown_job_title_are_one_question()
    {
        var rows = string.Concat(Enumerable.Repeat("Duizendpoot;Vast;0,5;40000\n", 12));
        var word = Reading.Staff("Functie;Dienstverband;FTE;Kosten\n" + rows).Accept().UnknownWords.Single();
        (word.Lines, word.MilliFte, word.Cents).ShouldBe((12, 6000, 48000000));
        word.Sentence.Dutch.ShouldBe("Functie 'Duizendpoot' heeft nog geen keuze. Regels: 12, samen 6 fte, € 480.000,00. Kies er een.");
    }

    [Fact]
    public void A_function_that_was_not_asked_yet_counts_in_the_one_that_held_it()
    {
        var list = Reading.Staff("Functie;Dienstverband;FTE;Kosten\nContractmanager;Vast;1;1\n");
        var earlier = new ListRules(Reading.Catalogue, 2022);
        ListReading.Apply(list, MappingSuggestion.For(list, earlier).Accepted(), earlier).Rows.Single()["function"].ShouldBe("personnel.information-management.general");
        list.Accept().Rows.Single()["function"].ShouldBe("personnel.information-management.coordination");
    }
}
