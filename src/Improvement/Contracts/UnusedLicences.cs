using Maatstaf.Catalogue;
using Maatstaf.Narratives;
using Maatstaf.Returns;

namespace Maatstaf.Improvement.Contracts;

/// <summary>Licences that are paid for and not in use; their cost is in proportion to their number.</summary>
public sealed class UnusedLicences : ContractRule
{
    /// <inheritdoc/>
    public override string Id => "unused-licences";

    /// <inheritdoc/>
    protected override bool IsSaving => true;

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Columns => ["licences_contracted", "licences_used"];

    /// <inheritdoc/>
    protected override bool CanJudge(SoftwareEntry line) => line is { LicencesContracted: not null, LicencesUsed: not null };

    /// <inheritdoc/>
    protected override IEnumerable<ContractFinding> Find(IReadOnlyList<SoftwareEntry> lines, ContractSituation situation, ContractSpec spec)
    {
        foreach (var line in lines)
        {
            var (contracted, used) = (line.LicencesContracted!.Value, line.LicencesUsed!.Value);
            if (contracted <= 0 || (contracted - used) * 100m < (decimal)spec["share"] * contracted)
                continue;
            var cents = PartOf(line.Cents, (decimal)(contracted - used) / contracted);
            if (cents < Cents(spec["euros"]))
                continue;
            var (unused, all) = (Numerals.Count(contracted - used), Numerals.Count(contracted));
            yield return new ContractFinding(
                LineName.Of(line),
                new($"{unused.Dutch} van {all.Dutch} licenties zijn niet in gebruik.", $"{unused.English} of {all.English} licences are not in use."),
                [new FoundLine(line, cents)]);
        }
    }
}
