using System.Collections;
using System.Reflection;
using System.Text.RegularExpressions;
using Maatstaf.Catalogue;
using Maatstaf.Vocabulary;

namespace Maatstaf.House_Tests;

/// <summary>What is measured carries its source, its unit and its name in both languages.</summary>
public sealed partial class CatalogueCompletenessTests
{
    private static readonly BenchmarkCatalogue Catalogue = BenchmarkCatalogue.Shipped();

    public static TheoryData<string> CatalogueFiles =>
        [.. Repository.Files.Where(static file => file.Path.StartsWith("catalogue/", StringComparison.Ordinal)).Select(static file => file.Path)];

    [Theory]
    [MemberData(nameof(CatalogueFiles))]
    public void Every_file_says_where_it_comes_from(string path)
    {
        path.ShouldEndWith(".yaml");
        SourceLine().IsMatch(Repository.Read(path)).ShouldBeTrue($"{path} needs a source: who decided or measured it, and when");
    }

    [Theory]
    [MemberData(nameof(CatalogueFiles))]
    public void Every_file_has_a_reader(string path)
    {
        var name = $"\"{Path.GetFileName(path)}\"";
        Repository.Product.Where(static file => file.Module == "Catalogue").Any(file => file.Text.Contains(name, StringComparison.Ordinal)).ShouldBeTrue($"{path} is read by nobody");
    }

    [Fact]
    public void Every_text_of_the_catalogue_is_there_in_both_languages()
    {
        var texts = new List<(string Where, LocalisedText Text)>();
        Collect(Catalogue, "catalogue", texts, new HashSet<object>(ReferenceEqualityComparer.Instance));
        texts.Count.ShouldBeGreaterThan(200);
        foreach (var (where, text) in texts)
        {
            text.Dutch.ShouldNotBeNullOrWhiteSpace(where);
            text.English.ShouldNotBeNullOrWhiteSpace(where);
        }
    }

    [Fact]
    public void Labels_and_explanations_have_no_blank_left_to_fill_in()
    {
        LocalisedText[] texts =
        [
            .. Catalogue.Indicators.Concat(Catalogue.ExplainingIndicators).SelectMany(static indicator => (LocalisedText[])[indicator.Label, indicator.Explanation]),
            .. Catalogue.Statistics.All.SelectMany(static statistic => (LocalisedText[])[statistic.Label, statistic.Explanation]),
            .. Catalogue.CostTree.Nodes.SelectMany(static node => (LocalisedText[])[node.Label, node.Short, node.Explanation]),
        ];
        texts.SelectMany(static text => (string[])[text.Dutch, text.English]).Where(static text => text.Contains('{', StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void Explanations_are_written_in_two_languages()
    {
        Catalogue.Indicators.Concat(Catalogue.ExplainingIndicators).Where(static indicator => indicator.Explanation.Dutch == indicator.Explanation.English).Select(static indicator => indicator.Id).ShouldBeEmpty();
        Catalogue.CostTree.Nodes.Where(static node => node.Explanation.Dutch == node.Explanation.English).Select(static node => node.Id).ShouldBeEmpty();
        Catalogue.Statistics.All.Where(static statistic => statistic.Explanation.Dutch == statistic.Explanation.English).Select(static statistic => statistic.Id).ShouldBeEmpty();
    }

    [Fact]
    public void Labels_tell_indicators_apart()
    {
        Catalogue.Indicators.Concat(Catalogue.ExplainingIndicators).Select(static indicator => indicator.Label.Dutch).ShouldBeUnique();
        Catalogue.Indicators.Concat(Catalogue.ExplainingIndicators).Select(static indicator => indicator.Label.English).ShouldBeUnique();
    }

    [Fact]
    public void Every_statistic_of_the_engine_has_a_label()
    {
        string[] prefixes = [StatisticIds.RealPrefix, StatisticIds.NominalIndexPrefix, StatisticIds.RealIndexPrefix];
        var constants = typeof(StatisticIds).GetFields(BindingFlags.Public | BindingFlags.Static).Select(static field => (string)field.GetRawConstantValue()!);
        string[] expected = [.. constants.Except(prefixes), .. prefixes.SelectMany(static _ => Catalogue.Statistics.BaseYears, static (prefix, year) => $"{prefix}{year}")];
        Catalogue.Statistics.All.Select(static statistic => statistic.Id).ShouldBe(expected, ignoreOrder: true);
    }

    [Fact]
    public void Every_group_of_the_engine_has_a_label()
    {
        var constants = typeof(GroupIds).GetFields(BindingFlags.Public | BindingFlags.Static).Select(static field => (string)field.GetRawConstantValue()!);
        var fixedGroups = Catalogue.Groups.Where(static group => !group.IsSizeClass).Select(static group => group.Id);
        fixedGroups.ShouldBe(constants, ignoreOrder: true);
        Catalogue.Groups.Select(static group => group.Id).ShouldBe(["all", "small", "medium", "large", "in-partnership", "stand-alone"]);
    }

    [Fact]
    public void The_price_index_has_every_year_of_the_benchmark_and_no_base_of_its_own()
    {
        var cpi = Catalogue.DefaultDeflator;
        cpi.Values.Keys.Order().ShouldBe(Enumerable.Range(2004, 22));
        Catalogue.Statistics.BaseYears.ShouldBe([2004, 2015]);
        cpi.Source.ShouldContain("CBS");
        DateOnly.TryParseExact(cpi.Vintage, "yyyy-MM-dd", out _).ShouldBeTrue();
    }

    private static void Collect(object value, string where, List<(string Where, LocalisedText Text)> texts, HashSet<object> seen)
    {
        if (value is LocalisedText text)
            texts.Add((where, text));
        if (value is string or LocalisedText || value.GetType().IsPrimitive || value.GetType().IsEnum || (!value.GetType().IsValueType && !seen.Add(value)))
            return;
        if (value is IEnumerable items)
        {
            foreach (var (index, item) in items.Cast<object>().Index())
                Collect(item, $"{where}[{index}]", texts, seen);
            return;
        }

        if (value.GetType().Namespace is not { } space || !(space.StartsWith("Maatstaf", StringComparison.Ordinal) || value.GetType().IsGenericType))
            return;
        foreach (var property in value.GetType().GetProperties().Where(static property => property.GetIndexParameters().Length == 0))
        {
            if (property.GetValue(value) is { } part)
                Collect(part, $"{where}.{property.Name}", texts, seen);
        }
    }

    [GeneratedRegex(@"^\s*(- )?source:(\s+nl:)? *\S", RegexOptions.Multiline)]
    private static partial Regex SourceLine();
}
