using Maatstaf.Catalogue;
using Maatstaf.Vocabulary;

namespace Maatstaf.Narratives.Sentences;

/// <summary>The project theme that takes most time.</summary>
/// <param name="Theme">Which theme.</param>
/// <param name="Indicator">Its indicator.</param>
/// <param name="Year">Fiscal year.</param>
/// <param name="Value">Full precision.</param>
public sealed record ThemeLevel(ProjectTheme Theme, Indicator Indicator, int Year, double Value);

/// <summary>"In 2024 ging de meeste projecttijd naar vervanging en aanbesteding: 2,0 fte per 100.000 inwoners."</summary>
/// <param name="wording">Writes numbers and names.</param>
public sealed class LargestThemeSentence(Wording wording) : Sentence<ThemeLevel>(wording)
{
    /// <inheritdoc/>
    public override string Id => "largest-theme";

    /// <inheritdoc/>
    public override LocalisedText Rule => new(
        "Noemt het onderwerp met de meeste projecttijd (zonder afronding).",
        "Names the subject with the most project time (before rounding).");

    /// <inheritdoc/>
    public override LocalisedText? Say(ThemeLevel facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var unit = facts.Indicator.Unit;
        if (facts.Value <= 0)
            return null;
        var (value, per, year, theme) = (Wording.Value(facts.Value, unit, unit.Decimals), Wording.Per(unit), Numerals.Year(facts.Year).Dutch, facts.Theme.Label);
        return new(
            $"In {year} ging de meeste projecttijd naar {char.ToLowerInvariant(theme.Dutch[0])}{theme.Dutch[1..]}: {value.Dutch}{per.Dutch}.",
            $"In {year} most project time went to {char.ToLowerInvariant(theme.English[0])}{theme.English[1..]}: {value.English}{per.English}.");
    }
}
