using System.Text;
using Maatstaf.Lists;
using Maatstaf.Lists.Mapping;

namespace Maatstaf.Lists_Tests;

/// <summary>Suggestions with their reasons, and what an organisation chose before.</summary>
public sealed class MappingTests
{
    [Fact]
    public void Every_column_and_every_word_gets_a_reason_in_both_languages()
    {
        var suggestion = MappingSuggestion.For(Reading.Applications("Applicatie;Iets;Hosting;Soort\nEen;x;SaaS;Knutsel\n"), Reading.Rules);
        suggestion.Columns.Select(static column => column.Choice.Field).ShouldBe(["application", "", "hosting", "category"]);
        suggestion.Columns[0].Reason.Dutch.ShouldBe("De kop is een woord voor ‘Toepassing’.");
        suggestion.Columns[1].Reason.English.ShouldBe("We do not recognise this column. Choose yourself, or leave it out.");
        suggestion.Meanings.Select(static meaning => (meaning.Word, meaning.Choice)).ShouldBe([("Knutsel", ""), ("SaaS", "saas")]);
    }

    [Theory]
    [InlineData("-")]
    [InlineData("n.v.t.")]
    [InlineData("Onbekend")]
    public void A_word_that_says_nothing_is_not_asked_about(string nothing)
    {
        var list = Reading.Applications($"Applicatie;Hosting;Kosten\nEen;{nothing};1\nTwee;SaaS;1\n");
        MappingSuggestion.For(list, Reading.Rules).Meanings.Single().Word.ShouldBe("SaaS");
        var reading = list.Accept();
        reading.UnknownWords.ShouldBeEmpty();
        reading.Rows[0]["hosting"].ShouldBe(string.Empty);
    }

    [Fact]
    public void Headings_in_english_are_known_too()
    {
        var suggestion = MappingSuggestion.For(Reading.Applications("Application,Supplier,Category,Annual cost,Licences used,End date\nOne,North,Front office,1,2,2027-01-01\n"), Reading.Rules);
        suggestion.Columns.Select(static column => column.Choice.Field).ShouldBe(["application", "supplier", "category", "amount_eur", "licences_used", "contract_end"]);
    }

    [Fact]
    public void The_contents_tell_when_the_heading_does_not()
    {
        var suggestion = MappingSuggestion.For(Reading.Applications("Applicatie;Leverancier;Kolom C;Kolom D\nEen;N;€ 1.000,00;SaaS\nTwee;N;€ 20,00;Cloud\n"), Reading.Rules);
        suggestion.Columns.Select(static column => column.Choice.Field).ShouldBe(["application", "supplier", "amount_eur", "hosting"]);
        suggestion.Columns[2].Reason.Dutch.ShouldBe("De kolom bevat bedragen.");
        var staff = MappingSuggestion.For(Reading.Staff("Functie;Kolom B\nArchitect;0,8\nArchitect;1\n"), Reading.Rules);
        staff.Columns[1].Choice.Field.ShouldBe("fte");
    }

    [Fact]
    public void A_heading_that_the_contents_contradict_is_not_believed()
    {
        var suggestion = MappingSuggestion.For(Reading.Applications("Applicatie;Kosten;Einddatum\nEen;zie contract;later\n"), Reading.Rules);
        suggestion.Columns.Select(static column => column.Choice.Field).ShouldBe(["application", "", ""]);
    }

    [Fact]
    public void What_the_organisation_chose_before_goes_first_also_in_another_order_of_columns()
    {
        var before = new ListMapping
        {
            Kind = ListKind.Applications,
            HeaderRow = 3,
            Columns = [new ColumnChoice("Veld 7", 1, "amount_eur", InThousands: true), new ColumnChoice("Leverancier", 1, string.Empty)],
            Meanings = ValueMeanings.None.With("hosting", "In de wolken", "saas"),
        };
        before = before with { Defaults = before.Defaults.Add("hosting", "hosted") };
        var kept = ListMapping.FromBytes(before.ToBytes()) with { Meanings = ValueMeanings.FromBytes(before.Meanings.ToBytes()) };
        var suggestion = MappingSuggestion.For(Reading.Applications("Hosting;Veld 7;Applicatie;Leverancier\nin DE wolken!;1;Een;N\n"), Reading.Rules, kept);
        suggestion.Columns.Select(static column => column.Choice.Field).ShouldBe(["hosting", "amount_eur", "application", ""]);
        suggestion.Columns[1].Choice.InThousands.ShouldBeTrue();
        suggestion.Meanings.Single().Choice.ShouldBe("saas");
        suggestion.Meanings.Single().Reason.Dutch.ShouldBe("Zo koos uw organisatie het de vorige keer.");
        (kept.HeaderRow, kept.Defaults["hosting"], kept.ColumnsDocument, kept.MeaningsDocument).ShouldBe((3, "hosted", "columns-applications", "application-words"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{\"Kind\":\"Other\"}")]
    public void Bytes_of_something_else_are_refused(string text)
    {
        Should.Throw<InvalidDataException>(() => ListMapping.FromBytes(Encoding.UTF8.GetBytes(text)));
    }

    [Fact]
    public void Meanings_of_two_years_are_put_together_and_the_newest_counts()
    {
        var old = ValueMeanings.None.With("function", "Adviseur I&A", "personnel.operations").With("function", "Regisseur", "personnel.ict-management");
        var both = old.With(ValueMeanings.None.With("function", "adviseur i a", "personnel.information-management.general"));
        both.Find("function", "ADVISEUR I&A").ShouldBe("personnel.information-management.general");
        both.Find("function", "regisseur").ShouldBe("personnel.ict-management");
        both.With("function", "Regisseur", string.Empty).Find("function", "regisseur").ShouldBeNull();
        Should.Throw<InvalidDataException>(static () => ValueMeanings.FromBytes(Encoding.UTF8.GetBytes("{\"a\":1}")));
    }

    [Fact]
    public void Every_choice_is_suggested_by_each_of_its_own_words()
    {
        foreach (var form in (Catalogue.ListForm[])[Reading.Catalogue.ListWords.Applications, Reading.Catalogue.ListWords.Staff])
        {
            foreach (var field in form.Fields)
            {
                field.Words.Concat(field.Choices.SelectMany(static choice => choice.Words)).ShouldAllBe(static word => word == PlainWords.Of(word));
                field.Choices.SelectMany(static choice => choice.Words).ShouldBeUnique($"{field.Id}: one word cannot mean two things");
            }
        }
    }
}
