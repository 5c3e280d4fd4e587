using Maatstaf.Delivery.Keeping;
using Maatstaf.Production.Partnerships;
using Maatstaf.Vocabulary;

namespace Maatstaf.Production_Tests.Partnerships;

public sealed class OrganisationListTests
{
    private static readonly OrganisationEntry Known = new(OrganisationCode.Parse("GM9001"), "Aldermeer", false, false, 1);

    [Fact]
    public void A_list_from_a_worksheet_is_read_with_its_heads_and_names_with_commas()
    {
        var list = OrganisationList.Read("Code\tNaam\tSoort\r\nGM9030\tVijfheuvel, Zand en Dijk\tgemeente\r\nSV07\tICT-dienst Woudkant\tSamenwerkingsverband\r\n\r\n", [Known]);
        list.Problems.ShouldBeEmpty();
        list.Entries.Select(static entry => (entry.Code.ToString(), entry.Name, entry.IsPartnership))
            .ShouldBe([("GM9030", "Vijfheuvel, Zand en Dijk", false), ("SV07", "ICT-dienst Woudkant", true)]);
    }

    [Theory]
    [InlineData("GM 30; Vijfheuvel", "Regel 1: 'GM 30' is geen code")]
    [InlineData("GM9030, Vijfheuvel", "Regel 1: 'GM9030, Vijfheuvel' is geen code")]
    [InlineData("GM9030;", "Regel 1: achter GM9030 staat geen naam")]
    [InlineData("GM9030; Vijfheuvel; stad", "Regel 1: 'stad' kan niet")]
    [InlineData("GM9030; Vijfheuvel\ngm9030; Vijfheuvel", "Regel 2: gm9030 is er al")]
    [InlineData("GM9001; Aldermeer", "Regel 1: GM9001 is er al")]
    [InlineData(" \n ", "Er staat niets in de lijst")]
    public void A_line_that_is_wrong_is_named_with_what_to_do(string text, string sentence) =>
        OrganisationList.Read(text, [Known]).Problems.ShouldHaveSingleItem().Dutch.ShouldStartWith(sentence);

    [Fact]
    public void Everything_that_is_wrong_is_told_at_once() =>
        OrganisationList.Read("GM9030; Vijfheuvel\n; Zompwijk\nGM9031", [Known]).Problems.Count.ShouldBe(2);
}
