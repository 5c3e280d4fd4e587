using Maatstaf.Returns.Delivered;

namespace Maatstaf.Delivery.Cases;

/// <summary>One row as an editor saw it and as it should become.</summary>
/// <param name="Before">As the editor saw it; null = it was not there.</param>
/// <param name="After">As it should become; null = it goes.</param>
public sealed record RowChange(DeliveredRow? Before, DeliveredRow? After)
{
    /// <summary>Table and line that it is about.</summary>
    public (string Table, string Line) Place => After is { } row ? (row.Table, row.Line) : (Before!.Table, Before.Line);
}

/// <summary>A row that somebody else changed in the meantime.</summary>
/// <param name="Change">What the editor wanted.</param>
/// <param name="Now">What is there now; null = it was removed.</param>
public sealed record RowConflict(RowChange Change, DeliveredRow? Now);

/// <summary>What came of changes to a draft: the new content, or the conflicts, and then nothing is changed.</summary>
/// <param name="Content">The content with all changes; null when there are conflicts.</param>
/// <param name="Conflicts">Rows that somebody else changed.</param>
public sealed record ChangedContent(DeliveredYear? Content, IReadOnlyList<RowConflict> Conflicts)
{
    /// <summary>
    /// Puts changes into the newest content. A change counts only when its row still says what the editor saw;
    /// changes of other rows by others are kept, so that two people can work on one return.
    /// </summary>
    public static ChangedContent Of(DeliveredYear newest, IReadOnlyCollection<RowChange> changes)
    {
        var rows = newest.Rows.ToDictionary(static row => (row.Table, row.Line));
        var conflicts = new List<RowConflict>();
        foreach (var change in changes)
        {
            var now = rows.GetValueOrDefault(change.Place);
            var isAsSeen = now is null ? change.Before is null : change.Before is { } before && now.SaysTheSameAs(before);
            var isAlreadySo = now is null ? change.After is null : change.After is { } after && now.SaysTheSameAs(after);
            if (!isAsSeen && !isAlreadySo)
                conflicts.Add(new RowConflict(change, now));
            else if (change.After is null)
                rows.Remove(change.Place);
            else
                rows[change.Place] = change.After;
        }

        return conflicts.Count > 0
            ? new ChangedContent(null, conflicts)
            : new ChangedContent(DeliveredYear.Of(newest.Organisation, newest.FiscalYear, rows.Values), []);
    }
}
