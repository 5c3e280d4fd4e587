using Maatstaf.Benchmark;
using Maatstaf.Vocabulary;

namespace Maatstaf.Disclosure.Own;

/// <summary>A ratio that its reader may see, with the sums behind it.</summary>
public sealed record OwnRatio
{
    internal OwnRatio(ConfidentialRatio ratio)
    {
        Numerator = ratio.Numerator;
        Denominator = ratio.Denominator;
        Value = ratio.Value;
    }

    /// <summary>In integer units: cents, thousandths of fte, hundredths of hours.</summary>
    public long Numerator { get; }

    /// <summary>In integer units; not 0.</summary>
    public long Denominator { get; }

    /// <summary>Full precision, in the unit of the indicator.</summary>
    public double Value { get; }
}

/// <summary>
/// The figures of one municipality: all its years for itself, and for other participants only the years that it shares by name.
/// Only disclosure control can make them.
/// </summary>
public sealed class OwnFigures
{
    private readonly OwnRatios ratios;
    private readonly SizeFits? fits;
    private readonly Dictionary<int, OwnYear> years;

    internal OwnFigures(BenchmarkResults results, SizeFits? fits, OrganisationCode owner, IEnumerable<ParticipantYear> years)
    {
        ratios = results.Own;
        this.fits = fits;
        Owner = owner;
        this.years = years.ToDictionary(static year => year.Year, static year => new OwnYear(year));
        Years = [.. this.years.Keys.Order()];
        Name = Years is [.., var last] ? ratios.Participant(owner, last)!.Name : owner.ToString();
    }

    /// <summary>Whose figures.</summary>
    public OrganisationCode Owner { get; }

    /// <summary>Its name; its code when there is no year to see.</summary>
    public string Name { get; }

    /// <summary>The fiscal years in which it took part and that may be seen, ascending.</summary>
    public IReadOnlyList<int> Years { get; }

    /// <summary>What is known of a year; null when it did not take part, or the year may not be seen.</summary>
    public OwnYear? Of(int year) => years.GetValueOrDefault(year);

    /// <summary>An own value: not applicable when the indicator was not asked that year, missing when there is none.</summary>
    public FigureValue Find(string indicator, int year) => Ratio(indicator, year) is { } ratio
        ? new FigureValue.Known(ratio.Value)
        : ratios.IsAsked(indicator, year) ? new FigureValue.Missing() : new FigureValue.NotApplicable();

    /// <summary>An own value as a number; null when there is none.</summary>
    public double? Number(string indicator, int year) => Ratio(indicator, year)?.Value;

    /// <summary>An own value with the sums behind it; null when there is none.</summary>
    public OwnRatio? Ratio(string indicator, int year) =>
        years.ContainsKey(year) && ratios.Find(Owner, indicator, year) is { } ratio ? new OwnRatio(ratio) : null;

    /// <summary>
    /// How the own value compares with what its size would suggest, by all participants of the year. For the owner alone: the fit has three
    /// coefficients, and who could read it at three sizes would know it wholly.
    /// </summary>
    public SizeAdjusted SizeAdjusted(string indicator, int year) =>
        fits is not null && years.ContainsKey(year) ? fits.Of(indicator, year).PositionOf(Owner) : Own.SizeAdjusted.NoValue;
}
