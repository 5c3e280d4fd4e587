using Maatstaf.Catalogue;
using Maatstaf.Vocabulary;

namespace Maatstaf.Explanation;

/// <summary>What a sentence calls a cause: effects of a node that a reader sees as one.</summary>
public enum CauseKind
{
    /// <summary>More or fewer people in a function: volume and mix of functions together.</summary>
    People,

    /// <summary>Another ratio of own to hired staff.</summary>
    EmploymentMix,

    /// <summary>Another cost per fte, own and hired together.</summary>
    Price,

    /// <summary>Another cost of a category; the shifts of hosting, which add up to 0, are in it.</summary>
    Category,

    /// <summary>A difference that is not split.</summary>
    NotSplit,
}

/// <summary>A cause of a gap.</summary>
/// <param name="Node">Node of the cost tree.</param>
/// <param name="Kind">What it is.</param>
/// <param name="PerInhabitant">Euros per inhabitant, full precision.</param>
/// <param name="Name">What a sentence calls it, by its sign: "meer mensen in …".</param>
public sealed record Cause(string Node, CauseKind Kind, double PerInhabitant, LocalisedText Name)
{
    /// <summary>The causes that make up the gap of a node, the largest first, whatever the sign; ties in the order of the tree.</summary>
    public static IReadOnlyList<Cause> Of(GapNode node, CostTree tree)
    {
        ArgumentNullException.ThrowIfNull(node);
        ArgumentNullException.ThrowIfNull(tree);
        return
        [
            .. node.Effects
                .GroupBy(static effect => (effect.Node, Kind: KindOf(effect.Kind)))
                .Select(group => (group.Key.Node, group.Key.Kind, Sum: group.Sum(static effect => effect.PerInhabitant), WithoutFte: group.All(static effect => effect.Employment is not null)))
                .Where(static cause => cause.Sum != 0)
                .Select(cause => new Cause(cause.Node, cause.Kind, cause.Sum, NameOf(tree[cause.Node].Label, cause.Kind, cause.Sum > 0, cause.WithoutFte)))
                .OrderByDescending(static cause => Math.Abs(cause.PerInhabitant)),
        ];
    }

    internal static CauseKind KindOf(EffectKind kind) => kind switch
    {
        EffectKind.Volume or EffectKind.FunctionMix => CauseKind.People,
        EffectKind.EmploymentMix => CauseKind.EmploymentMix,
        EffectKind.Price => CauseKind.Price,
        EffectKind.Category or EffectKind.Hosting => CauseKind.Category,
        _ => CauseKind.NotSplit,
    };

    private static LocalisedText NameOf(LocalisedText label, CauseKind kind, bool isHigher, bool isWithoutFte)
    {
        var name = GapWords.InASentence(label);
        return kind switch
        {
            CauseKind.People => isHigher
                ? new($"meer mensen in {name.Dutch}", $"more people in {name.English}")
                : new($"minder mensen in {name.Dutch}", $"fewer people in {name.English}"),
            CauseKind.Price => isHigher
                ? new($"hogere kosten per fte in {name.Dutch}", $"higher cost per fte in {name.English}")
                : new($"lagere kosten per fte in {name.Dutch}", $"lower cost per fte in {name.English}"),
            CauseKind.EmploymentMix => new(
                $"een andere verdeling tussen eigen mensen en inhuur in {name.Dutch}",
                $"another division between own and hired staff in {name.English}"),
            CauseKind.NotSplit when isWithoutFte => isHigher
                ? new($"meer kosten zonder fte in {name.Dutch}", $"more cost without fte in {name.English}")
                : new($"minder kosten zonder fte in {name.Dutch}", $"less cost without fte in {name.English}"),
            _ => GapWords.Cost(label, isHigher),
        };
    }
}
