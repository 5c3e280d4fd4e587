using System.Security.Cryptography;
using System.Text;
using Maatstaf.Delivery.Access;
using Maatstaf.Delivery.Clients;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Delivery.People;
using Maatstaf.Production.Delivering;
using Maatstaf.Vocabulary;

namespace Maatstaf.Production.Clients;

/// <summary>Where programs that work with the API in the name of an organisation are made, withdrawn and recognised.</summary>
/// <param name="store">Where they are kept.</param>
/// <param name="clock">The time.</param>
public sealed class ClientDesk(IDeliveryStore store, TimeProvider clock)
{
    /// <summary>Longest name.</summary>
    public const int LongestName = 80;

    private const int MostStanding = 20;

    /// <summary>How many months a program may work before it gets another secret, the shortest first.</summary>
    public static IReadOnlyList<int> Months { get; } = [3, 12, 24];

    /// <summary>The programs of an organisation, the newest first, also those that work no more.</summary>
    /// <exception cref="RefusedException">The caller may not.</exception>
    public Task<IReadOnlyList<ApiClient>> OfAsync(Caller caller, OrganisationCode organisation, CancellationToken ct = default)
    {
        ReturnDesk.Require(caller, Act.ManageClients, organisation);
        return store.ClientsAsync(organisation, ct);
    }

    /// <summary>Makes a program.</summary>
    /// <param name="caller">Who.</param>
    /// <param name="organisation">For whom it works.</param>
    /// <param name="name">What it is called.</param>
    /// <param name="scopes">What it may do.</param>
    /// <param name="months">One of <see cref="Months"/>; anything else is taken for the shortest.</param>
    /// <param name="secretHash">SHA-256 of its secret in hexadecimal; the secret itself stays with the caller.</param>
    /// <param name="ct">Stops before the commit.</param>
    /// <exception cref="RefusedException">The caller may not, or something is wrong with the name or the scopes.</exception>
    public async Task<ApiClient> MakeAsync(
        Caller caller, OrganisationCode organisation, string name, IReadOnlyList<ApiScope> scopes, int months, string secretHash, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(caller);
        var standing = (await OfAsync(caller, organisation, ct)).Where(client => client.StandsAt(clock.GetUtcNow())).ToArray();
        if (name.Length is 0 or > LongestName || standing.Any(client => string.Equals(client.Name, name, StringComparison.OrdinalIgnoreCase)))
            throw new RefusedException(Refusal.ClientName);
        if (scopes.Count == 0)
            throw new RefusedException(Refusal.ClientScopes);
        if (standing.Length >= MostStanding)
            throw new RefusedException(Refusal.TooManyClients);
        var now = clock.GetUtcNow();
        var made = new ApiClient
        {
            Id = Guid.CreateVersion7(),
            Organisation = organisation,
            Name = name,
            Scopes = scopes,
            SecretHash = secretHash,
            MadeAt = now,
            MadeBy = caller.Name,
            EndsAt = now.AddMonths(Months.Contains(months) ? months : Months[0]),
        };
        await store.ChangeAsync(caller, "client.make", SubjectOf(made), change => change.Put(made), ct);
        return made;
    }

    /// <summary>Withdraws a program; its tokens work no more either. One that was withdrawn before stays as it is.</summary>
    /// <exception cref="RefusedException">The caller may not, the organisation has no such program, or somebody else changed it.</exception>
    public async Task WithdrawAsync(Caller caller, OrganisationCode organisation, Guid client, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(caller);
        var found = (await OfAsync(caller, organisation, ct)).FirstOrDefault(known => known.Id == client) ?? throw new RefusedException(Refusal.NotThere);
        if (found.WithdrawnAt is not null)
            return;
        try
        {
            await store.ChangeAsync(caller, "client.withdraw", SubjectOf(found), change => change.Put(found with { WithdrawnAt = change.Now, WithdrawnBy = caller.Name }), ct);
        }
        catch (StaleException)
        {
            throw new RefusedException(Refusal.ChangedMeanwhile);
        }
    }

    /// <summary>Recognises a program by its secret, and remembers that it came; who is not recognised is written down as well.</summary>
    /// <param name="client">Which program it says to be.</param>
    /// <param name="secretHash">SHA-256 of the secret that it showed, in hexadecimal.</param>
    /// <param name="origin">From where it comes.</param>
    /// <param name="ct">Stops before the commit.</param>
    /// <returns>The program; null when there is none, the secret is another, or it works no more.</returns>
    public async Task<ApiClient?> SignInAsync(Guid client, string secretHash, string origin, CancellationToken ct = default)
    {
        var found = await store.ClientAsync(client, ct);
        var isRight = CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(found?.SecretHash ?? string.Empty), Encoding.ASCII.GetBytes(secretHash));
        if (found is null || !isRight || !found.StandsAt(clock.GetUtcNow()))
        {
            await store.RecordAsync(Caller.Anonymous with { Origin = origin }, "client.sign-in", client.ToString(), "refused", ct);
            return null;
        }

        await store.ChangeAsync(found.AsCaller(origin), "client.sign-in", SubjectOf(found), change => change.MarkUsed(found.Id), ct);
        return found;
    }

    /// <summary>A program that works now; null when it does not, or there is none.</summary>
    public async Task<ApiClient?> FindAsync(Guid client, CancellationToken ct = default) =>
        await store.ClientAsync(client, ct) is { } found && found.StandsAt(clock.GetUtcNow()) ? found : null;

    private static string SubjectOf(ApiClient client) => $"{client.Organisation}/{client.Name}";
}
