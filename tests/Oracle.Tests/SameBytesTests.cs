using System.Globalization;
using CsCheck;
using Maatstaf.Oracle;

namespace Maatstaf.Oracle_Tests;

/// <summary>Same input, same bytes.</summary>
public class SameBytesTests
{
    private const int Packages = 25;

    [Fact]
    public void Rows_and_columns_may_come_in_any_order() =>
        Unchanged((package, edition, number) =>
            Engine.Statistics(package, edition, shuffle: new Dice(new PCG(3, (ulong)number))));

    [Theory]
    [InlineData("nl-NL")]
    [InlineData("tr-TR")]
    public void The_culture_of_the_machine_makes_no_difference(string culture) =>
        Unchanged((package, edition, _) =>
        {
            var usual = CultureInfo.CurrentCulture;
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            try
            {
                return Engine.Statistics(package, edition);
            }
            finally
            {
                CultureInfo.CurrentCulture = usual;
            }
        });

    [Fact]
    public void Two_cores_give_what_one_gives() =>
        Unchanged((package, edition, _) => Engine.Statistics(package, edition, cores: 2));

    [Fact]
    public void Rows_are_sorted_and_values_survive_reading_and_writing()
    {
        var package = PackageGenerator.Numbered(3);
        var rows = Engine.Statistics(package, PackageGenerator.EditionOf(package))!
            .TrimEnd('\n').Split('\n').Skip(1).Select(line => line.Split(',')).ToList();
        var keys = rows.ConvertAll(cells => (cells[0], int.Parse(cells[1], CultureInfo.InvariantCulture), cells[2], cells[3]));
        keys.ShouldBe(keys
            .OrderBy(key => key.Item1, StringComparer.Ordinal).ThenBy(key => key.Item2)
            .ThenBy(key => key.Item3, StringComparer.Ordinal).ThenBy(key => key.Item4, StringComparer.Ordinal));
        foreach (var text in rows.Select(cells => cells[4]))
            double.Parse(text, CultureInfo.InvariantCulture).ToString("R", CultureInfo.InvariantCulture).ShouldBe(text);
    }

    private static void Unchanged(Func<Package, int, int, string?> compute)
    {
        for (var number = 0; number < Packages; number++)
        {
            var package = PackageGenerator.Numbered(number);
            var edition = PackageGenerator.EditionOf(package);
            (compute(package, edition, number) == Engine.Statistics(package, edition)).ShouldBeTrue($"package {number}");
        }
    }
}
