using Maatstaf.Catalogue;
using Maatstaf.Delivery.Editions;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Delivery.People;
using Maatstaf.Demo;
using Maatstaf.Demo.Delivering;
using Maatstaf.Production.Delivering;
using Maatstaf.Production.Editions;
using Maatstaf.Production.Editorial;
using Maatstaf.Production.Protecting;
using Maatstaf.Production.Standing;
using Maatstaf.Vocabulary;

namespace Maatstaf.Cli.Seeding;

/// <summary>
/// Brings the demo to the middle of an edition: last year's is published, this year's is open, and everyone is somewhere on the way.
/// All of it goes through the doors that real users use.
/// </summary>
/// <param name="desk">Where returns are opened.</param>
/// <param name="figures">The figures that stand.</param>
/// <param name="protection">What each audience may see of them.</param>
/// <param name="clock">Tells what day it is, for the deadline.</param>
internal sealed class DemoEdition(ReturnDesk desk, StandingFigures figures, Protection protection, TimeProvider clock)
{
    private const int DaysToGo = 45;

    private static readonly Edition Published = Edition.About(DemoDeliveries.FiscalYear - 1), Open = Edition.About(DemoDeliveries.FiscalYear);

    private readonly EditionDesk editions = new(desk.Store, figures, protection, desk.Catalogue);
    private readonly PublishingDesk publishing = new(desk.Store, new EditorialDesk(desk.Store, desk.Catalogue, protection));

    /// <summary>The program, which does in the demo what the team did before it was opened.</summary>
    public static Caller Program { get; } = Caller.Program("demo");

    /// <summary>Whether everything is there; the deadline is set last.</summary>
    public static async Task<bool> IsReadyAsync(IDeliveryStore store, CancellationToken ct) =>
        (await store.EditionsAsync(ct)).Any(static record => record.Edition == Open && (record.Deadline is not null || record.State != EditionState.Open));

    /// <summary>Publishes the one edition, opens the other, and lets everyone deliver. What is there already, stays.</summary>
    /// <param name="country">The demo country that is kept.</param>
    /// <param name="ct">Stops between two returns; the next time goes on from there.</param>
    public async Task SeedAsync(DemoPackage country, CancellationToken ct)
    {
        var deliveries = DemoDeliveries.Of(country);
        await PublishAsync(ct);
        await OpenAsync(deliveries, ct);
        var returns = new DemoReturns(desk, figures, country, deliveries);
        foreach (var delivery in deliveries.All)
            await returns.DeliverAsync(delivery, Open, ct);

        // The team looks when everybody has delivered, so that no return is compared with a handful of others.
        foreach (var delivery in deliveries.All)
            await returns.CheckAsync(delivery, Open, ct);

        await new DemoLibrary(desk.Catalogue, desk.Store, figures, protection, clock).SeedAsync(ct);
        var deadline = DateOnly.FromDateTime(clock.GetLocalNow().Date).AddDays(DaysToGo);
        await editions.SetDeadlineAsync(Program, Open, deadline, (await RecordAsync(Open, ct)).Version, ct);
    }

    private async Task PublishAsync(CancellationToken ct)
    {
        var record = await PreparedAsync(Published, ct);
        if (record.State == EditionState.Prepared)
            await editions.MoveAsync(Program, Published, EditionState.Open, record.Version, ct);
        record = await RecordAsync(Published, ct);
        if (record.TakesApprovals)
            await editions.FreezeAsync(Program, Published, record.Version, ct);
        record = await RecordAsync(Published, ct);
        if (record.State == EditionState.Frozen)
            await publishing.PublishAsync(Program, Published, record.Version, revision: 0, Enum.GetValues<ChecklistKind>(), static _ => true, ct);
    }

    private async Task OpenAsync(DemoDeliveries deliveries, CancellationToken ct)
    {
        var record = await PreparedAsync(Open, ct);
        if (record.State != EditionState.Prepared)
            return;
        foreach (var partnership in deliveries.Memberships.GroupBy(static member => member.Partnership, StringComparer.Ordinal))
        {
            var code = OrganisationCode.Parse(partnership.Key);
            MembershipEntry[] members = [.. partnership.Select(member => new MembershipEntry(code, OrganisationCode.Parse(member.Municipality), DemoDeliveries.FiscalYear, ShareOf(member.Share)))];
            await desk.Store.ChangeAsync(Program, "partnership.members", $"{code}/{DemoDeliveries.FiscalYear}", change => change.PutMembers(code, DemoDeliveries.FiscalYear, members), ct);
        }

        await editions.MoveAsync(Program, Open, EditionState.Open, record.Version, ct);
    }

    private async Task<EditionRecord> PreparedAsync(Edition edition, CancellationToken ct)
    {
        if ((await desk.Store.EditionsAsync(ct)).All(record => record.Edition != edition))
            await editions.PrepareAsync(Program, edition, deadline: null, ct);
        return await RecordAsync(edition, ct);
    }

    private static Share? ShareOf(double? share) =>
        share is { } given && Share.TryParse(((decimal)given).ToString(System.Globalization.CultureInfo.InvariantCulture), out var exact) ? exact : null;

    private async Task<EditionRecord> RecordAsync(Edition edition, CancellationToken ct) => (await desk.Store.EditionsAsync(ct)).Single(record => record.Edition == edition);
}
