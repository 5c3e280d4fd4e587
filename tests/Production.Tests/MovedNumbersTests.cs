using System.Text;
using Maatstaf.Production.Editions;
using Maatstaf.Vocabulary;

namespace Maatstaf.Production_Tests;

public sealed class MovedNumbersTests
{
    private const string Header = "indicator,year,group,statistic,value,n,clusters,withheld\n";

    [Fact]
    public void Only_the_numbers_that_moved_are_listed_with_what_they_were()
    {
        var before = Header + "ict.cost-per-inhabitant,2024,all,headline,114,27,15,\nict.cost-per-inhabitant,2024,small,headline,120,9,8,\npersonnel.cost-per-fte,2024,all,headline,90000,27,15,\n";
        var after = Header + "ict.cost-per-inhabitant,2024,all,headline,113.5,27,15,\nict.cost-per-inhabitant,2024,large,headline,99,5,5,\npersonnel.cost-per-fte,2024,all,headline,90000,27,15,\n";

        MovedNumbers.Between(Encoding.UTF8.GetBytes(before), Encoding.UTF8.GetBytes(after)).ShouldBe(
        [
            new(new FigureKey("ict.cost-per-inhabitant", 2024, "all", "headline"), 114, 113.5),
            new(new FigureKey("ict.cost-per-inhabitant", 2024, "large", "headline"), null, 99),
            new(new FigureKey("ict.cost-per-inhabitant", 2024, "small", "headline"), 120, null),
        ]);
    }

    [Fact]
    public void Nothing_moves_between_equal_versions() =>
        MovedNumbers.Between(Encoding.UTF8.GetBytes(Header + "a,2024,all,mean,1,2,2,\n"), Encoding.UTF8.GetBytes(Header + "a,2024,all,mean,1,2,2,\n")).ShouldBeEmpty();
}
