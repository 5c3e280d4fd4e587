using Maatstaf.Delivery.Cases;
using Maatstaf.Returns.Delivered;

namespace Maatstaf.Production.Uploading;

/// <summary>Rows as they were before a list changed or removed them, so that the list can be taken away again.</summary>
internal static class RowsBefore
{
    /// <summary>What is to be remembered after changes: what was remembered, and every row of another way that a change touches for the first time.</summary>
    /// <param name="known">What was remembered until now.</param>
    /// <param name="changes">Changes that the list makes.</param>
    /// <param name="way">The way of the list.</param>
    public static DeliveredYear With(DeliveredYear known, IEnumerable<RowChange> changes, Way way)
    {
        var first = changes.Select(static change => change.Before).OfType<DeliveredRow>().Where(row => row.From.Way != way && known.Find(row.Table, row.Line) is null);
        return DeliveredYear.Of(known.Organisation, known.FiscalYear, [.. known.Rows, .. first]);
    }

    /// <summary>A draft without the rows of a list, and with those that it changed or removed as they were; where somebody wrote another row since, that one stays.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="before">What was remembered.</param>
    /// <param name="way">The way of the list.</param>
    public static DeliveredYear TakenAway(DeliveredYear draft, DeliveredYear before, Way way)
    {
        DeliveredRow[] others = [.. draft.Rows.Where(row => row.From.Way != way)];
        var taken = others.Select(static row => (row.Table, row.Line)).ToHashSet();
        return DeliveredYear.Of(draft.Organisation, draft.FiscalYear, [.. others, .. before.Rows.Where(row => !taken.Contains((row.Table, row.Line)))]);
    }
}
