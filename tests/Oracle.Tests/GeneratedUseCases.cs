using Maatstaf.Oracle;

namespace Maatstaf.Oracle_Tests;

/// <summary>Use cases of artificial intelligence of one generated return: none, or some of which not all is known.</summary>
internal sealed class GeneratedUseCases(Dice dice, Package package, string organisation, int year)
{
    public void Add()
    {
        var count = dice.Below(10) < 4 ? 0 : dice.Between(1, 4);
        for (var line = 1; line <= count; line++)
            package.Ai.Add(new UseCase(
                organisation, year, line, dice.Pick(["idea", "pilot", "pilot", "in-use", "in-use", "stopped", ""]),
                Known(dice.Between(0, 60_000)), Known(dice.Between(0, 4_000)), Known(dice.Between(0, 900))));
    }

    private string Known(int whole) => dice.Below(10) switch
    {
        0 => "",
        1 => "0",
        _ => dice.Decimals(whole, 2),
    };
}
