using Maatstaf.Delivery.Keeping;
using Maatstaf.Production.Checking;
using Maatstaf.Returns;
using Maatstaf.Situations;
using Maatstaf.Vocabulary;

namespace Maatstaf.Production_Tests.Checking;

public sealed class SurroundingsTests
{
    private const string Leaf = "software.system";
    private static readonly OrganisationCode Veenbeek = OrganisationCode.Parse("GM9010"), Zandwijk = OrganisationCode.Parse("GM9020"), Dijkstreek = OrganisationCode.Parse("SV01");

    private static YearReturn Partnership() => AReturn.Of("SV01", 2024)
        .Software(Leaf, 100_000).Personnel("personnel.operations", Employment.Own, 10, 800_000).Software("software.mid-office", 5_000, recharge: "SV02").Made();

    private static YearReturn Member(string code, int inhabitants, params decimal[] recharges) =>
        recharges.Aggregate(AReturn.Of(code, 2024).Profile(inhabitants).Infrastructure("infrastructure.voice-video", 7_000), static (built, recharge) => built.Software(Leaf, recharge, recharge: "SV01")).Made();

    private static Surroundings Around(YearReturn member, YearReturn? partnership, long own = 30_000, long other = 10_000) => SurroundingsOf.Municipality(
        member, new Dictionary<OrganisationCode, PartnershipYear> { [Dijkstreek] = new("ICT Dijkstreek", partnership, [(Veenbeek, own), (Zandwijk, other)]) });

    [Fact]
    public void A_member_gets_its_part_of_the_partnerships_own_lines()
    {
        var around = Around(Member("GM9010", 30_000, 600_000, 75_000), Partnership());
        around.Elsewhere.ShouldNotBeNull().Cents(Leaf).ShouldBe(75_000_00);
        around.Elsewhere.Cents("software.mid-office").ShouldBe(0);
        around.Elsewhere.MilliFte.ShouldBe(7_500);
        var match = around.Recharges.ShouldHaveSingleItem();
        (match.Partnership, match.PaidCents, match.DeliveredCents).ShouldBe((Dijkstreek, 675_000_00, 675_000_00));
        around.Compared.Inhabitants.ShouldBe(30_000);
    }

    [Fact]
    public void A_member_that_names_no_recharge_has_nothing_to_match() =>
        Around(Member("GM9010", 30_000), Partnership()).Recharges.ShouldBeEmpty();

    [Fact]
    public void Until_the_partnership_delivers_the_whole_is_not_known()
    {
        var around = Around(Member("GM9010", 30_000, 1), partnership: null);
        around.Elsewhere.ShouldBeNull();
        around.Recharges.ShouldBeEmpty();
    }

    [Fact]
    public void Without_the_inhabitants_of_all_members_there_is_no_key() =>
        Around(Member("GM9010", 30_000, 1), Partnership(), other: -1).Elsewhere.ShouldBeNull();

    [Fact]
    public void A_stand_alone_municipality_has_nothing_elsewhere() =>
        SurroundingsOf.Municipality(Member("GM9010", 30_000), []).Elsewhere.ShouldNotBeNull().MilliFte.ShouldBe(0);

    [Fact]
    public void A_partnership_is_matched_when_every_member_has_delivered()
    {
        var around = SurroundingsOf.Partnership(Partnership(), "ICT Dijkstreek", [(Veenbeek, 30_000), (Zandwijk, 10_000)], [Member("GM9010", 30_000, 600_000), Member("GM9020", 10_000, 200_000)]);
        var match = around.Recharges.ShouldHaveSingleItem();
        (match.PaidCents, match.DeliveredCents).ShouldBe((800_000_00, 900_000_00));
        around.InhabitantsOfMembers.ShouldBe(40_000);
        around.Elsewhere.ShouldNotBeNull().Cents("infrastructure.voice-video").ShouldBe(14_000_00);
    }

    [Fact]
    public void A_partnership_is_not_matched_while_a_member_is_silent()
    {
        (OrganisationCode, long)[] members = [(Veenbeek, 30_000), (Zandwijk, 10_000)];
        var absent = SurroundingsOf.Partnership(Partnership(), "ICT Dijkstreek", members, [Member("GM9010", 30_000, 600_000)]);
        absent.Recharges.ShouldBeEmpty();
        absent.Elsewhere.ShouldBeNull();
        absent.InhabitantsOfMembers.ShouldBeNull();
        SurroundingsOf.Partnership(Partnership(), "ICT Dijkstreek", members, [Member("GM9010", 30_000, 600_000), Member("GM9020", 10_000)]).Recharges.ShouldBeEmpty();
    }

    [Fact]
    public void Given_shares_go_before_inhabitants()
    {
        Share.TryParse("0.5", out var half).ShouldBeTrue();
        var members = SurroundingsOf.Members([new MembershipEntry(Dijkstreek, Zandwijk, 2024, null), new MembershipEntry(Dijkstreek, Veenbeek, 2024, half), new MembershipEntry(OrganisationCode.Parse("SV02"), Veenbeek, 2024, null)], Dijkstreek, static _ => 10_000);
        members.ShouldBe([(Veenbeek, half.Quintillionths), (Zandwijk, 10_000)]);
    }
}
