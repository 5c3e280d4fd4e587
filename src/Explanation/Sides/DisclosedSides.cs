using Maatstaf.Catalogue;
using Maatstaf.Disclosure;
using Maatstaf.Disclosure.Own;
using Maatstaf.Vocabulary;

namespace Maatstaf.Explanation;

/// <summary>What disclosure control lets through, as sides of a comparison.</summary>
public static class DisclosedSides
{
    /// <summary>A fixed group in a year: its headlines, with what is withheld from this audience kept withheld.</summary>
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

    /// <summary>A municipality in a year; null when it did not take part, or the year may not be seen.</summary>
    /// <param name="figures">What may be seen of it.</param>
    /// <param name="name">What a sentence calls it: "uw gemeente".</param>
    /// <param name="year">Fiscal year.</param>
    public static Side? SideOf(this OwnFigures figures, LocalisedText name, int year)
    {
        ArgumentNullException.ThrowIfNull(figures);
        return figures.Of(year) is { } own ? new Side(name, year, indicator => figures.Find(indicator, year), own.Inhabitants) : null;
    }

    /// <summary>An own peer group in a year: those of it who share that year by name, together; null when there is none.</summary>
    /// <param name="group">The group.</param>
    /// <param name="name">What a sentence calls it.</param>
    /// <param name="year">Fiscal year.</param>
    public static Side? SideOf(this NamedGroup group, LocalisedText name, int year)
    {
        ArgumentNullException.ThrowIfNull(group);
        var members = group.MembersIn(year);
        return members.Count == 0 ? null : new Side(name, year, indicator => group.Find(indicator, year).Value, members.Sum(member => member.Of(year)!.Inhabitants));
    }
}
