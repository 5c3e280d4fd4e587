using Maatstaf.Oracle;

namespace Maatstaf.Attack;

/// <summary>What really is: the years of a package up to an edition.</summary>
public sealed class Truth
{
    private readonly SortedDictionary<int, TruthYear> years = [];

    public Truth(Package package, int edition)
    {
        Package = package;
        Edition = edition;
        Named = package.Organisations.Where(organisation => organisation.Sharing == "named").Select(organisation => organisation.Code).ToHashSet();
        foreach (var year in package.Returns.Select(entry => entry.Year).Distinct().Where(year => year < edition))
        {
            var truth = new TruthYear(Only(package, year), year);
            if (truth.Participants.Count > 0) years[year] = truth;
        }
    }

    public Package Package { get; }

    public int Edition { get; }

    /// <summary>The organisations whose values the circle may see.</summary>
    public IReadOnlySet<string> Named { get; }

    public IReadOnlyCollection<int> Years => years.Keys;

    public TruthYear? Find(int year) => years.GetValueOrDefault(year);

    public TruthYear this[int year] => years[year];

    private static Package Only(Package package, int year) => new()
    {
        Organisations = package.Organisations,
        Memberships = [.. package.Memberships.Where(row => row.Year == year)],
        Profiles = [.. package.Profiles.Where(row => row.Year == year)],
        Returns = [.. package.Returns.Where(row => row.Year == year)],
        Software = [.. package.Software.Where(row => row.Year == year)],
        Personnel = [.. package.Personnel.Where(row => row.Year == year)],
        Infrastructure = [.. package.Infrastructure.Where(row => row.Year == year)],
        Projects = [.. package.Projects.Where(row => row.Year == year)],
        Maturity = [.. package.Maturity.Where(row => row.Year == year)],
        Ai = [.. package.Ai.Where(row => row.Year == year)],
        SizeClasses = package.SizeClasses,
        Cpi = package.Cpi,
    };
}

/// <summary>Who takes part in a year, in which groups, with which values.</summary>
public sealed class TruthYear
{
    private readonly Package package;
    private readonly Dictionary<string, List<Value>> values = [];

    internal TruthYear(Package package, int year)
    {
        this.package = package;
        Year = year;
        Clusters = new Clusters(package.Memberships, year);
        Participants = [.. Observations.Participating(package, year).OrderBy(o => o.Municipality, StringComparer.Ordinal)];
        Measured = [.. Participants.Select(Measures.Of)];
        foreach (var indicator in Indicator.All)
            values[indicator.Id] = indicator.ValuesOf(Participants);
        Partnerships = package.Memberships
            .GroupBy(row => row.Partnership)
            .Select(rows => (rows.Key, Members: rows.Select(row => PlaceOf(row.Municipality)).Where(place => place >= 0).Order().ToArray()))
            .Where(partnership => partnership.Members.Length > 0)
            .ToDictionary(partnership => partnership.Key, partnership => partnership.Members);
    }

    public int Year { get; }

    public Clusters Clusters { get; }

    public IReadOnlyList<Observation> Participants { get; }

    /// <summary>Every participant's measures, in the order of the participants.</summary>
    public IReadOnlyList<Rational[]> Measured { get; }

    /// <summary>The partnerships with their members that take part, as places among the participants.</summary>
    public IReadOnlyDictionary<string, int[]> Partnerships { get; }

    public int PlaceOf(string municipality) => Participants.Index().Where(o => o.Item.Municipality == municipality).Select(o => o.Index).FirstOrDefault(-1);

    public IReadOnlyList<Value> ValuesOf(string indicator) => values[indicator];

    public List<Value> ValuesOf(string indicator, string group) =>
        [.. values[indicator].Where(value => Groups.Holds(group, value.Observation, package, Clusters))];

    /// <summary>The values of those that have one in the other year too.</summary>
    public List<Value> MatchedWith(TruthYear other, string indicator) =>
        [.. values[indicator].Where(value => other.ValuesOf(indicator).Any(before => before.Municipality == value.Municipality))];

    public bool Holds(string group, int participant) => Groups.Holds(group, Participants[participant], package, Clusters);
}
