namespace Maatstaf.Disclosure.Protection;

/// <summary>What is shown and withheld of a year to one audience.</summary>
internal sealed class YearVerdicts
{
    private readonly Dictionary<Slot, Verdict> verdicts = [];

    /// <summary>All slots with their verdict, in a fixed order.</summary>
    public IEnumerable<(Slot Slot, Verdict Verdict)> All => verdicts
        .OrderBy(static entry => entry.Key.Indicator, StringComparer.Ordinal).ThenBy(static entry => entry.Key.Group, StringComparer.Ordinal).ThenBy(static entry => entry.Key.Family)
        .Select(static entry => (entry.Key, entry.Value));

    /// <summary>The verdict; null when there is no such figure.</summary>
    public Verdict? this[Slot slot]
    {
        get => verdicts.TryGetValue(slot, out var verdict) ? verdict : null;
        set => verdicts[slot] = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>Whether it exists and is shown.</summary>
    public bool Shows(Slot slot) => this[slot] == Verdict.Shown;
}
