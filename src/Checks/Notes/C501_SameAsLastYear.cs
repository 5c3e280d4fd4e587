using Maatstaf.Catalogue;
using Maatstaf.Checks.Wording;
using Maatstaf.Returns;
using Maatstaf.Vocabulary;

namespace Maatstaf.Checks.Notes;

/// <summary>Lines of a table have exactly the amount that a like line had last year: perhaps they were not brought up to date.</summary>
internal sealed class SameAsLastYear : ReturnCheck
{
    private const string Margin = "share";

    private static readonly LocalisedText Sentence = new(
        "In {table} is bij {count} van de {all} regels het bedrag tot op de cent gelijk aan vorig jaar. Kijk of alles is bijgewerkt.",
        "In {table} the amount of {count} of the {all} lines equals last year's to the cent. Look whether all is up to date.");

    /// <inheritdoc/>
    public override string Code => "C501";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Margins => [Margin];

    /// <inheritdoc/>
    public override IEnumerable<CheckFinding> Find(CheckContext context, CheckSpec spec) =>
        from lastYear in context.LastYear is { } year ? (YearReturn[])[year] : []
        from table in CostLine.Tables
        let lines = Alike(context.Return, table).ToArray()
        let same = Same(lines, Alike(lastYear, table)).ToArray()
        where same.Length > 0 && same.Length * 100m >= lines.Length * (decimal)spec[Margin]
        let sentence = Sentence.Fill(new("count", Written.Number((decimal)same.Length)), new("all", Written.Number((decimal)lines.Length)), new("table", context.Catalogue.Form[table].Label))
        select Found(spec, new Spot(table, string.Empty, Columns.Amount, table) { Lines = [.. same.Order(LineNumbers.First)] }, sentence, new CheckFacts(Quantity.Cost, null));

    /// <summary>Each line with what makes it alike; a line of last year is matched once.</summary>
    private static IEnumerable<string> Same(IEnumerable<(string Line, object Likeness)> lines, IEnumerable<(string Line, object Likeness)> before)
    {
        var left = before.GroupBy(static line => line.Likeness).ToDictionary(static group => group.Key, static group => group.Count());
        foreach (var (line, likeness) in lines.OrderBy(static line => line.Line, LineNumbers.First))
        {
            if (left.GetValueOrDefault(likeness) == 0)
                continue;
            left[likeness]--;
            yield return line;
        }
    }

    private static IEnumerable<(string Line, object Likeness)> Alike(YearReturn year, string table) => table switch
    {
        CostTree.Software => year.Software.Where(static line => line.Cents != 0).Select(static line => (line.Line, (object)(line.Category, line.Application, line.Supplier, line.Cents, line.Recharge))),
        CostTree.Personnel => year.Personnel.Where(static line => line.Cents != 0).Select(static line => (line.Line, (object)(line.Function, line.Employment, line.Cents, line.Recharge))),
        _ => year.Infrastructure.Where(static line => line.Cents != 0).Select(static line => (line.Line, (object)(line.Category, line.Cents, line.Recharge))),
    };
}
