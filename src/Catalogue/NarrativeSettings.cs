using Maatstaf.Vocabulary;

namespace Maatstaf.Catalogue;

/// <summary>From when a sentence says what.</summary>
/// <param name="AboutTheSame">Below this share of the old value something stays about the same.</param>
/// <param name="Strong">From this share of the old value something rises or falls sharply.</param>
/// <param name="NotableGroupDifference">Below this share of the lowest group the groups hardly differ.</param>
public sealed record NarrativeThresholds(double AboutTheSame, double Strong, double NotableGroupDifference);

/// <summary>How values of a unit are written; <c>{value}</c> is the number.</summary>
/// <param name="Unit">Id of the unit.</param>
/// <param name="Value">A value.</param>
/// <param name="Change">A change, behind its sign.</param>
/// <param name="ChangeOne">A change of exactly 1; null = as any other.</param>
/// <param name="Per">What follows once in a sentence ("per inwoner"); null = nothing.</param>
public sealed record UnitWording(string Unit, LocalisedText Value, LocalisedText Change, LocalisedText? ChangeOne, LocalisedText? Per);

/// <summary>What a sentence calls an indicator.</summary>
/// <param name="Indicator">Id of the indicator.</param>
/// <param name="Name">With its article, without a capital.</param>
/// <param name="IsPlural">Whether the Dutch name is plural; the English one is singular.</param>
/// <param name="Decimals">Decimals in sentences; null = those of the unit.</param>
/// <param name="ChangeDecimals">Decimals in sentences about a change; null = as other sentences.</param>
public sealed record NarrativeSubject(string Indicator, LocalisedText Name, bool IsPlural, int? Decimals, int? ChangeDecimals);

/// <summary>When a sentence says what, and in which words.</summary>
public sealed record NarrativeSettings
{
    /// <summary>The named thresholds.</summary>
    public required NarrativeThresholds Thresholds { get; init; }

    /// <summary>How values are written, by id of the unit; every unit has one.</summary>
    public required IReadOnlyDictionary<string, UnitWording> Units { get; init; }

    /// <summary>Indicators with a name of their own in sentences, by id.</summary>
    public required IReadOnlyDictionary<string, NarrativeSubject> Subjects { get; init; }

    internal static NarrativeSettings Read(string directory, IReadOnlyList<Unit> units, IReadOnlyList<Indicator> indicators)
    {
        var file = Entry.OfFile(directory, "narrative.yaml");
        _ = file.Text("source");
        var settings = new NarrativeSettings
        {
            Thresholds = ReadThresholds(file.Child("thresholds")),
            Units = file.Identified("units").Select(static entry => ReadUnit(entry)).ToDictionary(static wording => wording.Unit, StringComparer.Ordinal),
            Subjects = file.Identified("subjects", "indicator").Select(entry => ReadSubject(entry, indicators)).ToDictionary(static subject => subject.Indicator, StringComparer.Ordinal),
        };
        file.Close();
        if (settings.Units.Keys.Except(units.Select(static unit => unit.Id)).FirstOrDefault() is { } unknown)
            throw file.Wrong($"unit '{unknown}' does not stand in units.yaml");
        foreach (var unit in units)
        {
            if (!settings.Units.ContainsKey(unit.Id))
                throw file.Wrong($"unit '{unit.Id}' has no wording");
        }

        return settings;
    }

    private static NarrativeThresholds ReadThresholds(Entry entries)
    {
        double Value(string name)
        {
            var entry = entries.Child(name);
            var value = entry.Positive("value");
            _ = entry.Text("unit");
            entry.Close();
            return value;
        }

        var thresholds = new NarrativeThresholds(
            Value("about-the-same"),
            Value("strong"),
            Value("notable-group-difference"));
        entries.Close();
        return thresholds;
    }

    private static UnitWording ReadUnit(Entry entry)
    {
        var wording = new UnitWording(entry.Text("id"), entry.Localised("value"), entry.Localised("change"), entry.OptionalLocalised("change-one"), entry.OptionalLocalised("per"));
        entry.Close();
        return wording;
    }

    private static NarrativeSubject ReadSubject(Entry entry, IReadOnlyList<Indicator> indicators)
    {
        var subject = new NarrativeSubject(entry.Text("indicator"), entry.Localised("name"), entry.Flag("plural"), entry.OptionalWhole("decimals"), entry.OptionalWhole("change-decimals"));
        entry.Close();
        return indicators.Any(indicator => indicator.Id == subject.Indicator)
            ? subject
            : throw entry.Wrong($"'{subject.Indicator}' is not an indicator of the catalogue");
    }
}
