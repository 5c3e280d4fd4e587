using Maatstaf.Oracle;

namespace Maatstaf.Oracle_Tests;

/// <summary>The exact calculation itself, on examples that fit on the back of an envelope.</summary>
public class ExactBenchmarkTests
{
    private const string Software = "software.cost-per-inhabitant";

    [Fact]
    public void The_headline_is_the_ratio_of_sums_and_the_mean_the_mean_of_ratios()
    {
        // 100/10 = 10 and 900/30 = 30: together 1000/40 = 25, on average 20.
        var country = new Country().Municipality("GM0001", 2020, 10, "100").Municipality("GM0002", 2020, 30, "900");
        country.Value(Software, 2020, "headline").ShouldBe(25);
        country.Value(Software, 2020, "mean").ShouldBe(20);
    }

    [Fact]
    public void Quartiles_lie_between_the_order_statistics()
    {
        // Ratios 10, 20, 40, 80: position 0.75 is 17.5, 1.5 is 30, 2.25 is 50.
        var country = new Country()
            .Municipality("GM0004", 2020, 1, "80").Municipality("GM0001", 2020, 1, "10")
            .Municipality("GM0003", 2020, 1, "40").Municipality("GM0002", 2020, 1, "20");
        country.Value(Software, 2020, "p25").ShouldBe(new Rational(35, 2));
        country.Value(Software, 2020, "median").ShouldBe(30);
        country.Value(Software, 2020, "p75").ShouldBe(50);
    }

    [Fact]
    public void Like_for_like_and_composition_add_up_to_the_change()
    {
        // 2020: 10 and 40 give 25; 2021: 12 and, for a newcomer, 6 give 9. Only the first is in both: 12 - 10 = 2.
        var country = new Country()
            .Municipality("GM0001", 2020, 10, "100").Municipality("GM0002", 2020, 10, "400")
            .Municipality("GM0001", 2021, 10, "120").Municipality("GM0003", 2021, 10, "60");
        country.Value(Software, 2021, "like_for_like").ShouldBe(2);
        country.Value(Software, 2021, "composition").ShouldBe(-18);
        country.Value(Software, 2021, "matched_coverage").ShouldBe(new Rational(1, 2));
        country.Find(Software, 2021, "matched_n").ShouldBe(new Figure(1, 1, 1));
        country.Find(Software, 2020, "like_for_like").ShouldBeNull();
    }

    [Fact]
    public void The_matched_index_is_a_product_of_links_and_stops_for_good_at_a_gap()
    {
        // 2018 is 10, 2019 is 12, 2020 is 15: 100, 120, 150. Nothing in 2021, so nothing after it either.
        var country = new Country()
            .Municipality("GM0001", 2018, 10, "100").Municipality("GM0001", 2019, 10, "120")
            .Municipality("GM0001", 2020, 20, "300")
            .Municipality("GM0001", 2022, 10, "200").Municipality("GM0001", 2023, 10, "200");
        var index = Enumerable.Range(2018, 6).Select(year => country.Value(Software, year, "index_matched"));
        index.ShouldBe([100, 120, 150, null, null, null]);
        country.Value(Software, 2023, "like_for_like").ShouldBe(0);
    }

    [Fact]
    public void Real_terms_need_prices_and_indices_need_the_base_year()
    {
        var country = new Country().Municipality("GM0001", 2015, 10, "100").Municipality("GM0001", 2024, 10, "260");
        country.Package.Cpi.AddRange([new PriceIndex(2004, "80"), new PriceIndex(2015, "100"), new PriceIndex(2024, "130")]);
        country.Value(Software, 2024, "real_2015").ShouldBe(20);
        country.Value(Software, 2024, "real_2004").ShouldBe(16);
        country.Value(Software, 2024, "index_nominal_2015").ShouldBe(260);
        country.Value(Software, 2024, "index_real_2015").ShouldBe(200);
        country.Value(Software, 2024, "index_nominal_2004").ShouldBeNull();
        country.Value("software.saas-share", 2024, "real_2015").ShouldBeNull();
    }

