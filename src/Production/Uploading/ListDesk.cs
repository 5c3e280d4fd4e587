using System.Security.Cryptography;
using Maatstaf.Delivery.Access;
using Maatstaf.Delivery.Cases;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Delivery.People;
using Maatstaf.Lists;
using Maatstaf.Lists.ArchiMate;
using Maatstaf.Lists.Mapping;
using Maatstaf.Lists.Merging;
using Maatstaf.Lists.Opening;
using Maatstaf.Lists.Reading;
using Maatstaf.Production.Delivering;
using Maatstaf.Returns.Delivered;
using Maatstaf.Spreadsheets;
using Maatstaf.Vocabulary;

namespace Maatstaf.Production.Uploading;

/// <summary>Lists as a way into a return: read, mapped by what the coordinator confirms, and laid beside the draft line by line.</summary>
/// <param name="desk">Where returns are opened.</param>
/// <param name="drafting">Where drafts are changed.</param>
/// <param name="clock">Measures how long one file takes to read.</param>
public sealed class ListDesk(ReturnDesk desk, Drafting drafting, TimeProvider clock)
{
    private const int OfAllYears = 0;
    private const int MostWhiteBeforeXml = 256;

    /// <summary>Reads a list and keeps what of it may be kept. A file that cannot be read changes nothing.</summary>
    /// <param name="caller">Who.</param>
    /// <param name="organisation">Whose return.</param>
    /// <param name="edition">Of which edition.</param>
    /// <param name="kind">Which kind of list.</param>
    /// <param name="content">The file from its start; seekable.</param>
    /// <param name="name">Its name, without a path.</param>
    /// <param name="headerRow">Number of the row with the headings when the coordinator chose it; null = find it.</param>
    /// <param name="ct">Stops before the commit.</param>
    /// <exception cref="RefusedException">The caller may not, or the return cannot be changed now.</exception>
    public async Task<ListDelivered> DeliverAsync(
        Caller caller, OrganisationCode organisation, Edition edition, ListKind kind, Stream content, string name, int? headerRow = null, CancellationToken ct = default)
    {
        var open = await desk.OpenToChangeAsync(caller, Act.EditReturn, organisation, edition, ct);
        var reading = IsXml(content)
            ? ArchiMateReader.Read(content, name, desk.Catalogue.ListWords.Exchange, clock)
            : SpreadsheetReader.Read(content, name, desk.Catalogue.SpreadsheetLimits, clock, ct);
        if (reading.IsRefused)
            return new ListDelivered(false, reading.Problems);
        var lists = reading.Tables.Where(static table => !table.IsHidden).Select(table => OpenedList.Of(table, name, kind, desk.Catalogue.ListWords, headerRow)).ToArray();
        if (lists.Where(static list => list.HeaderRow > 0).MaxBy(static list => list.Rows.Count) is not { } list)
            return new ListDelivered(false, [.. reading.Problems, .. lists.Take(1).SelectMany(static list => list.Problems)]);
        var earlier = await desk.Store.DocumentAsync(organisation, DocumentOf(kind), open.FiscalYear, ct);
        var file = await FileOfAsync(open, caller, kind, content, name, ct);
        await desk.ChangeAsync(caller, "list.deliver", open, change =>
        {
            if (open.Case.Version == 0)
                change.Put(open.Case);
            change.Add(file with { At = change.Now });
            change.Put(new OrganisationDocument(organisation, DocumentOf(kind), open.FiscalYear, KeptList.Of(list, reading.Problems.Concat(list.Problems)).ToBytes(), earlier?.Version ?? 0));
        }, ct);
        return new ListDelivered(true, [.. reading.Problems, .. list.Problems]);
    }

