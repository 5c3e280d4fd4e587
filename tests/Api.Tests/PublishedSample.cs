using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Maatstaf.Delivery.Editions;
using Maatstaf.Disclosure;
using Maatstaf.Pages_Tests;
using Maatstaf.Production.Editions;
using Maatstaf.Reports;
using Maatstaf.Vocabulary;

namespace Maatstaf.Api_Tests;

/// <summary>Edition 2025 in two versions and edition 2024 in one, with figures that are withheld, zero, not asked and not delivered.</summary>
internal static class PublishedSample
{
    /// <summary>An indicator that was first asked in 2024.</summary>
    public const string AskedLate = "personnel.information-management.coordination.cost-per-inhabitant";

    /// <summary>A value that the team alone may see.</summary>
    public const string Confidential = "987654.321";

    private const string Moved = "ict.cost-per-inhabitant,2024,all,headline,";

    /// <summary>When the second version of edition 2025 was frozen, in the Netherlands.</summary>
    public static DateTimeOffset Corrected { get; } = new(2025, 10, 2, 1, 30, 15, TimeSpan.FromHours(2));

    public static IReadOnlyList<PublishedEdition> Editions { get; } = Make();

    private static PublishedEdition[] Make()
    {
        var lines = Lines().ToArray();
        var first = lines.Select(static line => line.StartsWith(Moved, StringComparison.Ordinal) ? Moved + "110.5,27,15," : line).ToArray();
        return
        [
            Published(Frozen(2025, 1, first, string.Empty, Corrected.AddDays(-30)), Frozen(2025, 2, lines, "Gemeente Kwelderveen leverde een andere rekening.", Corrected)),
            Published(Frozen(2024, 1, [.. lines.Where(static line => !line.Contains(",2024,", StringComparison.Ordinal))], string.Empty, Corrected.AddYears(-1))),
        ];
    }

    private static PublishedEdition Published(params FrozenEdition[] versions) => new(PublishedEdition.FiguresOf(versions[^1]), versions);

    private static FrozenEdition Frozen(int edition, int number, string[] lines, string reason, DateTimeOffset at)
    {
        var (bytes, team) = (Bytes(lines), Bytes([.. lines.Select(static line => line.Contains(",n<5", StringComparison.Ordinal) ? line.Replace(",,", $",{Confidential},", StringComparison.Ordinal).Replace("n<5", string.Empty, StringComparison.Ordinal) : line)]));
        var frame = Frame(edition - 1);
        return new FrozenEdition
        {
            Edition = new Edition(edition),
            Number = number,
            Statistics = team,
            Hash = Hash(team),
            Frame = frame,
            Views = [new FrozenView(Audience.Public, bytes, frame, Hash(bytes))],
            Reason = reason,
            Counted = [],
            At = at,
            By = "Mirthe Weegschaar",
        };
    }

    private static IEnumerable<string> Lines()
    {
        using var statistics = new MemoryStream();
        StatisticsFile.Write(Sample.ForEveryone(fictional: true), statistics);
        return Encoding.UTF8.GetString(statistics.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1)
            .Select(static line => line.Split(','))
            .Select(static fields => fields switch
            {
                ["software.saas-share", "2024", "stand-alone", ..] => [.. fields[..4], string.Empty, "4", "4", "n<5"],
                ["ict.cost-per-inhabitant", "2024", "all", "composition", ..] => [.. fields[..4], "0", "27", "15", string.Empty],
                _ => fields,
            })
            .Append([AskedLate, "2024", "all", "headline", "1.5", "20", "12", string.Empty])
            .OrderBy(static fields => fields[0], StringComparer.Ordinal)
            .ThenBy(static fields => fields[1], StringComparer.Ordinal)
            .ThenBy(static fields => fields[2], StringComparer.Ordinal)
            .ThenBy(static fields => fields[3], StringComparer.Ordinal)
            .Select(static fields => string.Join(',', fields));
    }

    /// <summary>Municipalities took part each year from 2015; nobody delivered what the sample has about 2018.</summary>
    private static byte[] Frame(int last)
    {
        var frame = JsonNode.Parse(FrozenPublication.FrameOf(Sample.ForEveryone(fictional: true)))!;
        frame["Participants"] = new JsonArray([.. Enumerable.Range(2015, last - 2014).Select(static year => (JsonNode)new JsonObject
        {
            ["Year"] = year,
            ["Municipalities"] = 27,
            ["Inhabitants"] = 1_300_000,
            ["Clusters"] = 15,
            ["InPartnership"] = 18,
            ["Partnerships"] = 6,
        })]);
        return Encoding.UTF8.GetBytes(frame.ToJsonString());
    }

    private static byte[] Bytes(string[] lines) => Encoding.UTF8.GetBytes("indicator,year,group,statistic,value,n,clusters,withheld\n" + string.Concat(lines.Select(static line => line + "\n")));

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>A number as JSON writes it.</summary>
    public static string Written(double number) => number.ToString("R", CultureInfo.InvariantCulture);
}