    [Fact]
    public void Municipalities_that_two_partnerships_tie_together_are_one_cluster()
    {
        var country = new Country()
            .Municipality("GM0001", 2020, 10).Municipality("GM0002", 2020, 10)
            .Municipality("GM0003", 2020, 10).Municipality("GM0004", 2020, 10)
            .Partnership("SV01", 2020, "GM0001", "GM0002").Partnership("SV02", 2020, "GM0002", "GM0003");
        country.Find(Software, 2020, "headline")!.Clusters.ShouldBe(2);
        country.Find(Software, 2020, "headline", "in-partnership").ShouldBe(new Figure(10, 3, 1));
        country.Find(Software, 2020, "headline", "stand-alone").ShouldBe(new Figure(10, 1, 1));
    }

    [Fact]
    public void The_tie_may_run_through_a_member_that_does_not_take_part()
    {
        var country = new Country()
            .Municipality("GM0001", 2020, 10).Municipality("GM0002", 2020, 10, status: "draft").Municipality("GM0003", 2020, 10)
            .Partnership("SV01", 2020, "GM0001", "GM0002").Partnership("SV02", 2020, "GM0002", "GM0003");
        country.Find(Software, 2020, "headline").ShouldBe(new Figure(10, 2, 1));
    }

    [Fact]
    public void Few_clusters_have_the_range_of_headlines_that_leave_one_out()
    {
        // Without one of 10, 20 and 60: 40, 35 and 15.
        var country = new Country()
            .Municipality("GM0001", 2020, 10, "100").Municipality("GM0002", 2020, 10, "200").Municipality("GM0003", 2020, 10, "600");
        country.Find(Software, 2020, "interval_low").ShouldBe(new Figure(15, 3, 3));
        country.Find(Software, 2020, "interval_high").ShouldBe(new Figure(40, 3, 3));
        country.Partnership("SV01", 2020, "GM0001", "GM0002", "GM0003");
        country.Find(Software, 2020, "interval_low").ShouldBeNull();
    }

    [Fact]
    public void A_partnerships_lines_go_to_its_members_and_a_member_without_return_takes_its_part_along()
    {
        // 900 by inhabitants 10, 20 and 60: 100, 200 and 600, the last to a member that returned nothing.
        var country = new Country()
            .Municipality("GM0001", 2020, 10).Municipality("GM0002", 2020, 20)
            .Partnership("SV01", 2020, "GM0001", "GM0002", "GM0003")
            .PartnershipReturn("SV01", 2020, "900", "0", "0");
        country.Package.Organisations.Add(new Organisation("GM0003", "GM0003", "municipality"));
        country.Package.Profiles.Add(new Profile("GM0003", 2020, 60));
        country.Find(Software, 2020, "headline").ShouldBe(new Figure(new Rational(500, 30), 2, 1));
    }

    [Fact]
    public void A_payment_to_the_partnership_is_not_counted_twice()
    {
        var country = new Country().Municipality("GM0001", 2020, 10);
        country.Package.Software.Add(
            new SoftwareLine("GM0001", 2020, 99, "software.system", "5000", Recharge: "SV01"));
        country.Value(Software, 2020, "headline").ShouldBe(10);
    }

    [Fact]
    public void A_missing_denominator_is_no_value_and_a_cost_of_nought_is_one()
    {
        var country = new Country().Municipality("GM0001", 2020, 10);
        country.Find("ict.share-of-budget", 2020, "headline").ShouldBeNull();
        country.Value("software.mid-office.cost-per-inhabitant", 2020, "headline").ShouldBe(0);
        country.Find("software.mid-office.saas-share", 2020, "headline").ShouldBeNull();
        country.Find("projects.ai.fte-per-100k", 2020, "headline").ShouldBeNull();
        country.Package.Projects.Add(new ProjectLine("GM0001", 2020, 1, "cloud", "14"));
        country.Value("projects.ai.fte-per-100k", 2020, "headline").ShouldBe(0);
        country.Value("projects.cloud.fte-per-100k", 2020, "headline").ShouldBe(100);
    }

    [Fact]
    public void Coordination_is_asked_from_2024()
    {
        var country = new Country().Municipality("GM0001", 2023, 10).Municipality("GM0001", 2024, 10);
        country.Find(CostTree.Coordination + ".own.fte-per-100k", 2023, "headline").ShouldBeNull();
        country.Value(CostTree.Coordination + ".own.fte-per-100k", 2024, "headline").ShouldBe(0);
    }

