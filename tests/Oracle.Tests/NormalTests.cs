using Maatstaf.Oracle;

namespace Maatstaf.Oracle_Tests;

public class NormalTests
{
    [Theory]
    [InlineData(0, 0.5)]
    [InlineData(1, 0.841344746068543)]
    [InlineData(-1.959963984540054, 0.025)]
    [InlineData(3.290526731491926, 0.9995)]
    public void The_normal_distribution_has_its_well_known_values(double x, double p)
    {
        Normal.Below(x).ShouldBe(p, 1e-14);
        Normal.At(p).ShouldBe(x, 1e-11);
    }
}
