using Maatstaf.Catalogue;
using Maatstaf.Checks.Wording;
using Maatstaf.Vocabulary;

namespace Maatstaf.Checks.Notes;

/// <summary>One line is more than half of a table with several lines: perhaps it is a total, or an amount with a digit too many.</summary>
internal sealed class LineDominatesTable : ReturnCheck
{
    private const string Margin = "share", LeastLines = "least-lines";

    private static readonly LocalisedText Sentence = new(
        "Regel {line} is {cost}: {share} van {table}. Kijk of dit één post is en geen totaal.",
        "Line {line} is {cost}: {share} of {table}. Look whether this is one item and not a total.");

    /// <inheritdoc/>
    public override string Code => "C505";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Margins => [Margin, LeastLines];

    /// <inheritdoc/>
    public override IEnumerable<CheckFinding> Find(CheckContext context, CheckSpec spec) =>
        from table in CostLine.Tables
        let lines = CostLine.Of(context.Return, table).Where(static line => line.Recharge is null).ToArray()
        where lines.Length >= spec[LeastLines]
        let sum = lines.Sum(static line => line.Cents)
        from line in lines.OrderBy(static line => line.Line, LineNumbers.First)
        where sum > 0 && line.Cents * 100m > sum * (decimal)spec[Margin]
        let sentence = Sentence.Fill(
            new("line", Written.Name(line.Line)),
            new("cost", Written.Euros(line.Cents)),
            new("share", Written.Percent((double)line.Cents / sum)),
            new("table", context.Catalogue.Form[table].Label))
        select Found(spec, new Spot(table, line.Line, Columns.Amount, line.Category) { Lines = [line.Line] }, sentence, new CheckFacts(Quantity.Cost, line.Cents));
}
