using Maatstaf.Vocabulary;

namespace Maatstaf.Catalogue;

/// <summary>A table of the report's appendix: a row a fiscal year, a column an indicator, or one indicator by group.</summary>
public sealed record YearTable
{
    /// <summary>What it shows.</summary>
    public required LocalisedText Caption { get; init; }

    /// <summary>The indicators, in order; one when there are groups.</summary>
    public required IReadOnlyList<Indicator> Indicators { get; init; }

    /// <summary>The groups that are columns; empty = all participants.</summary>
    public required IReadOnlyList<Group> Groups { get; init; }

    /// <summary>Which statistic; headline unless said otherwise.</summary>
    public required string Statistic { get; init; }

    /// <summary>Decimals; null = those of the unit.</summary>
    public required int? Decimals { get; init; }

    /// <summary>First fiscal year; null = the first with a number.</summary>
    public required int? From { get; init; }

    internal static IReadOnlyList<YearTable> ReadAll(string directory, IReadOnlyList<Indicator> indicators, IReadOnlyList<Group> groups)
    {
        var file = Entry.OfFile(directory, "year-tables.yaml");
        _ = file.Text("source");
        IReadOnlyList<YearTable> tables = [.. file.Children("tables").Select(entry => ReadOne(entry, indicators, groups))];
        file.Close();
        return tables;
    }

    private static YearTable ReadOne(Entry entry, IReadOnlyList<Indicator> indicators, IReadOnlyList<Group> groups)
    {
        var table = new YearTable
        {
            Caption = entry.Localised("caption"),
            Indicators = [.. entry.Texts("indicators").Select(id => indicators.FirstOrDefault(known => known.Id == id) ?? throw entry.Wrong($"'{id}' is not an indicator of the catalogue"))],
            Groups = entry.Has("groups") ? [.. entry.Texts("groups").Select(id => groups.FirstOrDefault(known => known.Id == id) ?? throw entry.Wrong($"'{id}' is not a group of the catalogue"))] : [],
            Statistic = entry.OptionalText("statistic") ?? StatisticIds.Headline,
            Decimals = entry.OptionalWhole("decimals"),
            From = entry.OptionalWhole("from"),
        };
        entry.Close();
        return table.Groups.Count == 0 || table.Indicators.Count == 1 ? table : throw entry.Wrong("a table by group is about one indicator");
    }
}
