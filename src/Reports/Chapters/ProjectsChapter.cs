using Maatstaf.Catalogue;
using Maatstaf.Narratives;
using Maatstaf.Narratives.Sentences;
using Maatstaf.Vocabulary;

namespace Maatstaf.Reports.Chapters;

/// <summary>Projects: how many hours go to which subject.</summary>
internal sealed class ProjectsChapter(ReportContext report) : ChapterWriter(report)
{
    public override string Id => "projects";

    protected override LocalisedText? Summary() => Largest();

    protected override IEnumerable<Block> Opening()
    {
        var rows = Report.Catalogue.ProjectThemes.Select(Row).OfType<IReadOnlyList<LocalisedText>>().ToArray();
        if (rows.Length == 0)
            yield break;
        foreach (var block in Paragraph(Largest()))
            yield return block;
        yield return new TableBlock(
            new("Projecten naar onderwerp, in fte per 100.000 inwoners", "Projects by subject, in fte per 100,000 inhabitants"),
            [new("Onderwerp", "Subject"), Numerals.Year(Report.Year), new("Verandering", "Change"), Report.Catalogue.Names.In(new("Dezelfde {participants}", "Same {participants}")), new("Andere deelnemers", "Other participants")],
            rows);
    }

    private Indicator HoursOf(ProjectTheme theme) => Report.Catalogue.Indicator(Quotient.ProjectHoursPerInhabitant(theme.Id));

    private IReadOnlyList<LocalisedText>? Row(ProjectTheme theme)
    {
        var indicator = HoursOf(theme);
        if (Report.Facts.Level(indicator) is not { } level)
            return null;
        var decimals = indicator.Unit.Decimals;
        var empty = new LocalisedText(string.Empty, string.Empty);
        var now = Numerals.Of(level, decimals);
        if (Report.ChangeOf(indicator, decimals) is not { } change)
            return [theme.Label, now, empty, empty, empty];
        LocalisedText Part(decimal? part) => part is { } known ? Numerals.Signed(known, decimals) : empty;
        return
        [
            theme.Label,
            now,
            Part(change.Shown.Amount),
            Part(change.Split?.LikeForLike),
            Part(change.Split?.Composition),
        ];
    }

    private LocalisedText? Largest()
    {
        var largest = Report.Catalogue.ProjectThemes
            .Select(theme => (Theme: theme, Level: Report.Facts.Level(HoursOf(theme))))
            .Where(static pair => pair.Level is not null)
            .MaxBy(static pair => pair.Level);
        return largest.Level is { } level ? Report.Sentences.LargestTheme.Say(new ThemeLevel(largest.Theme, HoursOf(largest.Theme), Report.Year, level)) : null;
    }
}