    [Fact]
    public void A_total_that_is_not_positive_takes_no_part()
    {
        var country = new Country().Municipality("GM0001", 2020, 10, infrastructure: "0").Municipality("GM0002", 2020, 10);
        country.Find(Software, 2020, "headline")!.N.ShouldBe(1);
    }

    [Fact]
    public void An_edition_knows_the_years_before_it()
    {
        var country = new Country().Municipality("GM0001", 2023, 10).Municipality("GM0001", 2024, 10);
        country.Find(Software, 2023, "headline", edition: 2024).ShouldNotBeNull();
        country.Find(Software, 2024, "headline", edition: 2024).ShouldBeNull();
    }

    [Fact]
    public void A_year_has_its_own_size_classes_or_the_usual_ones()
    {
        var country = new Country().Municipality("GM0001", 2020, 60_000).Municipality("GM0001", 2021, 60_000);
        country.Package.SizeClasses.AddRange(
            [new SizeClass(2021, "small", 0), new SizeClass(2021, "medium", 60_001), new SizeClass(2021, "large", 90_000)]);
        country.Find(Software, 2020, "headline", "medium").ShouldNotBeNull();
        country.Find(Software, 2021, "headline", "small").ShouldNotBeNull();
    }

    [Fact]
    public void A_score_is_the_sum_of_scores_by_the_number_of_answers()
    {
        // 2.5 and 4 on customers, and 5: together 11.5 over 3 answers, on average (3.25 + 5)/2.
        var country = new Country()
            .Municipality("GM0001", 2020, 10).Municipality("GM0002", 2020, 30).Municipality("GM0003", 2020, 20)
            .Answers("GM0001", 2020, ("customer.knowing", "2.5"), ("customer.anticipating", "4"), ("culture.organisation", "1"))
            .Answers("GM0002", 2020, ("customer.knowing", "5"));
        country.Find("maturity.customer.score", 2020, "headline").ShouldBe(new Figure(new Rational(23, 6), 2, 2));
        country.Value("maturity.customer.score", 2020, "mean").ShouldBe(new Rational(33, 8));
        country.Find("maturity.culture.score", 2020, "headline").ShouldBe(new Figure(1, 1, 1));
        country.Find("maturity.operations.score", 2020, "headline").ShouldBeNull();
    }

    [Fact]
    public void An_answer_counts_for_who_takes_part_and_on_a_question_that_is_known()
    {
        var country = new Country().Municipality("GM0001", 2020, 10).Municipality("GM0002", 2020, 10, status: "draft")
            .Partnership("SV01", 2020, "GM0001", "GM0002").PartnershipReturn("SV01", 2020, "9", "9", "9")
            .Answers("GM0001", 2020, ("operations.scalability", "4"), ("operations.cloud", "1"))
            .Answers("GM0002", 2020, ("operations.scalability", "1")).Answers("SV01", 2020, ("operations.scalability", "1"));
        country.Find("maturity.operations.score", 2020, "headline").ShouldBe(new Figure(4, 1, 1));
    }

    [Fact]
    public void Business_intelligence_is_asked_from_2022()
    {
        var country = new Country().Municipality("GM0001", 2021, 10).Municipality("GM0001", 2022, 10)
            .Answers("GM0001", 2021, ("bi.use", "2")).Answers("GM0001", 2022, ("bi.use", "2"));
        country.Find("maturity.bi.score", 2021, "headline").ShouldBeNull();
        country.Value("maturity.bi.score", 2022, "headline").ShouldBe(2);
    }

    [Fact]
    public void The_halves_are_above_the_middle_and_not_and_who_did_not_answer_is_in_neither()
    {
        // 600/10 = 60 with a mean above 3, 300/10 = 30 with exactly 3, and one that answered about something else.
        var country = new Country()
            .Municipality("GM0001", 2020, 10, "400").Municipality("GM0002", 2020, 10).Municipality("GM0003", 2020, 10)
            .Answers("GM0001", 2020, ("operations.scalability", "3.001")).Answers("GM0003", 2020, ("customer.knowing", "5"))
            .Answers("GM0002", 2020, ("operations.scalability", "1"), ("operations.supporting-staff", "5"));
        country.Find("maturity.high-operations.cost-per-inhabitant", 2020, "headline").ShouldBe(new Figure(60, 1, 1));
        country.Find("maturity.low-operations.cost-per-inhabitant", 2020, "headline").ShouldBe(new Figure(30, 1, 1));
    }

