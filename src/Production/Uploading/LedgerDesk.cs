using Maatstaf.Delivery.Access;
using Maatstaf.Delivery.Cases;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Delivery.People;
using Maatstaf.Ledger;
using Maatstaf.Ledger.Rules;
using Maatstaf.Ledger.Suggesting;
using Maatstaf.Production.Delivering;
using Maatstaf.Returns.Delivered;
using Maatstaf.Vocabulary;

namespace Maatstaf.Production.Uploading;

/// <summary>A delivered ledger with its rules as they are now.</summary>
/// <param name="Mapping">What goes where, and what nobody decided yet.</param>
/// <param name="RulesVersion">The version of the rules; 0 = none were kept yet.</param>
/// <param name="Suggestions">Rules that would take what is undecided, the most money first.</param>
public sealed record OpenLedger(LedgerMapping Mapping, int RulesVersion, IReadOnlyList<RuleSuggestion> Suggestions);

/// <summary>A ledger as a way into a return: read once into totals, then shared out over categories by rules that the coordinator keeps.</summary>
/// <param name="desk">Where returns are opened.</param>
/// <param name="drafting">Where drafts are changed.</param>
public sealed class LedgerDesk(ReturnDesk desk, Drafting drafting)
{
    /// <summary>How many other organisations must use the same word before it is suggested.</summary>
    private const int SharedBy = 3;
    private const int RulesOfAllYears = 0;

    /// <summary>Reads a ledger and keeps its totals, not its lines. A file that cannot be read changes nothing.</summary>
    /// <param name="caller">Who.</param>
    /// <param name="organisation">Whose return.</param>
    /// <param name="edition">Of which edition.</param>
    /// <param name="content">The file from its start.</param>
    /// <param name="name">Its name, without a path.</param>
    /// <param name="ct">Stops before the commit.</param>
    /// <returns>What was read and everything that is odd; without a summary when the file cannot be read.</returns>
    /// <exception cref="RefusedException">The caller may not, or the return cannot be changed now.</exception>
    public async Task<LedgerReading> DeliverAsync(Caller caller, OrganisationCode organisation, Edition edition, Stream content, string name, CancellationToken ct = default)
    {
        var open = await desk.OpenToChangeAsync(caller, Act.EditReturn, organisation, edition, ct);
        var reading = AuditfileReader.Read(content, name, desk.Catalogue.Limits.Ledger, open.FiscalYear, progress: null, ct);
        if (reading.Summary is not { } summary)
            return reading;
        var rules = RulesOf(await RulesDocumentAsync(organisation, ct));
        var kept = LedgerMapping.Apply(summary, rules, desk.Catalogue, open.FiscalYear).Minimised();
        var earlier = await desk.Store.DocumentAsync(organisation, LedgerSummary.DocumentKind, open.FiscalYear, ct);
        await desk.ChangeAsync(caller, "ledger.deliver", open, change =>
        {
            if (open.Case.Version == 0)
                change.Put(open.Case);
            change.Add(FileOf(summary, open, caller, change.Now));
            change.Put(new OrganisationDocument(organisation, LedgerSummary.DocumentKind, open.FiscalYear, kept.ToBytes(), earlier?.Version ?? 0));
        }, ct);
        return reading with { Summary = kept };
    }

    /// <summary>The delivered ledger with its rules; null when none was delivered.</summary>
    public async Task<OpenLedger?> OpenAsync(OrganisationCode organisation, Edition edition, CancellationToken ct = default)
    {
        if (await desk.Store.DocumentAsync(organisation, LedgerSummary.DocumentKind, edition.FiscalYear, ct) is not { Content.Length: > 0 } document)
            return null;
        var kept = await RulesDocumentAsync(organisation, ct);
        var mapping = LedgerMapping.Apply(LedgerSummary.FromBytes(document.Content), RulesOf(kept), desk.Catalogue, edition.FiscalYear);
        // Who shares its books through a partnership counts once, as in the confidentiality of figures.
        var partnerships = (await desk.Store.MembershipsAsync(edition.FiscalYear, ct))
            .GroupBy(static member => member.Municipality)
            .ToDictionary(static members => members.Key, static members => members.Min(static member => member.Partnership));
        OrganisationCode UnitOf(OrganisationCode code) => partnerships.GetValueOrDefault(code, code);
        var others = (await desk.Store.DocumentsAsync(LedgerRules.DocumentKind, ct))
            .Where(other => UnitOf(other.Organisation) != UnitOf(organisation))
            .Select(other => (UnitOf(other.Organisation), LedgerRules.FromBytes(other.Content)));
        return new OpenLedger(mapping, kept?.Version ?? 0, RuleSuggestions.For(mapping, [], SharedRules.Of(others, SharedBy), desk.Catalogue, edition.FiscalYear));
    }

