using Maatstaf.Reports;
using Maatstaf.Vocabulary;

namespace Maatstaf.Desk.Place.Laws;

/// <summary>The laws beside what a municipality said of them.</summary>
public static class OwnLawsView
{
    /// <summary>What follows the municipality in the address.</summary>
    public const string Rest = "wetten";

    /// <summary>Name of the page.</summary>
    public static LocalisedText Title => OwnLawWords.Title;
}