    [Fact]
    public void A_share_on_premises_is_of_all_cost_of_the_software()
    {
        // 100 as a service, 150 on premises and 50 of which the place is not known.
        var country = new Country().Municipality("GM0001", 2020, 10);
        country.Package.Software.AddRange(
        [
            new SoftwareLine("GM0001", 2020, 98, "software.system", "150"),
            new SoftwareLine("GM0001", 2020, 99, "software.mid-office", "50", ""),
        ]);
        country.Value("software.on-premises-share", 2020, "headline").ShouldBe(new Rational(1, 2));
        country.Value("software.system.on-premises-share", 2020, "headline").ShouldBe(new Rational(3, 5));
        country.Value("software.mid-office.on-premises-share", 2020, "headline").ShouldBe(0);
        country.Find("software.front-office.on-premises-share", 2020, "headline").ShouldBeNull();
    }

    [Fact]
    public void Artificial_intelligence_is_counted_where_it_is_tried_or_used()
    {
        // GM0001 uses one and has an idea, and half of the partnership's pilot; GM0002 has that pilot too; GM0003 says nothing; GM0004 says that it has none.
        var country = new Country()
            .Municipality("GM0001", 2024, 50_000).Municipality("GM0002", 2024, 50_000)
            .Municipality("GM0003", 2024, 90_000).Municipality("GM0004", 2024, 100_000)
            .Partnership("SV01", 2024, "GM0001", "GM0002").PartnershipReturn("SV01", 2024, "9", "9", "9")
            .Answers("GM0004", 2024, ("ai.policy", "2"));
        country.Package.Ai.AddRange(
        [
            new UseCase("GM0001", 2024, 1, "in-use", "1000", "400", "50"),
            new UseCase("GM0001", 2024, 2, "idea", "", "900", "900"),
            new UseCase("SV01", 2024, 1, "pilot", "500", "100", "10"),
        ]);
        country.Find("ai.use-cases-per-100k", 2024, "headline").ShouldBe(new Figure(new Rational(3, 2), 3, 2));
        country.Find("ai.cost-per-inhabitant", 2024, "headline").ShouldBe(new Figure(new Rational(1500, 200_000), 3, 2));
        country.Find("ai.hours-saved-share", 2024, "headline").ShouldBe(new Figure(new Rational(60, 500), 2, 1));
    }

    [Fact]
    public void Who_does_not_know_the_cost_of_a_use_case_has_no_cost_of_artificial_intelligence()
    {
        var country = new Country().Municipality("GM0001", 2024, 10).Municipality("GM0002", 2024, 10);
        country.Package.Ai.AddRange(
        [
            new UseCase("GM0001", 2024, 1, "in-use", "1000", "", "50"),
            new UseCase("GM0001", 2024, 2, "pilot", "", "100", ""),
            new UseCase("GM0002", 2024, 1, "pilot", "20"),
        ]);
        country.Find("ai.cost-per-inhabitant", 2024, "headline").ShouldBe(new Figure(2, 1, 1));
        country.Find("ai.use-cases-per-100k", 2024, "headline")!.N.ShouldBe(2);
        country.Find("ai.hours-saved-share", 2024, "headline").ShouldBeNull();
    }

    [Fact]
    public void A_share_of_municipalities_counts_each_once_and_who_is_making_it_does_not_have_it()
    {
        var country = new Country()
            .Municipality("GM0001", 2024, 10).Municipality("GM0002", 2024, 500).Municipality("GM0003", 2024, 10).Municipality("GM0004", 2022, 10)
            .Answers("GM0001", 2024, ("ai.strategy", "3")).Answers("GM0002", 2024, ("ai.strategy", "2")).Answers("GM0003", 2024, ("ai.policy", "1"))
            .Answers("GM0004", 2022, ("ai.strategy", "3"));
        country.Find("ai.strategy-share", 2024, "headline").ShouldBe(new Figure(new Rational(1, 2), 2, 2));
        country.Find("ai.policy-share", 2024, "headline").ShouldBe(new Figure(0, 1, 1));
        country.Find("ai.strategy-share", 2022, "headline").ShouldBeNull();
    }
}