    /// <summary>The delivered list with how it is read; null when none was delivered.</summary>
    public async Task<OpenList?> OpenAsync(OrganisationCode organisation, Edition edition, ListKind kind, CancellationToken ct = default)
    {
        if (await desk.Store.DocumentAsync(organisation, DocumentOf(kind), edition.FiscalYear, ct) is not { Content.Length: > 0 } document)
            return null;
        var empty = new ListMapping { Kind = kind };
        var columns = await desk.Store.DocumentAsync(organisation, empty.ColumnsDocument, OfAllYears, ct);
        var words = await desk.Store.DocumentAsync(organisation, empty.MeaningsDocument, OfAllYears, ct);
        var mapping = columns is null ? null : ListMapping.FromBytes(columns.Content) with { Meanings = words is null ? ValueMeanings.None : ValueMeanings.FromBytes(words.Content) };
        var kept = KeptList.FromBytes(document.Content);
        var open = await desk.OpenAsync(organisation, edition, ct);
        var rules = new ListRules(desk.Catalogue, edition.FiscalYear) { Organisation = open.Organisation.Name };
        var list = OpenedList.Of(kept.Table, kept.File, kind, desk.Catalogue.ListWords, kept.Rows[0].Number);
        var suggestion = MappingSuggestion.For(list, rules, mapping);
        var shown = mapping is null ? suggestion.Accepted() : mapping with { Meanings = suggestion.Accepted().Meanings.With(mapping.Meanings) };
        var reading = ListReading.Apply(list, shown, rules);
        return new OpenList
        {
            List = list,
            Dropped = kept.Dropped,
            Problems = [.. kept.Remarks.Select(remark => remark.ToProblem(kept)), .. reading.Problems.Where(found => kept.Remarks.All(remark => remark.Dutch != found.Sentence.Dutch))],
            Suggestion = suggestion,
            Mapping = mapping,
            Shown = shown,
            MappingVersion = columns?.Version ?? 0,
            MeaningsVersion = words?.Version ?? 0,
            Reading = reading,
            Merge = ListMerge.Of(open.Draft.Content, reading.Rows),
        };
    }

    /// <summary>Keeps how the organisation reads its lists; it holds for later years too.</summary>
    /// <param name="caller">Who.</param>
    /// <param name="organisation">Whose list.</param>
    /// <param name="edition">The edition that is delivered.</param>
    /// <param name="mapping">Columns and words.</param>
    /// <param name="mappingVersion">The version of the columns that the caller saw.</param>
    /// <param name="meaningsVersion">The version of the words that the caller saw.</param>
    /// <param name="ct">Stops before the commit.</param>
    /// <exception cref="RefusedException">The caller may not, the return cannot be changed now, or somebody else changed it in the meantime.</exception>
    public async Task KeepMappingAsync(
        Caller caller, OrganisationCode organisation, Edition edition, ListMapping mapping, int mappingVersion, int meaningsVersion, CancellationToken ct = default)
    {
        var open = await desk.OpenToChangeAsync(caller, Act.EditReturn, organisation, edition, ct);
        await desk.ChangeAsync(caller, "list.mapping", open, change =>
        {
            change.Put(new OrganisationDocument(organisation, mapping.ColumnsDocument, OfAllYears, mapping.ToBytes(), mappingVersion));
            change.Put(new OrganisationDocument(organisation, mapping.MeaningsDocument, OfAllYears, mapping.Meanings.ToBytes(), meaningsVersion));
        }, ct);
    }

    /// <summary>Puts the chosen lines of the list in the draft, and keeps how the list was read for the next one.</summary>
    /// <param name="caller">Who.</param>
    /// <param name="organisation">Whose return.</param>
    /// <param name="edition">Of which edition.</param>
    /// <param name="kind">Which kind of list.</param>
    /// <param name="chosen">Keys of the lines that the coordinator takes; null = what is proposed.</param>
    /// <param name="ct">Stops before the commit.</param>
    /// <exception cref="RefusedException">The caller may not, the return cannot be changed now, or no list was delivered.</exception>
    public async Task<DraftOutcome> TakeOverAsync(
        Caller caller, OrganisationCode organisation, Edition edition, ListKind kind, IReadOnlySet<string>? chosen, CancellationToken ct = default)
    {
        var list = await OpenAsync(organisation, edition, kind, ct) ?? throw new RefusedException(Refusal.NotThere);
        if (!list.IsConfirmed)
            await KeepMappingAsync(caller, organisation, edition, list.Shown, list.MappingVersion, list.MeaningsVersion, ct);
        var changes = chosen is null ? list.Merge.Proposed() : list.Merge.Changes(chosen);
        RowChange[] made = [.. changes.Select(static change => new RowChange(change.Before, change.After))];
        var (before, version) = await BeforeAsync(organisation, edition, kind, ct);
        var remembered = RowsBefore.With(before, made, kind.Way());
        return await drafting.KeepAsync(caller, organisation, edition, "return.edit", open => ChangedContent.Of(open.Draft.Content, made), Keeping, ct);

        void Keeping(IDeliveryChange change)
        {
            if (remembered.Rows.Length > before.Rows.Length)
                change.Put(new OrganisationDocument(organisation, BeforeOf(kind), edition.FiscalYear, remembered.ToBytes(), version));
        }
    }

