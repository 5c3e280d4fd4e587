using Maatstaf.Vocabulary;

namespace Maatstaf.Narratives.Sentences;

/// <summary>"Het aandeel SaaS stijgt naar 61%: + 6 procentpunt".</summary>
/// <param name="wording">Writes numbers and names.</param>
public sealed class ChangeTitle(Wording wording) : Sentence<PartChange>(wording)
{
    /// <inheritdoc/>
    public override string Id => "change-title";

    /// <inheritdoc/>
    public override LocalisedText Rule => new(
        "De verandering tegenover vorig jaar als titel, met dezelfde grenzen als de zin erover.",
        "The change against last year as a title, with the same bounds as the sentence about it.");

    /// <inheritdoc/>
    public override LocalisedText? Say(PartChange facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var (trend, shown, level, _) = facts;
        var unit = trend.Indicator.Unit;
        var (value, change, per) = (Wording.Value(level, unit, shown.Decimals), Wording.Change(shown.Amount, unit, shown.Decimals), Wording.Per(unit));
        if (Wording.Subject(trend.Indicator) is not { } subject)
            return new($"{trend.Indicator.Label.Dutch}: {change.Dutch}", $"{trend.Indicator.Label.English}: {change.English}");
        var verb = Verbs.Present(shown.Direction, subject.IsPlural);
        return Wording.Capital(shown.Direction == Direction.Same
            ? new(
                $"{subject.Name.Dutch} {verb.Dutch} vrijwel gelijk: {value.Dutch}{per.Dutch}",
                $"{subject.Name.English} {verb.English} about the same: {value.English}{per.English}")
            : new(
                $"{subject.Name.Dutch} {verb.Dutch} naar {value.Dutch}{per.Dutch}: {change.Dutch}",
                $"{subject.Name.English} {verb.English} to {value.English}{per.English}: {change.English}"));
    }
}
