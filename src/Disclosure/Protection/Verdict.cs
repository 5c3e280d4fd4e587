namespace Maatstaf.Disclosure.Protection;

/// <summary>Whether a figure is shown, or why not.</summary>
internal enum Verdict : byte
{
    /// <summary>It is shown.</summary>
    Shown,

    /// <summary>Too few municipalities.</summary>
    FewMunicipalities,

    /// <summary>Too few independent ones among them.</summary>
    FewClusters,

    /// <summary>One contributor could estimate another.</summary>
    Dominance,

    /// <summary>It would tell, with what else is shown, what is not to be told.</summary>
    Secondary,
}

/// <summary>The words for it in files.</summary>
internal static class Verdicts
{
    private static readonly string[] Reasons = [string.Empty, "n<5", "clusters<3", "dominance", "secondary"];

    /// <summary>The reason as it stands in the data package format.</summary>
    public static string Reason(this Verdict verdict) => Reasons[(int)verdict];
}

/// <summary>Figures of one indicator, year and group that are shown or withheld together.</summary>
internal enum Family : byte
{
    /// <summary>The headline, with its values at constant prices and indices.</summary>
    Headline,

    /// <summary>The mean.</summary>
    Mean,

    /// <summary>The median.</summary>
    Median,

    /// <summary>Both ends of the interval.</summary>
    Interval,

    /// <summary>Both quartiles.</summary>
    Quartiles,

    /// <summary>The like-for-like split against the year before, as far as it tells about this year.</summary>
    LikeForLike,

    /// <summary>The like-for-like split of the year after, as far as it tells about this year.</summary>
    NextYear,
}

/// <summary>One indicator, group and family of a year.</summary>
/// <param name="Indicator">Id.</param>
/// <param name="Group">Id.</param>
/// <param name="Family">Which figures.</param>
internal readonly record struct Slot(string Indicator, string Group, Family Family);
