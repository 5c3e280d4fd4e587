using Maatstaf.Delivery.Access;
using Maatstaf.Delivery.Improving;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Delivery.People;
using Maatstaf.Production.Delivering;
using Maatstaf.Vocabulary;

namespace Maatstaf.Production.Improving;

/// <summary>Keeps the scenarios of an organisation. Only who may read that organisation sees or changes them.</summary>
/// <param name="store">Where they are kept.</param>
public sealed class ScenarioDesk(IDeliveryStore store)
{
    private const int LongestName = 80, LongestText = 4000;

    /// <summary>The scenarios of an organisation, by name.</summary>
    /// <exception cref="RefusedException">The caller may not.</exception>
    public async Task<IReadOnlyList<SavedScenario>> OfAsync(Caller caller, OrganisationCode organisation, CancellationToken ct = default)
    {
        ReturnDesk.Require(caller, Act.KeepScenarios, organisation);
        return await store.ScenariosAsync(organisation, ct);
    }

    /// <summary>A scenario of an organisation.</summary>
    /// <exception cref="RefusedException">The caller may not, or it is not there.</exception>
    public async Task<SavedScenario> FindAsync(Caller caller, OrganisationCode organisation, Guid id, CancellationToken ct = default) =>
        (await OfAsync(caller, organisation, ct)).FirstOrDefault(scenario => scenario.Id == id) ?? throw new RefusedException(Refusal.NotThere);

    /// <summary>Saves a new scenario.</summary>
    /// <param name="caller">Who.</param>
    /// <param name="scenario">What, with its name as typed; its id, version and moment are given here.</param>
    /// <param name="ct">Stops before the commit.</param>
    /// <returns>Which scenario it became.</returns>
    /// <exception cref="RefusedException">The caller may not, or the name is not new.</exception>
    public async Task<Guid> SaveAsync(Caller caller, SavedScenario scenario, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        var others = await OfAsync(caller, scenario.Organisation, ct);
        var kept = scenario with { Id = Guid.CreateVersion7(), Version = 0, Name = NewName(scenario.Name, others) };
        await PutAsync(caller, "scenario.save", kept, ct);
        return kept.Id;
    }

    /// <summary>Changes a scenario: its name, its steps, or both.</summary>
    /// <exception cref="RefusedException">The caller may not, it is not there, the name is not new, or somebody else changed it in the meantime.</exception>
    public async Task ChangeAsync(Caller caller, SavedScenario scenario, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        var all = await OfAsync(caller, scenario.Organisation, ct);
        if (all.All(kept => kept.Id != scenario.Id))
            throw new RefusedException(Refusal.NotThere);
        await PutAsync(caller, "scenario.change", scenario with { Name = NewName(scenario.Name, all.Where(other => other.Id != scenario.Id)) }, ct);
    }

    /// <summary>Deletes a scenario.</summary>
    /// <exception cref="RefusedException">The caller may not, it is not there, or somebody else changed it in the meantime.</exception>
    public async Task DeleteAsync(Caller caller, OrganisationCode organisation, Guid id, int version, CancellationToken ct = default)
    {
        var scenario = await FindAsync(caller, organisation, id, ct);
        await ChangeAsync(caller, "scenario.delete", scenario, change => change.Remove(scenario with { Version = version }), ct);
    }

    private static string NewName(string name, IEnumerable<SavedScenario> others)
    {
        var trimmed = (name ?? string.Empty).Trim();
        return trimmed.Length is 0 or > LongestName || trimmed.Any(char.IsControl) || others.Any(other => string.Equals(other.Name, trimmed, StringComparison.OrdinalIgnoreCase))
            ? throw new RefusedException(Refusal.ScenarioName)
            : trimmed;
    }

    private Task PutAsync(Caller caller, string action, SavedScenario scenario, CancellationToken ct) => scenario.Steps.Length > LongestText
        ? throw new RefusedException(Refusal.NotThere)
        : ChangeAsync(caller, action, scenario, change => change.Put(scenario with { ChangedAt = change.Now, ChangedBy = caller.Name }), ct);

    private async Task ChangeAsync(Caller caller, string action, SavedScenario scenario, Action<IDeliveryChange> changes, CancellationToken ct)
    {
        try
        {
            await store.ChangeAsync(caller, action, FormattableString.Invariant($"{scenario.Organisation}/{scenario.Id:N}"), changes, ct);
        }
        catch (StaleException)
        {
            throw new RefusedException(Refusal.ChangedMeanwhile);
        }
    }
}
