using Maatstaf.Delivery.Access;
using Maatstaf.Delivery.People;
using Maatstaf.Vocabulary;

namespace Maatstaf.Delivery.Clients;

/// <summary>A program that works with the API in the name of one organisation. Its secret is kept nowhere.</summary>
public sealed record ApiClient
{
    /// <summary>Names the client; what OAuth calls <c>client_id</c>.</summary>
    public required Guid Id { get; init; }

    /// <summary>For whom it works; for nobody else.</summary>
    public required OrganisationCode Organisation { get; init; }

    /// <summary>What its people call it.</summary>
    public required string Name { get; init; }

    /// <summary>What it may do.</summary>
    public required IReadOnlyList<ApiScope> Scopes { get; init; }

    /// <summary>SHA-256 of its secret, in hexadecimal. The secret has 256 random bits, so nothing slower is needed.</summary>
    public required string SecretHash { get; init; }

    /// <summary>When it was made.</summary>
    public required DateTimeOffset MadeAt { get; init; }

    /// <summary>Name of who made it.</summary>
    public required string MadeBy { get; init; }

    /// <summary>From when on it works no more.</summary>
    public required DateTimeOffset EndsAt { get; init; }

    /// <summary>When it last got a token; null = never.</summary>
    public DateTimeOffset? LastUsedAt { get; init; }

    /// <summary>When it was withdrawn; null = it was not.</summary>
    public DateTimeOffset? WithdrawnAt { get; init; }

    /// <summary>Name of who withdrew it; empty = nobody.</summary>
    public string WithdrawnBy { get; init; } = string.Empty;

    /// <summary>Number of this version of the record; 0 = not kept yet.</summary>
    public int Version { get; init; }

    /// <summary>Whether it works at a moment.</summary>
    public bool StandsAt(DateTimeOffset moment) => WithdrawnAt is null && moment < EndsAt;

    /// <summary>The client as somebody who asks: no more than a reader, unless it may deliver.</summary>
    /// <param name="origin">From where it asks.</param>
    public Caller AsCaller(string origin) => new()
    {
        Account = Id,
        Name = $"{Name} (API)",
        Origin = origin,
        Grants = [new(Scopes.Any(static scope => scope.Act == Act.EditReturn) ? Role.Coordinator : Role.Reader, Organisation)],
    };
}
