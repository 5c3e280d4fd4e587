using System.Collections.Immutable;
using System.IO.Compression;
using System.Text.Json;
using Maatstaf.Catalogue;
using Maatstaf.Ledger.Checks;
using Maatstaf.Vocabulary;

namespace Maatstaf.Ledger.Rules;

/// <summary>The rules of an organisation, in order; the first that fits counts.</summary>
/// <param name="Rules">The rules.</param>
public sealed record LedgerRules(ImmutableArray<LedgerRule> Rules)
{
    /// <summary>The kind of document under which rules are kept.</summary>
    public const string DocumentKind = "ledger-rules";

    /// <summary>The file that problems of rules name.</summary>
    public const string Place = "regels";

    /// <summary>No rules yet.</summary>
    public static LedgerRules None { get; } = new([]);

    /// <summary>The last rule of all: every account of a ledger that no rule before it took is no ICT. None when there are no accounts.</summary>
    /// <param name="summary">The ledger.</param>
    public static ImmutableArray<LedgerRule> RestIsNoIct(LedgerSummary summary)
    {
        string[] numbers = [.. summary.Totals.Select(static total => total.Account).Where(static number => number.Length > 0).Distinct(StringComparer.Ordinal)];
        if (numbers.Length == 0)
            return [];
        var order = Comparer<string>.Create(AccountNumber.Compare);
        return [new LedgerRule(new LedgerCondition { AccountFrom = numbers.Min(order)!, AccountTo = numbers.Max(order)! }, LedgerOutcome.Ignored)];
    }

    /// <summary>What is wrong with the rules; the line of a place is the number of the rule, from 1.</summary>
    public IReadOnlyList<Problem> Check(BenchmarkCatalogue catalogue, int fiscalYear) =>
        [.. Rules.SelectMany((rule, index) => RuleForm.Check(rule, index + 1, catalogue, fiscalYear))];

    /// <summary>The bytes that are kept: compressed JSON, the same for the same rules.</summary>
    public byte[] ToBytes()
    {
        using var bytes = new MemoryStream();
        using (var compressed = new BrotliStream(bytes, CompressionLevel.Fastest))
            JsonSerializer.Serialize(compressed, this, LedgerJson.Default.LedgerRules);
        return bytes.ToArray();
    }

    /// <summary>Reads what <see cref="ToBytes"/> wrote.</summary>
    /// <exception cref="InvalidDataException">The bytes are something else.</exception>
    public static LedgerRules FromBytes(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var compressed = new BrotliStream(new MemoryStream(bytes.ToArray()), CompressionMode.Decompress);
            return JsonSerializer.Deserialize(compressed, LedgerJson.Default.LedgerRules) is { Rules.IsDefault: false } rules ? rules : throw new JsonException();
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or NotSupportedException)
        {
            throw new InvalidDataException("These bytes are not the rules of a ledger.", exception);
        }
    }

    /// <inheritdoc/>
    public bool Equals(LedgerRules? other) => other is not null && Rules.SequenceEqual(other.Rules);

    /// <inheritdoc/>
    public override int GetHashCode() => Rules.Length;
}
