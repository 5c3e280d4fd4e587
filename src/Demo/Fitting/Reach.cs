using Maatstaf.Demo.Country;
using Maatstaf.Demo.Drafting;

namespace Maatstaf.Demo.Fitting;

/// <summary>
/// Which part of an organisation's cost reaches the participants of a year, or a group of them: all of a participant's own cost,
/// of a partnership's cost the parts of its members that take part.
/// </summary>
internal sealed class Reach
{
    private readonly FictionalCountry country;
    private readonly int year;
    private readonly Dictionary<string, HashSet<string>> groups = new(StringComparer.Ordinal);

    /// <summary>Sorts the participants of a year into size classes and, where they answered, by operational efficiency.</summary>
    public Reach(FictionalCountry country, Maturity maturity, int year)
    {
        (this.country, this.year) = (country, year);
        foreach (var code in country.Participants(year).Select(m => m.Code))
        {
            Join(All, code);
            var size = country.SizeClass(code, year);
            Join(size, code);
            if (size != "medium") Join("small+large", code);
            if (maturity.IsEfficient(code, year) is { } efficient) Join(efficient ? "efficient" : "less-efficient", code);
        }
    }

    /// <summary>The group of all participants.</summary>
    public const string All = "all";

    /// <summary>The inhabitants of a group.</summary>
    public double Inhabitants(string group) => groups[group].Sum(m => (double)country.Inhabitants(m, year));

    /// <summary>The part of the organisation's cost that the group bears, 0 to 1.</summary>
    public double Of(string organisation, string group)
    {
        if (groups[group].Contains(organisation)) return 1;
        return country.IsApproved(organisation, year)
            ? country.Parts(organisation, year).Where(part => groups[group].Contains(part.Municipality)).Sum(part => part.Part)
            : 0;
    }

    private void Join(string group, string municipality)
    {
        if (!groups.TryGetValue(group, out var members)) groups[group] = members = new HashSet<string>(StringComparer.Ordinal);
        members.Add(municipality);
    }
}
