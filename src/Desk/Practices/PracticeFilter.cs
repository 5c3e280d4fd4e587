using Maatstaf.Catalogue;
using Maatstaf.Delivery.Practices;
using Maatstaf.Vocabulary;

namespace Maatstaf.Desk.Practices;

/// <summary>Which practices the library shows, in which order. Everything stands in the address.</summary>
public sealed record PracticeFilter
{
    /// <summary>Practices on one page.</summary>
    public const int PerPage = 20;

    /// <summary>Id of a node of the cost tree; practices about it or a part of it are shown; empty = all.</summary>
    public string Node { get; init; } = string.Empty;

    /// <summary>Id of a theme; empty = all.</summary>
    public string Theme { get; init; } = string.Empty;

    /// <summary>Id of a size class; only authors of whom it is told are shown; empty = all.</summary>
    public string Size { get; init; } = string.Empty;

    /// <summary>Words that must all stand in the text or the author's name; empty = all.</summary>
    public string Search { get; init; } = string.Empty;

    /// <summary><c>titel</c>, <c>jaar</c>, <c>reacties</c>; empty = the newest first.</summary>
    public string Order { get; init; } = string.Empty;

    /// <summary>Which page, from 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>Whether anything is left out.</summary>
    public bool Chooses => Node.Length + Theme.Length + Size.Length + Search.Length > 0;

    /// <summary>The practices that fit, in order.</summary>
    public IReadOnlyList<ShownPractice> Of(IReadOnlyList<ShownPractice> all, CostTree tree, Language language)
    {
        ArgumentNullException.ThrowIfNull(tree);
        var words = Search.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var chosen = all.Where(practice =>
            (Node.Length == 0 || tree.IsWithin(practice.Text.Node, Node))
            && (Theme.Length == 0 || practice.Text.Theme == Theme)
            && (Size.Length == 0 || practice.Author.SizeClass == Size)
            && Array.TrueForAll(words, word => Holds(practice, word, language)));
        return Order switch
        {
            "titel" => [.. chosen.OrderBy(static practice => practice.Text.Title, StringComparer.OrdinalIgnoreCase)],
            "jaar" => [.. chosen.OrderByDescending(static practice => practice.Text.Year)],
            "reacties" => [.. chosen.OrderByDescending(static practice => practice.Comments)],
            _ => [.. chosen],
        };
    }

    /// <summary>The filter as a query, with its question mark; empty when nothing is chosen.</summary>
    public string Query()
    {
        (string Name, string Value)[] fields = [("post", Node), ("thema", Theme), ("grootte", Size), ("zoek", Search), ("volgorde", Order), ("pagina", Page > 1 ? FormattableString.Invariant($"{Page}") : string.Empty)];
        var said = string.Join('&', fields.Where(static field => field.Value.Length > 0).Select(static field => $"{field.Name}={Uri.EscapeDataString(field.Value)}"));
        return said.Length == 0 ? string.Empty : "?" + said;
    }

    private static bool Holds(ShownPractice practice, string word, Language language)
    {
        var text = practice.Text;
        return Array.Exists([text.Title, text.Done, text.Cost, text.Result, practice.Author.Text.In(language)], part => part.Contains(word, StringComparison.OrdinalIgnoreCase));
    }
}
