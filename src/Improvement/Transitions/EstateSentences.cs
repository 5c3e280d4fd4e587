using Maatstaf.Narratives;
using Maatstaf.Vocabulary;

namespace Maatstaf.Improvement.Transitions;

/// <summary>What a board member should know of what runs on the own premises.</summary>
public static class EstateSentences
{
    private const int MostNamed = 5;

    /// <summary>How much runs there, in one sentence.</summary>
    /// <param name="estate">The own applications.</param>
    public static LocalisedText Headline(ApplicationEstate estate)
    {
        ArgumentNullException.ThrowIfNull(estate);
        var (year, count) = (Numerals.Year(estate.FiscalYear).Dutch, estate.Local.Count());
        if (count == 0)
            return new($"In {year} draaide volgens uw levering geen enkele toepassing in eigen beheer.", $"In {year} no application ran on your premises, according to your return.");
        var (applications, euros) = (Numerals.Count(count), Numerals.Of(estate.Local.Sum(static application => application.LocalCents) / 100.0, 0));
        return new(
            $"In {year} {(count == 1 ? "draaide 1 toepassing" : $"draaiden {applications.Dutch} toepassingen")} in eigen beheer. Die kostte{(count == 1 ? null : "n")} €{Numerals.NoBreakSpace}{euros.Dutch} aan software.",
            $"In {year} {(count == 1 ? "1 application" : $"{applications.English} applications")} ran on your premises. Software for {(count == 1 ? "it" : "them")} cost €{euros.English}.");
    }

    /// <summary>What is not known of where software runs; null = all is known.</summary>
    /// <param name="estate">The own applications.</param>
    public static LocalisedText? Unknown(ApplicationEstate estate)
    {
        ArgumentNullException.ThrowIfNull(estate);
        var unknown = estate.Applications.Sum(static application => application.UnknownCents);
        if (estate.Applications.All(static application => application.UnknownCents == 0))
            return null;
        var euros = Numerals.Of(unknown / 100.0, 0);
        return new(
            $"Van €{Numerals.NoBreakSpace}{euros.Dutch} aan software staat niet in de levering waar het draait. Dat telt hier niet mee.",
            $"For €{euros.English} of software the return does not say where it runs. That does not count here.");
    }

    /// <summary>What platforms for a few applications could save; null = there is none.</summary>
    /// <param name="findings">The platforms.</param>
    public static LocalisedText? Saving(IReadOnlyList<PlatformFinding> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        PlatformFinding[] few = [.. findings.Where(static finding => finding.IsForFew)];
        if (few.Length == 0)
            return null;
        var (count, euros) = (Numerals.Count(few.Length), Numerals.Of(few.Sum(static finding => finding.SavingCents) / 100.0, 0));
        return few.Length == 1
            ? new($"1 platform draait nog voor weinig toepassingen. Gaan die weg, dan vervalt hooguit €{Numerals.NoBreakSpace}{euros.Dutch} per jaar. Dat is een rekensom: wat het verhuizen kost, is er niet af.", $"1 platform still runs for few applications. When these go, at most €{euros.English} a year ends. That is a calculation: what moving costs is not taken off.")
            : new($"{count.Dutch} platforms draaien nog voor weinig toepassingen. Gaan die weg, dan vervalt hooguit €{Numerals.NoBreakSpace}{euros.Dutch} per jaar. Dat is een rekensom: wat het verhuizen kost, is er niet af.", $"{count.English} platforms still run for few applications. When these go, at most €{euros.English} a year ends. That is a calculation: what moving costs is not taken off.");
    }

    /// <summary>What stands on a platform that is kept for few applications, and what that may mean.</summary>
    /// <param name="finding">The platform; all that stands on it is known.</param>
    public static LocalisedText StandsOn(PlatformFinding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        if (finding.On.Count == 0)
            return new("Er staat niets meer op.", "Nothing stands on it any more.");
        var (dutch, english) = (string.Join(", ", finding.On.Select(static application => application.Name.Dutch)), string.Join(", ", finding.On.Select(static application => application.Name.English)));
        return new($"Er staat alleen nog op: {dutch}. Wat verhuizen kost, is er niet af.", $"All that stands on it is: {english}. What moving costs is not taken off.");
    }

    /// <summary>What stands on a platform, in a few words: at most five names, and whether there may be more.</summary>
    /// <param name="finding">The platform.</param>
    public static LocalisedText Named(PlatformFinding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        if (finding.On.Count == 0)
            return finding.IsComplete ? EstateWords.NothingOn : EstateWords.NotSaid;
        LocalisedText more = finding.On.Count > MostNamed ? Numerals.Count(finding.On.Count - MostNamed) : default;
        LocalisedText named = new(Names(finding, static name => name.Dutch, more.Dutch), Names(finding, static name => name.English, more.English));
        return finding.IsComplete ? named : new($"{named.Dutch}; {EstateWords.NotAll.Dutch}", $"{named.English}; {EstateWords.NotAll.English}");
    }

    private static string Names(PlatformFinding finding, Func<LocalisedText, string> say, string? more) =>
        string.Join(", ", finding.On.Take(MostNamed).Select(application => say(application.Name))) + (string.IsNullOrEmpty(more) ? null : $" + {more}");
}
