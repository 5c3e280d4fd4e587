using System.Globalization;
using CsCheck;
using Maatstaf.Oracle;

namespace Maatstaf.Oracle_Tests;

/// <summary>Valid packages with everything that real ones have, small or of medium size.</summary>
internal sealed class PackageGenerator : Gen<Package>
{
    public override Package Generate(PCG pcg, Size? min, out Size size)
    {
        var package = new GeneratedCountry(new Dice(pcg)).Package;
        // A smaller package is a better example of what goes wrong.
        size = new Size((ulong)(package.Returns.Count * 100 + package.Software.Count + package.Personnel.Count
            + package.Infrastructure.Count + package.Projects.Count + package.Maturity.Count + package.Ai.Count));
        return package;
    }

    /// <summary>The package of a number: the same on every machine.</summary>
    public static Package Numbered(int number) =>
        new GeneratedCountry(new Dice(new PCG(7, (ulong)number))).Package;

    /// <summary>The edition that knows a package's last year, or now and then an earlier one.</summary>
    public static int EditionOf(Package package)
    {
        var years = package.Returns.Select(entry => entry.Year).Distinct().Order().ToList();
        return years.Count > 2 && package.Organisations.Count % 5 == 0 ? years[^2] + 1 : years[^1] + 1;
    }
}

/// <summary>One generated country: years, municipalities, partnerships and what they return.</summary>
internal sealed class GeneratedCountry
{
    private readonly Dice dice;
    private readonly List<int> years;
    private readonly List<string> municipalities;
    private readonly List<string> partnerships;

    public GeneratedCountry(Dice dice)
    {
        this.dice = dice;
        years = Years();
        var count = dice.Chance(70) ? dice.Between(1, 8) : dice.Between(9, 30);
        municipalities = Codes("GM", "0000", 1999, count);
        partnerships = Codes("SV", "00", 99, dice.Between(0, 6));
        Package = new Package();
        Package.Organisations.AddRange(municipalities.Select(code => Named(code, "municipality")));
        Package.Organisations.AddRange(partnerships.Select(code => Named(code, "partnership")));
        AddReferenceSeries();
        foreach (var partnership in partnerships) AddMemberships(partnership);
        foreach (var municipality in municipalities) AddMunicipality(municipality);
        foreach (var partnership in partnerships) AddPartnershipReturns(partnership);
        if (Package.Returns.Count == 0) AddReturn(municipalities[0], years[0], "approved");
        if (!dice.Chance(10)) AddAnswers();
        if (!dice.Chance(20)) AddUseCases();
    }

    public Package Package { get; }

    private List<int> Years()
    {
        var first = dice.Pick([2004, 2005, 2012, 2014, 2015, 2018, 2020, 2021, 2022]);
        var last = Math.Min(first + dice.Between(0, 5), 2024);
        var chosen = Enumerable.Range(first, last - first + 1)
            .Where(year => year == first || !dice.Chance(12))
            .ToList();
        if (first > 2015 && dice.Chance(25)) chosen.Insert(0, dice.Pick([2004, 2014, 2015]));
        return chosen;
    }

    private List<string> Codes(string prefix, string format, int highest, int count) =>
    [
        .. dice.Some([.. Enumerable.Range(1, highest)], count)
            .Select(number => prefix + number.ToString(format, CultureInfo.InvariantCulture)),
    ];

    private Organisation Named(string code, string kind) => new(
        code,
        dice.Pick([$"Plaats {code}", $"'t {code}, aan de \"vaart\"", $"Îlot-{code}", $"{code}\ntwee regels"]),
        kind,
        dice.Pick(["", "named", "anonymous"]));

