using Maatstaf.Improvement;
using Maatstaf.Narratives;
using Maatstaf.Reports;
using Maatstaf.Vocabulary;

namespace Maatstaf.OwnReports.Chapters;

/// <summary>What the municipality can do, in order of euros.</summary>
/// <param name="report">What the report works with.</param>
internal sealed class AdviceChapter(OwnReportContext report)
{
    /// <summary>The chapter.</summary>
    public Chapter Write()
    {
        var inhabitants = report.Situation.Own.Of(report.Year)!.Inhabitants;
        var table = new AdviceTable(report.Advice.All, inhabitants, report.Wording, report.Euros);
        return new Chapter("doen", AdviceWords.Title, table.Summary(report.YearText), [.. Blocks(table)]) { Slug = new("doen", "act") };
    }

    private IEnumerable<Block> Blocks(AdviceTable table)
    {
        if (report.Advice.All.Count > 0)
            yield return table.Board(report.Figures.Next(), report.YearText);
        yield return new Heading(AdviceWords.HowToRead);
        yield return new Paragraph(Wording.Join(WhatIfWords.NoForecast, AdviceWords.NoPromise));
        LocalisedText[] notes = [.. Notes()];
        if (notes.Length > 0)
            yield return new Points(notes);
    }

    private IEnumerable<LocalisedText> Notes()
    {
        if (report.Advice.All.Count > 0)
            yield return AdviceWords.DoNotAdd;
        if (report.Gap is null)
            yield return AdviceWords.WithoutGroup;
        foreach (var note in AdviceWords.OnContracts(report.Situation.Contracts, report.Year))
            yield return note;
        if (report.Situation.Own.Of(report.Year)!.InPartnership)
            yield return AdviceWords.OfPartnership;
    }
}
