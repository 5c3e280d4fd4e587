using Maatstaf.Catalogue;
using Maatstaf.Vocabulary;

namespace Maatstaf.Narratives;

/// <summary>Writes values and changes of a unit, and names indicators, in both languages.</summary>
/// <param name="catalogue">Words, thresholds and names.</param>
public sealed class Wording(BenchmarkCatalogue catalogue)
{
    private readonly NarrativeSettings settings = catalogue.Narrative;

    /// <summary>The named thresholds.</summary>
    public NarrativeThresholds Thresholds => settings.Thresholds;

    /// <summary>How the benchmark and who takes part in it are called.</summary>
    public BenchmarkNames Names { get; } = catalogue.Names;

    /// <summary>Whether changes of this unit are in percentage points and never in percent.</summary>
    public static bool IsShare(Unit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return unit.ShownTimes != 1;
    }

    /// <summary>Decimals for an indicator in sentences.</summary>
    public int Decimals(Indicator indicator)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        return Subject(indicator)?.Decimals ?? indicator.Unit.HeadlineDecimals;
    }

    /// <summary>Decimals for a change of an indicator in sentences.</summary>
    public int ChangeDecimals(Indicator indicator)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        return Subject(indicator)?.ChangeDecimals ?? Decimals(indicator);
    }

    /// <summary>The value as it is shown: times 100 for a share, rounded half away from zero.</summary>
    public static decimal Shown(double value, Unit unit, int decimals)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return Rounding.HalfAwayFromZero(value * unit.ShownTimes, decimals);
    }

    /// <summary>A value with its unit: "€ 114", "61%", "4,9 fte".</summary>
    public LocalisedText Value(double value, Unit unit, int decimals) => Value(Shown(value, unit, decimals), unit, decimals);

    /// <summary>A value that was rounded with others, with its unit.</summary>
    public LocalisedText Value(decimal shown, Unit unit, int decimals)
    {
        ArgumentNullException.ThrowIfNull(unit);
        var amount = Tied(settings.Units[unit.Id].Value).With("value", Numerals.Of(Math.Abs(shown), decimals));
        return shown < 0 ? Signed(amount, Numerals.Minus) : amount;
    }

    /// <summary>A change with sign and unit: "+ € 4", "− 6 procentpunt"; no sign when it shows as 0.</summary>
    public LocalisedText Change(decimal shown, Unit unit, int decimals)
    {
        ArgumentNullException.ThrowIfNull(unit);
        var amount = Amount(shown, unit, decimals);
        return shown == 0 ? amount : Signed(amount, shown > 0 ? '+' : Numerals.Minus);
    }

    /// <summary>The size of a change without its sign: "€ 4", "6 procentpunt".</summary>
    public LocalisedText Amount(decimal shown, Unit unit, int decimals)
    {
        ArgumentNullException.ThrowIfNull(unit);
        var words = settings.Units[unit.Id];
        var pattern = Math.Abs(shown) == 1 ? words.ChangeOne ?? words.Change : words.Change;
        return Tied(pattern).With("value", Numerals.Of(Math.Abs(shown), decimals));
    }

    /// <summary>What follows a value once in a sentence, with a space before it: " per inwoner"; or nothing.</summary>
    public LocalisedText Per(Unit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return settings.Units[unit.Id].Per is { } per ? new LocalisedText(" " + per.Dutch, " " + per.English) : new LocalisedText(string.Empty, string.Empty);
    }

    /// <summary>What a sentence calls an indicator; an indicator without a name of its own keeps its label.</summary>
    public NarrativeSubject? Subject(Indicator indicator)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        return settings.Subjects.GetValueOrDefault(indicator.Id);
    }

    /// <summary>A sentence with a capital at its start.</summary>
    public static LocalisedText Capital(LocalisedText text) => new(Capital(text.Dutch), Capital(text.English));

    /// <summary>Sentences one after the other; those that stay silent are left out.</summary>
    public static LocalisedText Join(params ReadOnlySpan<LocalisedText?> sentences)
    {
        var spoken = new List<LocalisedText>();
        foreach (var sentence in sentences)
        {
            if (sentence is { } text)
                spoken.Add(text);
        }

        return new LocalisedText(
            string.Join(' ', spoken.Select(static text => text.Dutch)),
            string.Join(' ', spoken.Select(static text => text.English)));
    }

    private static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    private static LocalisedText Tied(LocalisedText pattern) =>
        new(pattern.Dutch.Replace(' ', Numerals.NoBreakSpace), pattern.English.Replace(' ', Numerals.NoBreakSpace));

    // English sets the sign against the amount, Dutch sets a space between them.
    private static LocalisedText Signed(LocalisedText amount, char sign) =>
        new($"{sign}{Numerals.NoBreakSpace}{amount.Dutch}", sign + amount.English);
}
