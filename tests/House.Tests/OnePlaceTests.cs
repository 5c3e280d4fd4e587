using System.Globalization;
using System.Text.RegularExpressions;
using Maatstaf.Catalogue;

namespace Maatstaf.House_Tests;

/// <summary>What stands in the catalogue stands nowhere else.</summary>
public sealed partial class OnePlaceTests
{
    /// <summary>The demo country is input like any other: it may not read the catalogue, so it brings numbers of its own.</summary>
    private static readonly string[] BringsItsOwn = ["Demo"];

    private static readonly BenchmarkCatalogue Catalogue = BenchmarkCatalogue.Shipped();

    [Fact]
    public void No_number_of_the_catalogue_stands_in_the_code()
    {
        var decreed = Decreed().ToHashSet();
        decreed.ShouldContain(60000);
        decreed.ShouldContain(96.90);
        decreed.ShouldContain(1400);
        var found =
            from file in Repository.Product
            where !BringsItsOwn.Contains(file.Module)
            from line in file.Code()
            from match in NumberLiteral().Matches(Quoted().Replace(line.Text, "\"\""))
            where double.TryParse(match.Groups[1].Value.Replace("_", string.Empty, StringComparison.Ordinal), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && decreed.Contains(number)
            select $"{file.Path}:{line.Number}: {match.Groups[1].Value}";
        found.ShouldBeEmpty("read it from the catalogue");
    }

    [Fact]
    public void No_label_of_an_indicator_stands_in_the_code()
    {
        var labels = Catalogue.Indicators.SelectMany(static indicator => (string[])[$"\"{indicator.Label.Dutch}\"", $"\"{indicator.Label.English}\""]).ToArray();
        var found = Repository.Product.Where(static file => !BringsItsOwn.Contains(file.Module)).SelectMany(file => labels.Where(label => file.Text.Contains(label, StringComparison.Ordinal)).Select(label => $"{file.Path}: {label}"));
        found.ShouldBeEmpty("take the label from the catalogue");
    }

    /// <summary>Numbers that nobody writes by chance: price indices, class bounds, base years, settings. 100 is everybody's.</summary>
    private static IEnumerable<double> Decreed()
    {
        foreach (var index in Catalogue.Deflators.SelectMany(static deflator => deflator.Values.Values).Where(static index => index != 100))
            yield return index;
        foreach (var bound in Catalogue.SizeClasses.SelectMany(static classes => classes.Bounds).Where(static bound => bound.FromInhabitants > 0))
            yield return bound.FromInhabitants;
        foreach (var year in Catalogue.Statistics.BaseYears)
            yield return year;
        foreach (var country in Catalogue.Population.Years)
            yield return country.Inhabitants;
        foreach (var margin in Catalogue.Checks.All.SelectMany(static check => check.Margins.Values).Where(static margin => margin.Value >= 1000))
            yield return margin.Value;
        yield return Catalogue.Statistics.Interval.Draws;
        yield return Catalogue.Statistics.Interval.Seed;
        yield return HoursPerFte();
        yield return Catalogue.CostTree["personnel.information-management.coordination"].From!.Value;
    }

    private static double HoursPerFte()
    {
        var line = HoursPerFteLine().Match(Repository.Read("catalogue/indicators.yaml"));
        return double.Parse(line.Groups[1].Value, CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"(?<![\w.])(\d[\d_]*(?:\.\d+)?)(?![\w.]*\w)")]
    private static partial Regex NumberLiteral();

    // A number within a sentence is an example for a reader, not a rule.
    [GeneratedRegex("\"[^\"]*\"")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"^hours-per-fte: *(\d+)", RegexOptions.Multiline)]
    private static partial Regex HoursPerFteLine();
}
