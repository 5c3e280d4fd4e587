using Maatstaf.Catalogue;
using Maatstaf.Returns;

namespace Maatstaf.Improvement.Contracts;

/// <summary>Contracts that end soon: the moment to choose again. What ended before today is not among them.</summary>
public sealed class EndsSoon : ContractRule
{
    /// <inheritdoc/>
    public override string Id => "ends-soon";

    /// <inheritdoc/>
    protected override bool IsSaving => false;

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Columns => ["contract_end"];

    /// <inheritdoc/>
    protected override bool CanJudge(SoftwareEntry line) => line.ContractEnd is not null;

    /// <inheritdoc/>
    protected override IEnumerable<ContractFinding> Find(IReadOnlyList<SoftwareEntry> lines, ContractSituation situation, ContractSpec spec)
    {
        var last = situation.Today.AddMonths((int)spec["months"]);
        foreach (var line in lines.Where(line => line.Cents >= Cents(spec["euros"])))
        {
            if (line.ContractEnd is not { } end || end < situation.Today || end > last)
                continue;
            var written = (Dutch: LineName.Day(end, Vocabulary.Language.Dutch), English: LineName.Day(end, Vocabulary.Language.English));
            yield return new ContractFinding(LineName.Of(line), new($"Loopt af op {written.Dutch}.", $"Ends on {written.English}."), [new FoundLine(line, line.Cents)]);
        }
    }
}
