using Maatstaf.Oracle;

namespace Maatstaf.Oracle_Tests;

/// <summary>The generated packages hold what they are meant to hold; else the comparison would prove little.</summary>
public class PackageGeneratorTests
{
    private static readonly List<Package> Packages = [.. Enumerable.Range(0, 200).Select(PackageGenerator.Numbered)];

    [Fact]
    public void A_number_always_gives_the_same_package() =>
        PackageGenerator.Numbered(5).Software.ShouldBe(PackageGenerator.Numbered(5).Software);

    [Fact]
    public void Given_shares_add_up_to_one_within_a_millionth()
    {
        foreach (var shares in Packages
            .SelectMany(package => package.Memberships.GroupBy(m => (package, m.Partnership, m.Year)))
            .Where(members => members.First().Share.Length > 0))
            Rational.Abs(Rational.Sum(shares.Select(m => Rational.Parse(m.Share))) - 1)
                .ShouldBeLessThanOrEqualTo(new Rational(1, 1_000_000));
    }

    [Fact]
    public void Everything_that_real_packages_have_occurs()
    {
        Packages.ShouldContain(p => p.Returns.Any(r => r.Status == "draft"));
        Packages.ShouldContain(p => p.Returns.Any(r => r.Status == "submitted"));
        Packages.ShouldContain(p => p.Memberships.Any(m => m.Share == "0.333333"));
        Packages.ShouldContain(p => p.Memberships.Any(m => m.Share == "0"));
        Packages.ShouldContain(p => p.Software.Any(l => l.AmountEur.StartsWith('-')));
        Packages.ShouldContain(p => p.Personnel.Any(l => l.Recharge.Length > 0));
        Packages.ShouldContain(p => p.Profiles.Any(r => r.BudgetEur == "0") && p.Profiles.Any(r => r.BudgetEur == ""));
        Packages.ShouldContain(p => p.Projects.Any(l => l.Organisation.StartsWith("SV", StringComparison.Ordinal)));
        Packages.ShouldContain(p => p.Maturity.Count == 0);
        Packages.ShouldContain(p => p.Maturity.Any(a => a.Organisation.StartsWith("SV", StringComparison.Ordinal)));
        Packages.ShouldContain(p => p.Maturity.Any(a => a.Score.Length == "3.001".Length));
        Packages.ShouldContain(p => p.Maturity.Any(a => !Questionnaire.Questions.Contains(a.Question)));
        Packages.ShouldContain(p => p.Maturity.Any(a => a.Question == "bi.use" && a.Year < Questionnaire.BiFrom));
        Packages.ShouldContain(p => p.SizeClasses.Count > 0);
        Packages.ShouldContain(p => p.Memberships.GroupBy(m => $"{m.Municipality} {m.Year}").Any(of => of.Count() > 1));
        Packages.ShouldContain(p => p.Memberships.Any(
            m => !p.Returns.Any(r => r.Organisation == m.Partnership && r.Year == m.Year)));
    }

    [Fact]
    public void The_figures_that_are_compared_are_of_every_kind()
    {
        var figures = Packages.Take(60)
            .SelectMany(package => ExactBenchmark.Compute(package, PackageGenerator.EditionOf(package)))
            .ToList();
        figures.Select(figure => figure.Key.Indicator).Distinct().Count().ShouldBe(Indicator.All.Count);
        figures.Select(figure => figure.Key.Group).Distinct().Count().ShouldBe(Groups.All.Count);
        figures.Select(figure => figure.Key.Statistic).Distinct().Count().ShouldBe(18);
        figures.ShouldContain(figure => figure.Value.Value == null);
        figures.ShouldContain(figure => figure.Key.Statistic == "index_matched" && figure.Value.Value! > 100);
    }
}
