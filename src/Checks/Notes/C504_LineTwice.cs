using Maatstaf.Catalogue;
using Maatstaf.Checks.Wording;
using Maatstaf.Vocabulary;

namespace Maatstaf.Checks.Notes;

/// <summary>Software lines have the same category, application, supplier and amount: perhaps one was delivered twice.</summary>
internal sealed class LineTwice : ReturnCheck
{
    private static readonly LocalisedText Sentence = new(
        "{application} staat er {count} keer met {cost}: in de regels {lines}. Haal dubbele regels weg.",
        "{application} is there {count} times with {cost}: in the lines {lines}. Take double lines out.");

    /// <inheritdoc/>
    public override string Code => "C504";

    /// <inheritdoc/>
    public override IEnumerable<CheckFinding> Find(CheckContext context, CheckSpec spec) =>
        from alike in context.Return.Software
            .Where(static line => line.Application.Length > 0 && line.Cents != 0)
            .OrderBy(static line => line.Line, LineNumbers.First)
            .GroupBy(static line => (line.Category, line.Application, line.Supplier, line.Cents, line.Recharge))
        where alike.Count() > 1
        let lines = alike.Select(static line => line.Line).ToArray()
        let sentence = Sentence.Fill(
            new("application", SoftwareName.Of(alike.First())),
            new("count", Written.Number((decimal)lines.Length)),
            new("cost", Written.Euros(alike.Key.Cents)),
            new("lines", Written.Name(string.Join(", ", lines))))
        select Found(
            spec,
            SoftwareName.SpotOf(alike.First(), Columns.Amount) with { Lines = [.. lines] },
            sentence,
            new CheckFacts(Quantity.Cost, alike.Key.Cents),
            alike.Key.Recharge is null ? Influence.OfCost(context, alike.Key.Cents * (lines.Length - 1), 0) : null);
}
