namespace Maatstaf.Reports.Outlook;

/// <summary>
/// A share that grows towards a ceiling: y = K / (1 + e^−(a + bt)), with a and b by least squares on ln(y / (K − y)) (Verhulst, 1845; Berkson, 1944).
/// </summary>
internal sealed class LogisticCurve
{
    private readonly double ceiling;
    private readonly double start;
    private readonly double slope;

    private LogisticCurve(double ceiling, double start, double slope) => (this.ceiling, this.start, this.slope) = (ceiling, start, slope);

    /// <summary>The curve through figures; null when one of them is not between 0 and the ceiling, or all are of one year.</summary>
    /// <param name="figures">Fiscal year and share.</param>
    /// <param name="ceiling">What the share grows towards.</param>
    public static LogisticCurve? Through(IReadOnlyList<(int Year, double Share)> figures, double ceiling)
    {
        if (figures.Any(figure => figure.Share <= 0 || figure.Share >= ceiling))
            return null;
        var logits = figures.Select(figure => Math.Log(figure.Share / (ceiling - figure.Share))).ToArray();
        var (year, logit) = (figures.Average(static figure => figure.Year), logits.Average());
        var spread = figures.Sum(figure => (figure.Year - year) * (figure.Year - year));
        if (spread == 0)
            return null;
        var slope = figures.Zip(logits, (figure, value) => (figure.Year - year) * (value - logit)).Sum() / spread;
        return new LogisticCurve(ceiling, logit - (slope * year), slope);
    }

    /// <summary>The share in a year.</summary>
    public double At(int year) => ceiling / (1 + Math.Exp(-(start + (slope * year))));
}
