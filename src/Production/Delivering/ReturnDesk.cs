using Maatstaf.Catalogue;
using Maatstaf.Delivery.Access;
using Maatstaf.Delivery.Cases;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Delivery.People;
using Maatstaf.Intake.Forms;
using Maatstaf.Returns.Delivered;
using Maatstaf.Vocabulary;

namespace Maatstaf.Production.Delivering;

/// <summary>Where returns are opened: everything else about a return begins here, and here it is decided who may.</summary>
/// <param name="catalogue">What is asked.</param>
/// <param name="store">Where returns are kept.</param>
public sealed class ReturnDesk(BenchmarkCatalogue catalogue, IDeliveryStore store)
{
    /// <summary>What is asked.</summary>
    public BenchmarkCatalogue Catalogue => catalogue;

    /// <summary>Where returns are kept.</summary>
    public IDeliveryStore Store => store;

    /// <summary>Refuses who may not do an act.</summary>
    /// <exception cref="RefusedException">The caller may not.</exception>
    public static void Require(Caller caller, Act act, OrganisationCode? organisation = null)
    {
        if (!AccessPolicy.Allows(caller, act, organisation))
            throw new RefusedException(Refusal.NotAllowed);
    }

    /// <summary>Opens a return to look at, also one that nobody began.</summary>
    /// <param name="organisation">Whose.</param>
    /// <param name="edition">Of which edition.</param>
    /// <param name="ct">Stops the reading.</param>
    /// <exception cref="RefusedException">There is no such edition or organisation.</exception>
    public async Task<OpenReturn> OpenAsync(OrganisationCode organisation, Edition edition, CancellationToken ct = default)
    {
        var fiscalYear = edition.FiscalYear;
        var record = (await store.EditionsAsync(ct)).FirstOrDefault(known => known.Edition == edition) ?? throw new RefusedException(Refusal.NotThere);
        var organisations = await store.OrganisationsAsync(ct);
        var entry = organisations.FirstOrDefault(known => known.Code == organisation) ?? throw new RefusedException(Refusal.NotThere);
        var register = RegisterOf(entry, organisations, await store.MembershipsAsync(fiscalYear, ct));
        var draft = await store.DraftAsync(organisation, fiscalYear, ct)
            ?? new Draft(DeliveredYear.Empty(organisation, fiscalYear), 0, default, string.Empty);
        return new OpenReturn
        {
            Edition = record,
            Organisation = entry,
            Register = register,
            Case = await store.CaseAsync(organisation, fiscalYear, ct)
                ?? new ReturnCase { Organisation = organisation, FiscalYear = fiscalYear, State = ReturnState.Draft },
            Draft = draft,
            LastYear = await store.CountedAsync(organisation, fiscalYear - 1, ct),
            Reading = FormReader.Read(draft.Content, register, catalogue),
        };
    }

    /// <summary>The return as it was submitted last; as it is when nothing was submitted.</summary>
    public async Task<OpenReturn> AsSubmittedAsync(OpenReturn open, CancellationToken ct = default) =>
        await store.VersionAsync(open.Organisation.Code, open.FiscalYear, open.Case.Submitted, ct) is { } version
            ? open with { Draft = open.Draft with { Content = version.Content }, Reading = FormReader.Read(version.Content, open.Register, catalogue) }
            : open;

    /// <summary>Opens a return to change it.</summary>
    /// <exception cref="RefusedException">The caller may not, or the return cannot be changed now.</exception>
    internal async Task<OpenReturn> OpenToChangeAsync(Caller caller, Act act, OrganisationCode organisation, Edition edition, CancellationToken ct)
    {
        Require(caller, act, organisation);
        var open = await OpenAsync(organisation, edition, ct);
        return open.WhyClosed is { } reason ? throw new RefusedException(reason) : open;
    }

    /// <summary>Makes changes to a return, all or none.</summary>
    /// <exception cref="RefusedException">Somebody else changed one of the records in the meantime; nothing was changed.</exception>
    internal Task ChangeAsync(Caller caller, string action, OpenReturn open, Action<IDeliveryChange> changes, CancellationToken ct) =>
        ChangeAsync(caller, action, open.Case.ToString(), changes, ct);

    /// <inheritdoc cref="ChangeAsync(Caller, string, OpenReturn, Action{IDeliveryChange}, CancellationToken)"/>
    internal async Task ChangeAsync(Caller caller, string action, string subject, Action<IDeliveryChange> changes, CancellationToken ct)
    {
        try
        {
            await store.ChangeAsync(caller, action, subject, changes, ct);
        }
        catch (StaleException)
        {
            throw new RefusedException(Refusal.ChangedMeanwhile);
        }
    }

    private static ReturnRegister RegisterOf(OrganisationEntry entry, IReadOnlyList<OrganisationEntry> organisations, IReadOnlyList<MembershipEntry> memberships)
    {
        OrganisationCode[] own = [.. memberships.Where(member => member.Municipality == entry.Code).Select(static member => member.Partnership).Order()];
        // Who is a member of nothing may still have paid a partnership.
        OrganisationCode[] partnerships = own.Length > 0 ? own : [.. organisations.Where(static known => known.IsPartnership).Select(static known => known.Code).Order()];
        return new ReturnRegister(entry.Code, entry.IsPartnership, partnerships);
    }
}
