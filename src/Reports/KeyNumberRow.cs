using Maatstaf.Catalogue;
using Maatstaf.Narratives;
using Maatstaf.Vocabulary;

namespace Maatstaf.Reports;

/// <summary>Writes numbers that stand by themselves; a whole and its parts are rounded together.</summary>
/// <param name="report">What the report works with.</param>
internal sealed class KeyNumberRow(ReportContext report)
{
    /// <summary>
    /// A whole and its parts, all in the decimals of a table, so that they visibly add up; what is not known is left out.
    /// </summary>
    public IEnumerable<KeyNumber> Of(Indicator whole, IReadOnlyList<Indicator> parts)
    {
        if (report.Facts.Level(whole) is not { } level)
            return [];
        if (report.ChangesOf(whole, parts) is { } changes)
            return [Written(changes.Whole), .. changes.Parts.Select(Written)];
        var known = parts.Where(part => report.Facts.Level(part) is not null).ToArray();
        var shown = Rounding.AddingUp(
            [.. known.Select(part => report.Facts.Level(part)!.Value * part.Unit.ShownTimes)], level * whole.Unit.ShownTimes, whole.Unit.Decimals);
        var first = Written(whole, Wording.Shown(level, whole.Unit, whole.Unit.Decimals), whole.Unit.Decimals);
        return [first, .. known.Select((part, index) => Written(part, shown[index], whole.Unit.Decimals))];
    }

    /// <summary>One number by itself; null when it is not known.</summary>
    public KeyNumber? Of(Indicator indicator)
    {
        if (report.ChangeOf(indicator) is { } change)
            return Written(change);
        if (report.Facts.Level(indicator) is not { } level)
            return null;
        var decimals = report.Wording.ChangeDecimals(indicator);
        return Written(indicator, Wording.Shown(level, indicator.Unit, decimals), decimals);
    }

    /// <summary>A count of the participants.</summary>
    public static KeyNumber Count(LocalisedText name, LocalisedText value) => new(name, value, null, null, null);

    private KeyNumber Written(PartChange change)
    {
        var (indicator, decimals) = (change.Trend.Indicator, change.Shown.Decimals);
        return Written(indicator, change.Level, decimals) with
        {
            Change = report.Wording.Change(change.Shown.Amount, indicator.Unit, decimals),
            LikeForLike = report.Sentences.Matched.Say(change),
        };
    }

    private KeyNumber Written(Indicator indicator, decimal shown, int decimals) =>
        new(indicator.Label, report.Wording.Value(shown, indicator.Unit, decimals), null, null, indicator.Id);
}
