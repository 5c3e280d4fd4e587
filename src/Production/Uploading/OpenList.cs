using Maatstaf.Lists.Mapping;
using Maatstaf.Lists.Merging;
using Maatstaf.Lists.Opening;
using Maatstaf.Lists.Reading;
using Maatstaf.Vocabulary;

namespace Maatstaf.Production.Uploading;

/// <summary>A delivered list of applications or staff as it lies open.</summary>
public sealed record OpenList
{
    /// <summary>The list, without columns about persons.</summary>
    public required OpenedList List { get; init; }

    /// <summary>Headings of the columns about persons: their content was thrown away.</summary>
    public required IReadOnlyList<string> Dropped { get; init; }

    /// <summary>Everything found in the file and in its lines.</summary>
    public required IReadOnlyList<Problem> Problems { get; init; }

    /// <summary>What columns and words probably mean.</summary>
    public required MappingSuggestion Suggestion { get; init; }

    /// <summary>How the organisation reads its lists; null when nothing was confirmed yet.</summary>
    public required ListMapping? Mapping { get; init; }

    /// <summary>
    /// By what the lines are shown: what was confirmed, and for words that nobody confirmed yet what is suggested. Who takes the lines over
    /// confirms it.
    /// </summary>
    public required ListMapping Shown { get; init; }

    /// <summary>The version of the kept columns; 0 = none.</summary>
    public required int MappingVersion { get; init; }

    /// <summary>The version of the kept meanings of words; 0 = none.</summary>
    public required int MeaningsVersion { get; init; }

    /// <summary>Whether the coordinator confirmed all that <see cref="Shown"/> says.</summary>
    public bool IsConfirmed => Mapping is { } mapping && mapping.Meanings.ToBytes().AsSpan().SequenceEqual(Shown.Meanings.ToBytes());

    /// <summary>The lines that it gives by <see cref="Shown"/>.</summary>
    public required ListReading Reading { get; init; }

    /// <summary>Those lines beside the draft.</summary>
    public required ListMerge Merge { get; init; }
}

/// <summary>What came of delivering a list: the list, or why it cannot be read.</summary>
/// <param name="IsKept">Whether it was kept.</param>
/// <param name="Problems">Everything found.</param>
public sealed record ListDelivered(bool IsKept, IReadOnlyList<Problem> Problems);
