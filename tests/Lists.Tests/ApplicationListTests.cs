using Maatstaf.Lists;
using Maatstaf.Lists.Mapping;
using Maatstaf.Lists.Reading;
using Maatstaf.Returns.Delivered;

namespace Maatstaf.Lists_Tests;

/// <summary>Lists of applications and contracts.</summary>
public sealed class ApplicationListTests
{
    private const string Plain = """
        Applicatie;Leverancier;Referentiecomponent;Jaarkosten;Hosting;Aantal licenties;Gebruikers;Einddatum;Indexatie;Status
        Zaakster;Noorderlicht;Zaakregistratiecomponent;€ 12.500,50;SaaS;100;80;31-12-2026;3,5%;In gebruik
        Loonwijzer;Zuidwester;Salarisadministratie en -verwerkingcomponent;8.000,00;On-premise;25;25;2027-06-30;2%;Actief
        Oudje;Noorderlicht;Burgerzakencomponent;900,00;Lokaal;;;;;Uitgefaseerd
        """;

    [Fact]
    public void A_plain_list_becomes_lines_with_their_place()
    {
        var reading = Reading.Applications(Plain).Accept();
        reading.Rows.Count.ShouldBe(2);
        var first = reading.Rows[0];
        first.Table.ShouldBe("software");
        first["category"].ShouldBe("software.mid-office");
        first["amount_eur"].ShouldBe("12500.5");
        first["hosting"].ShouldBe("saas");
        first["application"].ShouldBe("Zaakster");
        first["supplier"].ShouldBe("Noorderlicht");
        first["licences_contracted"].ShouldBe("100");
        first["licences_used"].ShouldBe("80");
        first["contract_end"].ShouldBe("2026-12-31");
        first["indexation_pct"].ShouldBe("3.5");
        first.From.ShouldBe(new Provenance(Way.Applications, "lijst.csv", string.Empty, 2));
        reading.Rows[1]["category"].ShouldBe("software.business-operations");
        reading.Rows[1]["hosting"].ShouldBe("on-premises");
        reading.Rows[1]["contract_end"].ShouldBe("2027-06-30");
    }

    [Fact]
    public void Applications_that_are_not_in_use_are_left_out_with_a_sentence()
    {
        var said = Reading.Applications(Plain).Accept().Problems.Single(static problem => problem.Code == "A030");
        said.Sentence.Dutch.ShouldBe("Regels die niet in gebruik zijn: 1, samen € 900,00. Die laten wij weg.");
    }

    [Theory]
    [InlineData("Maandelijks", "2024-01-01", "", "100", "1200", "A031")]
    [InlineData("Maandelijks", "15-03-2025", "14-09-2025", "100", "600", "A031")]
    [InlineData("Per kwartaal", "2025-07-01", "", "300", "600", "A031")]
    [InlineData("Jaarlijks", "2025-07-01", "", "1200", "1200", "A032")]
    [InlineData("Per kwartaal", "2025-08-01", "", "300", "500", "A031")]
    [InlineData("Jaarlijks", "2020-01-01", "2029-12-31", "1200", "1200", null)]
    [InlineData("Jaarlijks", "", "", "1200", "1200", null)]
    [InlineData("Eenmalig", "2025-04-01", "", "5000", "5000", null)]
    [InlineData("Eenmalig", "", "", "5000", "5000", "A034")]
    [InlineData("Eenmalig", "2023-04-01", "", "5000", null, "A033")]
    [InlineData("Jaarlijks", "2020-01-01", "2024-12-31", "1200", null, "A035")]
    public void A_contract_counts_for_what_it_costs_in_the_year(string period, string start, string end, string amount, string? expected, string? code)
    {
        var reading = Reading.Applications($"naam;contractNummer;contractType;kosten;kostenPeriode;startDatum;eindDatum\nZaakster;C-1;Licentie;{amount};{period};{start};{end}\n").Accept();
        reading.Rows.Select(static row => row["amount_eur"]).ShouldBe(expected is null ? [] : [expected]);
        if (code is not null)
            reading.Codes().ShouldContain(code);
        else
            reading.Codes().ShouldAllBe(static found => !found.StartsWith("A03", StringComparison.Ordinal));
    }

    [Fact]
    public void A_contract_that_ended_counts_when_the_application_is_still_in_use_and_asks()
    {
        var reading = Reading.Applications("Applicatie;Status;Kosten;Periode;Einddatum\nEen;In gebruik;100;Per maand;31-12-2023\n").Accept();
        reading.Rows.Single()["amount_eur"].ShouldBe("1200");
        reading.Problems.Single(static problem => problem.Code == "A038").Sentence.Dutch.ShouldContain("2023-12-31");
    }

    [Fact]
    public void A_contract_without_a_name_is_called_by_its_number()
    {
        var reading = Reading.Applications("Contractnummer;Leverancier;Kosten\n2025-017;Noorderlicht;100\n").Accept();
        reading.Rows.Single()["application"].ShouldBe("2025-017");
    }

