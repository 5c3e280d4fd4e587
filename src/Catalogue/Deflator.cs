using System.Globalization;
using Maatstaf.Vocabulary;

namespace Maatstaf.Catalogue;

/// <summary>A price index by year, any base.</summary>
/// <param name="Id">Stable id.</param>
/// <param name="IsDefault">The one that is used when nothing is said.</param>
/// <param name="Unit">What the values are, with their base.</param>
/// <param name="Label">Name.</param>
/// <param name="Source">Who measured it, in which table.</param>
/// <param name="Vintage">The day on which it was taken over.</param>
/// <param name="Values">Annual averages by year.</param>
public sealed record Deflator(
    string Id,
    bool IsDefault,
    string Unit,
    LocalisedText Label,
    string Source,
    string Vintage,
    IReadOnlyDictionary<int, double> Values)
{
    /// <summary>The source in a few words, as it stands under a figure.</summary>
    public LocalisedText Attribution { get; init; } = new(Source, Source);

    /// <summary>The index id of a series that the data brings along instead of that of the catalogue.</summary>
    public const string FromData = "cpi-of-the-data";

    /// <summary>The same kind of index with the values that the data brings along.</summary>
    public Deflator WithValues(IReadOnlyDictionary<int, double> values) => this with { Id = FromData, Values = values };

    internal static IReadOnlyList<Deflator> ReadAll(string directory)
    {
        var file = Entry.OfFile(directory, "deflators.yaml");
        IReadOnlyList<Deflator> deflators = [.. file.Identified("deflators").Select(Read)];
        if (deflators.Count(static deflator => deflator.IsDefault) != 1)
            throw file.Wrong("exactly one deflator must be the default");
        file.Close();
        return deflators;
    }

    private static Deflator Read(Entry entry)
    {
        var values = entry.Child("values");
        var byYear = values.Keys.ToDictionary(
            year => int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw values.Wrong($"'{year}' is not a year"),
            year => values.Positive(year));
        var deflator = new Deflator(
            entry.Text("id"),
            entry.Flag("default"),
            entry.Text("unit"),
            entry.Localised("label"),
            entry.Text("source"),
            entry.Day("vintage"),
            byYear)
        {
            Attribution = entry.OptionalLocalised("attribution") ?? new(entry.Text("source"), entry.Text("source")),
        };
        entry.Close();
        return deflator;
    }
}
