using CsCheck;
using Maatstaf.Position.Peers;
using Maatstaf.Vocabulary;

namespace Maatstaf.Position_Tests;

public sealed class GroupAddressTests
{
    [Fact]
    public void Nothing_in_the_address_means_all_participants() => Read(string.Empty).ShouldBe(new GroupChoice.Fixed("all"));

    [Theory]
    [InlineData("groep=small")]
    [InlineData("groep=in-partnership")]
    [InlineData("groep=buren")]
    [InlineData("groep=buren&aantal=8")]
    [InlineData("gemeenten=GM9001,GM9002")]
    [InlineData("eigen=0123456789abcdef0123456789abcdef")]
    public void What_is_written_is_what_was_read(string address) => GroupAddress.Write(Read(address)!).ShouldBe(address);

    [Fact]
    public void Municipalities_stand_once_and_in_order() =>
        GroupAddress.Write(Read("gemeenten=GM9002,GM9001,GM9002")!).ShouldBe("gemeenten=GM9001,GM9002");

    [Theory]
    [InlineData("groep=nobody")]
    [InlineData("groep=buren&aantal=0")]
    [InlineData("groep=buren&aantal=21")]
    [InlineData("groep=buren&aantal=+5")]
    [InlineData("groep=small&aantal=5")]
    [InlineData("aantal=5")]
    [InlineData("groep=small&gemeenten=GM9001")]
    [InlineData("groep=small&eigen=0123456789abcdef0123456789abcdef")]
    [InlineData("gemeenten=GM9001,")]
    [InlineData("gemeenten=GM 9001")]
    [InlineData("gemeenten=<script>")]
    [InlineData("eigen=1")]
    [InlineData("eigen={0123456789abcdef0123456789abcdef}")]
    public void An_address_that_names_no_group_or_several_is_refused(string address) => Read(address).ShouldBeNull();

    [Fact]
    public void More_municipalities_than_the_catalogue_allows_are_refused()
    {
        var most = Town.Catalogue.Peers.MostOwnMembers;
        Read("gemeenten=" + string.Join(',', Enumerable.Range(1, most).Select(static number => $"GM{number}"))).ShouldNotBeNull();
        Read("gemeenten=" + string.Join(',', Enumerable.Range(1, most + 1).Select(static number => $"GM{number}"))).ShouldBeNull();
    }

    [Fact]
    public void Any_text_is_read_without_a_fault() =>
        Gen.Select(Gen.String, Gen.String, Gen.String).Sample(static (group, codes, saved) =>
        {
            var choice = GroupAddress.Read(part => part switch { "groep" => group, "gemeenten" => codes, "eigen" => saved, _ => null }, Town.Catalogue);
            return choice is null || Read(GroupAddress.Write(choice))!.Equals(choice);
        });

    [Fact]
    public void Equal_choices_are_equal() =>
        new GroupChoice.Municipalities([OrganisationCode.Parse("A"), OrganisationCode.Parse("B")]).ShouldBe(new GroupChoice.Municipalities([OrganisationCode.Parse("A"), OrganisationCode.Parse("B")]));

    private static GroupChoice? Read(string address)
    {
        var parts = address.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(static part => part.Split('=', 2)).ToDictionary(static part => part[0], static part => part[1]);
        return GroupAddress.Read(name => parts.GetValueOrDefault(name), Town.Catalogue);
    }
}
