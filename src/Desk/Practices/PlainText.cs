using System.Text.RegularExpressions;

namespace Maatstaf.Desk.Practices;

/// <summary>A piece of a line: text, or a link.</summary>
/// <param name="Text">What is read.</param>
/// <param name="Address">Where it leads, http or https; null = it is no link.</param>
public sealed record TextPiece(string Text, string? Address);

/// <summary>A paragraph, or a list.</summary>
/// <param name="IsList">Whether each line is an item of a list.</param>
/// <param name="Lines">Its lines.</param>
public sealed record TextBlock(bool IsList, IReadOnlyList<IReadOnlyList<TextPiece>> Lines);

/// <summary>
/// What people wrote, cut into paragraphs, lists and links. It knows no mark-up at all, and pages encode every piece, so nothing
/// that somebody writes can become a part of a page.
/// </summary>
public static partial class PlainText
{
    private const string Mark = "- ";

    /// <summary>Cuts a text; an empty one has no blocks.</summary>
    public static IReadOnlyList<TextBlock> Cut(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var blocks = new List<TextBlock>();
        var lines = new List<IReadOnlyList<TextPiece>>();
        var isList = false;
        void End()
        {
            if (lines.Count > 0)
                blocks.Add(new TextBlock(isList, [.. lines]));
            lines.Clear();
        }

        foreach (var line in text.Split('\n').Select(static line => line.Trim()))
        {
            var isItem = line.StartsWith(Mark, StringComparison.Ordinal);
            if (line.Length == 0 || isItem != isList)
                End();
            isList = isItem;
            if (line.Length > 0)
                lines.Add(Pieces(isItem ? line[Mark.Length..] : line));
        }

        End();
        return blocks;
    }

    private static List<TextPiece> Pieces(string line)
    {
        var pieces = new List<TextPiece>();
        var at = 0;
        foreach (Match match in Link().Matches(line))
        {
            var address = match.Value.TrimEnd('.', ',', ';', ':', '!', '?', ')', ']', '\'', '"');
            if (!Uri.TryCreate(address, UriKind.Absolute, out var link) || (link.Scheme != Uri.UriSchemeHttp && link.Scheme != Uri.UriSchemeHttps) || link.UserInfo.Length > 0)
                continue;
            if (match.Index > at)
                pieces.Add(new(line[at..match.Index], null));
            pieces.Add(new(address, link.AbsoluteUri));
            at = match.Index + address.Length;
        }

        if (at < line.Length)
            pieces.Add(new(line[at..], null));
        return pieces;
    }

    [GeneratedRegex(@"\bhttps?://[^\s<>""]+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Link();
}
