using Maatstaf.Catalogue;

namespace Maatstaf.Benchmark;

/// <summary>An indicator, ready to be computed: which cells, which denominator, which factor.</summary>
internal sealed class IndicatorFormula
{
    private readonly int[] numeratorCells;
    private readonly int[] denominatorCells;
    private readonly CellLayout layout;
    private readonly int scoreOfHalf;
    private readonly int answersOfHalf;

    public IndicatorFormula(Indicator indicator, CellLayout layout)
    {
        Indicator = indicator;
        numeratorCells = layout.CellsOf(indicator.Numerator);
        denominatorCells = layout.CellsOf(indicator.Denominator);
        this.layout = layout;
        if (indicator.Among is { } half)
            (scoreOfHalf, answersOfHalf) = (layout.Score(half.Pillar.Id), layout.Answers(half.Pillar.Id));
        Factor = indicator.Scale * indicator.Denominator.UnitsPerOne / indicator.Numerator.UnitsPerOne;
    }

    public Indicator Indicator { get; }

    /// <summary>What a ratio of integer units is multiplied by to be in the unit of the indicator.</summary>
    public double Factor { get; }

    /// <summary>The numerators of all participants.</summary>
    public long[] Numerators(YearObservations year) => Sums(year, numeratorCells);

    /// <summary>The denominators of all participants; 0 = the municipality has no value.</summary>
    public long[] Denominators(YearObservations year)
    {
        var denominators = Indicator.Denominator.Quantity switch
        {
            Quantity.Inhabitants => (long[])year.Inhabitants.Clone(),
            Quantity.Budget => Known(year.Budget),
            Quantity.Staff => Known(year.Staff),
            Quantity.Workplaces => Known(year.Workplaces),
            _ => Sums(year, denominatorCells),
        };
        if (!Indicator.IsAboutAll)
        {
            for (var municipality = 0; municipality < denominators.Length; municipality++)
            {
                if (!IsAbout(year, municipality))
                    denominators[municipality] = 0;
            }
        }

        return denominators;
    }

    private bool IsAbout(YearObservations year, int municipality) =>
        Indicator.Respondents switch
        {
            Respondents.WithProjects => year.Cells[layout.ProjectLineCount][municipality] != 0,
            Respondents.WithUseCases => SaysOfUseCases(year, municipality),
            Respondents.WithUseCaseCost => SaysOfUseCases(year, municipality) && year.Cells[layout.UnknownUseCaseCost][municipality] == 0,
            _ => true,
        }
        && (Indicator.Among is not { } half || IsIn(half, year.Cells[scoreOfHalf][municipality], year.Cells[answersOfHalf][municipality]));

    private bool SaysOfUseCases(YearObservations year, int municipality) =>
        year.Cells[layout.UseCaseLines][municipality] != 0 || (layout.AnswersOnUseCases is { } answers && year.Cells[answers][municipality] != 0);

    private static bool IsIn(MaturityHalf half, long thousandths, long answers) =>
        answers != 0 && half.IsHigh == thousandths > half.Pillar.Middle * 1000 * answers;

    private static long[] Known(long?[] values) => Array.ConvertAll(values, static value => value ?? 0);

    private static long[] Sums(YearObservations year, int[] cells)
    {
        var sums = new long[year.Count];
        foreach (var cell in cells)
        {
            var column = year.Cells[cell];
            for (var municipality = 0; municipality < sums.Length; municipality++)
                sums[municipality] += column[municipality];
        }

        return sums;
    }
}
