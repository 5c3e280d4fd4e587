using Maatstaf.Catalogue;
using Maatstaf.Vocabulary;

namespace Maatstaf.Narratives.Sentences;

/// <summary>"Let op: de vergelijking met 2023 is zwak. …"</summary>
/// <param name="wording">Writes numbers and names.</param>
/// <param name="weak">When a link is weak.</param>
public sealed class WeakLinkSentence(Wording wording, WeakLink weak) : Sentence<Trend>(wording)
{
    /// <inheritdoc/>
    public override string Id => "weak-link";

    /// <inheritdoc/>
    public override LocalisedText Rule
    {
        get
        {
            var clusters = Numerals.Count(weak.FewestClusters);
            var coverage = Numerals.Percent(weak.LowestCoverage);
            return new(
                $"Waarschuwt als minder dan {clusters.Dutch} onafhankelijke eenheden of minder dan {coverage.Dutch} van de inwoners beide jaren meededen.",
                $"Warns when fewer than {clusters.English} independent units or less than {coverage.English} of the inhabitants took part in both years.");
        }
    }

    /// <inheritdoc/>
    public override LocalisedText? Say(Trend facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (facts.Matched is not { } matched || (matched.Clusters >= weak.FewestClusters && matched.Coverage >= weak.LowestCoverage))
            return null;
        var year = Numerals.Year(facts.From).Dutch;
        return new(
            $"Let op: de vergelijking met {year} is zwak. Te weinig deelnemers deden beide jaren mee.",
            $"Note: the comparison with {year} is weak. Too few participants took part in both years.");
    }
}
