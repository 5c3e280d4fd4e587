using System.Globalization;
using Maatstaf.Catalogue;
using Maatstaf.Vocabulary;

namespace Maatstaf.Position.Peers;

/// <summary>
/// A group as a part of an address, so that a page can be sent to a colleague: <c>groep=small</c>, <c>groep=buren</c>,
/// <c>groep=buren&amp;aantal=8</c>, <c>gemeenten=GM9001,GM9002</c>, <c>eigen=</c> with the number of a saved group. Nothing = all participants.
/// </summary>
public static class GroupAddress
{
    /// <summary>Names of the parts of the address.</summary>
    public const string Group = "groep", Count = "aantal", Municipalities = "gemeenten", Saved = "eigen";

    /// <summary>All parts of an address that can say something of the group.</summary>
    public static IReadOnlyList<string> Parts { get; } = [Group, Count, Municipalities, Saved];

    /// <summary>The word for the nearest neighbours.</summary>
    public const string Neighbours = "buren";

    private const int MostNeighbours = 20;

    /// <summary>Reads the group of an address.</summary>
    /// <param name="part">The value of a part of the address; null or empty = it is not there.</param>
    /// <param name="catalogue">Which groups there are, and how many municipalities one may choose.</param>
    /// <returns>The group; null when the address names none that can be, or more than one.</returns>
    public static GroupChoice? Read(Func<string, string?> part, BenchmarkCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(part);
        ArgumentNullException.ThrowIfNull(catalogue);
        string?[] parts = [Given(part(Group)), Given(part(Municipalities)), Given(part(Saved))];
        var count = Given(part(Count));
        return parts switch
        {
            [null, null, null] when count is null => GroupChoice.Standard,
            [Neighbours, null, null] => ReadNeighbours(count),
            [{ } group, null, null] when count is null => catalogue.Groups.Any(known => known.Id == group) ? new GroupChoice.Fixed(group) : null,
            [null, { } codes, null] when count is null => ReadCodes(codes, catalogue.Peers.MostOwnMembers),
            [null, null, { } id] when count is null => Guid.TryParseExact(id, "N", out var saved) ? new GroupChoice.Saved(saved) : null,
            _ => null,
        };
    }

    /// <summary>Writes a group as a part of an address, without a question mark.</summary>
    public static string Write(GroupChoice choice) => choice switch
    {
        GroupChoice.Fixed @fixed => $"{Group}={@fixed.Group}",
        GroupChoice.Neighbours { Count: { } count } => FormattableString.Invariant($"{Group}={Neighbours}&{Count}={count}"),
        GroupChoice.Neighbours => $"{Group}={Neighbours}",
        GroupChoice.Municipalities municipalities => $"{Municipalities}={string.Join(',', municipalities.Codes)}",
        GroupChoice.Saved saved => $"{Saved}={saved.Id:N}",
        _ => throw new ArgumentOutOfRangeException(nameof(choice)),
    };

    private static string? Given(string? value) => string.IsNullOrEmpty(value) ? null : value;

    private static GroupChoice.Neighbours? ReadNeighbours(string? count)
    {
        if (count is null)
            return new GroupChoice.Neighbours();
        return int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= MostNeighbours
            ? new GroupChoice.Neighbours(number)
            : null;
    }

    private static GroupChoice.Municipalities? ReadCodes(string codes, int most)
    {
        var read = new SortedSet<OrganisationCode>();
        foreach (var text in codes.Split(','))
        {
            if (!OrganisationCode.TryParse(text, out var code) || (read.Add(code) && read.Count > most))
                return null;
        }

        return new GroupChoice.Municipalities([.. read]);
    }
}