    /// <summary>Keeps rules; they hold for later years too.</summary>
    /// <param name="caller">Who.</param>
    /// <param name="organisation">Whose rules.</param>
    /// <param name="edition">The edition that is delivered.</param>
    /// <param name="rules">All rules, in order.</param>
    /// <param name="version">The version that the caller saw.</param>
    /// <param name="ct">Stops before the commit.</param>
    /// <exception cref="RefusedException">The caller may not, the return cannot be changed now, or somebody else changed the rules.</exception>
    public async Task KeepRulesAsync(Caller caller, OrganisationCode organisation, Edition edition, LedgerRules rules, int version, CancellationToken ct = default)
    {
        var open = await desk.OpenToChangeAsync(caller, Act.EditReturn, organisation, edition, ct);
        await desk.ChangeAsync(
            caller,
            "ledger.rules",
            open,
            change => change.Put(new OrganisationDocument(organisation, LedgerRules.DocumentKind, RulesOfAllYears, rules.ToBytes(), version)),
            ct);
    }

    /// <summary>Puts what the rules took in the draft, in the place of what an earlier ledger put there.</summary>
    /// <exception cref="RefusedException">The caller may not, the return cannot be changed now, or no ledger was delivered.</exception>
    public async Task<DraftOutcome> TakeOverAsync(Caller caller, OrganisationCode organisation, Edition edition, CancellationToken ct = default)
    {
        var ledger = await OpenAsync(organisation, edition, ct) ?? throw new RefusedException(Refusal.NotThere);
        return await drafting.ReplaceWayAsync(caller, organisation, edition, Way.Ledger, ledger.Mapping.Rows, file: null, ct);
    }

    /// <summary>Takes a delivered ledger away with the lines that came of it. Its rules stay: they are of all years.</summary>
    /// <exception cref="RefusedException">The caller may not, the return cannot be changed now, or no ledger was delivered.</exception>
    public async Task<DraftOutcome> RemoveAsync(Caller caller, OrganisationCode organisation, Edition edition, CancellationToken ct = default)
    {
        var ledger = await desk.Store.DocumentAsync(organisation, LedgerSummary.DocumentKind, edition.FiscalYear, ct);
        if (ledger is not { Content.Length: > 0 })
            throw new RefusedException(Refusal.NotThere);
        return await drafting.KeepAsync(
            caller,
            organisation,
            edition,
            "ledger.remove",
            static open => new ChangedContent(open.Draft.Content.WithWay(Way.Ledger, []), []),
            change => change.Put(ledger with { Content = [] }),
            ct);
    }

    private Task<OrganisationDocument?> RulesDocumentAsync(OrganisationCode organisation, CancellationToken ct) =>
        desk.Store.DocumentAsync(organisation, LedgerRules.DocumentKind, RulesOfAllYears, ct);

    private static LedgerRules RulesOf(OrganisationDocument? document) => document is null ? LedgerRules.None : LedgerRules.FromBytes(document.Content);

    // The bytes stay with the organisation: a ledger holds more about people than the benchmark needs.
    private static DeliveredFile FileOf(LedgerSummary summary, OpenReturn open, Caller caller, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(),
        Organisation = open.Organisation.Code,
        FiscalYear = open.FiscalYear,
        Way = Way.Ledger,
        Name = summary.File,
        Length = summary.Bytes,
        Hash = summary.Fingerprint,
        At = now,
        By = caller.Name,
        Bytes = null,
    };
}
