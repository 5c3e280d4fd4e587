using System.Collections.Immutable;
using Maatstaf.Catalogue;
using Maatstaf.Vocabulary;

namespace Maatstaf.Checks;

/// <summary>The own or hired staff of a function, recharges left out.</summary>
/// <param name="Function">Leaf of the cost tree.</param>
/// <param name="Name">What the function is called.</param>
/// <param name="Employment">Own or hired.</param>
/// <param name="Cents">Cost in cents.</param>
/// <param name="MilliFte">Thousandths of an fte.</param>
/// <param name="Lines">Its lines, the most expensive first.</param>
internal sealed record Staff(string Function, LocalisedText Name, Employment Employment, long Cents, long MilliFte, ImmutableArray<string> Lines)
{
    /// <summary>All functions with lines, in the order of the cost tree.</summary>
    public static IEnumerable<Staff> Of(CheckContext context, Employment employment) =>
        from leaf in context.Catalogue.CostTree.Leaves
        let lines = context.Return.Personnel.Where(line => line.Recharge is null && line.Employment == employment && line.Function == leaf.Id).ToArray()
        where lines.Length > 0
        select new Staff(
            leaf.Id,
            leaf.Label,
            employment,
            lines.Sum(static line => line.Cents),
            lines.Sum(static line => line.MilliFte),
            [.. lines.OrderByDescending(static line => Math.Abs(line.Cents)).ThenBy(static line => line.Line, StringComparer.Ordinal).Select(static line => line.Line)]);

    /// <summary>Its place: <c>personnel.operations/own</c> is the line.</summary>
    public Spot SpotAt(string column) =>
        new(CostTree.Personnel, $"{Function}/{(Employment == Employment.Own ? "own" : "hired")}", column, Function) { Lines = Lines };
}
