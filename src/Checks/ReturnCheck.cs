using Maatstaf.Catalogue;
using Maatstaf.Vocabulary;

namespace Maatstaf.Checks;

/// <summary>One check on the content of a return: one class, one file, one code, one sentence, one test.</summary>
public abstract class ReturnCheck
{
    /// <summary>Stable code; the catalogue says by it how serious the check is.</summary>
    public abstract string Code { get; }

    /// <summary>The margins that it needs from the catalogue.</summary>
    public virtual IReadOnlyList<string> Margins => [];

    /// <summary>What the check finds in a return, in the order of the form.</summary>
    /// <param name="context">The return and what is known around it.</param>
    /// <param name="spec">The check in the catalogue.</param>
    public abstract IEnumerable<CheckFinding> Find(CheckContext context, CheckSpec spec);

    /// <summary>A finding of this check.</summary>
    private protected static CheckFinding Found(CheckSpec spec, Spot spot, LocalisedText sentence, CheckFacts facts, double? influence = null, params ReadOnlySpan<string> restsOn) => new()
    {
        Code = spec.Code,
        Severity = spec.Severity,
        Spot = spot,
        Sentence = sentence,
        Facts = facts,
        Influence = influence,
        RestsOn = [.. restsOn],
    };
}
