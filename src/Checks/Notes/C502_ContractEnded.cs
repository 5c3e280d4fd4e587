using Maatstaf.Catalogue;
using Maatstaf.Checks.Wording;
using Maatstaf.Vocabulary;

namespace Maatstaf.Checks.Notes;

/// <summary>A software line still costs money, but its contract ended before the year.</summary>
internal sealed class ContractEnded : ReturnCheck
{
    private static readonly LocalisedText Sentence = new(
        "{application} kost {cost}, maar het contract liep af op {day}, voor {year}. Kijk of de datum klopt, of dat u nog betaalt zonder contract.",
        "{application} costs {cost}, but its contract ended on {day}, before {year}. Look whether the date is right, or whether you still pay without a contract.");

    /// <inheritdoc/>
    public override string Code => "C502";

    /// <inheritdoc/>
    public override IEnumerable<CheckFinding> Find(CheckContext context, CheckSpec spec) =>
        from line in context.Return.Software.OrderBy(static line => line.Line, LineNumbers.First)
        where line.Cents > 0 && line.ContractEnd is { } end && end.Year < context.Return.FiscalYear
        let sentence = Sentence.Fill(
            new("application", SoftwareName.Of(line)),
            new("cost", Written.Euros(line.Cents)),
            new("day", Written.Day(line.ContractEnd ?? default)),
            new("year", Written.Year(context.Return.FiscalYear)))
        select Found(spec, SoftwareName.SpotOf(line, Columns.ContractEnd), sentence, new CheckFacts(Quantity.Cost, line.Cents));
}
