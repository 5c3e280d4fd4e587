using System.Text;
using System.Text.Json;
using Maatstaf.Catalogue;
using Maatstaf.Corpus;
using Maatstaf.Ledger;
using Maatstaf.Ledger.Rules;
using Maatstaf.Ledger.Suggesting;
using Maatstaf.Vocabulary;

namespace Maatstaf.Ledger_Tests;

/// <summary>Suggestions help with the most money first, and give nothing away of any one organisation.</summary>
public sealed class SuggestionTests
{
    private const int Year = 2024;
    private static readonly BenchmarkCatalogue Catalogue = BenchmarkCatalogue.Shipped();
    private static readonly LedgerOutcome MidOffice = new() { Category = "software.mid-office" };

    [Fact]
    public void Codes_and_words_suggest_rules_the_most_money_first()
    {
        var suggestions = For(LedgerRules.None);
        suggestions.Select(static suggestion => (suggestion.Source, suggestion.Rule.Then.Category, suggestion.Takes.Cents)).ShouldBe(
        [
            (SuggestionSource.Code, "software.business-operations", 1000_50),
            (SuggestionSource.Words, "personnel.project-hire", 400_00),
            (SuggestionSource.Words, "infrastructure.voice-video", 250_25),
        ]);
        suggestions[0].Why.Dutch.ShouldBe("Rekening 43120 heeft RGS-code WBedKanSof; die staat meestal voor software voor bedrijfsvoering.");
        suggestions[2].Why.Dutch.ShouldBe("In de naam van de rekening staat 'telefonie'; dat is meestal spraak en beeld. Controleer de soort.");
    }

    [Fact]
    public void An_accepted_suggestion_takes_what_it_said_and_is_not_made_again()
    {
        var before = For(LedgerRules.None);
        var rules = new LedgerRules([.. before.Select(static suggestion => suggestion.Rule)]);
        var mapping = Mapping(rules);
        mapping.ByRule.Select(static part => part.Cents).ShouldBe(before.Select(static suggestion => suggestion.Takes.Cents));
        For(rules).ShouldBeEmpty();
        mapping.Undecided.Cents.ShouldBe(200_00);
    }

    [Fact]
    public void The_own_rules_of_before_come_before_those_of_others_and_words()
    {
        var own = new LedgerRules([new LedgerRule(new LedgerCondition { Supplier = "Zaakwijs" }, MidOffice)]);
        var others = Shared([("GM1", OfWord("telefonie")), ("GM2", OfWord("Telefonie ")), ("GM3", OfWord("TELEFONIE"))], 3);
        var suggestions = RuleSuggestions.For(Mapping(LedgerRules.None), [own], others, Catalogue, Year);
        suggestions.Select(static suggestion => suggestion.Source).ShouldBe([SuggestionSource.Earlier, SuggestionSource.Words, SuggestionSource.Others]);
        suggestions[0].Why.Dutch.ShouldBe("U gebruikte deze regel eerder.");
        suggestions[2].Why.Dutch.ShouldBe("Minstens 3 andere organisaties hebben een regel met het woord 'telefonie' in de naam van de rekening, voor software voor de midoffice.");
    }

    [Fact]
    public void A_word_of_fewer_than_three_organisations_stays_with_them()
    {
        Shared([("GM1", OfWord("zaakwijs")), ("GM2", OfWord("zaakwijs"))], 3).Words.ShouldBeEmpty();
        Shared([("GM1", OfWord("zaakwijs")), ("GM1", OfWord("zaakwijs")), ("GM1", OfWord("zaakwijs")), ("GM2", OfWord("zaakwijs"))], 3).Words.ShouldBeEmpty();
        Shared([("GM1", OfWord("zaakwijs")), ("GM2", OfWord("zaakwijs")), ("GM3", OfWord("zaakwijs"))], 3).Words.Select(static word => word.Word).ShouldBe(["zaakwijs"]);
        Should.Throw<ArgumentOutOfRangeException>(() => Shared([], 1));
    }

