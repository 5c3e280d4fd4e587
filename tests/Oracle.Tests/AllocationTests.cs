using Maatstaf.Oracle;

namespace Maatstaf.Oracle_Tests;

public class AllocationTests
{
    [Fact]
    public void A_euro_over_three_equal_members_leaves_the_odd_cent_with_the_lowest_code() =>
        Divide(100, ("GM0003", "1"), ("GM0001", "1"), ("GM0002", "1"))
            .ShouldBe("GM0001 34, GM0002 33, GM0003 33");

    [Fact]
    public void Two_odd_cents_go_to_the_two_lowest_codes() =>
        Divide(101, ("GM0003", "1"), ("GM0001", "1"), ("GM0002", "1"))
            .ShouldBe("GM0001 34, GM0002 34, GM0003 33");

    [Fact]
    public void The_odd_cent_goes_to_the_largest_fraction_before_the_lowest_code() =>
        // Quotas 2.5, 3.75 and 3.75 (of 10, by 2, 3 and 3): down to 2, 3, 3; the two cents that are left to the .75s.
        Divide(10, ("GM0001", "2"), ("GM0002", "3"), ("GM0003", "3"))
            .ShouldBe("GM0001 2, GM0002 4, GM0003 4");

    [Fact]
    public void A_credit_note_is_the_mirror_of_the_same_amount() =>
        Divide(-100, ("GM0001", "1"), ("GM0002", "1"), ("GM0003", "1"))
            .ShouldBe("GM0001 -34, GM0002 -33, GM0003 -33");

    [Fact]
    public void Shares_that_are_a_millionth_short_of_one_still_give_everything_away() =>
        Divide(1_000_000_000, ("GM0001", "0.333333"), ("GM0002", "0.333333"), ("GM0003", "0.333333"))
            .ShouldBe("GM0001 333333334, GM0002 333333333, GM0003 333333333");

    [Fact]
    public void A_member_with_share_nought_gets_nothing() =>
        Divide(7, ("GM0001", "0"), ("GM0002", "1")).ShouldBe("GM0001 0, GM0002 7");

    private static string Divide(int amount, params (string Code, string Weight)[] members)
    {
        var parts = Allocation.Divide(amount, members.ToDictionary(m => m.Code, m => Rational.Parse(m.Weight)));
        return string.Join(", ", parts.OrderBy(part => part.Key, StringComparer.Ordinal).Select(part => $"{part.Key} {part.Value}"));
    }
}
