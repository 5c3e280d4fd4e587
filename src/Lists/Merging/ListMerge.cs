using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Maatstaf.Returns.Delivered;

namespace Maatstaf.Lists.Merging;

/// <summary>
/// Lays lines of a list beside the lines that a draft already has, whatever way those came by: by application and supplier, by function,
/// employment and theme, or by what a use case does. Nothing changes by itself; the coordinator chooses line by line.
/// </summary>
/// <param name="Lines">Every line of the draft's table and of the list, once.</param>
public sealed record ListMerge(IReadOnlyList<MergeLine> Lines)
{
    /// <summary>Lays them side by side.</summary>
    /// <param name="draft">Rows of the draft; those of other tables are not touched.</param>
    /// <param name="list">Lines of one table that the list gives.</param>
    public static ListMerge Of(DeliveredYear draft, IReadOnlyList<DeliveredRow> list)
    {
        if (list.Count == 0)
            return new([]);
        var table = list[0].Table;
        var open = new OpenLines(draft.RowsOf(table), list);
        var pairs = new DeliveredRow?[list.Count];
        foreach (var closeness in Enum.GetValues<Closeness>())
        {
            for (var at = 0; at < list.Count; at++)
                pairs[at] ??= open.Take(list[at], closeness);
        }

        var next = draft.NextLine(table);
        var lines = list.Select((row, at) => pairs[at] is { } before ? Beside(before, row) : New(row, next++));
        return new([.. lines, .. open.Left.Select(static row => new MergeLine(MergeKind.Gone, row, null, []))]);
    }

    /// <summary>The changes of the draft that follow from the choices.</summary>
    /// <param name="chosen">Keys of the lines that the coordinator takes.</param>
    public IReadOnlyList<MergedRow> Changes(IReadOnlySet<string> chosen) =>
        [.. Lines.Where(line => line.Kind != MergeKind.Same && chosen.Contains(line.Key)).Select(static line => new MergedRow(line.Before, line.After))];

    /// <summary>
    /// Names exactly these lines with what they say. A choice that was made on a page with another fingerprint was about other lines and may
    /// not be carried out.
    /// </summary>
    public string Fingerprint()
    {
        var said = new StringBuilder();
        foreach (var line in Lines)
        {
            said.Append(line.Kind).Append('\u001E').Append(line.Key);
            foreach (var cell in new[] { line.Before, line.After }.OfType<DeliveredRow>().SelectMany(static row => row.Cells))
                said.Append('\u001F').Append(cell.Key).Append('=').Append(cell.Value);
            said.Append('\u001D');
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(said.ToString())).AsSpan(0, 16));
    }

    /// <summary>The changes that are proposed.</summary>
    public IReadOnlyList<MergedRow> Proposed() => Changes(Lines.Where(static line => line.IsProposed).Select(static line => line.Key).ToHashSet(StringComparer.Ordinal));

    private static MergeLine New(DeliveredRow row, int line) =>
        new(MergeKind.New, null, row with { Line = line.ToString(CultureInfo.InvariantCulture) }, [.. row.Cells.Keys]);

    /// <summary>What the list does not say stays as the draft has it.</summary>
    private static MergeLine Beside(DeliveredRow before, DeliveredRow row)
    {
        var changed = row.Cells.Where(cell => !SameValue(before[cell.Key], cell.Value)).ToArray();
        if (changed.Length == 0)
            return new(MergeKind.Same, before, before, []);
        var after = changed.Aggregate(before, static (line, cell) => line.With(cell.Key, cell.Value)) with { From = row.From };
        return new(MergeKind.Changed, before, after, [.. changed.Select(static cell => cell.Key)]);
    }

    internal static bool SameValue(string left, string right) => left == right
        || (decimal.TryParse(left, NumberStyles.Float, CultureInfo.InvariantCulture, out var one) && decimal.TryParse(right, NumberStyles.Float, CultureInfo.InvariantCulture, out var other) && one == other);
}
