using Maatstaf.Delivery.Access;
using Maatstaf.Delivery.People;
using Maatstaf.Vocabulary;

namespace Maatstaf.Delivery_Tests;

public sealed class AccessPolicyTests
{
    private static readonly OrganisationCode Zandwijk = OrganisationCode.Parse("GM9001"), Waterhoek = OrganisationCode.Parse("GM9002");

    [Fact]
    public void Every_act_has_its_own_rule_in_its_own_place() =>
        AccessPolicy.Rules.Select(static rule => rule.Act).ShouldBe(Enum.GetValues<Act>());

    [Fact]
    public void A_coordinator_edits_the_own_return_and_no_other()
    {
        var anna = Person(new Grant(Role.Coordinator, Zandwijk));
        AccessPolicy.Allows(anna, Act.EditReturn, Zandwijk).ShouldBeTrue();
        AccessPolicy.Allows(anna, Act.EditReturn, Waterhoek).ShouldBeFalse();
        AccessPolicy.Allows(anna, Act.EditReturn).ShouldBeFalse("without an organisation there is nothing of one's own");
        AccessPolicy.Allows(anna, Act.CheckReturns).ShouldBeFalse();
    }

    [Fact]
    public void A_reader_sees_the_own_return_keeps_groups_and_scenarios_and_changes_no_return()
    {
        var derk = Person(new Grant(Role.Reader, Zandwijk));
        Enum.GetValues<Act>().Where(act => AccessPolicy.Allows(derk, act, Zandwijk))
            .ShouldBe([Act.SeePublished, Act.KeepOwnAccount, Act.SeeReturn, Act.SeeAllocation, Act.SeeResults, Act.KeepPeerGroups, Act.ReadPractices, Act.WritePractices, Act.KeepScenarios, Act.SeePreview]);
    }

    [Fact]
    public void Who_takes_part_for_any_organisation_reads_practices_and_writes_for_the_own_one()
    {
        var derk = Person(new Grant(Role.Reader, Zandwijk));
        AccessPolicy.Allows(derk, Act.ReadPractices).ShouldBeTrue();
        AccessPolicy.Allows(derk, Act.WritePractices, Zandwijk).ShouldBeTrue();
        AccessPolicy.Allows(derk, Act.WritePractices, Waterhoek).ShouldBeFalse();
        AccessPolicy.Allows(derk, Act.ModeratePractices, Zandwijk).ShouldBeFalse();
        AccessPolicy.Allows(Person(new Grant(Role.Administrator, null)), Act.ReadPractices).ShouldBeFalse();
        AccessPolicy.Allows(Person(new Grant(Role.Coordinator, null)), Act.ReadPractices).ShouldBeFalse("a role of no organisation is none");
        AccessPolicy.Allows(Person(new Grant(Role.Team, null)), Act.ReadPractices).ShouldBeTrue();
    }

    [Fact]
    public void The_team_sees_every_return_and_edits_none()
    {
        var carla = Person(new Grant(Role.Team, null));
        AccessPolicy.Allows(carla, Act.SeeReturn, Zandwijk).ShouldBeTrue();
        AccessPolicy.Allows(carla, Act.EditReturn, Zandwijk).ShouldBeFalse();
        AccessPolicy.Allows(carla, Act.ManageAccounts).ShouldBeFalse();
    }

    [Fact]
    public void An_administrator_gives_roles_and_sees_no_return()
    {
        var ella = Person(new Grant(Role.Administrator, null));
        AccessPolicy.Allows(ella, Act.ManageAccounts).ShouldBeTrue();
        AccessPolicy.Allows(ella, Act.SeeReturn, Zandwijk).ShouldBeFalse();
        AccessPolicy.Allows(ella, Act.ApproveReturn).ShouldBeFalse();
    }

    [Fact]
    public void Who_is_not_signed_in_sees_what_is_published() =>
        Enum.GetValues<Act>().Where(static act => AccessPolicy.Allows(Caller.Anonymous, act, Zandwijk)).ShouldBe([Act.SeePublished]);

    [Fact]
    public void A_team_role_for_one_organisation_is_no_team_role() =>
        AccessPolicy.Allows(Person(new Grant(Role.Team, Zandwijk)), Act.ApproveReturn, Zandwijk).ShouldBeFalse();

    private static Caller Person(params Grant[] grants) => new() { Account = Guid.NewGuid(), Name = "Iemand", Origin = "127.0.0.1", Grants = grants };
}
