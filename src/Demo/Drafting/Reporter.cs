using Maatstaf.Demo.Calibration;
using Maatstaf.Demo.Chances;
using Maatstaf.Demo.Country;

namespace Maatstaf.Demo.Drafting;

/// <summary>
/// An organisation that delivers a return in a year: whom it serves, which part of each kind of work is its own
/// and how dear it is. A partnership does the work of its members; what it does its members do not.
/// </summary>
internal sealed class Reporter
{
    private readonly WorkDivision division;

    private Reporter(string code, int year, int inhabitants, string? partnership, WorkDivision division)
    {
        (Code, Year, Inhabitants, Partnership, this.division) = (code, year, inhabitants, partnership, division);
    }

    /// <summary>The organisation.</summary>
    public string Code { get; }

    /// <summary>The fiscal year.</summary>
    public int Year { get; }

    /// <summary>The inhabitants it serves.</summary>
    public int Inhabitants { get; }

    /// <summary>The delivering partnership that it is, or is a member of; null when it stands alone.</summary>
    public string? Partnership { get; }

    private bool IsPartnership => Partnership == Code;

    /// <summary>Everyone that delivers in a year, municipalities first.</summary>
    public static IEnumerable<Reporter> All(FictionalCountry country, WorkDivision division, int year)
    {
        foreach (var municipality in country.Municipalities.Where(m => country.Status(m.Code, year) is not null))
        {
            var partnership = country.PartnershipOf(municipality.Code, year);
            var delivering = partnership is not null && country.IsApproved(partnership, year) ? partnership : null;
            yield return new Reporter(municipality.Code, year, municipality.Inhabitants(year), delivering, division);
        }

        foreach (var partnership in country.Partnerships.Where(p => country.Status(p.Code, year) is not null))
        {
            var served = country.Parts(partnership.Code, year).Sum(part => country.Inhabitants(part.Municipality, year));
            yield return new Reporter(partnership.Code, year, served, partnership.Code, division);
        }
    }

    /// <summary>The part of the work on a node of the cost tree that this organisation does for those it serves, 0 to 1.</summary>
    public double PartOf(string node) => Partnership is null ? 1 : IsPartnership ? division.Shared(node) : 1 - division.Shared(node);

    /// <summary>Whether this organisation holds an application: in a partnership each is held either by the partnership or by all its members.</summary>
    public bool Holds(string node, string slot) =>
        Partnership is null || new Chance("holds", Partnership, slot).Happens(division.Shared(node)) == IsPartnership;

    /// <summary>
    /// How dear the organisation is for a node, around 1: lasting habits of the organisation and of its partnership in equal parts
    /// (so members of one partnership resemble one another about half), of the component and the node, and the chance of the year.
    /// </summary>
    public double Dearness(string node)
    {
        var component = node[..node.IndexOf('.', StringComparison.Ordinal)];
        var circle = Partnership ?? Code;
        return new Chance("circle", circle).Factor(0.09)
            * new Chance("habit", Code).Factor(0.09)
            * new Chance("circle", circle, component).Factor(0.08)
            * new Chance("habit", Code, component).Factor(0.08)
            * new Chance("habit", Code, node).Factor(0.20)
            * new Chance("year", Code, node, $"{Year}").Factor(0.06);
    }
}
