using System.Collections.Immutable;
using Maatstaf.Ledger.Rules;
using Maatstaf.Vocabulary;

namespace Maatstaf.Ledger.Suggesting;

/// <summary>A word that enough organisations send the same way.</summary>
/// <param name="Word">Word or phrase, in small letters.</param>
/// <param name="IsSupplier">True for a word of suppliers' names, false for one of accounts' names.</param>
/// <param name="Then">Where they send it; never a recharge.</param>
public sealed record SharedWord(string Word, bool IsSupplier, LedgerOutcome Then);

/// <summary>
/// What the rules of several organisations have in common: words and where they lead. Account numbers, cost centres, amounts,
/// names of organisations, how many they are, and every word that too few of them use, stay behind.
/// </summary>
/// <param name="Words">The words, in alphabetical order, each with one meaning.</param>
public sealed record SharedRules(ImmutableArray<SharedWord> Words)
{
    /// <summary>Nothing in common.</summary>
    public static SharedRules None { get; } = new([]);

    /// <summary>Takes out what enough organisations share.</summary>
    /// <param name="others">Rules with the independent unit that they are of: a partnership for all its members, else the organisation; leave out the unit for which this is made.</param>
    /// <param name="sharedBy">How many units must have the same word with the same outcome.</param>
    /// <exception cref="ArgumentOutOfRangeException">One organisation's word would be shown to others.</exception>
    public static SharedRules Of(IEnumerable<(OrganisationCode Organisation, LedgerRules Rules)> others, int sharedBy)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(sharedBy, 2);
        var shared = others
            .SelectMany(static other => other.Rules.Rules.SelectMany(WordsOf).Select(word => (word, other.Organisation)))
            .GroupBy(static pair => pair.word)
            .Select(static group => (Word: group.Key, Organisations: group.Select(static pair => pair.Organisation).Distinct().Count()))
            .Where(found => found.Organisations >= sharedBy);
        // Of two meanings of a word the commoner counts; as common, then none: it would tell nothing.
        var clear = shared
            .GroupBy(static found => (found.Word.Word, found.Word.IsSupplier))
            .Select(static group => group.OrderByDescending(static found => found.Organisations).ToArray())
            .Where(static meanings => meanings.Length == 1 || meanings[0].Organisations > meanings[1].Organisations)
            .Select(static meanings => meanings[0].Word);
        return new SharedRules([.. clear.OrderBy(static word => word.Word, StringComparer.Ordinal).ThenBy(static word => word.IsSupplier)]);
    }

    private static IEnumerable<SharedWord> WordsOf(LedgerRule rule)
    {
        // A recharge names a partnership, and with it who its members are. A rule that needs more than its word says nothing about the word alone.
        if (rule.Then.Recharge.Length > 0 || rule.When is not { AccountFrom: "", AccountTo: "", AccountStarts: "", CostCentre: "" })
            yield break;
        if (rule.When is { Supplier: "", Description.Length: > 0 })
            yield return new SharedWord(PlainText.Of(rule.When.Description.Trim()), false, rule.Then);
        if (rule.When is { Description: "", Supplier.Length: > 0 } && rule.When.Supplier.Any(char.IsLetter))
            yield return new SharedWord(PlainText.Of(rule.When.Supplier.Trim()), true, rule.Then);
    }
}
