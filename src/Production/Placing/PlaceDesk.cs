using Maatstaf.Catalogue;
using Maatstaf.Delivery.Access;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Delivery.People;
using Maatstaf.Disclosure.Protection;
using Maatstaf.Explanation;
using Maatstaf.Position.Funnels;
using Maatstaf.Position.Peers;
using Maatstaf.Position.Places;
using Maatstaf.Production.Delivering;
using Maatstaf.Production.Peers;
using Maatstaf.Production.Standing;
using Maatstaf.Returns;
using Maatstaf.Vocabulary;

namespace Maatstaf.Production.Placing;

/// <summary>Says to a participant where it stands and why, with what it may see: its own figures and those of the circle.</summary>
/// <param name="catalogue">What is measured.</param>
/// <param name="figures">What counts.</param>
/// <param name="circle">What participants may see.</param>
/// <param name="peers">The organisation's own groups.</param>
/// <param name="store">The own lines.</param>
public sealed class PlaceDesk(BenchmarkCatalogue catalogue, StandingFigures figures, CircleFigures circle, PeerGroupDesk peers, IDeliveryStore store)
{
    private readonly GapTeller teller = new(catalogue);

    /// <summary>What is measured.</summary>
    public BenchmarkCatalogue Catalogue => catalogue;

    /// <summary>Begins to make what participants may see of the newest edition; null when there is no edition that stands.</summary>
    public async Task<Task<CircleEdition?>?> BeginAsync(CancellationToken ct = default) =>
        await circle.NewestAsync(ct) is { } edition ? await circle.BeginAsync(edition, ct) : null;

    /// <summary>How far the making of the newest edition is; null when nothing is being made.</summary>
    public async Task<PlanningProgress?> ProgressAsync(CancellationToken ct = default) =>
        await circle.NewestAsync(ct) is { } edition ? circle.ProgressOf(edition) : null;

    /// <summary>The situation of a municipality in a year, beside a group.</summary>
    /// <param name="caller">Who asks.</param>
    /// <param name="organisation">A municipality.</param>
    /// <param name="edition">What participants may see.</param>
    /// <param name="choice">The group; null = the standard one.</param>
    /// <param name="year">The fiscal year; null = the newest in which the municipality took part.</param>
    /// <param name="ct">Stops the reading.</param>
    /// <exception cref="RefusedException">The caller may not, the group or the year is not there.</exception>
    public async Task<PlaceSituation> OpenAsync(Caller caller, OrganisationCode organisation, CircleEdition edition, GroupChoice? choice, int? year, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(edition);
        ReturnDesk.Require(caller, Act.SeeResults, organisation);
        var own = figures.Own(edition.Edition, organisation);
        var groups = AccessPolicy.Allows(caller, Act.KeepPeerGroups, organisation) ? await peers.OfAsync(caller, organisation, ct) : [];
        if (year is { } asked && own.Of(asked) is null)
            throw new RefusedException(Refusal.NotThere);
        var shown = year ?? (own.Years is [.., var last] ? last : edition.Edition.FiscalYear);
        var saved = groups.Select(static group => new SavedGroup(group.Id, group.Name, group.Members)).ToArray();
        var group = new GroupFinder(edition.Publication, edition.Shared, catalogue).Find(choice ?? GroupChoice.Standard, own, shown, saved)
            ?? throw new RefusedException(Refusal.NotThere);
        return new PlaceSituation(edition, own, shown, group, saved);
    }

    /// <summary>Where it stands; null when it did not take part in the year.</summary>
    public OwnPlace? PlaceOf(PlaceSituation situation) =>
        new PlaceReader(situation.Own, situation.Edition.Publication.Deflator, catalogue).Read(situation.Year, situation.Group);

    /// <summary>Where it stands on one indicator; null when it did not take part in the year, or the indicator was not asked.</summary>
    public PlaceRow? RowOf(PlaceSituation situation, Indicator indicator) =>
        situation.Own.Of(situation.Year) is not null && indicator.IsAsked(situation.Year)
            ? new PlaceReader(situation.Own, situation.Edition.Publication.Deflator, catalogue).Row(indicator, situation.Year, situation.Group)
            : null;

    /// <summary>Another group for the same municipality and year; null when it is not there.</summary>
    public ComparisonGroup? GroupOf(PlaceSituation situation, GroupChoice choice)
    {
        ArgumentNullException.ThrowIfNull(situation);
        return new GroupFinder(situation.Edition.Publication, situation.Edition.Shared, catalogue).Find(choice, situation.Own, situation.Year, situation.Saved);
    }

    /// <summary>The funnel plot of an indicator: values beside the number of inhabitants, with limits around the group's headline.</summary>
    public Funnel FunnelOf(PlaceSituation situation, Indicator indicator)
    {
        ArgumentNullException.ThrowIfNull(situation);
        return new FunnelReader(situation.Own, catalogue.Peers.Position).Read(indicator, situation.Year, situation.Group);
    }

    /// <summary>An indicator over the years, the own value beside the group's.</summary>
    public IReadOnlyList<HistoryYear> HistoryOf(PlaceSituation situation, Indicator indicator)
    {
        ArgumentNullException.ThrowIfNull(situation);
        return new PlaceReader(situation.Own, situation.Edition.Publication.Deflator, catalogue).History(indicator, situation.Edition.Publication.Years, situation.Group);
    }

    /// <summary>Why it spends more or less, or its group does; null when one of the two sides has no figures.</summary>
    public ToldExplanation? ExplanationOf(PlaceSituation situation, GapAgainst against) => teller.Tell(situation, against);

    /// <summary>The sentences about one node of an explanation.</summary>
    public IReadOnlyList<LocalisedText> SentencesOf(ToldExplanation told, GapNode node) => teller.Tell(told, node);

    /// <summary>The lines that the municipality returned about a year itself; null when none are kept.</summary>
    public Task<YearReturn?> LinesOf(PlaceSituation situation, CancellationToken ct = default) =>
        store.CountedAsync(situation.Own.Owner, situation.Year, ct);
}
