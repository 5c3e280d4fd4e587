using System.Text;
using Maatstaf.Lists;
using Maatstaf.Lists.Mapping;
using Maatstaf.Lists.Reading;
using Maatstaf.Returns;
using Maatstaf.Returns.Delivered;

namespace Maatstaf.Lists_Tests;

/// <summary>The file of the national register of algorithms, in and out.</summary>
public sealed class UseCaseListTests
{
    private const string Register = """
        name,organization,description_short,category,website,status,goal,contact_email,lang,source_id
        Vertalen van brieven,Gemeente Duinrode,Maakt brieven eenvoudig,Communicatie,,In gebruik,,algoritmes@duinrode.example,NLD,7
        Schade aan wegen,Gemeente Duinrode,"Kijkt naar foto's, elke week",Verkeer,,In ontwikkeling,,algoritmes@duinrode.example,NLD,8
        Oude planner,Duinrode,,Zorg,,Buiten gebruik,,algoritmes@duinrode.example,NLD,9
        Iets anders,Gemeente Duinrodewaard,,Zorg,,In gebruik,,info@waard.example,NLD,10
        """;

    private static ListRules Rules { get; } = Lists_Tests.Reading.Rules with { Organisation = "Duinrode" };

    private static ListReading Read(string text, ListRules rules)
    {
        var list = Lists_Tests.Reading.Open(ListKind.UseCases, Lists_Tests.Reading.Csv(text));
        return ListReading.Apply(list, MappingSuggestion.For(list, rules).Accepted(), rules);
    }

    [Fact]
    public void Rows_of_the_organisation_become_registered_use_cases_that_know_their_row()
    {
        var reading = Read(Register, Rules);
        reading.Rows.Select(static row => $"{row.Table} {row.Line}: {row["use_case"]} | {row["domain"]} | {row["stage"]} | {row["registered"]}").ShouldBe(
        [
            "ai 1: Vertalen van brieven | Communicatie | in-use | true",
            "ai 2: Schade aan wegen | Verkeer | pilot | true",
            "ai 3: Oude planner | Zorg | stopped | true",
        ]);
        reading.Rows[1].From.ShouldBe(new Provenance(Way.Register, "lijst.csv", string.Empty, 3));
        reading.Problems.Single(static problem => problem.Code == "A046").Sentence.Dutch.ShouldStartWith("Regels van andere organisaties dan Duinrode: 1. Die laten wij weg.");
    }

    [Fact]
    public void A_column_with_addresses_of_people_is_thrown_away_and_the_name_of_an_algorithm_is_no_person()
    {
        var list = Lists_Tests.Reading.Open(ListKind.UseCases, Lists_Tests.Reading.Csv(Register));
        list.Dropped.Select(static column => column.Column.Heading).ShouldBe(["contact_email"]);
    }

    [Fact]
    public void Without_a_column_for_the_organisation_every_row_counts()
    {
        var list = Lists_Tests.Reading.Open(ListKind.UseCases, Lists_Tests.Reading.Csv(Register));
        var mapping = MappingSuggestion.For(list, Rules).Accepted().With(new ColumnChoice("organization", 1, string.Empty, false));
        ListReading.Apply(list, mapping, Rules).Rows.Count.ShouldBe(4);
    }

    [Fact]
    public void A_word_without_a_meaning_stays_and_is_asked_about()
    {
        var reading = Read("name,status\nVertalen,Half klaar\n", Rules);
        reading.Rows.ShouldHaveSingleItem()["stage"].ShouldBe("Half klaar");
        reading.UnknownWords.ShouldHaveSingleItem().Sentence.Dutch.ShouldBe("Fase 'Half klaar' heeft nog geen keuze. Regels: 1, samen kosten onbekend. Kies er een.");
    }

    [Fact]
    public void What_goes_out_has_the_columns_of_the_register_and_comes_in_again()
    {
        var text = RegisterFile.Write(
        [
            new AiEntry { Line = "1", UseCase = "Vertalen, \"samen\"", Domain = "Communicatie", Stage = AiStage.InUse },
            new AiEntry { Line = "2", UseCase = "=Zoeken", Stage = AiStage.Pilot },
            new AiEntry { Line = "3", UseCase = "Dromen", Stage = AiStage.Idea },
            new AiEntry { Line = "4", UseCase = "Onbekend" },
            new AiEntry { Line = "5", UseCase = "Plannen", Stage = AiStage.Stopped },
        ], "Duinrode", Lists_Tests.Reading.Catalogue.AlgorithmRegister);
        var lines = text.Split('\n');
        lines[0].ShouldBe("name,organization,description_short,category,website,status,goal,proportionality,lawful_basis,standard_version,url,contact_email,lang,publiccode,"
            + "source_data,methods_and_models,human_intervention,risks,provider,process_index_url,tags,source_id,begin_date,end_date,impacttoetsen,publication_category,"
            + "lawful_basis_grouping,impacttoetsen_grouping,source_data_grouping");
        lines[1].ShouldBe("\"Vertalen, \"\"samen\"\"\",Duinrode,,Communicatie,,In gebruik,,,,,,,NLD,,,,,,,,,1,,,,,,,");
        lines[2].ShouldStartWith("'=Zoeken,Duinrode,,,,In ontwikkeling,");
        lines.Length.ShouldBe(5, "an idea and an unknown stage have no place in the register");
        Encoding.UTF8.GetByteCount(text).ShouldBe(text.Length);
        Read(text, Rules).Rows.Select(static row => row["stage"]).ShouldBe(["in-use", "pilot", "stopped"]);
    }
}
