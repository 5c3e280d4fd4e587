using System.Text;

namespace Maatstaf.Bench.Country;

/// <summary>The state of a return in a year; an absent one has no lines either.</summary>
internal enum ReturnState
{
    Absent,
    Draft,
    Submitted,
    Approved,
}

/// <summary>
/// The municipalities and partnerships of the invented country, who belongs to whom, and who delivers when. Municipalities come first
/// in the numbering of organisations, partnerships after them.
/// </summary>
internal sealed class Nation
{
    public const int FirstYear = 2004;
    public const int Years = 21;

    private readonly int[] startInhabitants;
    private readonly ReturnState[][] states;
    private readonly int[][] members;
    private readonly int[] firstYears;

    public Nation(int municipalities)
    {
        Municipalities = municipalities;
        Partnerships = Math.Max(2, (municipalities * 40 + 171) / 342);
        Codes = [.. Enumerable.Range(1, municipalities).Select(number => Encoding.ASCII.GetBytes($"GM9{number:000}")),
                 .. Enumerable.Range(1, Partnerships).Select(number => Encoding.ASCII.GetBytes($"SV{number:00}"))];
        startInhabitants = [.. Enumerable.Range(0, municipalities).Select(StartInhabitants)];
        (members, firstYears) = FormPartnerships();
        states = [.. Enumerable.Range(0, municipalities).Select(MunicipalStates)];
        states = [.. states, .. Enumerable.Range(0, Partnerships).Select(PartnershipStates)];
    }

    public int Municipalities { get; }

    public int Partnerships { get; }

    public int Organisations => Municipalities + Partnerships;

    /// <summary>The codes of all organisations, as they stand in the files.</summary>
    public byte[][] Codes { get; }

    public ReturnState State(int organisation, int year) => states[organisation][year];

    /// <summary>The members of a partnership in a year (0 = the first fiscal year); empty before it was founded.</summary>
    public ReadOnlySpan<int> Members(int partnership, int year) => year < firstYears[partnership] ? [] : members[partnership];

    /// <summary>Every other partnership agreed on shares; the rest divide by inhabitants.</summary>
    public static bool HasGivenShares(int partnership) => partnership % 2 == 1;

    public int Inhabitants(int municipality, int year) =>
        (int)(startInhabitants[municipality] * Math.Pow(1.0 + (0.001 * (municipality % 11 - 2)), year));

    /// <summary>The inhabitants that an organisation works for: half of them for a partnership, which does a part of the work.</summary>
    public double Served(int organisation, int year)
    {
        if (organisation < Municipalities)
            return Inhabitants(organisation, year);
        var served = 0.0;
        foreach (var member in Members(organisation - Municipalities, year))
            served += Inhabitants(member, year) * 0.5;
        return served;
    }

    private static int StartInhabitants(int municipality) =>
        (int)Math.Clamp(Math.Exp(10.4 + (0.75 * new Dice(municipality, 0, 1).Spread())), 6_000, 700_000);

    private (int[][] Members, int[] FirstYears) FormPartnerships()
    {
        var groups = new int[Partnerships][];
        var founded = new int[Partnerships];
        var next = 0;
        for (var partnership = 0; partnership < Partnerships; partnership++)
        {
            var dice = new Dice(partnership, 0, 2);
            founded[partnership] = dice.Below(9);
            var group = new SortedSet<int>();
            for (var size = 3 + dice.Below(4); size > 0 && next < Municipalities; size--)
                group.Add(next++);
            // A municipality in two partnerships ties them into one cluster; real countries have a few.
            if (partnership % 7 == 3)
                group.Add(group.Min - 1);
            groups[partnership] = [.. group];
        }
        return (groups, founded);
    }

    private static ReturnState[] MunicipalStates(int municipality)
    {
        var dice = new Dice(municipality, 0, 3);
        var from = dice.Happens(0.1) ? dice.Below(6) : 0;
        var until = dice.Happens(0.08) ? Years - 1 - dice.Below(6) : Years - 1;
        var result = new ReturnState[Years];
        for (var year = 0; year < Years; year++)
            result[year] = State(ref dice, year >= from && year <= until);
        return result;

        static ReturnState State(ref Dice dice, bool takesPart)
        {
            var chance = dice.Share();
            return !takesPart || chance < 0.11 ? ReturnState.Absent
                : chance < 0.12 ? ReturnState.Draft
                : chance < 0.13 ? ReturnState.Submitted
                : ReturnState.Approved;
        }
    }

    private ReturnState[] PartnershipStates(int partnership)
    {
        var dice = new Dice(partnership, 0, 4);
        var result = new ReturnState[Years];
        for (var year = 0; year < Years; year++)
        {
            var skips = dice.Happens(0.05);
            var counted = false;
            foreach (var member in Members(partnership, year))
                counted |= states[member][year] == ReturnState.Approved;
            result[year] = counted && !skips ? ReturnState.Approved : ReturnState.Absent;
        }
        return result;
    }
}
