using Maatstaf.Demo.Chances;
using Maatstaf.Demo.Country;
using Maatstaf.Demo.Package;

namespace Maatstaf.Demo;

/// <summary>
/// What members pay their partnership: per component one line in the member's return, its part of the partnership's own lines.
/// The invoices differ a little from the cost, by less than half a percent.
/// </summary>
internal sealed class Recharges(FictionalCountry country)
{
    private const double Difference = 0.004;

    /// <summary>The payments of one component.</summary>
    /// <param name="component">The component, so each has invoices of its own.</param>
    /// <param name="own">The organisations' own lines: who, which year, how many cents.</param>
    public IEnumerable<Recharge> Of(string component, IEnumerable<(string Organisation, int Year, long Cents)> own) =>
        own.GroupBy(line => (line.Organisation, line.Year))
            .Where(sum => country.Partnerships.Any(p => p.Code == sum.Key.Organisation))
            .SelectMany(sum => country.Parts(sum.Key.Organisation, sum.Key.Year)
                .Where(part => country.Status(part.Municipality, sum.Key.Year) is not null)
                .Select(part => Payment(component, sum.Key.Organisation, sum.Key.Year, part, sum.Sum(line => line.Cents))));

    private static Recharge Payment(string component, string partnership, int year, (string Municipality, double Part) member, long cents)
    {
        var invoice = new Chance("recharge", component, member.Municipality, $"{year}").Between(1 - Difference, 1 + Difference);
        return new Recharge(member.Municipality, year, partnership, (long)Math.Round(cents * member.Part * invoice));
    }
}

/// <summary>A payment by a member to its partnership, in cents.</summary>
internal sealed record Recharge(string Municipality, int Year, string Partnership, long Cents);