    private void AddReferenceSeries()
    {
        foreach (var year in years.Union([2004, 2015]).Order())
            if (year == years[0] || !dice.Chance(8))
                Package.Cpi.Add(new PriceIndex(year, dice.Decimals(dice.Between(60, 190), 2)));
        foreach (var year in years.Where(_ => dice.Chance(30)))
        {
            var medium = dice.Pick([20_000, 50_000, 60_000, 75_001]);
            Package.SizeClasses.Add(new SizeClass(year, "small", 0));
            // Earlier editions knew two classes only.
            if (!dice.Chance(25)) Package.SizeClasses.Add(new SizeClass(year, "medium", medium));
            Package.SizeClasses.Add(new SizeClass(year, "large", medium + dice.Pick([1, 10_000, 75_000])));
        }
    }

    private void AddMemberships(string partnership)
    {
        var core = dice.Some(municipalities, dice.Between(1, 6));
        foreach (var year in years.Where(_ => !dice.Chance(15)))
        {
            var members = core.Where(_ => !dice.Chance(10)).ToList();
            var newcomer = dice.Pick(municipalities);
            if (dice.Chance(15) && !members.Contains(newcomer)) members.Add(newcomer);
            if (members.Count == 0) continue;
            var shares = new GeneratedShares(dice).For(members.Count);
            Package.Memberships.AddRange(members.Select((member, i) => new Membership(partnership, member, year, shares[i])));
        }
    }

    private void AddMunicipality(string municipality)
    {
        var inhabitants = dice.Below(10) switch
        {
            0 => dice.Between(1, 60),
            < 5 => dice.Pick([59_000, 59_999, 60_000, 60_001, 98_000, 99_999, 100_000]),
            _ => dice.Between(4_000, 400_000),
        };
        var growth = dice.Pick([0, 0, -2, 1, 3, 12]);
        var leaves = dice.Chance(20) ? dice.Pick(years) : int.MaxValue;
        foreach (var year in years)
        {
            var status = year >= leaves ? "" : Status();
            var isMember = Package.Memberships.Any(m => m.Municipality == municipality && m.Year == year);
            if (status.Length > 0 || isMember || dice.Chance(80))
                Package.Profiles.Add(new Profile(
                    municipality, year, inhabitants, Denominator(dice.Between(1_000, 900_000_000), 2),
                    Denominator(dice.Between(1, 2_500), 3), Denominator(dice.Between(1, 3_000), 0)));
            if (status.Length > 0) AddReturn(municipality, year, status);
            inhabitants = Math.Max(1, inhabitants + inhabitants * growth / 100 + dice.Between(-1, 1));
        }
    }

    private void AddPartnershipReturns(string partnership)
    {
        foreach (var year in years)
        {
            var status = Status();
            if (status.Length > 0 && Package.Memberships.Any(m => m.Partnership == partnership && m.Year == year))
                AddReturn(partnership, year, status);
        }
    }

    private void AddReturn(string organisation, int year, string status)
    {
        if (!Package.Profiles.Any(p => p.Municipality == organisation && p.Year == year)
            && municipalities.Contains(organisation))
            Package.Profiles.Add(new Profile(organisation, year, 12_345));
        Package.Returns.Add(new Return(organisation, year, status));
        new GeneratedReturn(dice, Package, organisation, year).AddLines();
    }

    /// <summary>Partnerships answer too, though it counts for nobody.</summary>
    private void AddAnswers()
    {
        foreach (var entry in Package.Returns) new GeneratedAnswers(dice, Package, entry.Organisation, entry.Year).Add();
    }

    /// <summary>Of partnerships too: their members have them.</summary>
    private void AddUseCases()
    {
        foreach (var entry in Package.Returns) new GeneratedUseCases(dice, Package, entry.Organisation, entry.Year).Add();
    }

    private string Status() => dice.Below(100) switch
    {
        < 12 => "",
        < 17 => "draft",
        < 22 => "submitted",
        _ => "approved",
    };

    private string Denominator(int whole, int places) => dice.Below(10) switch
    {
        0 or 1 => "",
        2 => "0",
        _ => dice.Decimals(whole, places),
    };
}
