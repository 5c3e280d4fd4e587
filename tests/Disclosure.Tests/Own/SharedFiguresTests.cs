using Maatstaf.Disclosure;
using Maatstaf.Disclosure.Own;
using Maatstaf.Disclosure.Protection;
using Maatstaf.Vocabulary;

namespace Maatstaf.Disclosure_Tests.Own;

public sealed class SharedFiguresTests
{
    [Fact]
    public void Only_named_participants_are_shared()
    {
        var shared = DisclosureControl.Shared(Towns.Country(static number => 100 + number, 6, 2024).Named("GM02", "GM05").Results());

        shared.NamedIn(2024).Select(static figures => figures.Owner.ToString()).ShouldBe(["GM02", "GM05"]);
        shared.Find(Towns.Code(5))!.Number(Towns.Total, 2024).ShouldBe(105);
        shared.Find(Towns.Code(3)).ShouldBeNull();
        shared.IsNamed(Towns.Code(3), 2024).ShouldBeFalse();
    }

    [Fact]
    public void A_choice_is_about_one_year_and_the_others_stay_hidden()
    {
        var shared = DisclosureControl.Shared(Towns.Country(static number => 100 + number, 6, 2023, 2024).Named("GM01").NamedIn("GM02", 2024).Results());

        var figures = shared.Find(Towns.Code(2))!;
        figures.Years.ShouldBe([2024]);
        figures.Number(Towns.Total, 2023).ShouldBeNull();
        shared.NamedIn(2023).ShouldBeEmpty();
        shared.Find(Towns.Code(1)).ShouldBeNull();
    }

    [Fact]
    public void A_group_of_named_ones_has_the_statistics_of_just_those()
    {
        var group = DisclosureControl.Shared(Towns.Country(static number => 100 + (10 * number), 6, 2024).Named("GM01", "GM02", "GM03").Results())
            .Group([Towns.Code(3), Towns.Code(1), Towns.Code(1)]);

        group.MembersIn(2024).Select(static member => member.Owner).ShouldBe([Towns.Code(1), Towns.Code(3)]);
        group.Number(Towns.Total, 2024)!.Value.ShouldBe(((110 * 10_000) + (130 * 30_000)) / 40_000.0, 1e-12);
        group.Number(Towns.Total, 2024, StatisticIds.Median).ShouldBe(120);
        group.Number(Towns.Total, 2024, StatisticIds.LowerQuartile).ShouldBe(115);
        group.Find(Towns.Total, 2024).N.ShouldBe(2);
        group.Find(Towns.Total, 2024).Clusters.ShouldBe(2);
        group.Find(Towns.Total, 2024, StatisticIds.IntervalLow).Value.ShouldBeOfType<FigureValue.NotApplicable>();
    }

    [Fact]
    public void Anonymous_and_unknown_members_are_left_out_alike()
    {
        var group = DisclosureControl.Shared(Towns.Country(static _ => 100, 6, 2024).Named("GM01").Results()).Group([Towns.Code(1), Towns.Code(2), Towns.Code(77)]);

        group.MembersIn(2024).Count.ShouldBe(1);
        group.NotIn(2024).ShouldBe([Towns.Code(2), Towns.Code(77)]);
        group.NotIn(2023).Count.ShouldBe(3);
        group.Find(Towns.Total, 2023).Value.ShouldBeOfType<FigureValue.Missing>();
    }

    [Fact]
    public void Traits_are_standardised_over_all_participants_and_tell_nothing_of_one()
    {
        var spread = DisclosureControl.Shared(Towns.Country(static _ => 100, 5, 2024).Results()).SpreadOf(PublicTrait.StaffPerThousandInhabitants, 2024);

        spread.N.ShouldBe(5);
        spread.Mean.ShouldBe(8);
        spread.StandardDeviation.ShouldBe(0);
    }

    [Fact]
    public void Dispersion_follows_the_primary_rules()
    {
        DispersionOf(4).ShouldBe(new FigureValue.Withheld("n<5"));
        DispersionOf(8).ShouldBe(new FigureValue.Withheld("secondary"));
        DispersionOf(12).ShouldBeOfType<FigureValue.Known>();
        DispersionOf(12, oddOne: true).ShouldBe(new FigureValue.Withheld("dominance"));
        var partnerships = Towns.Country(static number => 100 + number, 12, 2024).Partnership("SV01", 2024, null, [.. Enumerable.Range(1, 6).Select(static number => $"GM{number:00}")])
            .Partnership("SV02", 2024, null, [.. Enumerable.Range(7, 6).Select(static number => $"GM{number:00}")]);
        DispersionOf(partnerships).ShouldBe(new FigureValue.Withheld("clusters<3"));
    }

    [Fact]
    public void Dispersion_is_the_weighted_spread_around_the_headline_in_two_digits()
    {
        // Ten towns, costs alternately 90 and 110: every square is near 100, times the inhabitants.
        var value = DispersionOf(10).Number!.Value;

        var headline = Enumerable.Range(1, 10).Sum(static number => number * (number % 2 == 0 ? 110.0 : 90)) / 55;
        var exact = Math.Sqrt(Enumerable.Range(1, 10).Sum(number => number * 10_000 * Math.Pow((number % 2 == 0 ? 110 : 90) - headline, 2)) / 9);
        value.ShouldBe(exact, exact * 0.05);
        Math.Round(value / 100).ShouldBe(value / 100, 1e-9);
    }

    [Fact]
    public void Where_the_headline_is_withheld_so_is_the_dispersion()
    {
        var results = Towns.Country(static number => number % 2 == 0 ? 110 : 90, 12, 2024).Results();
        var withheld = DisclosureControl.Release(results, Audience.Circle, Protector.Plan(results, Situations.Country.Catalogue, cancel: TestContext.Current.CancellationToken));

        DisclosureControl.Shared(results).DispersionOf(withheld, Towns.Total, 2024, "small").ShouldBe(withheld.Find(Towns.Total, 2024, "small")!.Value is FigureValue.Withheld hidden
            ? hidden
            : DisclosureControl.Shared(results).DispersionOf(DisclosureControl.ForTeam(results), Towns.Total, 2024, "small"));
        DisclosureControl.Shared(results).DispersionOf(withheld, Towns.Total, 2023, "all").ShouldBeOfType<FigureValue.Missing>();
    }

    private static FigureValue DispersionOf(int count, bool oddOne = false) =>
        DispersionOf(Towns.Country(number => oddOne ? (number == 1 ? 900 : 100) : number % 2 == 0 ? 110 : 90, count, 2024));

    private static FigureValue DispersionOf(Situations.Country country)
    {
        var results = country.Results();
        return DisclosureControl.Shared(results).DispersionOf(DisclosureControl.ForTeam(results), Towns.Total, 2024, "all");
    }
}
