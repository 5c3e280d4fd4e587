namespace Maatstaf.Attack;

/// <summary>What is peculiar about a generated country.</summary>
/// <param name="Number">Which one; also its seed.</param>
/// <param name="Participants">Municipalities in all.</param>
/// <param name="Partnerships">Partnerships.</param>
/// <param name="HasGiant">Whether one city is larger than most others together.</param>
/// <param name="NamedPercent">How many share their figures by name.</param>
/// <param name="IsSparse">Whether many leaves are empty.</param>
/// <param name="IsEqual">Whether municipalities of a size cost the same per inhabitant.</param>
/// <param name="HasCredits">Whether some leaves are below zero.</param>
/// <param name="Turnover">The chance, in percent, that a municipality stays away a year.</param>
public sealed record CountryKind(
    int Number, int Participants, int Partnerships, bool HasGiant, int NamedPercent, bool IsSparse, bool IsEqual, bool HasCredits, int Turnover)
{
    public const int Countries = 50;

    private static readonly int[] Sizes = [5, 8, 60, 12, 6, 27, 17, 36, 9, 48, 22];

    /// <summary>One of the fifty: every property takes its turn at a pace of its own, so that they meet in many ways.</summary>
    public static CountryKind Numbered(int number)
    {
        var participants = Sizes[number % Sizes.Length];
        return new CountryKind(
            number,
            participants,
            Math.Min(((int[])[0, 1, 3, 6, 2, 10, 15])[number % 7], participants / 2),
            HasGiant: number % 4 == 1,
            NamedPercent: ((int[])[0, 50, 100, 25, 75])[number % 5],
            IsSparse: number % 3 == 0,
            IsEqual: number % 6 == 2,
            HasCredits: number % 4 == 3,
            Turnover: ((int[])[0, 5, 20, 35])[number / 4 % 4]);
    }

    public override string ToString() =>
        $"country {Number:00}: {Participants} municipalities, {Partnerships} partnerships, {NamedPercent} % named"
        + $"{(HasGiant ? ", a giant" : "")}{(IsSparse ? ", sparse" : "")}{(IsEqual ? ", equal" : "")}{(HasCredits ? ", credits" : "")}, {Turnover} % away";
}
