using Maatstaf.Catalogue;
using Maatstaf.Delivery.Access;
using Maatstaf.Delivery.Editing;
using Maatstaf.Delivery.Editions;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Delivery.People;
using Maatstaf.Disclosure;
using Maatstaf.Production.Delivering;
using Maatstaf.Production.Protecting;
using Maatstaf.Reports;
using Maatstaf.Reports.Editing;
using Maatstaf.Vocabulary;

namespace Maatstaf.Production.Editorial;

/// <summary>
/// Where the team edits the report of an edition: texts around computed sentences, the order, what is left out. Each change is a revision
/// that stays, so that any can be put back. What everyone sees changes only when it is published.
/// </summary>
/// <param name="store">Where revisions are kept.</param>
/// <param name="catalogue">What is measured, and how much may be written.</param>
/// <param name="protection">What everyone may see while an edition is not frozen.</param>
public sealed class EditorialDesk(IDeliveryStore store, BenchmarkCatalogue catalogue, Protection protection)
{
    private volatile ComputedReport? last;

    /// <summary>Begins to make the figures that the report is made of, so that opening need not wait.</summary>
    /// <exception cref="RefusedException">There is no such edition.</exception>
    public async Task<Task> BeginAsync(Edition edition, CancellationToken ct = default) =>
        (await FindAsync(edition, ct)).Stands ? Task.CompletedTask : protection.Begin(edition);

    /// <summary>Opens a report to edit it.</summary>
    /// <exception cref="RefusedException">The caller may not, there is no such edition, or nothing counts in it yet.</exception>
    public Task<OpenEditing> OpenAsync(Caller caller, Edition edition, CancellationToken ct = default)
    {
        ReturnDesk.Require(caller, Act.EditReport);
        return OpenAsync(edition, ct);
    }

    /// <summary>Adds a text.</summary>
    /// <param name="caller">Who.</param>
    /// <param name="edition">Of which edition.</param>
    /// <param name="text">The text; its id and version are given here.</param>
    /// <param name="after">The block or text behind which it comes; null = at the beginning of the chapter.</param>
    /// <param name="ct">Stops before the commit.</param>
    /// <returns>The text as kept.</returns>
    /// <exception cref="RefusedException">The caller may not, the text cannot be read, or there are too many.</exception>
    public async Task<AddedText> AddAsync(Caller caller, Edition edition, AddedText text, string? after, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        var open = await OpenAsync(caller, edition, ct);
        var chapter = open.Find(text.Chapter) ?? throw new RefusedException(Refusal.NotThere);
        if (open.Edit.Texts.Count >= catalogue.Editing.MostTexts)
            throw new RefusedException(EditorialRefusals.TooManyTexts(catalogue.Editing.MostTexts));
        var kept = Readable(open, text) with { Id = Guid.CreateVersion7(), Version = 1 };
        await ReviseAsync(caller, open, "text.add", kept.Chapter, open.Edit.With(kept, after, open.OrderOf(chapter)), ct);
        return kept;
    }

    /// <summary>Writes a text anew.</summary>
    /// <param name="caller">Who.</param>
    /// <param name="edition">Of which edition.</param>
    /// <param name="text">The text, with the version that was read.</param>
    /// <param name="ct">Stops before the commit.</param>
    /// <exception cref="RefusedException">The caller may not, the text cannot be read or is not there, or somebody else wrote in it meanwhile.</exception>
    public async Task ChangeAsync(Caller caller, Edition edition, AddedText text, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        var open = await OpenAsync(caller, edition, ct);
        var known = TextOf(open, text.Id);
        if (known.Version != text.Version)
            throw new RefusedException(Refusal.ChangedMeanwhile);
        var kept = Readable(open, known with { Dutch = text.Dutch, English = text.English, Version = known.Version + 1 });
        await ReviseAsync(caller, open, "text.change", kept.Chapter, open.Edit.With(kept), ct);
    }

    /// <summary>Takes a text away; its revisions stay.</summary>
    /// <exception cref="RefusedException">The caller may not, or the text is not there.</exception>
    public async Task RemoveAsync(Caller caller, Edition edition, Guid text, CancellationToken ct = default)
    {
        var open = await OpenAsync(caller, edition, ct);
        var known = TextOf(open, text);
        await ReviseAsync(caller, open, "text.remove", known.Chapter, open.Edit.Without(known), ct);
    }

