using Maatstaf.Catalogue;
using Maatstaf.Delivery.Access;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Delivery.Laws;
using Maatstaf.Delivery.People;
using Maatstaf.Production.Delivering;
using Maatstaf.Vocabulary;

namespace Maatstaf.Production.Laws;

/// <summary>
/// Where the team keeps the laws. Each change is a version that stays; the first is the text of the catalogue. What an edition shows is
/// what stood when it was frozen.
/// </summary>
/// <param name="shipped">The laws as the catalogue brings them.</param>
/// <param name="catalogue">The catalogue that the site works with; it follows what is kept here.</param>
/// <param name="store">Where the versions are.</param>
public sealed class LawDesk(LawList shipped, BenchmarkCatalogue catalogue, IDeliveryStore store)
{
    private const int LongestId = 48;

    /// <summary>The laws of a catalogue as they stand after what the team wrote.</summary>
    /// <param name="shipped">The laws as the catalogue brings them.</param>
    /// <param name="versions">What the team wrote, by law and number.</param>
    public static LawList Standing(LawList shipped, IReadOnlyList<LawVersion> versions)
    {
        ArgumentNullException.ThrowIfNull(shipped);
        return versions.Count == 0 ? shipped : shipped.With(
            [.. KeptLaw.All(shipped, versions).Where(static law => law.Newest.At is not null).Select(law => law.Law with { Domain = DomainOf(law.Law, shipped) })],
            versions.Max(static version => DateOnly.FromDateTime(version.At!.Value.UtcDateTime)));
    }

    /// <summary>What laws can be about.</summary>
    public IReadOnlyList<LawDomain> Domains => shipped.Domains;

    /// <summary>All laws with their history.</summary>
    /// <exception cref="RefusedException">The caller may not.</exception>
    public async Task<IReadOnlyList<KeptLaw>> AllAsync(Caller caller, CancellationToken ct = default)
    {
        ReturnDesk.Require(caller, Act.KeepLaws);
        return KeptLaw.All(shipped, await store.LawsAsync(ct));
    }

    /// <summary>A law with its history.</summary>
    /// <exception cref="RefusedException">The caller may not, or there is no such law.</exception>
    public async Task<KeptLaw> OpenAsync(Caller caller, string id, CancellationToken ct = default) =>
        (await AllAsync(caller, ct)).FirstOrDefault(law => law.Law.Id == id) ?? throw new RefusedException(Refusal.NotThere);

    /// <summary>Adds a law.</summary>
    /// <returns>Its id, or what is wrong with it; then nothing was kept.</returns>
    /// <exception cref="RefusedException">The caller may not.</exception>
    public async Task<(string? Id, IReadOnlyList<LawProblem> Problems)> AddAsync(Caller caller, WrittenLaw written, CancellationToken ct = default)
    {
        var id = NewId(written.Short.Dutch, await AllAsync(caller, ct));
        var reading = new LawReading(Domains);
        if (reading.Read(id, written) is not { } law)
            return (null, reading.Problems);
        await KeepAsync(caller, "law.add", law, 1, written.Why, ct);
        return (id, []);
    }

    /// <summary>Changes a law: the next version.</summary>
    /// <param name="caller">Who.</param>
    /// <param name="id">Which law.</param>
    /// <param name="written">As it was typed.</param>
    /// <param name="version">Number of the version that the writer saw.</param>
    /// <param name="ct">Stops before the commit.</param>
    /// <returns>What is wrong with it; then nothing was kept.</returns>
    /// <exception cref="RefusedException">The caller may not, there is no such law, or somebody else changed it in the meantime.</exception>
    public async Task<IReadOnlyList<LawProblem>> ChangeAsync(Caller caller, string id, WrittenLaw written, int version, CancellationToken ct = default)
    {
        var kept = await OpenAsync(caller, id, ct);
        var reading = new LawReading(Domains);
        if (reading.Read(id, written) is not { } law)
            return reading.Problems;
        InsistOnSeen(kept, version);
        await KeepAsync(caller, "law.change", law, version + 1, written.Why, ct);
        return [];
    }

    /// <summary>Goes back to the text of an earlier version, as a new version.</summary>
    /// <param name="caller">Who.</param>
    /// <param name="id">Which law.</param>
    /// <param name="to">Number of the version whose text comes back.</param>
    /// <param name="version">Number of the version that the caller saw as the newest.</param>
    /// <param name="why">Why.</param>
    /// <param name="ct">Stops before the commit.</param>
    /// <exception cref="RefusedException">The caller may not, there is no such version, no reason is given, or somebody else changed it in the meantime.</exception>
    public async Task UndoAsync(Caller caller, string id, int to, int version, string why, CancellationToken ct = default)
    {
        var kept = await OpenAsync(caller, id, ct);
        var earlier = kept.Versions.FirstOrDefault(known => known.Number == to) ?? throw new RefusedException(Refusal.NotThere);
        InsistOnSeen(kept, version);
        if (string.IsNullOrWhiteSpace(why))
            throw new RefusedException(Refusal.ReasonNeeded);
        await KeepAsync(caller, "law.undo", earlier.Law, version + 1, why.Trim(), ct);
    }

    /// <summary>Lets the catalogue follow what is kept, whoever kept it.</summary>
    public async Task FollowAsync(CancellationToken ct = default) => catalogue.Follow(Standing(shipped, await store.LawsAsync(ct)));

    private static void InsistOnSeen(KeptLaw kept, int version)
    {
        if (kept.Newest.Number != version)
            throw new RefusedException(Refusal.ChangedMeanwhile);
    }

    private async Task KeepAsync(Caller caller, string action, Law law, int number, string why, CancellationToken ct)
    {
        try
        {
            await store.ChangeAsync(
                caller,
                action,
                FormattableString.Invariant($"{law.Id}/{number}"),
                change => change.Add(new LawVersion { Number = number, Law = law, Why = why, At = change.Now, By = caller.Name }),
                ct);
        }
        catch (StaleException)
        {
            throw new RefusedException(Refusal.ChangedMeanwhile);
        }

        await FollowAsync(CancellationToken.None);
    }

    /// <summary>The domain of the catalogue, whose name may have changed since.</summary>
    private static LawDomain DomainOf(Law law, LawList shipped) => shipped.Domains.FirstOrDefault(domain => domain.Id == law.Domain.Id) ?? law.Domain;

    /// <summary>An id from the short name that no other law has: it stands in addresses and in returns, and never changes.</summary>
    private static string NewId(string name, IReadOnlyList<KeptLaw> known)
    {
        var signs = string.Concat(name.ToLowerInvariant().Select(static sign => char.IsAsciiLetterOrDigit(sign) ? sign : '-')).Split('-', StringSplitOptions.RemoveEmptyEntries);
        var stem = string.Join('-', signs);
        stem = stem.Length == 0 ? "wet" : stem.Length > LongestId ? stem[..LongestId].TrimEnd('-') : stem;
        var taken = known.Select(static law => law.Law.Id).ToHashSet(StringComparer.Ordinal);
        return taken.Contains(stem)
            ? Enumerable.Range(2, taken.Count + 1).Select(number => FormattableString.Invariant($"{stem}-{number}")).First(id => !taken.Contains(id))
            : stem;
    }
}
