using Maatstaf.Ledger.Rules;
using Maatstaf.Vocabulary;

namespace Maatstaf.Ledger.Suggesting;

/// <summary>Where a suggestion comes from; the order is that of trust.</summary>
public enum SuggestionSource
{
    /// <summary>The organisation's own rules of an earlier year.</summary>
    Earlier,

    /// <summary>Words that several other organisations send the same way.</summary>
    Others,

    /// <summary>The code of the reference chart of accounts.</summary>
    Code,

    /// <summary>Words in the catalogue.</summary>
    Words,
}

/// <summary>A rule that would take money that nobody decided about yet.</summary>
/// <param name="Rule">The rule; the coordinator accepts, changes or leaves it.</param>
/// <param name="Source">Where it comes from.</param>
/// <param name="Why">Why it is suggested, in a sentence.</param>
/// <param name="Takes">What it would take of what is undecided; the parts of all suggestions do not overlap.</param>
public sealed record RuleSuggestion(LedgerRule Rule, SuggestionSource Source, LocalisedText Why, LedgerPart Takes);