    /// <summary>Moves a block or a text within its chapter.</summary>
    /// <param name="caller">Who.</param>
    /// <param name="edition">Of which edition.</param>
    /// <param name="chapter">Id of the chapter.</param>
    /// <param name="name">Name of the block or text.</param>
    /// <param name="step">Places: −1 = one up.</param>
    /// <param name="ct">Stops before the commit.</param>
    /// <exception cref="RefusedException">The caller may not, or it is not there.</exception>
    public async Task MoveAsync(Caller caller, Edition edition, string chapter, string name, int step, CancellationToken ct = default)
    {
        var open = await OpenAsync(caller, edition, ct);
        var order = open.OrderOf(open.Find(chapter) ?? throw new RefusedException(Refusal.NotThere));
        if (!order.Contains(name))
            throw new RefusedException(Refusal.NotThere);
        await ReviseAsync(caller, open, "block.move", chapter, open.Edit.Moved(chapter, name, step, order), ct);
    }

    /// <summary>Moves a chapter.</summary>
    /// <exception cref="RefusedException">The caller may not, or it is not there.</exception>
    public async Task MoveChapterAsync(Caller caller, Edition edition, string chapter, int step, CancellationToken ct = default)
    {
        var open = await OpenAsync(caller, edition, ct);
        if (open.Find(chapter) is null)
            throw new RefusedException(Refusal.NotThere);
        await ReviseAsync(caller, open, "chapter.move", chapter, open.Edit.ChapterMoved(chapter, step, EditedReport.ChaptersOf(open.Computed, open.Edit)), ct);
    }

    /// <summary>Leaves a computed block out.</summary>
    /// <exception cref="RefusedException">The caller may not, it is not there, it is a published figure, or no reason is given.</exception>
    public async Task LeaveOutAsync(Caller caller, Edition edition, string chapter, string name, string reason, CancellationToken ct = default)
    {
        var open = await OpenAsync(caller, edition, ct);
        var trimmed = (reason ?? string.Empty).Trim();
        var block = BlockNames.Of(open.Find(chapter) ?? throw new RefusedException(Refusal.NotThere)).FirstOrDefault(named => named.Name == name)?.Block ?? throw new RefusedException(Refusal.NotThere);
        if (open.Record.State == EditionState.Published && block is (FigureBlock or BoardBlock))
            throw new RefusedException(EditorialRefusals.FigureLasts);
        if (trimmed.Length == 0 || trimmed.Length > catalogue.Editing.LongestReason)
            throw new RefusedException(EditorialRefusals.ReasonToLeaveOut(catalogue.Editing.LongestReason));
        await ReviseAsync(caller, open, "block.leave-out", chapter, open.Edit.LeavingOut(chapter, new LeftOutBlock(name, trimmed)), ct);
    }

    /// <summary>Brings a computed block back.</summary>
    /// <exception cref="RefusedException">The caller may not.</exception>
    public async Task BringBackAsync(Caller caller, Edition edition, string chapter, string name, CancellationToken ct = default)
    {
        var open = await OpenAsync(caller, edition, ct);
        await ReviseAsync(caller, open, "block.bring-back", chapter, open.Edit.BringingBack(chapter, name), ct);
    }

    /// <summary>All revisions of a report, oldest first.</summary>
    /// <exception cref="RefusedException">The caller may not.</exception>
    public Task<IReadOnlyList<ReportRevision>> RevisionsAsync(Caller caller, Edition edition, CancellationToken ct = default)
    {
        ReturnDesk.Require(caller, Act.EditReport);
        return store.Editing.RevisionsAsync(edition, ct);
    }

    /// <summary>Puts an earlier revision back, as the next one. 0 = as the report was computed.</summary>
    /// <exception cref="RefusedException">The caller may not, or there is no such revision.</exception>
    public async Task PutBackAsync(Caller caller, Edition edition, int number, CancellationToken ct = default)
    {
        var open = await OpenAsync(caller, edition, ct);
        var edit = number == 0 ? ReportEdit.None : ReportEditFile.Read((await store.Editing.FindAsync(edition, number, ct) ?? throw new RefusedException(Refusal.NotThere)).Content);
        await ReviseAsync(caller, open, "put-back", string.Empty, edit, ct);
    }

