using CsCheck;
using static System.FormattableString;

namespace Maatstaf.Oracle_Tests;

/// <summary>Choices drawn from one seeded stream.</summary>
internal sealed class Dice(PCG stream)
{
    public int Below(int bound) => (int)stream.Next((uint)bound);

    public int Between(int lowest, int highest) => lowest + Below(highest - lowest + 1);

    public bool Chance(int percent) => Below(100) < percent;

    public T Pick<T>(IReadOnlyList<T> choices) => choices[Below(choices.Count)];

    public List<T> Some<T>(IReadOnlyList<T> choices, int count)
    {
        var left = choices.ToList();
        var chosen = new List<T>();
        while (chosen.Count < count && left.Count > 0)
        {
            var next = Below(left.Count);
            chosen.Add(left[next]);
            left.RemoveAt(next);
        }

        return chosen;
    }

    /// <summary>Decimal text as people write it: <c>12</c>, <c>12.5</c>, <c>12.50</c>.</summary>
    public string Decimals(int whole, int places)
    {
        var written = Between(0, places);
        if (written == 0) return Invariant($"{whole}");
        var scale = 1;
        for (var place = 0; place < written; place++) scale *= 10;
        return Invariant($"{whole}.") + Below(scale).ToString(new string('0', written), System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>Euros: mostly ordinary, sometimes nothing, a few cents or a credit note.</summary>
    public string Amount() => Below(100) switch
    {
        < 5 => Pick(["0", "0.00", "0.0"]),
        < 12 => "-" + Decimals(Between(1, 90_000), 2),
        < 14 => "-" + Decimals(0, 2),
        < 24 => Decimals(Between(0, 9), 2),
        < 28 => Decimals(Between(1_000_000, 90_000_000), 2),
        _ => Decimals(Between(1_000, 900_000), 2),
    };

    public string Fte() => Below(100) switch
    {
        < 6 => "0",
        < 14 => Decimals(0, 3),
        _ => Decimals(Between(1, 45), 3),
    };
}
