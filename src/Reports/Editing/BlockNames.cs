using System.Globalization;
using Maatstaf.Vocabulary;

namespace Maatstaf.Reports.Editing;

/// <summary>A block of a chapter with a name that stays when sentences elsewhere come or go.</summary>
/// <param name="Name">The name: that of a figure, or the kind of block and its number behind the figure or heading that it follows.</param>
/// <param name="Block">The block.</param>
public sealed record NamedBlock(string Name, Block Block);

/// <summary>Names the computed blocks of a chapter.</summary>
public static class BlockNames
{
    /// <summary>The blocks of a chapter with their names, in order.</summary>
    public static IReadOnlyList<NamedBlock> Of(Chapter chapter)
    {
        ArgumentNullException.ThrowIfNull(chapter);
        var named = new List<NamedBlock>();
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var section = "begin";
        foreach (var block in chapter.Blocks)
        {
            var name = block switch
            {
                FigureBlock { Figure.Id: var id } => id,
                BoardBlock { Id: var id } => id,
                Heading => Numbered("heading", counts),
                _ => Numbered($"{section}.{KindOf(block)}", counts),
            };
            if (block is FigureBlock or BoardBlock or Heading)
                section = name;
            named.Add(new NamedBlock(name, block));
        }

        return named;
    }

    private static string Numbered(string kind, Dictionary<string, int> counts)
    {
        var number = counts[kind] = counts.GetValueOrDefault(kind) + 1;
        return string.Create(CultureInfo.InvariantCulture, $"{kind}-{number}");
    }

    private static string KindOf(Block block) => block switch
    {
        Paragraph => "paragraph",
        Points => "points",
        KeyNumbers => "numbers",
        _ => "table",
    };
}
