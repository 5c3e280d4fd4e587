using Maatstaf.Vocabulary;

namespace Maatstaf.Narratives.Sentences;

/// <summary>"De softwarekosten stijgen met € 1 per inwoner (4%) naar € 38."</summary>
/// <param name="wording">Writes numbers and names.</param>
public sealed class ChangeSentence(Wording wording) : Sentence<PartChange>(wording)
{
    /// <inheritdoc/>
    public override string Id => "change";

    /// <inheritdoc/>
    public override LocalisedText Rule => new(
        $"Zegt hoeveel iets stijgt of daalt. Toont de verandering als 0, of is ze kleiner dan {Numerals.Percent(Wording.Thresholds.AboutTheSame, 1).Dutch} van het oude cijfer, dan blijft het vrijwel gelijk. Boven {Numerals.Percent(Wording.Thresholds.Strong).Dutch} is het sterk. Een aandeel verandert in procentpunt.",
        $"Says how much something rises or falls. If the change shows as 0, or is below {Numerals.Percent(Wording.Thresholds.AboutTheSame, 1).English} of the old figure, it stays about the same. Above {Numerals.Percent(Wording.Thresholds.Strong).English} it is sharp. A share changes in percentage points.");

    /// <inheritdoc/>
    public override LocalisedText? Say(PartChange facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var (trend, shown, level, _) = facts;
        var unit = trend.Indicator.Unit;
        var value = Wording.Value(level, unit, shown.Decimals);
        if (Wording.Subject(trend.Indicator) is not { } subject)
        {
            var label = trend.Indicator.Label;
            var change = Wording.Change(shown.Amount, unit, shown.Decimals);
            return new($"{label.Dutch}: {value.Dutch} ({change.Dutch}).", $"{label.English}: {value.English} ({change.English}).");
        }

        return shown.Direction == Direction.Same
            ? Same(facts, subject.Name, subject.IsPlural, value)
            : Moves(facts, subject.Name, subject.IsPlural, value);
    }

    private LocalisedText Same(PartChange facts, LocalisedText name, bool plural, LocalisedText value)
    {
        var unit = facts.Trend.Indicator.Unit;
        var verb = Verbs.Present(Direction.Same, plural);
        var per = Wording.Per(unit);
        var amount = Wording.Change(facts.Shown.Amount, unit, facts.Shown.Decimals);
        var aside = facts.Shown.Amount == 0 ? default : new LocalisedText($" ({amount.Dutch})", $" ({amount.English})");
        return Wording.Capital(new(
            $"{name.Dutch} {verb.Dutch} vrijwel gelijk{aside.Dutch}: {value.Dutch}{per.Dutch}.",
            $"{name.English} {verb.English} about the same{aside.English}: {value.English}{per.English}."));
    }

    private LocalisedText Moves(PartChange facts, LocalisedText name, bool plural, LocalisedText value)
    {
        var (trend, shown, _, _) = facts;
        var unit = trend.Indicator.Unit;
        var per = Wording.Per(unit);
        var verb = Verbs.Present(shown.Direction, plural);
        var strongly = Verbs.Strongly(shown.IsStrong);
        var amount = Wording.Amount(shown.Amount, unit, shown.Decimals);
        var relative = Wording.IsShare(unit) || trend.Relative is not { } share ? default : Aside(Numerals.Percent(Math.Abs(share)));
        return Wording.Capital(new(
            $"{name.Dutch} {verb.Dutch}{strongly.Dutch} met {amount.Dutch}{per.Dutch}{relative.Dutch} naar {value.Dutch}.",
            $"{name.English} {verb.English}{strongly.English} by {amount.English}{per.English}{relative.English} to {value.English}."));
    }

    private static LocalisedText Aside(LocalisedText text) => new($" ({text.Dutch})", $" ({text.English})");
}
