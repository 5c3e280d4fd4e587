using Maatstaf.Catalogue;

namespace Maatstaf.Delivery.Laws;

/// <summary>A law as it stood from a moment on; never changed. What is undone becomes a new version with the older text.</summary>
public sealed record LawVersion
{
    /// <summary>Number of the version of this law, from 1. Version 1 of a law of the catalogue is the catalogue's own text.</summary>
    public required int Number { get; init; }

    /// <summary>The law in this text.</summary>
    public required Law Law { get; init; }

    /// <summary>Why it was written; empty for what came with the catalogue.</summary>
    public required string Why { get; init; }

    /// <summary>When it was written; null = it came with the catalogue.</summary>
    public required DateTimeOffset? At { get; init; }

    /// <summary>Name of who wrote it; empty for what came with the catalogue.</summary>
    public required string By { get; init; }
}
