using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Maatstaf.Web_Tests.Desk;

namespace Maatstaf.Web_Tests.Confidential;

/// <summary>Answers as they are compared: everything but the moment, the secret of a form and the id that it brings along for something new, and the browsers in which one is signed in; a zip by what is in it.</summary>
internal static partial class Compared
{
    /// <summary>The whole answer as one text.</summary>
    public static string Whole(Answer answer)
    {
        // How long the own data is, depends on how often one signed in.
        var isOwnData = answer.Headers.GetValueOrDefault("Content-Disposition", string.Empty).Contains("maatstaf-account.json", StringComparison.Ordinal);
        var headers = answer.Headers.Where(header => header.Key is not ("Date" or "Set-Cookie") && !(isOwnData && header.Key == "Content-Length")).OrderBy(static header => header.Key, StringComparer.Ordinal).Select(static header => $"{header.Key}: {header.Value}");
        var cookies = answer.SetCookies.Select(static cookie => cookie.Split('=')[0]).Order(StringComparer.Ordinal);
        return $"{(int)answer.Status}\n{string.Join('\n', headers)}\n{string.Join('\n', cookies)}\n{TextOf(answer)}";
    }

    /// <summary>The whole answer without what was asked for.</summary>
    public static string WithoutEcho(Answer answer, params string[] echoes) =>
        echoes.Where(static echo => echo.Length > 0).Aggregate(Whole(answer), static (text, echo) => text.Replace(echo, "…", StringComparison.OrdinalIgnoreCase));

    /// <summary>The canaries in an answer, whatever separators its numbers have.</summary>
    public static string[] CanariesIn(Answer answer, World world)
    {
        var text = Separator().Replace(WebUtility.HtmlDecode(Whole(answer)), string.Empty);
        return [.. world.Secrets.SelectMany(static secret => secret.Canaries).Where(canary => text.Contains(canary, StringComparison.OrdinalIgnoreCase))];
    }

    private static string TextOf(Answer answer)
    {
        if (answer.Bytes is not [(byte)'P', (byte)'K', ..])
            return OwnSessions().Replace(NewId().Replace(answer.Comparable, "new-id"), "\"$1\": []");
        var text = new StringBuilder();
        using var zip = new ZipArchive(new MemoryStream(answer.Bytes));
        foreach (var entry in zip.Entries)
        {
            using var reader = new StreamReader(entry.Open());
            text.AppendLine(entry.FullName).AppendLine(reader.ReadToEnd());
        }

        return text.ToString();
    }

    [GeneratedRegex("[0-9a-f]{12}7[0-9a-f]{19}")]
    private static partial Regex NewId();

    [GeneratedRegex("\"(sessions|auditLog)\": \\[.*?\\](?=,|\\s*\\})", RegexOptions.Singleline)]
    private static partial Regex OwnSessions();

    [GeneratedRegex(@"(?<=\d)[.,\s\u00A0\u202F](?=\d{3})")]
    private static partial Regex Separator();
}
