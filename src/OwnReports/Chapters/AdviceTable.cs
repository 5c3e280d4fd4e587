using Maatstaf.Catalogue;
using Maatstaf.Narratives;
using Maatstaf.OwnReports.Advices;
using Maatstaf.Reports;
using Maatstaf.Vocabulary;

namespace Maatstaf.OwnReports.Chapters;

/// <summary>Advice as a figure of words: what, what it is worth, on what it rests.</summary>
/// <param name="advice">By what it is worth.</param>
/// <param name="inhabitants">Inhabitants to which the amounts belong; 0 = not known.</param>
/// <param name="wording">Writes amounts.</param>
/// <param name="unit">Euros per inhabitant.</param>
internal sealed class AdviceTable(IReadOnlyList<Advice> advice, long inhabitants, Wording wording, Unit unit)
{
    // What is worth less would make the list longer and not better.
    private const int Most = 10;

    // A contract is a matter of cents per inhabitant.
    private const int Cents = 2;

    /// <summary>The point of the chapter.</summary>
    public LocalisedText Summary(string year)
    {
        if (advice.Count == 0)
            return new($"Over {year} is niets gevonden dat minder kan kosten.", $"Nothing was found for {year} that can cost less.");
        var (count, amount) = (Numerals.Count(advice.Count), AYear(advice[0]));
        return advice.Count == 1
            ? new($"Eén punt kan minder kosten: hooguit {amount.Dutch} per jaar.", $"One point can cost less: at most {amount.English} a year.")
            : new($"{count.Dutch} punten kunnen minder kosten, het grootste hooguit {amount.Dutch} per jaar.", $"{count.English} points can cost less, the largest at most {amount.English} a year.");
    }

    /// <summary>The figure; there is some advice.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="year">Fiscal year in digits.</param>
    public BoardBlock Board(int number, string year)
    {
        var first = advice[0].Subject;
        return new BoardBlock(
            FigureNumbers.IdOf("advies"),
            number,
            new($"Het grootste bedrag: {first.Dutch}", $"The largest amount: {first.English}"),
            new TableBlock(
                advice.Count > Most
                    ? new($"De {Most} grootste van {Numerals.Count(advice.Count).Dutch} punten, in volgorde van euro's", $"The {Most} largest of {Numerals.Count(advice.Count).English} points, in order of euros")
                    : new("In volgorde van euro's", "In order of euros"),
                [new("Wat", "What"), new("Hooguit per jaar", "At most a year"), new("Per inwoner", "Per inhabitant"), new("Waarop het rust", "On what it rests")],
                [.. advice.Take(Most).Select(Row)]),
            advice.Count > Most
                ? new($"Bedragen in de prijzen van {year}. De andere punten staan op de site.", $"Amounts at the prices of {year}. The other points are on the site.")
                : new($"Bedragen in de prijzen van {year}.", $"Amounts at the prices of {year}."));
    }

    private IReadOnlyList<LocalisedText> Row(Advice one) =>
    [
        one.What,
        AYear(one),
        inhabitants > 0 ? wording.Value(Rounding.HalfAwayFromZero((double)(one.Cents / 100m / inhabitants), Cents), unit, Cents) : new("–", "–"),
        one.Basis,
    ];

    private LocalisedText AYear(Advice one) => wording.Value(Rounding.HalfAwayFromZero((double)(one.Cents / 100m), 0), unit, 0);
}