    /// <summary>Takes a delivered list away with the lines that came of it; lines that it changed or removed are as they were before. How it was read stays remembered.</summary>
    /// <param name="caller">Who.</param>
    /// <param name="organisation">Whose return.</param>
    /// <param name="edition">Of which edition.</param>
    /// <param name="kind">Which kind of list.</param>
    /// <param name="ct">Stops before the commit.</param>
    /// <exception cref="RefusedException">The caller may not, the return cannot be changed now, or no list was delivered.</exception>
    public async Task<DraftOutcome> RemoveAsync(Caller caller, OrganisationCode organisation, Edition edition, ListKind kind, CancellationToken ct = default)
    {
        var list = await desk.Store.DocumentAsync(organisation, DocumentOf(kind), edition.FiscalYear, ct);
        if (list is not { Content.Length: > 0 })
            throw new RefusedException(Refusal.NotThere);
        var (before, version) = await BeforeAsync(organisation, edition, kind, ct);
        return await drafting.KeepAsync(
            caller,
            organisation,
            edition,
            "list.remove",
            open => new ChangedContent(RowsBefore.TakenAway(open.Draft.Content, before, kind.Way()), []),
            change =>
            {
                change.Put(list with { Content = [] });
                if (version > 0)
                    change.Put(new OrganisationDocument(organisation, BeforeOf(kind), edition.FiscalYear, [], version));
            },
            ct);
    }

    private async Task<(DeliveredYear Rows, int Version)> BeforeAsync(OrganisationCode organisation, Edition edition, ListKind kind, CancellationToken ct)
    {
        var document = await desk.Store.DocumentAsync(organisation, BeforeOf(kind), edition.FiscalYear, ct);
        return (document is { Content.Length: > 0 } kept ? DeliveredYear.FromBytes(kept.Content) : DeliveredYear.Empty(organisation, edition.FiscalYear), document?.Version ?? 0);
    }

    private static string BeforeOf(ListKind kind) => DocumentOf(kind) + "-before";

    private static string DocumentOf(ListKind kind) => kind switch { ListKind.Applications => "list-applications", ListKind.Staff => "list-staff", _ => "list-use-cases" };

    private static bool IsXml(Stream content)
    {
        var head = new byte[MostWhiteBeforeXml];
        content.Position = 0;
        var length = content.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        content.Position = 0;
        var text = head.AsSpan(0, length);
        if (text.StartsWith("\uFEFF"u8))
            text = text[3..];
        return text.TrimStart(" \t\r\n"u8).StartsWith("<"u8);
    }

    // A list of staff holds more about people than the benchmark needs, so its bytes are not kept.
    private static async Task<DeliveredFile> FileOfAsync(OpenReturn open, Caller caller, ListKind kind, Stream content, string name, CancellationToken ct)
    {
        content.Position = 0;
        var hash = Convert.ToHexStringLower(await SHA256.HashDataAsync(content, ct));
        return new DeliveredFile
        {
            Id = Guid.CreateVersion7(),
            Organisation = open.Organisation.Code,
            FiscalYear = open.FiscalYear,
            // The table of files knows the ways of the first databases; a list of use cases is one of applications there.
            Way = kind == ListKind.UseCases ? Way.Applications : kind.Way(),
            Name = name,
            Length = content.Length,
            Hash = hash,
            At = default,
            By = caller.Name,
            Bytes = null,
        };
    }
}
