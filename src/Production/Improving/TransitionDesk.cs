using Maatstaf.Catalogue;
using Maatstaf.Delivery.Access;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Delivery.People;
using Maatstaf.Improvement.Transitions;
using Maatstaf.Production.Delivering;
using Maatstaf.Production.Standing;
using Maatstaf.Vocabulary;

namespace Maatstaf.Production.Improving;

/// <summary>What an organisation knows of its applications in a year.</summary>
/// <param name="FiscalYear">The year.</param>
/// <param name="Estate">The applications of its approved return; null = there is none of that year.</param>
/// <param name="Register">What it wrote down besides.</param>
/// <param name="RegisterVersion">Number of the version of the register; 0 = nothing was written down.</param>
public sealed record TransitionSituation(int FiscalYear, ApplicationEstate? Estate, ApplicationRegister Register, int RegisterVersion);

/// <summary>
/// The way to the cloud of a municipality or a partnership: what runs on its premises, what it wrote down about its applications,
/// and its plans. Own lines and own words, nobody else's.
/// </summary>
/// <param name="catalogue">Steps, questions and assumptions.</param>
/// <param name="figures">The fiscal years that there are.</param>
/// <param name="store">Returns, registers and plans.</param>
public sealed class TransitionDesk(BenchmarkCatalogue catalogue, StandingFigures figures, IDeliveryStore store)
{
    private const int OfAllYears = 0, LongestName = 80, MostPlans = 50;

    private readonly TransitionCalculator calculator = new(catalogue.Transition);

    /// <summary>What is measured.</summary>
    public BenchmarkCatalogue Catalogue => catalogue;

    /// <summary>The fiscal years that can be chosen, ascending.</summary>
    public IReadOnlyList<int> Years => figures.FiscalYears;

    /// <summary>Opens a year.</summary>
    /// <param name="caller">Who asks.</param>
    /// <param name="organisation">Whose applications.</param>
    /// <param name="year">The fiscal year; null = the newest with an approved return.</param>
    /// <param name="ct">Stops the reading.</param>
    /// <exception cref="RefusedException">The caller may not.</exception>
    public async Task<TransitionSituation> OpenAsync(Caller caller, OrganisationCode organisation, int? year, CancellationToken ct = default)
    {
        ReturnDesk.Require(caller, Act.SeeResults, organisation);
        var kept = await store.DocumentAsync(organisation, ApplicationRegister.DocumentKind, OfAllYears, ct);
        var register = kept is null ? ApplicationRegister.Empty : ApplicationRegister.FromBytes(kept.Content);
        foreach (var asked in year is { } one ? [one] : Years.Reverse())
        {
            if (await store.CountedAsync(organisation, asked, ct) is { } own)
                return new TransitionSituation(asked, ApplicationEstate.Of(own, catalogue), register, kept?.Version ?? 0);
        }

        return new TransitionSituation(year ?? (Years is [.., var newest] ? newest : 0), null, register, kept?.Version ?? 0);
    }

    /// <summary>Keeps what was written down about applications.</summary>
    /// <param name="caller">Who.</param>
    /// <param name="organisation">Whose.</param>
    /// <param name="version">The version that was changed; 0 = nothing was written down.</param>
    /// <param name="change">Makes the new register out of the kept one.</param>
    /// <param name="ct">Stops before the commit.</param>
    /// <exception cref="RefusedException">The caller may not, or somebody else changed it in the meantime.</exception>
    public async Task KeepAsync(Caller caller, OrganisationCode organisation, int version, Func<ApplicationRegister, ApplicationRegister> change, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(change);
        ReturnDesk.Require(caller, Act.KeepScenarios, organisation);
        var kept = await store.DocumentAsync(organisation, ApplicationRegister.DocumentKind, OfAllYears, ct);
        if ((kept?.Version ?? 0) != version)
            throw new RefusedException(Refusal.ChangedMeanwhile);
        var register = change(kept is null ? ApplicationRegister.Empty : ApplicationRegister.FromBytes(kept.Content));
        await PutAsync(caller, "applications.keep", organisation, new OrganisationDocument(organisation, ApplicationRegister.DocumentKind, OfAllYears, register.ToBytes(), version), ct);
    }

    /// <summary>The plans of an organisation, by name.</summary>
    /// <exception cref="RefusedException">The caller may not.</exception>
    public async Task<IReadOnlyList<SavedPlan>> PlansAsync(Caller caller, OrganisationCode organisation, CancellationToken ct = default)
    {
        ReturnDesk.Require(caller, Act.KeepScenarios, organisation);
        return (await ShelfAsync(organisation, ct)).Plans.Plans;
    }

    /// <summary>A plan of an organisation.</summary>
    /// <exception cref="RefusedException">The caller may not, or it is not there.</exception>
    public async Task<SavedPlan> FindAsync(Caller caller, OrganisationCode organisation, Guid id, CancellationToken ct = default) =>
        (await PlansAsync(caller, organisation, ct)).FirstOrDefault(plan => plan.Id == id) ?? throw new RefusedException(Refusal.NotThere);

