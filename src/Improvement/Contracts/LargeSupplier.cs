using Maatstaf.Catalogue;
using Maatstaf.Narratives;
using Maatstaf.Returns;

namespace Maatstaf.Improvement.Contracts;

/// <summary>Suppliers that get a large share of software cost. Lines without a supplier count in the whole.</summary>
public sealed class LargeSupplier : ContractRule
{
    /// <inheritdoc/>
    public override string Id => "large-supplier";

    /// <inheritdoc/>
    protected override bool IsSaving => false;

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Columns => ["supplier"];

    /// <inheritdoc/>
    protected override bool CanJudge(SoftwareEntry line) => LineName.Plain(line.Supplier).Length > 0;

    /// <inheritdoc/>
    protected override IEnumerable<ContractFinding> Find(IReadOnlyList<SoftwareEntry> lines, ContractSituation situation, ContractSpec spec)
    {
        var whole = situation.Lines.Sum(static line => line.Cents);
        return whole <= 0 ? [] : lines.GroupBy(static line => LineName.Plain(line.Supplier), StringComparer.Ordinal)
            .Select(supplier => (Lines: supplier.OrderByDescending(static line => line.Cents).ThenBy(static line => line.Line, StringComparer.Ordinal).ToArray(), Cents: supplier.Sum(static line => line.Cents)))
            .Where(supplier => supplier.Cents * 100m >= (decimal)spec["share"] * whole)
            .OrderByDescending(static supplier => supplier.Cents).ThenBy(static supplier => supplier.Lines[0].Supplier, StringComparer.Ordinal)
            .Take((int)spec["most"])
            .Select(supplier => Found(supplier.Lines, (double)supplier.Cents / whole));
    }

    private static ContractFinding Found(SoftwareEntry[] lines, double share)
    {
        var (percent, name) = (Numerals.Percent(share), lines[0].Supplier.Trim());
        return new ContractFinding(
            new(name, name),
            new($"{percent.Dutch} van de softwarekosten.", $"{percent.English} of software cost."),
            [.. lines.Select(static line => new FoundLine(line, line.Cents))]);
    }
}
