using System.Globalization;

namespace Maatstaf.Oracle_Tests;

/// <summary>The shares of a partnership's members in a year: blank, or text that adds up to 1 within 0.000001.</summary>
internal sealed class GeneratedShares(Dice dice)
{
    public List<string> For(int members) => dice.Below(6) switch
    {
        0 or 1 or 2 => [.. Enumerable.Repeat("", members)],
        3 => Equal(members),
        4 => Uneven(members, 1_000_000),
        _ => Uneven(members, 1_000_000_000),
    };

    /// <summary>Equal parts cut off at six decimals: 0.333333 three times, a millionth short of 1.</summary>
    private static List<string> Equal(int members)
    {
        var each = 1_000_000 / members;
        var left = 1_000_000 - each * members;
        // More than one millionth short is no longer within the tolerance, so the first takes the rest.
        return [.. Enumerable.Range(0, members).Select(i => Text(each + (i == 0 && left > 1 ? left : 0), 1_000_000))];
    }

    private List<string> Uneven(int members, int whole)
    {
        var parts = new List<int>();
        var left = whole;
        for (var i = 1; i < members; i++)
        {
            parts.Add(dice.Chance(8) ? 0 : dice.Between(0, left / 2));
            left -= parts[^1];
        }

        parts.Add(left);
        // Up to a millionth off, in either direction.
        var slack = whole / 1_000_000;
        parts[^1] = Math.Min(whole, parts[^1] + dice.Between(-slack, slack));
        return [.. parts.Select(part => Text(part, whole))];
    }

    private static string Text(int part, int whole) =>
        ((decimal)part / whole).ToString("0.############", CultureInfo.InvariantCulture);
}
