using System.Text;
using System.Text.RegularExpressions;
using Maatstaf.Vocabulary;

namespace Maatstaf.Reports.Editing;

/// <summary>What was read of a text: its parts in order, and what could not be read.</summary>
/// <param name="Parts">The parts.</param>
/// <param name="Faults">What could not be read, in order.</param>
public sealed record ReadText(IReadOnlyList<PlacedPart> Parts, IReadOnlyList<TextFault> Faults);

/// <summary>
/// How the team writes: plain words, <c>{figure}</c>, <c>{82,40 = figure}</c> and <c>[words](address)</c>. A backslash takes the meaning
/// from a brace, a bracket or a backslash behind it. What is written is read back.
/// </summary>
public static partial class TextSyntax
{
    private const string Signs = @"{}[]\";

    /// <summary>Reads a text.</summary>
    /// <param name="text">As it was typed.</param>
    /// <param name="language">Its notation of numbers.</param>
    public static ReadText Read(string text, Language language)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new Reader(text, language).Read();
    }

    /// <summary>Writes parts as somebody would type them.</summary>
    public static string Write(IEnumerable<TextPart> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        return string.Concat(parts.Select(static part => part switch
        {
            TextPart.Words words => Escaped(words.Text, @"{}[\"),
            TextPart.Number number => Write(number.Figure),
            TextPart.Quote quote => $"{{{quote.Typed} = {quote.Figure}}}",
            TextPart.Link link => $"[{Escaped(link.Text, Signs)}]({link.Address})",
            _ => throw new ArgumentException($"{part.GetType().Name} has no notation", nameof(parts)),
        }));
    }

    /// <summary>A figure as it is typed in a text.</summary>
    public static string Write(BoundFigure figure) => $"{{{figure}}}";

    /// <summary>Whether a link may lead to an address: a path of this site, or https.</summary>
    public static bool IsAddress(string address)
    {
        ArgumentNullException.ThrowIfNull(address);
        return IsPath(address) || (address.StartsWith("https://", StringComparison.Ordinal) && Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Host.Contains('.', StringComparison.Ordinal));
    }

    /// <summary>Whether an address is a path of this site.</summary>
    public static bool IsPath(string address)
    {
        ArgumentNullException.ThrowIfNull(address);
        return address.StartsWith('/') && !address.StartsWith("//", StringComparison.Ordinal) && !address.Contains('\\', StringComparison.Ordinal);
    }

    private static string Escaped(string text, string signs)
    {
        var written = new StringBuilder(text.Length);
        foreach (var sign in text)
        {
            if (signs.Contains(sign, StringComparison.Ordinal))
                written.Append('\\');
            written.Append(sign);
        }

        return written.ToString();
    }

    private static string Unescaped(string text) => EscapedSign().Replace(text, "$1");

    private sealed class Reader(string text, Language language)
    {
        private readonly List<PlacedPart> parts = [];
        private readonly List<TextFault> faults = [];
        private readonly StringBuilder words = new();
        private int wordsAt;

        public ReadText Read()
        {
            var at = 0;
            while (at < text.Length)
                at = ReadFrom(at);
            EndWords();
            return new ReadText(parts, faults);
        }

        private int ReadFrom(int at)
        {
            switch (text[at])
            {
                case '\\' when at + 1 < text.Length && Signs.Contains(text[at + 1], StringComparison.Ordinal):
                    return Say(at, text[at + 1], 2);
                case '{':
                    return ReadFigure(at);
                case '}':
                    Fault(at, TextFault.NotOpened, new(@"Deze accolade sluit niets. Haal haar weg, of schrijf \} voor een gewone accolade.", @"This brace closes nothing. Take it away, or write \} for an ordinary brace."));
                    return Say(at, '}', 1);
                case '[' when LinkAt().Match(text, at) is { Success: true } link:
                    return ReadLink(at, link);
                default:
                    return Say(at, text[at], 1);
            }
        }

        private int ReadFigure(int at)
        {
            var end = text.AsSpan(at + 1).IndexOfAny("{}\n");
            if (end < 0 || text[at + 1 + end] != '}')
            {
                Fault(at, TextFault.NotClosed, new(@"Deze accolade wordt op haar regel niet gesloten. Zet er } achter, of schrijf \{ voor een gewone accolade.", @"This brace is not closed on its line. Put } behind it, or write \{ for an ordinary brace."));
                return Say(at, '{', 1);
            }

            ReadFigure(at, text.Substring(at + 1, end));
            return at + end + 2;
        }

        private void ReadFigure(int at, string inside)
        {
            var equals = inside.IndexOf('=', StringComparison.Ordinal);
            if (BoundFigure.Read(inside[(equals + 1)..]) is not { } figure)
            {
                Fault(at, TextFault.NoFigure, new(
                    "Hier staat geen cijfer. Schrijf indicator, boekjaar, groep en maat, met spaties ertussen: {ict.cost-per-inhabitant 2024 all headline}. Of zoek het cijfer op en voeg het in.",
                    "This names no figure. Write indicator, fiscal year, group and statistic with spaces between them: {ict.cost-per-inhabitant 2024 all headline}. Or search the figure and insert it."));
                return;
            }

            var typed = equals < 0 ? null : inside[..equals].Trim();
            if (typed is not null && TypedNumber.Read(typed, language) is null)
                Fault(at, TextFault.NoNumber, new("Voor het =-teken hoort één getal, zoals 82,40 of € 1.234.", "One number belongs before the = sign, such as 82.40 or €1,234."));
            else
                Add(at, typed is null ? new TextPart.Number(figure) : new TextPart.Quote(typed, figure));
        }

        private int ReadLink(int at, Match link)
        {
            var address = link.Groups[2].Value;
            if (IsAddress(address))
                Add(at, new TextPart.Link(Unescaped(link.Groups[1].Value), address));
            else
                Fault(at, TextFault.NoAddress, new($"Deze link leidt naar {address}. Schrijf een pad van deze site, zoals /methode, of een adres dat met https:// begint.", $"This link leads to {address}. Write a path of this site, such as /methode, or an address that begins with https://."));
            return at + link.Length;
        }

        private int Say(int at, char sign, int length)
        {
            if (words.Length == 0)
                wordsAt = at;
            words.Append(sign);
            return at + length;
        }

        private void Add(int at, TextPart part)
        {
            EndWords();
            parts.Add(new PlacedPart(part, at));
        }

        private void EndWords()
        {
            if (words.Length > 0)
                parts.Add(new PlacedPart(new TextPart.Words(words.ToString()), wordsAt));
            words.Clear();
        }

        private void Fault(int at, string code, LocalisedText sentence) => faults.Add(TextFault.At(text, at, code, sentence));
    }

    [GeneratedRegex(@"\G\[((?:\\[{}\[\]\\]|[^\[\]\\\n{}])+)\]\(([^()\s]+)\)")]
    private static partial Regex LinkAt();

    [GeneratedRegex(@"\\([{}\[\]\\])")]
    private static partial Regex EscapedSign();
}
