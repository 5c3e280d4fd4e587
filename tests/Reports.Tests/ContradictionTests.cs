using System.Text.RegularExpressions;
using CsCheck;
using Maatstaf.Catalogue;
using Maatstaf.Charts;
using Maatstaf.Disclosure;
using Maatstaf.Narratives;
using Maatstaf.Reports;
using Maatstaf.Vocabulary;

namespace Maatstaf.Reports_Tests;

/// <summary>No sentence contradicts its table, whatever the figures are.</summary>
public sealed partial class ContradictionTests
{
    private const int Publications = 300;

    // Made once, out of chance that CsCheck_Seed brings back, and read by every test.
    private static readonly Lazy<(int Seed, Publication Publication, TrendReport Report)[]> Made = new(static () =>
    [
        .. Gen.Int.Array[Publications].Single().Select(static seed =>
        {
            var publication = Reports_Tests.Publications.Random(seed);
            return (seed, publication, TrendReportBuilder.Build(publication, Reports_Tests.Publications.Catalogue));
        }),
    ]);

    private static readonly NarrativeSubject[] Subjects = [.. Reports_Tests.Publications.Catalogue.Narrative.Subjects.Values];

    private static readonly Dictionary<NarrativeSubject, Regex> OneYear = Subjects.ToDictionary(
        static subject => subject,
        static subject => new Regex($@"\b{Regex.Escape(subject.Name.Dutch)} (stijgt|stijgen|daalt|dalen|blijft|blijven)\b", RegexOptions.IgnoreCase));

    private static readonly Dictionary<NarrativeSubject, Regex> MoreYears = Subjects.ToDictionary(
        static subject => subject,
        static subject => new Regex($@"Tussen (\d+) en (\d+) (steeg|stegen|daalde|daalden|bleef|bleven) {Regex.Escape(subject.Name.Dutch)}\b"));

    [Fact]
    public void Parts_shown_add_up_to_the_total_shown() => OnReports(static (_, report) =>
    {
        foreach (var chart in report.Figures.Select(static figure => figure.Chart).Where(static chart => chart.Total is not null))
        {
            foreach (var cells in FigureTable.Of(chart).Rows.Select(static row => row.Cells).Where(static cells => cells.All(static cell => cell.Shown is not null)))
                cells.SkipLast(1).Sum(static cell => cell.Shown).ShouldBe(cells[^1].Shown);
        }
    });

    [Fact]
    public void Every_column_of_a_change_table_adds_up_down_the_tree_and_every_row_across() => OnReports(static (_, report) =>
    {
        foreach (var table in ChangeTables(report))
        {
            for (var row = 0; row < table.Rows.Count; row++)
            {
                var cells = Numbers(table.Rows[row]);
                if (cells is [_, { } change, { } same, { } others])
                    (same + others).ShouldBe(change);
                var parts = PartsOf(table, row).Select(Numbers).ToArray();
                for (var column = 0; parts.Length > 0 && column < cells.Length; column++)
                    parts.Sum(part => part[column]).ShouldBe(cells[column], $"{table.Caption.Dutch}, {table.Rows[row][0].Dutch}, column {column}");
            }
        }
    });

    [Fact]
    public void The_parts_beside_the_headline_add_up_to_its_table() => OnReports(static (publication, report) =>
    {
        var numbers = report.Chapters[0].Blocks.OfType<KeyNumbers>().Single().Numbers.Where(static number => number.Indicator is not null).ToArray();
        var total = publication.Number("ict.cost-per-inhabitant", Reports_Tests.Publications.Year)!.Value;
        numbers.Skip(1).Sum(static number => Read.Number(number.Value.Dutch)).ShouldBe(Rounding.HalfAwayFromZero(total, 1));
        Read.Number(numbers[0].Value.Dutch).ShouldBe(Rounding.HalfAwayFromZero(total, 1));
    });

    [Fact]
    public void A_component_shows_the_same_number_beside_its_total_as_in_its_own_chapter() => OnReports(static (_, report) =>
    {
        var beside = ChangeTables(report).Where(static table => table.Caption.Dutch.Contains("euro per inwoner", StringComparison.Ordinal)).SelectMany(static table => table.Rows).ToLookup(static row => row[0].Dutch.Trim(), static row => string.Join("; ", row.Skip(1).Select(static cell => cell.Dutch)));
        foreach (var component in (string[])["Software", "Personeel", "Infrastructuur"])
            beside[component].Distinct().Count().ShouldBeLessThanOrEqualTo(1, component);
    });

    [Fact]
    public void It_rises_or_falls_only_when_it_does() => OnReports(static (publication, report) =>
    {
        foreach (var sentence in Read.Texts(report).Select(static text => text.Dutch))
        {
            foreach (var subject in Subjects)
            {
                if (!sentence.Contains(subject.Name.Dutch, StringComparison.OrdinalIgnoreCase))
                    continue;
                foreach (var (direction, from, to) in Claims(sentence, subject))
                    Hold(publication, subject, direction, from, to, sentence);
            }
        }
    });

