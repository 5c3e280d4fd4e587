using Maatstaf.Delivery.Cases;
using Maatstaf.Delivery.Editions;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Delivery.Questions;
using Maatstaf.Delivery.Reporting;
using Maatstaf.Delivery.Watching;
using Maatstaf.Disclosure;
using Maatstaf.Production.Protecting;
using Maatstaf.Vocabulary;

namespace Maatstaf.Production.Watching;

/// <summary>Looks how the work stands. It begins nothing and changes nothing.</summary>
/// <param name="store">What is kept.</param>
/// <param name="protection">Knows what everyone may see of an edition that is under way, once that was made.</param>
public sealed class WatchDesk(IDeliveryStore store, Protection protection)
{
    /// <summary>How the work stands now.</summary>
    /// <param name="published">What everyone sees.</param>
    /// <param name="ct">Stops the reading.</param>
    public async Task<WorkStand> LookAsync(Publication published, CancellationToken ct = default)
    {
        var letters = await store.MailAsync(unsentOnly: true, ct);
        var records = Watched(await store.EditionsAsync(ct));
        var reports = new List<EditionReport>();
        foreach (var edition in records.Select(static record => record.Edition).Append(published.Edition).Concat(await store.Reports.WaitingAsync(ct)).Distinct())
            reports.AddRange(Newest(await store.Reports.OfAsync(edition, ct: ct)));
        var editions = new List<EditionWork>();
        foreach (var record in records)
            editions.Add(await OfAsync(record, published, ct));
        return new WorkStand
        {
            ReportsWaiting = reports.Count(static report => report.State == ReportState.Wanted),
            ReportsFailed = reports.Count(static report => report.State == ReportState.Failed),
            LettersWaiting = letters.Count,
            LettersFailed = letters.Count(static letter => letter.Failure is not null),
            OldestLetter = letters.Count == 0 ? null : letters.Min(static letter => letter.At),
            Backup = await store.NewestAuditAsync(BackupMade.Action, ct) is { } entry ? BackupMade.Of(entry) : null,
            Editions = editions,
        };
    }

    private static List<EditionRecord> Watched(IReadOnlyList<EditionRecord> all)
    {
        var newest = all.Where(static record => record.State == EditionState.Published).Take(1);
        return [.. all.Where(static record => record.State != EditionState.Published).Concat(newest).OrderByDescending(static record => record.Edition.Year)];
    }

    /// <summary>Of each file the state that counts: one that waits, else one that is there, else one that failed.</summary>
    private static IEnumerable<EditionReport> Newest(IEnumerable<EditionReport> reports) => reports
        .Where(static report => report.State != ReportState.Made || report.IsKept)
        .GroupBy(static report => (report.Key.Organisation, report.Key.Kind))
        .Select(static same => same.MinBy(static report => report.State)!);

    private async Task<EditionWork> OfAsync(EditionRecord record, Publication published, CancellationToken ct)
    {
        var year = record.Edition.FiscalYear;
        var questions = await store.QuestionsAsync(year, ct: ct);
        var returns = (await store.CasesAsync(year, ct)).CountBy(static known => known.State).ToDictionary();
        var seen = record.Edition == published.Edition ? published : protection.MadeOf(record.Edition)?.Public;
        return new EditionWork(
            record.Edition,
            record.State,
            questions.Count(static question => question.State == QuestionState.Open),
            questions.Count(static question => question.State == QuestionState.Answered),
            returns,
            seen is null ? null : CountOf(seen));
    }

    /// <summary>What nobody delivered, and what does not apply, does not exist.</summary>
    private static WithheldCount CountOf(Publication publication)
    {
        var withheld = publication.Figures.Count(static figure => figure.Value is FigureValue.Withheld);
        return new(withheld, withheld + publication.Figures.Count(static figure => figure.Value is FigureValue.Known));
    }
}
