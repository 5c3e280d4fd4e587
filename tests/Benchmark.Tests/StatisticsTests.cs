using Maatstaf.Benchmark;
using Maatstaf.Situations;
using Maatstaf.Vocabulary;

namespace Maatstaf.Benchmark_Tests;

public sealed class StatisticsTests
{
    private const string Total = "ict.cost-per-inhabitant";

    [Fact]
    public void The_headline_weighs_by_inhabitants_and_the_mean_does_not()
    {
        var computed = Computed.Of(new Country()
            .Municipality("Zandwijk", 2024, 10_000).Costs("Zandwijk", 2024, 400_000, 400_000, 200_000)
            .Municipality("Waterhoek", 2024, 90_000).Costs("Waterhoek", 2024, 1_800_000, 1_800_000, 900_000));

        computed[Total, 2024].Value.ShouldBe(55, 1e-12);
        computed[Total, 2024, StatisticIds.Mean].Value.ShouldBe(75, 1e-12);
        computed[Total, 2024, StatisticIds.Median].Value.ShouldBe(75, 1e-12);
        computed[Total, 2024, StatisticIds.LowerQuartile].Value.ShouldBe(62.5, 1e-12);
        computed[Total, 2024].N.ShouldBe(2);
    }

    [Fact]
    public void A_partnerships_lines_go_to_its_members_and_what_they_paid_it_is_left_out()
    {
        var computed = Computed.Of(new Country()
            .Municipality("Zandwijk", 2024, 30_000).Costs("Zandwijk", 2024, 100, 100, 100)
            .Municipality("Waterhoek", 2024, 10_000).Costs("Waterhoek", 2024, 100, 100, 100)
            .Software("Zandwijk", 2024, "software.system", 999_999_00, recharge: "SV01")
            .Partnership("SV01", 2024, "Zandwijk", "Waterhoek")
            .Software("SV01", 2024, "software.system", 40_000_00));

        computed["software.system.cost-per-inhabitant", 2024].Value.ShouldBe(1, 1e-12);
        computed["software.system.cost-per-inhabitant", 2024].Clusters.ShouldBe(1);
        computed["software.system.cost-per-inhabitant", 2024, StatisticIds.UpperQuartile].Value.ShouldBe(1, 1e-12);
    }

    [Fact]
    public void A_member_without_a_return_takes_its_part_with_it()
    {
        var computed = Computed.Of(new Country()
            .Municipality("Zandwijk", 2024, 30_000)
            .Bystander("Waterhoek", 2024, 10_000)
            .Partnership("SV01", 2024, "Zandwijk", "Waterhoek").Costs("SV01", 2024, 40_000, 40_000, 40_000));

        computed["software.cost-per-inhabitant", 2024].Value.ShouldBe(1, 1e-12);
        computed[Total, 2024].N.ShouldBe(1);
    }

    [Fact]
    public void Municipalities_tied_through_several_partnerships_are_one_cluster_even_without_returns()
    {
        var computed = Computed.Of(new Country()
            .Municipality("Zandwijk", 2024, 10_000).Costs("Zandwijk", 2024, 1, 1, 1)
            .Municipality("Waterhoek", 2024, 10_000).Costs("Waterhoek", 2024, 1, 1, 1)
            .Municipality("Heuvelrade", 2024, 10_000).Costs("Heuvelrade", 2024, 1, 1, 1)
            .Bystander("Tussenmeer", 2024, 10_000)
            .Partnership("SV01", 2024, status: null, "Zandwijk", "Tussenmeer")
            .Partnership("SV02", 2024, ReturnStatus.Draft, "Tussenmeer", "Waterhoek"));

        computed[Total, 2024].Clusters.ShouldBe(2);
        computed[Total, 2024, group: GroupIds.InPartnership].Clusters.ShouldBe(1);
        computed.Results.Participants.Single().ShouldBe(new ParticipantCount(2024, 3, 30_000, 2, 2, 2));
    }

    [Fact]
    public void Who_lacks_a_component_or_an_approval_does_not_take_part_and_the_reason_is_known()
    {
        var computed = Computed.Of(new Country()
            .Municipality("Zandwijk", 2024, 10_000).Costs("Zandwijk", 2024, 1, 1, 1)
            .Municipality("Waterhoek", 2024, 10_000).Costs("Waterhoek", 2024, 0, 1, 1)
            .Municipality("Heuvelrade", 2024, 10_000, status: ReturnStatus.Submitted).Costs("Heuvelrade", 2024, 1, 1, 1));

        computed[Total, 2024].N.ShouldBe(1);
        computed.Results.NonParticipants.Select(static row => (row.Municipality.ToString(), row.Reason)).ShouldBe(
            [("Heuvelrade", NonParticipationReason.ReturnNotApproved), ("Waterhoek", NonParticipationReason.NoSoftware)]);
    }

    [Fact]
    public void A_missing_denominator_is_missing_and_not_zero()
    {
        var computed = Computed.Of(new Country()
            .Municipality("Zandwijk", 2024, 10_000, budgetCents: 100_00).Costs("Zandwijk", 2024, 1, 1, 1)
            .Municipality("Waterhoek", 2024, 10_000).Costs("Waterhoek", 2024, 5, 5, 5)
            .Municipality("Heuvelrade", 2024, 10_000, budgetCents: 0).Costs("Heuvelrade", 2024, 5, 5, 5));

        computed["ict.share-of-budget", 2024].Value.ShouldBe(0.03, 1e-12);
        computed["ict.share-of-budget", 2024].N.ShouldBe(1);
        computed.Has("ict.cost-per-workplace", 2024).ShouldBeFalse();
        computed.Has("projects.cloud.fte-per-100k", 2024).ShouldBeFalse();
    }

    [Fact]
    public void Coordination_is_asked_from_fiscal_year_2024_only()
    {
        var computed = Computed.Of(new Country()
            .Municipality("Zandwijk", 2023, 10_000).Costs("Zandwijk", 2023, 1, 1, 1)
            .Municipality("Zandwijk", 2024, 10_000).Costs("Zandwijk", 2024, 1, 1, 1));

        computed.Has("personnel.information-management.coordination.cost-per-inhabitant", 2023).ShouldBeFalse();
        computed["personnel.information-management.coordination.cost-per-inhabitant", 2024].Value.ShouldBe(0);
    }

    [Fact]
    public void Size_classes_that_the_data_brings_along_hold_for_their_year_only()
    {
        var country = new Country().SizeClass(2024, "small", 0).SizeClass(2024, "medium", 5_000).SizeClass(2024, "large", 10_000);
        foreach (var year in (int[])[2023, 2024])
            country.Municipality("Zandwijk", year, 10_000).Costs("Zandwijk", year, 1, 1, 1);
        var computed = Computed.Of(country);

        computed.Has(Total, 2023, group: "small").ShouldBeTrue();
        computed.Has(Total, 2024, group: "small").ShouldBeFalse();
        computed.Has(Total, 2024, group: "large").ShouldBeTrue();
    }
}
