using Maatstaf.Oracle;

namespace Maatstaf.Oracle_Tests;

public class StudentTTests
{
    [Theory]
    [InlineData(1, 12.706204736174698)]
    [InlineData(2, 4.302652729749464)]
    [InlineData(13.5, 2.1523)]
    [InlineData(29, 2.045229642132703)]
    [InlineData(120, 1.979930405052777)]
    public void The_t_distribution_has_its_well_known_values(double freedom, double t) =>
        StudentT.At(0.975, freedom).ShouldBe(t, freedom == 13.5 ? 5e-5 : 1e-8);
}
