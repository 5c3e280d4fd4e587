using Maatstaf.Api.Asking;
using Maatstaf.Api.Replies;
using Maatstaf.Api.Resources;
using Maatstaf.Delivery.Clients;
using Maatstaf.Delivery.People;
using Maatstaf.Vocabulary;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Net.Http.Headers;

namespace Maatstaf.Api.Own;

/// <summary>Something that a program can ask or do in the name of its organisation.</summary>
internal sealed record OwnOperation : DescribedOperation
{
    /// <summary>How it is asked.</summary>
    public string By { get; init; } = HttpMethods.Get;

    /// <inheritdoc/>
    public override string Method => By;

    /// <summary>What the token must be for.</summary>
    public required ApiScope Scope { get; init; }

    /// <summary>The problems that an asker must reckon with beside those of every question.</summary>
    public IReadOnlyList<int> Problems { get; init; } = [];

    /// <summary>What may be sent along, by media type; none = nothing.</summary>
    public IReadOnlyList<string> Takes { get; init; } = [];

    /// <summary>Largest request in bytes; null = that of ordinary requests.</summary>
    public long? MostBytes { get; init; }

    /// <summary>Makes the answer.</summary>
    public required Func<OwnQuestion, Task<IApiReply>> Answer { get; init; }
}

/// <summary>A question of a program about its organisation, after it was let through.</summary>
/// <param name="Http">The request as it came.</param>
/// <param name="Caller">Which program.</param>
/// <param name="Organisation">About whom.</param>
/// <param name="Asked">What was asked.</param>
/// <param name="Path">The address, without the query.</param>
/// <param name="Query">The query as it was given, in order.</param>
internal sealed record OwnQuestion(HttpContext Http, Caller Caller, OrganisationCode Organisation, Asked Asked, string Path, IReadOnlyList<KeyValuePair<string, string>> Query)
    : AskedThere(Asked, Path, Query)
{
    /// <summary>Ends when the asker goes away.</summary>
    public CancellationToken Stop => Http.RequestAborted;

    /// <summary>The edition in the address; null when it is no year.</summary>
    public Edition? Edition => Asked.WholeInPath(FigureParameters.Edition) is { } year ? new Edition(year) : null;

    /// <summary>The tags that the asker has seen; empty = it sent none.</summary>
    public IList<EntityTagHeaderValue> Seen => Http.Request.GetTypedHeaders().IfMatch;

    /// <summary>A service of the host.</summary>
    public T Service<T>()
        where T : notnull => Http.RequestServices.GetRequiredService<T>();
}
