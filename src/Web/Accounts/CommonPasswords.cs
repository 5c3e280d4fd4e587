using System.Text;
using System.Text.RegularExpressions;

namespace Maatstaf.Web.Accounts;

/// <summary>
/// Knows passwords that everybody guesses first. In place of a list that somebody collected there are the rules by which people make such
/// passwords: a well-known word or a row of keys, twice or with another one, with digits and signs around it and signs for letters.
/// </summary>
internal static partial class CommonPasswords
{
    private const int FewestDifferentSigns = 5;

    private static readonly string[] Words =
    [
        "wachtwoord", "welkom", "geheim", "inloggen", "toegang", "gemeente", "gemeentehuis", "stadhuis", "raadhuis", "burgemeester", "wethouder", "maatstaf", "benchmark",
        "lente", "zomer", "herfst", "winter", "voorjaar", "najaar", "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december",
        "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag", "nederland", "holland", "oranje", "voetbal", "feyenoord", "ajax", "koning", "koningin",
        "liefde", "liefje", "schatje", "vakantie", "computer", "beheer", "beheerder", "gebruiker", "account", "password", "passw", "passwort", "secret", "welcome", "login", "letmein",
        "admin", "administrator", "root", "user", "guest", "test", "testing", "demo", "changeme", "default", "master", "server", "system", "internet", "office", "windows", "microsoft", "google",
        "spring", "summer", "autumn", "monday", "friday", "sunday", "iloveyou", "love", "princess", "prinses", "sunshine", "football", "baseball", "dragon", "monkey", "shadow", "superman", "batman",
        "starwars", "pokemon", "freedom", "whatever", "trustno", "access", "hello", "hallo", "money", "ninja", "azerty", "mustang", "michael", "jennifer", "charlie", "daniel", "thomas", "jordan",
        "hunter", "killer", "soccer", "hockey", "george", "andrew", "pepper", "ginger", "cheese", "cookie", "flower", "bloem", "correcthorsebatterystaple", "incorrect", "mijn", "nieuw", "veilig",
        "de", "het", "een", "the", "my", "is", "en", "and", "van", "for", "voor", "to", "in", "op",
    ];

    private static readonly string[] Rows =
    [
        "abcdefghijklmnopqrstuvwxyz", "qwertyuiop", "asdfghjkl", "zxcvbnm", "qwertzuiop", "azertyuiop", "qsdfghjklm", "01234567890123456789", "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p", "q1w2e3r4t5y6u7i8o9p0", "1q2w3e4r5t6y7u8i9o0p",
    ];

    private static readonly HashSet<string> Known = [.. Words];

    /// <summary>Whether a password is one that is guessed first.</summary>
    /// <param name="password">The password.</param>
    /// <param name="own">What everyone knows of its owner: name and e-mail address.</param>
    public static bool Holds(string password, IEnumerable<string> own)
    {
        var plain = Plain(password);
        if (plain.Distinct().Count() < FewestDifferentSigns)
            return true;
        string[] readings = [plain, Spelled(plain, alsoSigns: true), Spelled(plain, alsoSigns: false)];
        string[] known = [.. own.SelectMany(static text => Parts().Split(text.ToLowerInvariant())).Where(static part => part.Length >= 3)];
        return IsRow(plain) || readings.Any(reading => IsMadeOf(Letters().Replace(reading, string.Empty), known));
    }

    private static string Plain(string password) => password.Normalize(NormalizationForm.FormKC).ToLowerInvariant().Replace(" ", string.Empty, StringComparison.Ordinal);

    private static string Spelled(string plain, bool alsoSigns) => new([.. plain.Select(sign => sign switch
    {
        '0' => 'o', '1' => 'i', '3' => 'e', '4' => 'a', '5' => 's', '7' => 't', '9' => 'g', '!' when alsoSigns => 'i', '@' when alsoSigns => 'a', '$' when alsoSigns => 's', _ => sign,
    })]);

    private static bool IsRow(string plain)
    {
        var rest = plain;
        while (rest.Length > 0)
        {
            var taken = Rows.Max(row => Math.Max(Common(rest, row), Common(rest, new string([.. row.Reverse()]))));
            if (taken < 3)
                return rest.Length <= 2 && rest.Length < plain.Length / 2;
            rest = rest[taken..];
        }

        return true;
    }

    /// <summary>The longest beginning that stands in a row.</summary>
    private static int Common(string text, string row)
    {
        for (var length = Math.Min(text.Length, row.Length); length >= 3; length--)
        {
            if (row.Contains(text[..length], StringComparison.Ordinal))
                return length;
        }

        return 0;
    }

    /// <summary>Whether letters are nothing but well-known words, one after the other; no letters at all are digits and signs only.</summary>
    private static bool IsMadeOf(string letters, string[] own)
    {
        var reaches = new bool[letters.Length + 1];
        reaches[0] = true;
        for (var start = 0; start < letters.Length; start++)
        {
            for (var end = start + 1; reaches[start] && end <= letters.Length; end++)
                reaches[end] |= Known.Contains(letters[start..end]) || own.Contains(letters[start..end]) || Rows.Any(row => end - start >= 4 && row.Contains(letters[start..end], StringComparison.Ordinal));
        }

        return reaches[^1];
    }

    [GeneratedRegex(@"[^\p{L}]")]
    private static partial Regex Letters();

    [GeneratedRegex(@"[^\p{L}]+")]
    private static partial Regex Parts();
}
