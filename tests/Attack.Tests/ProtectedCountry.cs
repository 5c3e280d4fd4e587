using System.Diagnostics;
using Maatstaf.Attack;

namespace Maatstaf.Attack_Tests;

/// <summary>What an attack on the statistics of a country came to.</summary>
internal sealed record CountryReport(
    string Country, int Shown, int Withheld, IReadOnlyList<YearReport> Years, IReadOnlyList<(ShownFigure Figure, string Rule)> BrokenRules, double Seconds)
{
    public IEnumerable<Exposure> Exposures => Years.SelectMany(year => year.Exposures);

    private string Narrowest => Years.Min(year => year.Narrowest) is var narrowest && double.IsFinite(narrowest)
        ? FormattableString.Invariant($"narrowest interval at least {100 * narrowest:0.0} %")
        : "nobody is held by an equation";

    public override string ToString() => FormattableString.Invariant(
        $"{Country}: {Shown} shown, {Withheld} withheld, {Years.Sum(year => year.Values)} values tried in {Years.Count} years, {Exposures.Count(exposure => exposure.IsRecovered)} recovered, {Exposures.Count()} within the margin, {Narrowest}, {Years.Sum(year => year.Programs)} programs, {Seconds:0.0} s");
}

/// <summary>A package on disk, what the product shows of it, and the attack on that.</summary>
internal sealed class ProtectedCountry
{
    private readonly string name;
    private readonly string folder;
    private readonly int edition;
    private readonly Truth truth;
    private readonly Dictionary<string, ShownFigures> shown = new(StringComparer.Ordinal);

    public ProtectedCountry(string name, string folder, int edition)
    {
        this.name = name;
        this.folder = folder;
        this.edition = edition;
        truth = new Truth(PackageFolder.Read(folder), edition);
    }

    public IEnumerable<int> Years => truth.Years.Reverse();

    /// <summary>What an audience sees; asked of the product once.</summary>
    public ShownFigures Shown(string audience)
    {
        if (!shown.TryGetValue(audience, out var figures))
            shown.Add(audience, figures = ShownFigures.Read(Product.Benchmark(folder, edition, audience)));
        return figures;
    }

    /// <summary>Attacks what an audience sees; figures for the team are attacked as if participants saw them.</summary>
    public CountryReport Attacked(string audience, IEnumerable<int> years)
    {
        var seen = Shown(audience);
        var watch = Stopwatch.StartNew();
        var onlookers = audience == "public" ? Onlookers.Public : Onlookers.Circle;
        var reports = years.Select(year => new YearAttack(truth, seen, year, onlookers).Run()).ToList();
        var broken = PrimaryRules.Broken(truth, seen).ToList();
        var figures = seen.All.Count(figure => figure.Value is not null);
        return new CountryReport($"{name}, {audience}", figures, seen.All.Count - figures, reports, broken, watch.Elapsed.TotalSeconds);
    }
}
