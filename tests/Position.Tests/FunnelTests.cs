using Maatstaf.Position.Funnels;
using Maatstaf.Position.Peers;
using Maatstaf.Situations;
using Maatstaf.Vocabulary;

namespace Maatstaf.Position_Tests;

public sealed class FunnelTests
{
    [Fact]
    public void The_limits_are_so_many_standard_errors_from_the_headline_and_wider_for_the_small()
    {
        var funnel = Of(Town.In(Towns(20), 3));
        var (headline, spread) = (funnel.Headline.Number!.Value, funnel.Dispersion.Number!.Value);

        funnel.Limits.ShouldBe([2, 3]);
        funnel.LimitAt(10_000, 2)!.Value.ShouldBe(headline + (2 * spread / 100), 1e-9);
        funnel.LimitAt(10_000, -3)!.Value.ShouldBe(headline - (3 * spread / 100), 1e-9);
        funnel.LimitAt(1_000, 2)!.Value.ShouldBeGreaterThan(funnel.LimitAt(100_000, 2)!.Value);
        funnel.Own!.Deviations!.Value.ShouldBe((funnel.Own.Value - headline) * Math.Sqrt(30_000) / spread, 1e-9);
        funnel.N.ShouldBe(20);
    }

    [Fact]
    public void Only_who_shares_by_name_is_a_point_from_small_to_large()
    {
        var funnel = Of(Town.In(Towns(20).Named("GM012", "GM004", "GM003"), 3));

        funnel.Own!.Municipality.ShouldBe(Town.Code(3));
        funnel.Named.Select(static point => point.Municipality).ShouldBe([Town.Code(4), Town.Code(12)]);
    }

    [Fact]
    public void A_group_that_is_too_small_has_no_limits()
    {
        var funnel = Of(Town.In(Towns(8), 3));

        funnel.Headline.ShouldBeOfType<FigureValue.Known>();
        funnel.Dispersion.Number.ShouldBeNull();
        funnel.LimitAt(10_000, 2).ShouldBeNull();
        funnel.Own!.Deviations.ShouldBeNull();
    }

    [Fact]
    public void Chosen_ones_have_the_dispersion_of_their_own_values_when_they_are_many_enough()
    {
        string[] all = [.. Enumerable.Range(1, 12).Select(static number => $"GM{number:000}")];
        var town = Town.In(Towns(12).Named(all), 12);
        var chosen = new GroupChoice.Municipalities([.. Enumerable.Range(1, 11).Select(Town.Code)]);
        var headline = town.Group(chosen).Find(Town.Total, 2024).Number!.Value;
        var exact = Math.Sqrt(Enumerable.Range(1, 11).Sum(number => number * 10_000 * Math.Pow(Value(number) - headline, 2)) / 10);

        Of(town, chosen).Dispersion.Number!.Value.ShouldBe(exact, exact * 0.05);
        Of(town, new GroupChoice.Municipalities([.. Enumerable.Range(1, 8).Select(Town.Code)])).Dispersion.ShouldBeOfType<FigureValue.Missing>();
    }

    private static long Value(int number) => 100 + (number % 4 * 5);

    private static Country Towns(int count) => Town.Towns(count, static (number, _) => Value(number), 2024);

    private static Funnel Of(Town town, GroupChoice? choice = null) =>
        new FunnelReader(town.Own, Town.Catalogue.Peers.Position).Read(Town.Catalogue.Indicator(Town.Total), 2024, town.Group(choice ?? GroupChoice.Standard));
}
