using Maatstaf.Returns.Delivered;

namespace Maatstaf.Lists.Merging;

/// <summary>How a line of the draft and a line of the list relate.</summary>
public enum MergeKind
{
    /// <summary>The list has it, the draft has not.</summary>
    New,

    /// <summary>Both have it, with other values.</summary>
    Changed,

    /// <summary>Both say the same.</summary>
    Same,

    /// <summary>The draft has it, the list has not.</summary>
    Gone,
}

/// <summary>A line of the draft beside its line of the list.</summary>
/// <param name="Kind">How they relate.</param>
/// <param name="Before">As the draft has it; null when it is new.</param>
/// <param name="After">As it becomes when the coordinator takes the list; null when it goes.</param>
/// <param name="Columns">Columns that change.</param>
public sealed record MergeLine(MergeKind Kind, DeliveredRow? Before, DeliveredRow? After, IReadOnlyList<string> Columns)
{
    /// <summary>Names the choice: kind and place, stable while the draft and the list stay as they are.</summary>
    public string Key => $"{(After ?? Before!).Table}/{(After ?? Before!).Line}";

    /// <summary>What is proposed: take what is new or changed, and let nothing go by itself.</summary>
    public bool IsProposed => Kind is MergeKind.New or MergeKind.Changed;
}

/// <summary>A row before and after; the same as a change of the draft.</summary>
/// <param name="Before">As it is; null = it is not there.</param>
/// <param name="After">As it becomes; null = it goes.</param>
public readonly record struct MergedRow(DeliveredRow? Before, DeliveredRow? After);