    [Fact]
    public void Words_without_a_meaning_stand_as_they_are_and_are_counted_with_their_sum()
    {
        var reading = Reading.Applications("Applicatie;Soort;Kosten\nEen;Knutselwerk;100\nTwee;knutselwerk;50,25\nDrie;Frontoffice;1\n").Accept();
        var word = reading.UnknownWords.Single();
        (word.Field, word.Word, word.Lines, word.Cents).ShouldBe(("category", "Knutselwerk", 2, 15025));
        word.Sentence.Dutch.ShouldBe("Soort of referentiecomponent 'Knutselwerk' heeft nog geen keuze. Regels: 2, samen € 150,25. Kies er een.");
        reading.Codes().ShouldContain("A020");
        reading.Rows[0]["category"].ShouldBe("Knutselwerk");
        reading.Rows[2]["category"].ShouldBe("software.front-office");
    }

    [Fact]
    public void A_word_can_leave_its_lines_out_and_the_page_says_so()
    {
        var list = Reading.Applications("Applicatie;Soort;Kosten\nEen;Gebouw;100\nTwee;Frontoffice;50\n");
        var mapping = MappingSuggestion.For(list, Reading.Rules).Accepted();
        mapping = mapping with { Meanings = mapping.Meanings.With("category", "gebouw", ValueMeanings.LeaveOut) };
        var reading = ListReading.Apply(list, mapping, Reading.Rules);
        reading.Rows.Single()["application"].ShouldBe("Twee");
        reading.Problems.Single(static problem => problem.Code == "A045").Sentence.Dutch.ShouldContain("€ 100,00");
    }

    [Fact]
    public void A_value_for_the_whole_list_fills_what_the_list_leaves_blank()
    {
        var list = Reading.Applications("Applicatie;Kosten;Hosting\nEen;1;SaaS\nTwee;2;\n");
        var mapping = MappingSuggestion.For(list, Reading.Rules).Accepted();
        mapping = mapping with { Defaults = mapping.Defaults.Add("hosting", "hosted").Add("category", "software.system") };
        var reading = ListReading.Apply(list, mapping, Reading.Rules);
        reading.Rows.Select(static row => row["hosting"]).ShouldBe(["saas", "hosted"]);
        reading.Rows.ShouldAllBe(static row => row["category"] == "software.system");
        reading.Codes().ShouldNotContain("A022");
    }

    [Fact]
    public void A_module_without_a_cost_is_no_line_and_one_with_a_cost_asks()
    {
        var reading = Reading.Applications("Applicatie;Onderdeel van;Kosten\nZaakster;;100\nModule A;Zaakster;\nModule B;Zaakster;20\n").Accept();
        reading.Rows.Select(static row => row["application"]).ShouldBe(["Zaakster", "Module B"]);
        reading.Codes().ShouldContain("A036");
        reading.Codes().ShouldContain("A037");
    }

    [Fact]
    public void Columns_of_amounts_that_the_coordinator_chooses_are_added_line_by_line()
    {
        var list = Reading.Applications("Applicatie;Licentiekosten;Onderhoudskosten\nEen;100,10;20,20\n");
        var mapping = MappingSuggestion.For(list, Reading.Rules).Accepted().With(new ColumnChoice("Licentiekosten", 1, "amount_eur")).With(new ColumnChoice("Onderhoudskosten", 1, "amount_eur"));
        var reading = ListReading.Apply(list, mapping, Reading.Rules);
        reading.Rows.Single()["amount_eur"].ShouldBe("120.3");
        reading.Codes().ShouldContain("A024");
    }

    [Fact]
    public void A_column_that_is_gone_is_asked_for()
    {
        var mapping = MappingSuggestion.For(Reading.Applications(Plain), Reading.Rules).Accepted();
        var reading = ListReading.Apply(Reading.Applications("Applicatie;Leverancier\nEen;Noorderlicht\n"), mapping, Reading.Rules);
        reading.Codes().ShouldContain("A021");
        reading.Codes().ShouldContain("A022");
    }

    [Fact]
    public void Two_columns_for_one_fact_are_a_question()
    {
        var list = Reading.Applications("Applicatie;Leverancier;Aanbieder;Kosten\nEen;Noorderlicht;Zuidwester;1\n");
        var mapping = MappingSuggestion.For(list, Reading.Rules).Accepted().With(new ColumnChoice("Aanbieder", 1, "supplier")).With(new ColumnChoice("Leverancier", 1, "supplier"));
        ListReading.Apply(list, mapping, Reading.Rules).Codes().ShouldContain("A023");
    }

    [Fact]
    public void A_mapping_for_staff_cannot_read_applications()
    {
        Should.Throw<ArgumentException>(static () => ListReading.Apply(Reading.Applications(Plain), new ListMapping { Kind = ListKind.Staff }, Reading.Rules));
    }
}
