using System.Globalization;
using Maatstaf.Attack;
using Maatstaf.Oracle;

namespace Maatstaf.Attack_Tests;

/// <summary>A small country that is made by hand, and what is shown of it.</summary>
internal sealed class Situation
{
    private int line;

    public Package Package { get; } = new();

    /// <summary>Municipalities of 10 000, 11 000, … inhabitants that cost about the same in a year.</summary>
    public Situation Municipalities(int year, int count, int from = 1, string sharing = "anonymous")
    {
        for (var number = from; number < from + count; number++) Municipality($"GM000{number}", year, 9_000 + 1_000 * number, 100_000 + 7_000 * (number * number % 5), sharing);
        return this;
    }

    /// <summary>A municipality whose cost of system software and of operations and of networks is the same amount.</summary>
    public Situation Municipality(string code, int year, int inhabitants, int euros, string sharing = "anonymous", string workplaces = "")
    {
        if (Package.Organisations.All(o => o.Code != code)) Package.Organisations.Add(new Organisation(code, code, "municipality", sharing));
        Package.Profiles.Add(new Profile(code, year, inhabitants, Workplaces: workplaces));
        Package.Returns.Add(new Return(code, year));
        Software(code, year, "software.system", euros, euros / 4);
        Package.Personnel.Add(new PersonnelLine(code, year, ++line, "personnel.operations", "own", Text(euros / 80_000.0), Text(euros)));
        Package.Infrastructure.Add(new InfrastructureLine(code, year, ++line, "infrastructure.network-data", Text(euros)));
        return this;
    }

    public Situation Software(string code, int year, string category, int euros, int saas = 0)
    {
        if (saas != 0) Package.Software.Add(new SoftwareLine(code, year, ++line, category, Text(saas), "saas"));
        Package.Software.Add(new SoftwareLine(code, year, ++line, category, Text(euros - saas)));
        return this;
    }

    public Situation Partnership(string code, int year, params string[] members)
    {
        if (Package.Organisations.All(o => o.Code != code)) Package.Organisations.Add(new Organisation(code, code, "partnership"));
        Package.Memberships.AddRange(members.Select(member => new Membership(code, member, year)));
        return this;
    }

    /// <summary>Municipalities that give one score about their operations.</summary>
    public Situation Answered(int year, string score, params string[] codes)
    {
        Package.Maturity.AddRange(codes.Select(code => new MaturityAnswer(code, year, "operations.scalability", score)));
        return this;
    }

    /// <summary>Shows some figures, the others are withheld, and attacks a year; every attacker tries everything.</summary>
    public IReadOnlyList<Exposure> Attacked(int year, Onlookers onlookers, params (string Indicator, int Year, string Group, string Statistic)[] shown)
    {
        var truth = new Truth(Package, 2025);
        var figures = ExactBenchmark.Compute(Package, 2025)
            .Where(figure => figure.Value.Value is not null)
            .Select(figure => new ShownFigure(
                figure.Key.Indicator, figure.Key.Year, figure.Key.Group, figure.Key.Statistic,
                figure.Value.Value!.ToDouble(), figure.Value.N, figure.Value.Clusters, ""));
        var all = new ShownFigures(figures);
        foreach (var (indicator, of, group, statistic) in shown) all.Find(indicator, of, group, statistic).ShouldNotBeNull($"{indicator} {of} {group} {statistic} is no figure");
        var seen = all.Withhold(figure => !shown.Contains((figure.Indicator, figure.Year, figure.Group, figure.Statistic)));
        return new YearAttack(truth, seen, year, onlookers).Run(everyone: true).Exposures;
    }

    private static string Text(double value) => value.ToString("0.###", CultureInfo.InvariantCulture);
}
