using Maatstaf.Delivery.Access;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Delivery.People;
using Maatstaf.Delivery.Sharing;
using Maatstaf.Disclosure.Own;
using Maatstaf.Production.Delivering;
using Maatstaf.Production.Standing;
using Maatstaf.Vocabulary;

namespace Maatstaf.Production.Sharing;

/// <summary>A year that a participant can choose about.</summary>
/// <param name="Choice">The choice as it is kept; version 0 when nothing was chosen.</param>
/// <param name="MayBeNamed">Whether it can still be shared by name: until its edition is frozen. Back to anonymous is always possible.</param>
public sealed record SharingYear(SharingChoice Choice, bool MayBeNamed);

/// <summary>How a participant shares, and what others see of it when it does by name.</summary>
/// <param name="Year">The year of the edition.</param>
/// <param name="Named">Other years that it shares by name, newest first.</param>
/// <param name="Shown">The newest year of its own figures, as an example of what others would see; null when it never took part.</param>
/// <param name="Figures">Its own figures.</param>
public sealed record SharingSituation(SharingYear Year, IReadOnlyList<SharingYear> Named, int? Shown, OwnFigures Figures);

/// <summary>Lets participants choose, for each year, whether others see their figures by name.</summary>
/// <param name="store">Where choices are kept.</param>
/// <param name="figures">What follows a choice at once.</param>
public sealed class SharingDesk(IDeliveryStore store, StandingFigures figures)
{
    /// <summary>How a participant shares the year of an edition and its other years.</summary>
    /// <param name="organisation">A municipality.</param>
    /// <param name="edition">The edition.</param>
    /// <param name="ct">Stops the reading.</param>
    /// <exception cref="RefusedException">It is not there, or a partnership: that has no figures of its own to share.</exception>
    public async Task<SharingSituation> OfAsync(OrganisationCode organisation, Edition edition, CancellationToken ct = default)
    {
        await InsistOnMunicipalityAsync(organisation, ct);
        var choices = await store.SharingAsync(organisation, ct);
        var editions = await store.EditionsAsync(ct);
        SharingYear Of(SharingChoice choice) => new(choice, editions.Any(known => known.Edition.FiscalYear == choice.FiscalYear && !known.Stands));
        var own = figures.Own(edition, organisation);
        return new SharingSituation(
            Of(choices.FirstOrDefault(choice => choice.FiscalYear == edition.FiscalYear) ?? SharingChoice.Anonymous(organisation, edition.FiscalYear)),
            [.. choices.Where(choice => choice.IsNamed && choice.FiscalYear != edition.FiscalYear).OrderByDescending(static choice => choice.FiscalYear).Select(Of)],
            own.Years is [.., var last] ? last : null,
            own);
    }

    /// <summary>Chooses how a year is shared; from then on the figures follow it.</summary>
    /// <param name="caller">Who.</param>
    /// <param name="organisation">A municipality.</param>
    /// <param name="fiscalYear">About which year.</param>
    /// <param name="isNamed">True = by name.</param>
    /// <param name="version">The version of the choice that the caller saw; 0 = nothing was chosen.</param>
    /// <param name="ct">Stops before the commit.</param>
    /// <exception cref="RefusedException">The caller may not, it is too late, or somebody else chose in the meantime.</exception>
    public async Task ChooseAsync(Caller caller, OrganisationCode organisation, int fiscalYear, bool isNamed, int version, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(caller);
        ReturnDesk.Require(caller, Act.ChooseSharing, organisation);
        await InsistOnMunicipalityAsync(organisation, ct);
        var record = (await store.EditionsAsync(ct)).FirstOrDefault(known => known.Edition.FiscalYear == fiscalYear);
        var kept = (await store.SharingAsync(organisation, ct)).FirstOrDefault(choice => choice.FiscalYear == fiscalYear);
        if (record is null && kept is null)
            throw new RefusedException(Refusal.NotThere);
        if (kept?.IsNamed == isNamed && kept.Version == version)
            return;
        if (isNamed && record is not { Stands: false })
            throw new RefusedException(Refusal.TooLateToName);
        try
        {
            await store.ChangeAsync(
                caller,
                isNamed ? "sharing.named" : "sharing.anonymous",
                FormattableString.Invariant($"{organisation}/{fiscalYear}"),
                change => change.Put(new SharingChoice(organisation, fiscalYear, isNamed, change.Now, caller.Name, version)),
                ct);
        }
        catch (StaleException)
        {
            throw new RefusedException(Refusal.ChangedMeanwhile);
        }

        await figures.CatchUpAsync(store, CancellationToken.None);
    }

    private async Task InsistOnMunicipalityAsync(OrganisationCode organisation, CancellationToken ct)
    {
        if (!(await store.OrganisationsAsync(ct)).Any(known => known.Code == organisation && !known.IsPartnership))
            throw new RefusedException(Refusal.NotThere);
    }
}