    [Fact]
    public void Nothing_but_words_and_categories_is_shared()
    {
        LedgerRule Rule(int number) => new(
            new LedgerCondition { AccountFrom = "43987", CostCentre = "KP77", Description = $"geheim{number}", Supplier = "Jansen" }, MidOffice with { Recharge = "SV07" })
        { Name = "Naam van de regel" };
        var others = Enumerable.Range(1, 5).Select(number => (OrganisationCode.Parse($"GM900{number}"), new LedgerRules([Rule(number), .. OfWord("licentie").Rules, .. OfSupplier("Zaakwijs").Rules, .. OfSupplier("12345").Rules])));
        var shared = SharedRules.Of(others, 3);
        shared.Words.ShouldBe([new SharedWord("licentie", false, MidOffice), new SharedWord("zaakwijs", true, MidOffice)]);
        var text = Encoding.UTF8.GetString(JsonSerializer.SerializeToUtf8Bytes(shared));
        foreach (var secret in (string[])["43987", "KP77", "geheim", "Jansen", "SV07", "Naam van", "GM900", "12345", "5"])
            text.ShouldNotContain(secret);
    }

    [Fact]
    public void A_word_with_two_meanings_goes_the_commoner_way_or_none()
    {
        (string, LedgerRules)[] mid = [("A", OfWord("saas")), ("B", OfWord("saas")), ("C", OfWord("saas"))];
        (string, LedgerRules)[] ignored = [("D", OfWord("saas", LedgerOutcome.Ignored)), ("E", OfWord("saas", LedgerOutcome.Ignored)), ("F", OfWord("saas", LedgerOutcome.Ignored))];
        Shared([.. mid, .. ignored], 3).Words.ShouldBeEmpty();
        Shared([.. mid, ("G", OfWord("saas")), .. ignored], 3).Words.ShouldHaveSingleItem().Then.ShouldBe(MidOffice);
    }

    [Fact]
    public void The_order_of_the_organisations_makes_no_difference()
    {
        (string, LedgerRules)[] others = [("A", OfWord("saas")), ("B", OfWord("saas")), ("C", OfWord("saas")), ("D", OfSupplier("Kabel")), ("A", OfSupplier("kabel")), ("E", OfSupplier("KABEL"))];
        Shared(others, 3).Words.ShouldBe(Shared([.. others.Reverse()], 3).Words);
    }

    [Fact]
    public void Every_word_of_the_catalogue_makes_a_rule_that_can_be_used()
    {
        foreach (var entry in Catalogue.LedgerWords.Words.Concat(Catalogue.LedgerWords.Codes))
        {
            var then = new LedgerOutcome { Category = entry.Category, Employment = entry.Employment ?? "", Hosting = entry.Hosting ?? "", Theme = entry.Theme ?? "" };
            new LedgerRules([new LedgerRule(new LedgerCondition { Description = entry.Words[0] }, then)]).Check(Catalogue, Year).ShouldBeEmpty();
        }

        Catalogue.LedgerWords.Words.SelectMany(static entry => entry.Words).ShouldBeUnique();
    }

    private static SharedRules Shared((string Code, LedgerRules Rules)[] others, int sharedBy) =>
        SharedRules.Of(others.Select(static other => (OrganisationCode.Parse(other.Code), other.Rules)), sharedBy);

    private static LedgerRules OfWord(string word, LedgerOutcome? then = null) => new([new LedgerRule(new LedgerCondition { Description = word }, then ?? MidOffice)]);

    private static LedgerRules OfSupplier(string word) => new([new LedgerRule(new LedgerCondition { Supplier = word }, MidOffice)]);

    private static IReadOnlyList<RuleSuggestion> For(LedgerRules rules) => RuleSuggestions.For(Mapping(rules), [], SharedRules.None, Catalogue, Year);

    private static LedgerMapping Mapping(LedgerRules rules)
    {
        using var stream = new MemoryStream(new SmallLedger().Bytes());
        var summary = AuditfileReader.Read(stream, SmallLedger.Name, SmallLedger.Limits, Year, cancellation: CancellationToken.None).Summary!;
        return LedgerMapping.Apply(summary, rules, Catalogue, Year);
    }
}
