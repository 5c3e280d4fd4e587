using Maatstaf.Catalogue;
using Maatstaf.OwnReports.Figures;
using Maatstaf.Position.Places;
using Maatstaf.Reports;
using Maatstaf.Vocabulary;

namespace Maatstaf.OwnReports.Chapters;

/// <summary>The themes of the trend report that have numbers of their own, each with the own numbers beside those of the group.</summary>
/// <param name="report">What the report works with.</param>
internal sealed class ThemeChapter(OwnReportContext report)
{
    private static readonly LocalisedText What = new("Wat", "What"), Scores = new("Scores per onderdeel van de vragenlijst", "Scores by part of the questionnaire");

    private readonly ThemeLines themes = new(report);

    /// <summary>The chapter.</summary>
    public Chapter Write()
    {
        LocalisedText[] names = [.. themes.Themes.Select(static theme => theme.Title)];
        return new Chapter(
            "themas",
            new("Thema's", "Themes"),
            new(
                $"Uw cijfers naast die van de groep, per thema: {string.Join(", ", names.Select(static name => Small(name.Dutch)))}.",
                $"Your figures beside those of the group, by theme: {string.Join(", ", names.Select(static name => Small(name.English)))}."),
            [.. themes.Themes.SelectMany(BlocksOf)]) { Slug = new("themas", "themes") };
    }

    private IEnumerable<Block> BlocksOf(ChapterSpec theme)
    {
        var lines = themes.Of(theme);
        yield return new Heading(theme.Title);
        if (lines.All(static line => line.Row.Own is not FigureValue.Known))
        {
            yield return new Paragraph(new(
                $"Over dit thema leverde uw gemeente geen cijfers over {report.YearText}.",
                $"Your municipality returned no figures on this theme for {report.YearText}."));
            yield break;
        }

        if (BarsOf(theme, lines) is { } bars)
            yield return new FigureBlock(bars);
        yield return TableOf(theme, lines);
    }

    /// <summary>Scores beside each other as a chart; null when the theme has fewer than two.</summary>
    private ReportFigure? BarsOf(ChapterSpec theme, PlaceLine[] lines)
    {
        PlaceLine[] scores =
        [
            .. lines.Where(static line => line.Row is { Indicator.Numerator.Quantity: Quantity.Score, Own: FigureValue.Known })
                .Select(static line => line with { Name = line.Row.Indicator.Short ?? line.Row.Indicator.Label }),
        ];
        return scores.Length < 2 ? null : new BarFigure(report).Of("scores-" + theme.Id, scores, What, IndicatorSentences.LargestOf(scores, report.Wording) ?? theme.Title, Scores);
    }

    private BoardBlock TableOf(ChapterSpec theme, PlaceLine[] lines) => new(
        FigureNumbers.IdOf("thema-" + theme.Id),
        report.Figures.Next(),
        IndicatorSentences.BesideGroup(lines[0], report.Wording) ?? theme.Title,
        new TableBlock(
            new($"{theme.Title.Dutch} in {report.YearText}: uw gemeente naast de groep", $"{theme.Title.English} in {report.YearText}: your municipality beside the group"),
            PlaceTable.Heads(What),
            [.. lines.Select(PlaceTable.Row)]),
        new FootText(report).Source) { IsOfNumbers = true };

    private static string Small(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