    [Fact]
    public void A_share_changes_in_points_and_nothing_else_does() => OnReports(static (_, report) =>
    {
        foreach (var number in report.Chapters.SelectMany(static chapter => chapter.Blocks).OfType<KeyNumbers>().SelectMany(static row => row.Numbers))
        {
            if (number.Indicator is not { } id || number.Change is not { } change)
                continue;
            var isShare = Reports_Tests.Publications.Catalogue.Indicator(id).Unit.Id == "ratio";
            change.Dutch.Contains("procentpunt", StringComparison.Ordinal).ShouldBe(isShare, id);
            change.English.Contains($"percentage{Numerals.NoBreakSpace}point", StringComparison.Ordinal).ShouldBe(isShare, id);
        }
    });

    [Fact]
    public void The_part_that_grows_most_really_does_and_its_number_is_in_the_table() => OnReports(static (_, report) =>
    {
        foreach (var figure in report.Figures.Where(static figure => figure.Title.English.Contains(" grows most", StringComparison.Ordinal)))
        {
            var chart = figure.Chart;
            var parts = chart.Kind == ChartKind.GroupedBars ? AcrossSeries(chart) : AlongYears(figure);
            var largest = parts.MaxBy(static part => part.Change);
            figure.Title.Dutch.ShouldStartWith(largest.Name.Dutch);
            var decimals = chart.Decimals == 2 ? 2 : 0;
            var shown = Rounding.HalfAwayFromZero(largest.Change * (chart.Unit?.ShownTimes ?? 1), decimals);
            Read.Number(figure.Title.Dutch.Split(':')[1].Split(" per ")[0]).ShouldBe(shown, figure.Title.Dutch);
        }
    });

    [Fact]
    public void No_sentence_gives_a_cause_and_none_has_a_blank() => OnReports(static (_, report) =>
    {
        foreach (var text in Read.Texts(report))
        {
            Cause().IsMatch(text.Dutch).ShouldBeFalse(text.Dutch);
            Cause().IsMatch(text.English).ShouldBeFalse(text.English);
            (text.Dutch + text.English).ShouldNotContain('{');
            (text.Dutch + text.English).ShouldNotContain("NaN", Case.Sensitive);
        }
    });

    private static void OnReports(Action<Publication, TrendReport> check)
    {
        foreach (var (seed, publication, report) in Made.Value)
        {
            try
            {
                check(publication, report);
            }
            catch (ShouldAssertException contradiction)
            {
                throw new ShouldAssertException($"publication of seed {seed}: {contradiction.Message}");
            }
        }
    }

    private static IEnumerable<TableBlock> ChangeTables(TrendReport report) =>
        report.Chapters.SelectMany(static chapter => chapter.Blocks).OfType<TableBlock>().Where(static table => table.Caption.English.StartsWith("Change against", StringComparison.Ordinal));

    private static decimal?[] Numbers(IReadOnlyList<LocalisedText> row) => [.. row.Skip(1).Select(static cell => Read.Number(cell.Dutch))];

    private static IEnumerable<IReadOnlyList<LocalisedText>> PartsOf(TableBlock table, int row)
    {
        var depth = Read.Depth(table.Rows[row][0]);
        return table.Rows.Skip(row + 1).TakeWhile(next => Read.Depth(next[0]) > depth).Where(next => Read.Depth(next[0]) == depth + 1);
    }

    private static IEnumerable<(Direction Direction, int From, int To)> Claims(string sentence, NarrativeSubject subject)
    {
        foreach (Match match in OneYear[subject].Matches(sentence))
            yield return (Named(match.Groups[1].Value), Reports_Tests.Publications.Year - 1, Reports_Tests.Publications.Year);
        foreach (Match match in MoreYears[subject].Matches(sentence))
            yield return (Named(match.Groups[3].Value), int.Parse(match.Groups[1].Value), int.Parse(match.Groups[2].Value));
    }

    private static Direction Named(string verb) => verb[0] switch { 's' => Direction.Rises, 'd' => Direction.Falls, _ => Direction.Same };

    private static void Hold(Publication publication, NarrativeSubject subject, Direction direction, int from, int to, string sentence)
    {
        var (before, after) = (publication.Number(subject.Indicator, from)!.Value, publication.Number(subject.Indicator, to)!.Value);
        if (direction != Direction.Same)
            (direction == Direction.Rises ? after > before : after < before).ShouldBeTrue($"{before} to {after}: {sentence}");
    }

    private static IEnumerable<(LocalisedText Name, double Change)> AcrossSeries(Chart chart) =>
        from row in Enumerable.Range(0, chart.Categories.Count - 1)
        let before = chart.Series[0].Points[row].Value.Number
        let after = chart.Series[1].Points[row].Value.Number
        where before is not null && after is not null
        select (chart.Categories[row], after.Value - before.Value);

    private static IEnumerable<(LocalisedText Name, double Change)> AlongYears(ReportFigure figure)
    {
        var since = Since().Match(figure.Title.English) is { Success: true } match ? match.Groups[1].Value : "2023";
        var (first, last) = (figure.Chart.Categories.ToList().FindIndex(year => year.Dutch == since), figure.Chart.Categories.Count - 1);
        return figure.Chart.Series.Select(series => (series.Name, series.Points[last].Value.Number!.Value - series.Points[first].Value.Number!.Value));
    }

    [GeneratedRegex(@"since (\d+)")]
    private static partial Regex Since();

    [GeneratedRegex(@"komt door|dankzij|vanwege|omdat|als gevolg van|middels|veroorzaakt|because|due to|caused by|thanks to", RegexOptions.IgnoreCase)]
    private static partial Regex Cause();
}
