using Maatstaf.Catalogue;
using Maatstaf.Narratives;
using Maatstaf.Returns;

namespace Maatstaf.Improvement.Contracts;

/// <summary>Different programs of one category whose names hold a word for the same work. All but the dearest count.</summary>
public sealed class SameFunctionTwice : ContractRule
{
    private const int FoundInside = 5;

    /// <inheritdoc/>
    public override string Id => "same-function-twice";

    /// <inheritdoc/>
    protected override bool IsSaving => true;

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Columns => ["application"];

    /// <inheritdoc/>
    protected override bool CanJudge(SoftwareEntry line) => LineName.Plain(line.Application).Length > 0;

    /// <inheritdoc/>
    protected override IEnumerable<ContractFinding> Find(IReadOnlyList<SoftwareEntry> lines, ContractSituation situation, ContractSpec spec)
    {
        foreach (var function in situation.Functions)
        {
            foreach (var category in lines.Where(line => Does(function, line.Application)).GroupBy(static line => line.Category, StringComparer.Ordinal))
            {
                if (FindWithin(function, category) is { } finding && finding.Cents >= Cents(spec["euros"]))
                    yield return finding;
            }
        }
    }

    /// <summary>Whether a name holds a word for a kind of work; a word of five letters or more also inside a longer word.</summary>
    internal static bool Does(ProgramFunction function, string application)
    {
        var words = LineName.Plain(application).Split(' ');
        return function.Words.Any(word => words.Any(said => word.Length >= FoundInside ? said.Contains(word, StringComparison.Ordinal) : said == word));
    }

    private static ContractFinding? FindWithin(ProgramFunction function, IEnumerable<SoftwareEntry> lines)
    {
        SoftwareEntry[][] programs =
        [
            .. lines.GroupBy(static line => LineName.Plain(line.Application), StringComparer.Ordinal)
                .Select(static program => program.OrderByDescending(static line => line.Cents).ThenBy(static line => line.Line, StringComparer.Ordinal).ToArray())
                .OrderByDescending(static program => program.Sum(static line => line.Cents)).ThenBy(static program => program[0].Application, StringComparer.Ordinal),
        ];
        if (programs.Length < 2)
            return null;
        var count = Numerals.Count(programs.Length);
        return new ContractFinding(
            function.Label,
            new($"{count.Dutch} programma's: {Names(programs)}.", $"{count.English} programs: {Names(programs)}."),
            [
                .. programs[0].Select(static line => new FoundLine(line, 0)),
                .. programs.Skip(1).SelectMany(static program => program.Select(static line => new FoundLine(line, line.Cents))),
            ]);
    }

    private static string Names(SoftwareEntry[][] programs) => string.Join(", ", programs.Select(static program => program[0].Application.Trim()));
}
