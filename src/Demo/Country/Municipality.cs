using Maatstaf.Demo.Chances;

namespace Maatstaf.Demo.Country;

/// <summary>An invented municipality with its inhabitants in three years; the years between lie about the line through them.</summary>
internal sealed record Municipality(string Code, string Name, string Sharing, int In2004, int In2014, int In2024)
{
    /// <summary>Inhabitants on 1 January of the year.</summary>
    public int Inhabitants(int year)
    {
        var (from, until, start) = year < 2014 ? (In2004, In2014, 2004) : (In2014, In2024, 2014);
        var onTheLine = from + ((until - from) * (year - start) / 10.0);
        return (int)(onTheLine * new Chance("inhabitants", Code, $"{year}").Between(0.9988, 1.0012));
    }
}

/// <summary>An invented partnership.</summary>
internal sealed record Partnership(string Code, string Name, string Sharing);

/// <summary>A municipality's membership of a partnership, both years inclusive. Share is null when the partnership divides its cost by inhabitants.</summary>
internal sealed record Membership(string Partnership, string Municipality, int From, int Until, double? Share);
