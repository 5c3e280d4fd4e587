using Maatstaf.Catalogue;
using Maatstaf.Narratives;
using Maatstaf.Vocabulary;

namespace Maatstaf.Reports;

/// <summary>
/// The changes against last year down the cost tree, each with like for like and composition. Parts add up to their
/// whole in every column, and the two parts of a change to the change.
/// </summary>
/// <param name="report">What the report works with.</param>
/// <param name="measured">What of each node.</param>
internal sealed class ChangeTable(ReportContext report, Func<string, Quotient> measured)
{
    private const string Indent = "\u2003";

    /// <summary>The table under a node; null without a last year.</summary>
    /// <param name="node">The whole.</param>
    /// <param name="depth">How many levels below it.</param>
    public TableBlock? Of(string node, int depth)
    {
        if (Find(node) is not { } whole || report.ChangeOf(whole, whole.Unit.Decimals) is not { } change)
            return null;
        var hasSplit = change.Split is not null;
        var rows = new List<IReadOnlyList<LocalisedText>>();
        Add(rows, node, change, 0, depth, hasSplit);
        var (year, before, unit) = (Numerals.Year(report.Year), Numerals.Year(report.Year - 1).Dutch, whole.Unit.Label);
        LocalisedText[] columns = [new("Onderdeel", "Part"), year, new("Verandering", "Change"), report.Catalogue.Names.In(new("Dezelfde {participants}", "Same {participants}")), new("Andere deelnemers", "Other participants")];
        return new TableBlock(
            new(
                $"Verandering tegenover {before}, in {unit.Dutch}. Zo afgerond dat de onderdelen optellen.",
                $"Change against {before}, in {unit.English}. Rounded so that the parts add up."),
            hasSplit ? columns : columns[..3],
            rows);
    }

    private Indicator? Find(string node) => report.Catalogue.FindIndicator(measured(node));

    private void Add(List<IReadOnlyList<LocalisedText>> rows, string node, PartChange change, int level, int depth, bool hasSplit)
    {
        var name = report.Catalogue.CostTree[node].Short;
        var indent = string.Concat(Enumerable.Repeat(Indent, level));
        var decimals = change.Shown.Decimals;
        LocalisedText[] cells =
        [
            new(indent + name.Dutch, indent + name.English),
            Numerals.Of(change.Level, decimals),
            Numerals.Signed(change.Shown.Amount, decimals),
        ];
        rows.Add(hasSplit ? [.. cells, Part(change.Split?.LikeForLike, decimals), Part(change.Split?.Composition, decimals)] : cells);
        if (level == depth || PartsOf(node) is not { } parts)
            return;
        foreach (var (child, part) in parts.Select(static part => part.Node).Zip(report.ChangesUnder(change, parts.Select(static part => part.Indicator)).Parts))
            Add(rows, child, part, level + 1, depth, hasSplit);
    }

    /// <summary>The parts of a node when all of them were asked and are known in both years; else null: they could not add up.</summary>
    private List<(string Node, Indicator Indicator)>? PartsOf(string node)
    {
        var parts = new List<(string, Indicator)>();
        foreach (var child in report.Catalogue.CostTree.ChildrenOf(node))
        {
            if (Find(child.Id) is not { } indicator || report.Facts.Change(indicator) is null)
                return null;
            parts.Add((child.Id, indicator));
        }

        return parts.Count == 0 ? null : parts;
    }

    private static LocalisedText Part(decimal? value, int decimals) => value is { } known ? Numerals.Signed(known, decimals) : new(string.Empty, string.Empty);
}