    /// <summary>Opens a report for who may see it before it is published, whoever that is.</summary>
    internal async Task<OpenEditing> OpenAsync(Edition edition, CancellationToken ct)
    {
        var record = await FindAsync(edition, ct);
        var computed = await ComputedAsync(record, ct);
        var newest = await store.Editing.NewestAsync(edition, ct);
        return new OpenEditing
        {
            Record = record,
            Frozen = computed.Frozen,
            Publication = computed.Publication,
            Computed = computed.Report,
            Numbers = computed.Numbers,
            Edit = newest is null ? ReportEdit.None : ReportEditFile.Read(newest.Content),
            Revision = newest?.Number ?? 0,
        };
    }

    private async Task<ComputedReport> ComputedAsync(EditionRecord record, CancellationToken ct)
    {
        var edition = record.Edition;
        if (!record.Stands)
        {
            var made = await protection.OfAsync(edition, ct) ?? throw new RefusedException(Refusal.NothingToFreeze);
            return Computed(edition, 0, made.Changes, made.Public);
        }

        var newest = await store.NewestFrozenAsync(edition, ct);
        if (last is { } known && known.Edition == edition && known.Frozen == newest)
            return known;
        if (await store.FrozenAsync(edition, ct) is not [.., var frozen] || frozen.SeenBy(Audience.Public) is not { } seen)
            throw new RefusedException(EditorialRefusals.NotKept);
        return Computed(edition, newest, 0, FrozenPublication.Read(edition, seen.Statistics, seen.Frame));
    }

    /// <summary>The report is made once for the same figures, whoever asks.</summary>
    private ComputedReport Computed(Edition edition, int frozen, int changes, Publication publication) =>
        last is { } known && known.Edition == edition && known.Frozen == frozen && known.Changes == changes
            ? known
            : last = new ComputedReport(edition, frozen, changes, publication, TrendReportBuilder.Build(publication, catalogue), new BoundNumbers(publication, catalogue));

    private AddedText Readable(OpenEditing open, AddedText text)
    {
        var check = new TextCheck(open.Numbers, static _ => true);
        var written = text with { Dutch = Tidied(text.Dutch), English = Tidied(text.English) };
        if (written.Dutch.Length == 0 || Math.Max(written.Dutch.Length, written.English.Length) > catalogue.Editing.LongestText)
            throw new RefusedException(EditorialRefusals.TextLength(catalogue.Editing.LongestText));
        return check.FaultsOf(written.Dutch, Language.Dutch).Concat(check.FaultsOf(written.English, Language.English)).FirstOrDefault() is { } fault
            ? throw new RefusedException(EditorialRefusals.Unreadable(fault))
            : written;
    }

    /// <summary>One kind of line end, no space at the ends.</summary>
    private static string Tidied(string? text) => (text ?? string.Empty).ReplaceLineEndings("\n").Trim();

    private static AddedText TextOf(OpenEditing open, Guid text) => open.Edit.Find(text) ?? throw new RefusedException(Refusal.NotThere);

    private async Task<EditionRecord> FindAsync(Edition edition, CancellationToken ct) =>
        (await store.EditionsAsync(ct)).FirstOrDefault(known => known.Edition == edition) ?? throw new RefusedException(Refusal.NotThere);

    private async Task ReviseAsync(Caller caller, OpenEditing open, string action, string chapter, ReportEdit edit, CancellationToken ct)
    {
        var edition = open.Record.Edition;
        try
        {
            await store.ChangeAsync(caller, $"report.{action}", chapter.Length == 0 ? edition.ToString() : $"{edition}/{chapter}", change => change.Editing.Add(new ReportRevision
            {
                Edition = edition,
                Number = open.Revision + 1,
                Action = action,
                Chapter = chapter,
                Content = ReportEditFile.Write(edit),
                At = change.Now,
                By = caller.Name,
            }), ct);
        }
        catch (StaleException)
        {
            throw new RefusedException(Refusal.ChangedMeanwhile);
        }
    }

    /// <param name="Edition">The edition.</param>
    /// <param name="Frozen">Number of the frozen version; 0 = it is not frozen.</param>
    /// <param name="Changes">How often the figures had changed, while it is not frozen.</param>
    /// <param name="Publication">The figures for everyone.</param>
    /// <param name="Report">The report of them.</param>
    /// <param name="Numbers">Finds figures among them.</param>
    private sealed record ComputedReport(Edition Edition, int Frozen, int Changes, Publication Publication, TrendReport Report, BoundNumbers Numbers);
}
