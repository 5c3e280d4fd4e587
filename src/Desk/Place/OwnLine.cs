using Maatstaf.Catalogue;
using Maatstaf.Returns;
using Maatstaf.Vocabulary;

namespace Maatstaf.Desk.Place;

/// <summary>A line of the own return, as it stands behind a figure.</summary>
/// <param name="Table">Table of the return.</param>
/// <param name="Line">Its name there.</param>
/// <param name="Text">What it is about: the program, the function.</param>
/// <param name="Node">Leaf of the cost tree.</param>
/// <param name="MilliFte">Fte in thousandths; null where there are none.</param>
/// <param name="Cents">Amount in cents.</param>
/// <param name="Employment">Own or hired, for staff.</param>
/// <param name="Hosting">Where it runs, for software.</param>
public sealed record OwnLine(string Table, string Line, string Text, string Node, long? MilliFte, long Cents, Employment? Employment = null, Hosting? Hosting = null)
{
    /// <summary>The lines within a node of the cost tree, the largest first. Payments to a partnership are not among them: what they buy counts there.</summary>
    public static IReadOnlyList<OwnLine> Within(string node, YearReturn own, BenchmarkCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(own);
        ArgumentNullException.ThrowIfNull(catalogue);
        var within = catalogue.CostTree.LeavesWithin(node).Select(leaf => catalogue.CostTree.Leaves[leaf].Id).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. own.Software.Where(static line => line.Recharge is null).Select(static line => new OwnLine(CostTree.Software, line.Line, line.Application, line.Category, null, line.Cents, Hosting: line.Hosting))
                .Concat(own.Personnel.Where(static line => line.Recharge is null).Select(static line => new OwnLine(CostTree.Personnel, line.Line, string.Empty, line.Function, line.MilliFte, line.Cents, line.Employment)))
                .Concat(own.Infrastructure.Where(static line => line.Recharge is null).Select(static line => new OwnLine(CostTree.Infrastructure, line.Line, string.Empty, line.Category, null, line.Cents)))
                .Where(line => within.Contains(line.Node))
                .OrderByDescending(static line => line.Cents).ThenBy(static line => line.Line, StringComparer.Ordinal),
        ];
    }
}
