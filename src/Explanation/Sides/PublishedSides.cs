using Maatstaf.Catalogue;
using Maatstaf.Disclosure;
using Maatstaf.Vocabulary;

namespace Maatstaf.Explanation;

/// <summary>Groups of a publication as sides of a comparison.</summary>
public static class PublishedSides
{
    /// <summary>A group in a year: its headlines, with what is withheld from this audience kept withheld.</summary>
    /// <param name="publication">What may be seen.</param>
    /// <param name="catalogue">Names the group.</param>
    /// <param name="group">Id of the group.</param>
    /// <param name="year">Fiscal year.</param>
    public static Side SideOf(this Publication publication, BenchmarkCatalogue catalogue, string group, int year)
    {
        ArgumentNullException.ThrowIfNull(publication);
        ArgumentNullException.ThrowIfNull(catalogue);
        return new Side(
            GapWords.InASentence(catalogue.Group(group).Label),
            year,
            indicator => publication.Find(indicator, year, group)?.Value ?? new FigureValue.Missing(),
            group == GroupIds.All ? publication.ParticipantsOf(year)?.Inhabitants : null);
    }
}
