using System.Collections.Concurrent;
using Maatstaf.Benchmark;
using Maatstaf.Catalogue;
using Maatstaf.Vocabulary;

namespace Maatstaf.Disclosure.Own;

/// <summary>The fits of all indicators and years, each made when it is first asked for.</summary>
internal sealed class SizeFits(OwnRatios ratios)
{
    private readonly ConcurrentDictionary<(string Indicator, int Year), SizeFit> fits = new();

    public SizeFit Of(string indicator, int year) => fits.GetOrAdd((indicator, year), key => SizeFit.Make(ratios.All(key.Indicator, key.Year), ratios.Settings, ratios.Rules));
}

/// <summary>
/// The least-squares fit of ln y on ln N and (ln N)² over the participants of a year with a value above 0. The columns are made
/// orthonormal first (Gram-Schmidt on centred ln N), so that a fitted value is a sum of products and the weight of each participant in
/// it (the hat matrix) is known.
/// </summary>
internal sealed class SizeFit
{
    private readonly PositionSettings settings;
    private readonly DisclosureRules rules;
    private readonly ParticipantYear[] participants;
    private readonly double[][] columns;
    private readonly double[] residuals;
    private readonly double deviation;
    private readonly int clusters;

    private SizeFit(PositionSettings settings, DisclosureRules rules, ParticipantYear[] participants, double[] logarithms)
    {
        (this.settings, this.rules) = (settings, rules);
        this.participants = participants;
        clusters = participants.Select(static participant => participant.Cluster).Distinct().Count();
        columns = IsEnough ? Columns(participants) : [];
        residuals = [.. logarithms];
        foreach (var column in columns)
            TakeOut(column, residuals);
        var free = participants.Length - columns.Length;
        deviation = free > 0 ? Math.Sqrt(residuals.Sum(static residual => residual * residual) / free) : 0;
    }

    private bool IsEnough => participants.Length >= settings.FewestForSize && clusters >= settings.FewestClustersForSize;

    public static SizeFit Make(IReadOnlyList<(ParticipantYear Participant, ConfidentialRatio? Ratio)> all, PositionSettings settings, DisclosureRules rules)
    {
        var fitted = all.Where(static pair => pair.Ratio is { Value: > 0 }).ToArray();
        return new SizeFit(settings, rules, [.. fitted.Select(static pair => pair.Participant)], [.. fitted.Select(static pair => Math.Log(pair.Ratio!.Value.Value))]);
    }

    public SizeAdjusted PositionOf(OrganisationCode owner)
    {
        var place = Array.FindIndex(participants, participant => participant.Municipality == owner);
        if (place < 0)
            return SizeAdjusted.NoValue;
        return new SizeAdjusted(StateOf(place), participants.Length, clusters, settings, residuals[place], deviation > 0 ? residuals[place] / deviation : 0);
    }

    private SizeAdjustedState StateOf(int owner)
    {
        if (!IsEnough)
            return SizeAdjustedState.TooFew;
        if (Weight(owner, owner) > settings.HighestLeverage)
            return SizeAdjustedState.StandsAlone;
        return Tells(owner) ? SizeAdjustedState.Withheld : SizeAdjustedState.Known;
    }

    /// <summary>
    /// Whether the owner could estimate another unit from the fitted value. It knows itself and all named participants; what hides an
    /// anonymous unit are the others with it in the fitted value, and the rounding: who knew all but that one unit would still have
    /// its logarithm only within half a step divided by its weight, which must not be less than the margin.
    /// </summary>
    private bool Tells(int owner)
    {
        var units = Enumerable.Range(0, participants.Length)
            .Where(place => place != owner && !participants[place].IsNamed)
            .GroupBy(place => participants[place].Cluster, place => Math.Abs(Weight(owner, place)))
            .Select(static unit => unit.Sum()).ToArray();
        return units.Length > 0
            && (units.Length < rules.FewestClusters || units.Max() > settings.ShareStep / (2 * rules.Margin));
    }

    /// <summary>The weight of one participant in the fitted value of another.</summary>
    private double Weight(int of, int other) => columns.Sum(column => column[of] * column[other]);

    private static double[][] Columns(ParticipantYear[] participants)
    {
        var logarithms = Array.ConvertAll(participants, static participant => Math.Log(participant.Inhabitants));
        var middle = logarithms.Average();
        var columns = new List<double[]>();
        foreach (var power in (int[])[0, 1, 2])
        {
            var column = Array.ConvertAll(logarithms, logarithm => Math.Pow(logarithm - middle, power));
            var before = Length(column);
            foreach (var earlier in columns)
                TakeOut(earlier, column);
            // Participants of one size, or of two, have nothing to fit this column on.
            if (Length(column) > before * 1e-9)
                columns.Add(Array.ConvertAll(column, value => value / Length(column)));
        }

        return [.. columns];
    }

    private static void TakeOut(double[] direction, double[] values)
    {
        var product = direction.Zip(values, static (one, other) => one * other).Sum();
        for (var place = 0; place < values.Length; place++)
            values[place] -= product * direction[place];
    }

    private static double Length(double[] values) => Math.Sqrt(values.Sum(static value => value * value));
}
