using Maatstaf.Catalogue;
using Maatstaf.Ledger.Rules;
using Maatstaf.Vocabulary;

namespace Maatstaf.Ledger.Suggesting;

/// <summary>Suggests rules for what nobody decided about yet, the most money first.</summary>
public static class RuleSuggestions
{
    private static readonly LocalisedText Earlier = new("U gebruikte deze regel eerder.", "You used this rule before.");

    private static readonly LocalisedText OthersAccount = new(
        "Minstens {count} andere organisaties hebben een regel met het woord '{word}' in de naam van de rekening, voor {category}.",
        "At least {count} other organisations have a rule with the word '{word}' in the name of the account, for {category}.");

    private static readonly LocalisedText OthersSupplier = new(
        "Minstens {count} andere organisaties hebben een regel met het woord '{word}' in de naam van de leverancier, voor {category}.",
        "At least {count} other organisations have a rule with the word '{word}' in the name of the supplier, for {category}.");

    private static readonly LocalisedText OfCode = new(
        "Rekening {account} heeft RGS-code {word}; die staat meestal voor {category}.",
        "Account {account} has RGS code {word}; that mostly stands for {category}.");

    private static readonly LocalisedText OfWord = new(
        "In de naam van de rekening staat '{word}'; dat is meestal {category}. Controleer de soort.",
        "The name of the account holds '{word}'; that is mostly {category}. Check the category.");

    private static readonly LocalisedText NoIct = new("geen ICT", "no ICT");

    /// <summary>Makes suggestions.</summary>
    /// <param name="mapping">The ledger with the rules so far.</param>
    /// <param name="earlier">The organisation's own rules, the newest first.</param>
    /// <param name="others">What other organisations have in common.</param>
    /// <param name="catalogue">Words and categories.</param>
    /// <param name="fiscalYear">The year that is delivered; what is not asked in it is not suggested.</param>
    public static IReadOnlyList<RuleSuggestion> For(LedgerMapping mapping, IEnumerable<LedgerRules> earlier, SharedRules others, BenchmarkCatalogue catalogue, int fiscalYear)
    {
        var left = mapping.Totals.Where(static total => total.Rule is null).Select(static total => total.Total).ToList();
        var accounts = left.Select(static total => total.Account).ToHashSet(StringComparer.Ordinal);
        IEnumerable<Candidate> candidates =
        [
            .. earlier.SelectMany(static rules => rules.Rules).Distinct().Select(static rule => new Candidate(rule, SuggestionSource.Earlier, Earlier)),
            .. others.Words.Select(word => OfOthers(word, catalogue)),
            .. OfCodes(mapping.Summary.Accounts.Where(account => accounts.Contains(account.Number)), catalogue),
            .. catalogue.LedgerWords.Words.SelectMany(entry => entry.Words.Select(word => OfCatalogue(entry, word, catalogue))),
        ];
        var suggestions = new List<RuleSuggestion>();
        foreach (var candidate in candidates.Where(candidate => IsUsable(candidate.Rule, catalogue, fiscalYear)))
        {
            var match = new RuleMatch(candidate.Rule.When, mapping.Summary);
            var taken = left.Where(match.Fits).ToList();
            if (taken.Count == 0)
                continue;
            left.RemoveAll(match.Fits);
            suggestions.Add(new RuleSuggestion(candidate.Rule, candidate.Source, candidate.Why, LedgerPart.Of(taken)));
        }

        return [.. suggestions.OrderByDescending(static suggestion => suggestion.Takes.GrossCents)];
    }

    private static bool IsUsable(LedgerRule rule, BenchmarkCatalogue catalogue, int fiscalYear) =>
        !RuleForm.Check(rule, 1, catalogue, fiscalYear).Any(static problem => problem.Severity >= Severity.Blocks);

    private static Candidate OfOthers(SharedWord word, BenchmarkCatalogue catalogue)
    {
        var when = word.IsSupplier ? new LedgerCondition { Supplier = word.Word } : new LedgerCondition { Description = word.Word };
        var why = Filled(word.IsSupplier ? OthersSupplier : OthersAccount, word.Word, word.Then.Category, catalogue);
        var count = SentenceFact.Count("count", catalogue.LedgerWords.SharedBy).Value;
        return new Candidate(new LedgerRule(when, word.Then), SuggestionSource.Others, why.With("count", count));
    }

    private static IEnumerable<Candidate> OfCodes(IEnumerable<LedgerAccount> accounts, BenchmarkCatalogue catalogue)
    {
        foreach (var account in accounts.Where(static account => account.Rgs.Length > 0))
        {
            if (catalogue.LedgerWords.Codes.FirstOrDefault(code => account.Rgs.StartsWith(code.Words[0], StringComparison.OrdinalIgnoreCase)) is not { } code)
                continue;
            var why = Filled(OfCode, account.Rgs, code.Category, catalogue).With("account", new LocalisedText(account.Number, account.Number));
            yield return new Candidate(new LedgerRule(LedgerCondition.OfAccount(account.Number), OutcomeOf(code)), SuggestionSource.Code, why);
        }
    }

    private static Candidate OfCatalogue(LedgerWord entry, string word, BenchmarkCatalogue catalogue) => new(
        new LedgerRule(new LedgerCondition { Description = word }, OutcomeOf(entry)), SuggestionSource.Words, Filled(OfWord, word, entry.Category, catalogue));

    private static LedgerOutcome OutcomeOf(LedgerWord word) => new()
    {
        Category = word.Category,
        Employment = word.Employment ?? string.Empty,
        Hosting = word.Hosting ?? string.Empty,
        Theme = word.Theme ?? string.Empty,
    };

    private static LocalisedText Filled(LocalisedText sentence, string word, string category, BenchmarkCatalogue catalogue)
    {
        var label = category.Length == 0 || !catalogue.CostTree.Contains(category) ? NoIct : catalogue.CostTree[category].Label;
        var lower = new LocalisedText(Lowered(label.Dutch), Lowered(label.English));
        return sentence.With("category", lower).With("word", new LocalisedText(word, word));
    }

    // "ICT-management" keeps its capitals within a sentence.
    private static string Lowered(string label) => label.Length > 1 && char.IsUpper(label[1]) ? label : char.ToLowerInvariant(label[0]) + label[1..];

    private sealed record Candidate(LedgerRule Rule, SuggestionSource Source, LocalisedText Why);
}
