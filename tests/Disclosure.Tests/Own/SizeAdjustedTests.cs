using Maatstaf.Disclosure;
using Maatstaf.Disclosure.Own;

namespace Maatstaf.Disclosure_Tests.Own;

public sealed class SizeAdjustedTests
{
    [Fact]
    public void Who_costs_a_third_more_than_its_size_suggests_is_told_so()
    {
        // A smooth country and one odd town in the middle, which draws the curve a little towards itself.
        var results = Towns.Country(static number => number == 15 ? 160 : 120 + (number % 2 == 0 ? 6 : -6), 30, 2024).Results();
        var position = DisclosureControl.Own(results, Towns.Code(15)).SizeAdjusted(Towns.Total, 2024);

        position.State.ShouldBe(SizeAdjustedState.Known);
        position.N.ShouldBe(30);
        position.Share!.Value.ShouldBeInRange(0.25, 0.351);
        position.Deviations!.Value.ShouldBeGreaterThan(2);
    }

    [Fact]
    public void The_fit_is_that_of_the_normal_equations()
    {
        var results = Towns.Country(static number => 100 + ((number * 37) % 41), 20, 2024).Results();
        var (sizes, values) = (Enumerable.Range(1, 20).Select(static number => Math.Log(number * 10_000)).ToArray(), Enumerable.Range(1, 20).Select(static number => Math.Log(100 + ((number * 37) % 41))).ToArray());
        var fitted = Fitted(sizes, values);

        // The smallest decide much of each other's fitted value, so they are not told theirs.
        foreach (var number in Enumerable.Range(5, 15))
        {
            var position = DisclosureControl.Own(results, Towns.Code(number)).SizeAdjusted(Towns.Total, 2024);
            position.Share!.Value.ShouldBe(Math.Exp(values[number - 1] - fitted[number - 1]) - 1, 0.0251);
        }
    }

    [Fact]
    public void With_few_participants_or_few_independent_ones_nothing_is_said()
    {
        StateOf(Towns.Country(static number => 100 + number, 14, 2024)).ShouldBe(SizeAdjustedState.TooFew);
        var partners = Towns.Country(static number => 100 + ((number * 7) % 13), 20, 2024)
            .Partnership("SV01", 2024, null, [.. Enumerable.Range(1, 12).Select(static number => $"GM{number:00}")]);
        StateOf(partners).ShouldBe(SizeAdjustedState.TooFew);
    }

    [Fact]
    public void A_city_that_is_alone_in_its_size_gets_no_position()
    {
        var country = Towns.Country(static number => 100 + ((number * 7) % 13), 20, 2024)
            .Municipality("GM99", 2024, 900_000_0).Costs("GM99", 2024, 300_000_000, 300_000_000, 300_000_000);

        DisclosureControl.Own(country.Results(), Vocabulary.OrganisationCode.Parse("GM99")).SizeAdjusted(Towns.Total, 2024).State.ShouldBe(SizeAdjustedState.StandsAlone);
    }

    [Fact]
    public void When_all_but_two_are_named_the_fit_would_tell_what_the_last_ones_spend()
    {
        var names = Enumerable.Range(1, 18).Select(static number => $"GM{number:00}").ToArray();
        var results = Towns.Country(static number => 100 + ((number * 7) % 13), 20, 2024).Named(names).Results();

        DisclosureControl.Own(results, Towns.Code(3)).SizeAdjusted(Towns.Total, 2024).State.ShouldBe(SizeAdjustedState.Withheld);
    }

    [Fact]
    public void When_all_are_named_nothing_is_left_to_protect()
    {
        var names = Enumerable.Range(1, 20).Select(static number => $"GM{number:00}").ToArray();
        StateOf(Towns.Country(static number => 100 + ((number * 7) % 13), 20, 2024).Named(names)).ShouldBe(SizeAdjustedState.Known);
    }

    [Fact]
    public void Nobody_reads_the_position_of_another_even_when_it_is_named()
    {
        var results = Towns.Country(static number => 100 + ((number * 7) % 13), 20, 2024).Named("GM07").Results();

        DisclosureControl.Own(results, Towns.Code(7)).SizeAdjusted(Towns.Total, 2024).State.ShouldBe(SizeAdjustedState.Known);
        DisclosureControl.Shared(results).Find(Towns.Code(7))!.SizeAdjusted(Towns.Total, 2024).State.ShouldBe(SizeAdjustedState.NoValue);
    }

    [Fact]
    public void What_leaves_is_told_in_steps()
    {
        var position = DisclosureControl.Own(Towns.Country(static number => 100 + ((number * 7) % 13), 20, 2024).Results(), Towns.Code(7)).SizeAdjusted(Towns.Total, 2024);

        Math.Round(position.Share!.Value * 20).ShouldBe(position.Share.Value * 20, 1e-12);
        Math.Round(position.Deviations!.Value * 2).ShouldBe(position.Deviations.Value * 2, 1e-12);
    }

    private static SizeAdjustedState StateOf(Situations.Country country) => DisclosureControl.Own(country.Results(), Towns.Code(5)).SizeAdjusted(Towns.Total, 2024).State;

    /// <summary>The quadratic through the points by Cramer's rule on centred sizes.</summary>
    private static double[] Fitted(double[] sizes, double[] values)
    {
        var middle = sizes.Average();
        double[] x = [.. sizes.Select(size => size - middle)];
        double Sum(int power) => x.Sum(value => Math.Pow(value, power));
        double With(int power) => x.Zip(values, (value, y) => Math.Pow(value, power) * y).Sum();
        double[,] m = { { Sum(0), Sum(1), Sum(2) }, { Sum(1), Sum(2), Sum(3) }, { Sum(2), Sum(3), Sum(4) } };
        double[] right = [With(0), With(1), With(2)];
        var whole = Determinant(m);
        var solution = Enumerable.Range(0, 3).Select(column =>
        {
            var replaced = (double[,])m.Clone();
            for (var row = 0; row < 3; row++)
                replaced[row, column] = right[row];
            return Determinant(replaced) / whole;
        }).ToArray();
        return [.. x.Select(value => solution[0] + (solution[1] * value) + (solution[2] * value * value))];
    }

    private static double Determinant(double[,] m) =>
        (m[0, 0] * ((m[1, 1] * m[2, 2]) - (m[1, 2] * m[2, 1])))
        - (m[0, 1] * ((m[1, 0] * m[2, 2]) - (m[1, 2] * m[2, 0])))
        + (m[0, 2] * ((m[1, 0] * m[2, 1]) - (m[1, 1] * m[2, 0])));
}
