using Maatstaf.Demo.Calibration;

namespace Maatstaf.Demo.Country;

/// <summary>The invented municipalities and partnerships, who belongs to what, and who delivered in which year.</summary>
internal sealed class FictionalCountry
{
    /// <summary>The first fiscal year.</summary>
    public const int FirstYear = 2004;

    /// <summary>The last fiscal year.</summary>
    public const int LastYear = 2024;

    private readonly Dictionary<string, Municipality> byCode;
    private readonly Dictionary<(string Organisation, int Year), string> statuses = [];
    private readonly List<SizeBounds> sizeBounds;

    private FictionalCountry()
    {
        Municipalities = [.. CalibrationTable.Read("municipalities.csv").Rows.Select(row => new Municipality(
            row["municipality"], row["name"], row["sharing"], row.Whole("inhabitants_2004"), row.Whole("inhabitants_2014"), row.Whole("inhabitants_2024")))];
        Partnerships = [.. CalibrationTable.Read("partnerships.csv").Rows.Select(row => new Partnership(row["partnership"], row["name"], row["sharing"]))];
        Memberships = [.. CalibrationTable.Read("memberships.csv").Rows.Select(row => new Membership(
            row["partnership"], row["municipality"], row.Whole("from_year"), row.Whole("until_year"), row.NumberOrNone("share")))];
        sizeBounds = [.. CalibrationTable.Read("size-classes.csv").Rows.Select(row => new SizeBounds(row.Whole("from_year"), row.Whole("medium"), row.Whole("large")))];
        byCode = Municipalities.ToDictionary(m => m.Code, StringComparer.Ordinal);
        ReadParticipation();
    }

    /// <summary>All municipalities, by code.</summary>
    public IReadOnlyList<Municipality> Municipalities { get; }

    /// <summary>All partnerships, by code.</summary>
    public IReadOnlyList<Partnership> Partnerships { get; }

    /// <summary>All memberships.</summary>
    public IReadOnlyList<Membership> Memberships { get; }

    /// <summary>The fiscal years.</summary>
    public static IEnumerable<int> Years => Enumerable.Range(FirstYear, LastYear - FirstYear + 1);

    /// <summary>Reads the country from the tables under <c>demo/</c>.</summary>
    public static FictionalCountry Read() => new();

    /// <summary>Inhabitants of a municipality on 1 January of the year.</summary>
    public int Inhabitants(string municipality, int year) => byCode[municipality].Inhabitants(year);

    /// <summary>The status of an organisation's return (<c>draft</c>, <c>submitted</c>, <c>approved</c>); null when it delivered none.</summary>
    public string? Status(string organisation, int year) => statuses.GetValueOrDefault((organisation, year));

    /// <summary>Whether the organisation's return of the year counts.</summary>
    public bool IsApproved(string organisation, int year) => Status(organisation, year) == "approved";

    /// <summary>The municipalities whose return of the year counts.</summary>
    public IEnumerable<Municipality> Participants(int year) => Municipalities.Where(m => IsApproved(m.Code, year));

    /// <summary>The members of a partnership in a year with their part of its cost; the parts add up to 1.</summary>
    public IReadOnlyList<(string Municipality, double Part)> Parts(string partnership, int year)
    {
        var members = Memberships.Where(m => m.Partnership == partnership && m.From <= year && year <= m.Until).ToList();
        var weights = members.Select(m => m.Share ?? Inhabitants(m.Municipality, year)).ToList();
        return [.. members.Zip(weights, (m, weight) => (m.Municipality, weight / weights.Sum()))];
    }

    /// <summary>The partnership that the municipality belongs to in a year; null when it stands alone.</summary>
    public string? PartnershipOf(string municipality, int year) =>
        Memberships.FirstOrDefault(m => m.Municipality == municipality && m.From <= year && year <= m.Until)?.Partnership;

    /// <summary>The size class bounds that hold in a year.</summary>
    public SizeBounds Bounds(int year) => sizeBounds.Last(b => b.FromYear <= year);

    /// <summary>The size class of a municipality in a year: small, medium or large.</summary>
    public string SizeClass(string municipality, int year)
    {
        var (inhabitants, bounds) = (Inhabitants(municipality, year), Bounds(year));
        return inhabitants < bounds.Medium ? "small" : inhabitants < bounds.Large ? "medium" : "large";
    }

    private void ReadParticipation()
    {
        var table = CalibrationTable.Read("participation.csv");
        foreach (var row in table.Rows)
        {
            foreach (var year in Years)
            {
                var status = row[$"{year}"] switch { "A" => "approved", "S" => "submitted", "D" => "draft", _ => null };
                if (status is not null) statuses[(row["organisation"], year)] = status;
            }
        }
    }
}

/// <summary>From a year on: the inclusive lower bounds of the medium and the large class, in inhabitants.</summary>
internal sealed record SizeBounds(int FromYear, int Medium, int Large);
