using Maatstaf.Disclosure;
using Maatstaf.Vocabulary;

namespace Maatstaf.Disclosure_Tests.Own;

public sealed class OwnFiguresTests
{
    [Fact]
    public void A_municipality_sees_its_own_values_of_every_year_whether_it_is_named_or_not()
    {
        var own = DisclosureControl.Own(Towns.Country(static number => 100 + number, 6, 2023, 2024).Results(), Towns.Code(2));

        own.Owner.ShouldBe(Towns.Code(2));
        own.Years.ShouldBe([2023, 2024]);
        own.Number(Towns.Total, 2024).ShouldBe(102);
        own.Ratio(Towns.Total, 2024)!.Numerator.ShouldBe(102 * 20_000 * 100L);
        own.Ratio(Towns.Total, 2024)!.Denominator.ShouldBe(20_000);
        own.Of(2024)!.Inhabitants.ShouldBe(20_000);
        own.Of(2024)!.Groups.ShouldBe(["all", "small", "stand-alone"]);
        own.Of(2024)!.IsNamed.ShouldBeFalse();
    }

    [Fact]
    public void Missing_not_applicable_and_zero_are_three_things()
    {
        var country = Towns.Country(static _ => 100, 6, 2022, 2024);
        var own = DisclosureControl.Own(country.Results(), Towns.Code(1));

        own.Find("ict.cost-per-workplace", 2024).ShouldBeOfType<FigureValue.Missing>();
        own.Find("software.mid-office.cost-per-inhabitant", 2024).Number.ShouldBe(0);
        own.Find("nothing", 2024).ShouldBeOfType<FigureValue.NotApplicable>();
        own.Find(Towns.Total, 2023).ShouldBeOfType<FigureValue.Missing>();
        var asked = Situations.Country.Catalogue.Indicators.First(static indicator => indicator.From > 2022);
        own.Find(asked.Id, 2022).ShouldBeOfType<FigureValue.NotApplicable>();
    }

    [Fact]
    public void Own_values_are_those_that_the_mean_is_made_of()
    {
        var results = Towns.Country(static number => 90 + (number * number), 7, 2024).Results();
        var values = Enumerable.Range(1, 7).Select(number => DisclosureControl.Own(results, Towns.Code(number)).Number(Towns.Total, 2024)!.Value).ToArray();

        DisclosureControl.ForTeam(results).Number(Towns.Total, 2024, statistic: StatisticIds.Mean)!.Value.ShouldBe(values.Average(), 1e-12);
    }

    [Fact]
    public void Who_did_not_take_part_has_no_years()
    {
        var own = DisclosureControl.Own(Towns.Country(static _ => 100, 6, 2024).Results(), OrganisationCode.Parse("GM99"));

        own.Years.ShouldBeEmpty();
        own.Of(2024).ShouldBeNull();
        own.Number(Towns.Total, 2024).ShouldBeNull();
    }

    [Fact]
    public void Nobody_outside_disclosure_control_can_make_own_or_shared_figures()
    {
        foreach (var type in (Type[])[typeof(Disclosure.Own.OwnFigures), typeof(Disclosure.Own.SharedFigures), typeof(Disclosure.Own.NamedGroup), typeof(Disclosure.Own.OwnYear), typeof(Disclosure.Own.OwnRatio), typeof(Disclosure.Own.SizeAdjusted)])
        {
            type.GetConstructors().ShouldBeEmpty(type.Name);
            type.IsSealed.ShouldBeTrue(type.Name);
            type.GetProperties().Where(static property => property.SetMethod is { IsPublic: true }).ShouldBeEmpty(type.Name);
        }
    }
}
