using Maatstaf.Api.Archive;
using Maatstaf.Api.Asking;
using Maatstaf.Api.Replies;
using Microsoft.AspNetCore.Http;

namespace Maatstaf.Api.Resources;

/// <summary>Something that can be asked: where, with what, and what comes back. What the API does and what its description says are made from this.</summary>
internal abstract record DescribedOperation
{
    /// <summary>Stable name.</summary>
    public required string Id { get; init; }

    /// <summary>Address within the API.</summary>
    public required string Path { get; init; }

    /// <summary>How it is asked.</summary>
    public virtual string Method => HttpMethods.Get;

    /// <summary>Under which head the description puts it.</summary>
    public required string Tag { get; init; }

    /// <summary>What it does in a few words.</summary>
    public required string Summary { get; init; }

    /// <summary>What it does.</summary>
    public required string Description { get; init; }

    /// <summary>What may be asked.</summary>
    public IReadOnlyList<Parameter> Parameters { get; init; } = [];

    /// <summary>Form of the answer.</summary>
    public string MediaType { get; init; } = Reply.Json;

    /// <summary>Type of the answer.</summary>
    public required Type AnswerType { get; init; }

    /// <summary>An answer as it may be.</summary>
    public required object Example { get; init; }
}

/// <summary>Something that everyone can ask of what is published.</summary>
internal sealed record Operation : DescribedOperation
{
    /// <summary>Makes the answer; null when there is nothing at this address.</summary>
    public required Func<Question, Reply?> Answer { get; init; }
}

/// <summary>What was asked.</summary>
/// <param name="Asked">What was asked.</param>
/// <param name="Path">The address, without the query.</param>
/// <param name="Query">The query as it was given, in order.</param>
internal abstract record AskedThere(Asked Asked, string Path, IReadOnlyList<KeyValuePair<string, string>> Query);

/// <summary>A question about what is published.</summary>
/// <param name="Archive">What is published now.</param>
/// <param name="Asked">What was asked.</param>
/// <param name="Path">The address, without the query.</param>
/// <param name="Query">The query as it was given, in order.</param>
internal sealed record Question(PublishedArchive Archive, Asked Asked, string Path, IReadOnlyList<KeyValuePair<string, string>> Query) : AskedThere(Asked, Path, Query);
