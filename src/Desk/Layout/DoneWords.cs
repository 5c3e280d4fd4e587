using Maatstaf.Vocabulary;

namespace Maatstaf.Desk;

/// <summary>What is said above a page after a form was dealt with. The address carries a code, so nobody can put words in our mouth.</summary>
public static class DoneWords
{
    /// <summary>Name in the query.</summary>
    public const string Query = "gedaan";

    private static readonly Dictionary<string, LocalisedText> Words = new(StringComparer.Ordinal)
    {
        ["uitgelogd"] = new("U bent uitgelogd.", "You are signed out."),
    };

    /// <summary>The words of a code, or null.</summary>
    public static LocalisedText? Find(string code) => Words.TryGetValue(code, out var words) ? words : null;
}