    /// <summary>Saves a new plan.</summary>
    /// <param name="caller">Who.</param>
    /// <param name="organisation">Whose.</param>
    /// <param name="plan">What, with its name as typed; its id, version and moment are given here.</param>
    /// <param name="ct">Stops before the commit.</param>
    /// <returns>Which plan it became.</returns>
    /// <exception cref="RefusedException">The caller may not, the name is not new, or there are too many plans.</exception>
    public Task<Guid> SaveAsync(Caller caller, OrganisationCode organisation, SavedPlan plan, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return ChangeAsync(caller, "transition.save", organisation, plan with { Id = Guid.CreateVersion7(), Version = 0 }, ct);
    }

    /// <summary>Changes a plan: its name, what is planned, or both.</summary>
    /// <exception cref="RefusedException">The caller may not, it is not there, the name is not new, or somebody else changed it in the meantime.</exception>
    public Task ChangeAsync(Caller caller, OrganisationCode organisation, SavedPlan plan, CancellationToken ct = default) => ChangeAsync(caller, "transition.change", organisation, plan, ct);

    /// <summary>Deletes a plan.</summary>
    /// <exception cref="RefusedException">The caller may not, it is not there, or somebody else changed it in the meantime.</exception>
    public async Task DeleteAsync(Caller caller, OrganisationCode organisation, Guid id, int version, CancellationToken ct = default)
    {
        ReturnDesk.Require(caller, Act.KeepScenarios, organisation);
        var (plans, kept) = await ShelfAsync(organisation, ct);
        RequireVersion(plans, id, version);
        await PutAsync(caller, "transition.delete", organisation, DocumentOf(organisation, plans.Without(id), kept), ct);
    }

    /// <summary>What comes of a plan with the return of its year; null when there is no approved return of that year any more.</summary>
    /// <exception cref="RefusedException">The caller may not.</exception>
    public async Task<TransitionOutcome?> OutcomeOfAsync(Caller caller, OrganisationCode organisation, SavedPlan plan, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var situation = await OpenAsync(caller, organisation, plan.FiscalYear, ct);
        return OutcomeOf(situation, plan.Plan);
    }

    /// <summary>What comes of a plan; null when there is no return to start from.</summary>
    public TransitionOutcome? OutcomeOf(TransitionSituation situation, TransitionPlan plan)
    {
        ArgumentNullException.ThrowIfNull(situation);
        return situation.Estate is { } estate ? calculator.Calculate(plan, estate, situation.Register) : null;
    }

    /// <summary>What going over costs an application once, in cents, when nothing is said.</summary>
    public long AssumedOneOff(OwnApplication application) => calculator.AssumedOneOff(application);

    private async Task<Guid> ChangeAsync(Caller caller, string action, OrganisationCode organisation, SavedPlan plan, CancellationToken ct)
    {
        ReturnDesk.Require(caller, Act.KeepScenarios, organisation);
        var (plans, kept) = await ShelfAsync(organisation, ct);
        if (plan.Version > 0)
            RequireVersion(plans, plan.Id, plan.Version);
        else if (plans.Plans.Count >= MostPlans)
            throw new RefusedException(Refusal.TooManyPlans);
        var named = plan with { Name = NewName(plan, plans), Version = plan.Version + 1, ChangedBy = caller.Name };
        await StoreAsync(caller, action, organisation, change => change.Put(DocumentOf(organisation, plans.With(named with { ChangedAt = change.Now }), kept)), ct);
        return named.Id;
    }

    private static string NewName(SavedPlan plan, SavedPlans plans)
    {
        var trimmed = (plan.Name ?? string.Empty).Trim();
        return trimmed.Length is 0 or > LongestName || trimmed.Any(char.IsControl) || plans.Plans.Any(other => other.Id != plan.Id && string.Equals(other.Name, trimmed, StringComparison.OrdinalIgnoreCase))
            ? throw new RefusedException(Refusal.PlanName)
            : trimmed;
    }

    private static void RequireVersion(SavedPlans plans, Guid id, int version)
    {
        if (plans.Find(id) is not { } kept)
            throw new RefusedException(Refusal.NotThere);
        if (kept.Version != version)
            throw new RefusedException(Refusal.ChangedMeanwhile);
    }

    private async Task<(SavedPlans Plans, int Version)> ShelfAsync(OrganisationCode organisation, CancellationToken ct) =>
        await store.DocumentAsync(organisation, SavedPlans.DocumentKind, OfAllYears, ct) is { } kept ? (SavedPlans.FromBytes(kept.Content), kept.Version) : (SavedPlans.None, 0);

    private static OrganisationDocument DocumentOf(OrganisationCode organisation, SavedPlans plans, int version) => new(organisation, SavedPlans.DocumentKind, OfAllYears, plans.ToBytes(), version);

    private Task PutAsync(Caller caller, string action, OrganisationCode organisation, OrganisationDocument document, CancellationToken ct) => StoreAsync(caller, action, organisation, change => change.Put(document), ct);

    private async Task StoreAsync(Caller caller, string action, OrganisationCode organisation, Action<IDeliveryChange> changes, CancellationToken ct)
    {
        try
        {
            await store.ChangeAsync(caller, action, organisation.ToString(), changes, ct);
        }
        catch (StaleException)
        {
            throw new RefusedException(Refusal.ChangedMeanwhile);
        }
    }
}
