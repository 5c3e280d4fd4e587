using Maatstaf.Vocabulary;

namespace Maatstaf.Lists.Opening;

/// <summary>A column about persons: its content was thrown away when the list was opened.</summary>
/// <param name="Column">The column.</param>
/// <param name="Reason">By what it was recognised.</param>
public sealed record DroppedColumn(ListColumn Column, LocalisedText Reason);
