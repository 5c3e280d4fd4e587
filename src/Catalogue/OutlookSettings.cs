using System.Globalization;
using Maatstaf.Vocabulary;

namespace Maatstaf.Catalogue;

/// <summary>A share of which the coming years are expected.</summary>
/// <param name="Indicator">The indicator; its values lie between 0 and 1.</param>
/// <param name="From">First fiscal year whose figure is used.</param>
public sealed record ExpectedShare(Indicator Indicator, int From);

/// <summary>What is expected of a day, in words.</summary>
/// <param name="Law">Id of the law that it is about.</param>
/// <param name="Text">What is expected.</param>
/// <param name="On">The day on which it can be judged.</param>
public sealed record ExpectedStatement(string Law, LocalisedText Text, DateOnly On);

/// <summary>What an edition expects, and how.</summary>
public sealed record OutlookSettings
{
    /// <summary>How many fiscal years are looked ahead.</summary>
    public required int Ahead { get; init; }

    /// <summary>With fewer figures nothing is expected.</summary>
    public required int FewestFigures { get; init; }

    /// <summary>Ceilings of the curves, ascending, at most 1.</summary>
    public required IReadOnlyList<double> Ceilings { get; init; }

    /// <summary>The shares.</summary>
    public required IReadOnlyList<ExpectedShare> Shares { get; init; }

    /// <summary>The statements, by day.</summary>
    public required IReadOnlyList<ExpectedStatement> Statements { get; init; }

    internal static OutlookSettings Read(string directory, IReadOnlyList<Indicator> indicators, LawList laws)
    {
        var file = Entry.OfFile(directory, "outlook.yaml");
        _ = file.Text("source");
        _ = file.Text("unit");
        var settings = new OutlookSettings
        {
            Ahead = file.WholeFrom(1, "ahead"),
            FewestFigures = file.WholeFrom(3, "fewest"),
            Ceilings = [.. file.Texts("ceilings").Select(text => double.TryParse(text, CultureInfo.InvariantCulture, out var ceiling) && ceiling is > 0 and <= 1
                ? ceiling
                : throw file.Wrong($"ceiling '{text}' is not a number above 0 and up to 1")).Order()],
            Shares = [.. file.Children("shares").Select(entry => ReadShare(entry, indicators))],
            Statements = [.. file.Children("statements").Select(entry => ReadStatement(entry, laws)).OrderBy(static statement => statement.On)],
        };
        file.Close();
        return settings.Ceilings.Count > 0 ? settings : throw file.Wrong("there must be a ceiling");
    }

    private static ExpectedShare ReadShare(Entry entry, IReadOnlyList<Indicator> indicators)
    {
        var id = entry.Text("indicator");
        var share = new ExpectedShare(indicators.FirstOrDefault(known => known.Id == id) ?? throw entry.Wrong($"'{id}' is not an indicator of the catalogue"), entry.Whole("from"));
        entry.Close();
        return share;
    }

    private static ExpectedStatement ReadStatement(Entry entry, LawList laws)
    {
        var statement = new ExpectedStatement(entry.Text("law"), entry.Localised("text"), DateOnly.ParseExact(entry.Day("on"), "yyyy-MM-dd", CultureInfo.InvariantCulture));
        entry.Close();
        return laws.All.Any(law => law.Id == statement.Law) ? statement : throw entry.Wrong($"law '{statement.Law}' does not stand in laws.yaml");
    }
}
