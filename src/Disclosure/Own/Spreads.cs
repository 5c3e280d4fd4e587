using Maatstaf.Benchmark;
using Maatstaf.Vocabulary;

namespace Maatstaf.Disclosure.Own;

/// <summary>How things are spread over participants, as far as it may be known.</summary>
internal sealed class Spreads(OwnRatios ratios)
{
    public TraitSpread Of(PublicTrait trait, int year)
    {
        double[] values = [.. ratios.ParticipantsOf(year).Select(participant => new OwnYear(participant).Of(trait)).OfType<double>()];
        if (values.Length == 0)
            return new TraitSpread(0, 0, 0);
        var mean = values.Average();
        return new TraitSpread(mean, Math.Sqrt(values.Sum(value => (value - mean) * (value - mean)) / values.Length), values.Length);
    }

    public FigureValue DispersionOf(string indicator, int year, string group)
    {
        var members = ratios.All(indicator, year)
            .Where(pair => pair.Ratio is not null && pair.Participant.Groups.Contains(group))
            .Select(static pair => (pair.Participant, Ratio: pair.Ratio!.Value)).ToArray();
        if (members.Length < 2)
            return new FigureValue.Missing();
        if (ratios.Summarise(indicator, year, members.Select(static member => member.Participant.Municipality).ToHashSet())?.Headline is not { } headline)
            return new FigureValue.Missing();
        var parts = members.GroupBy(static member => member.Participant.Cluster)
            .Select(unit => unit.Sum(member => member.Participant.Inhabitants * (member.Ratio.Value - headline) * (member.Ratio.Value - headline)))
            .OrderDescending().ToArray();
        return WhyWithheld(members.Length, parts) is { } reason
            ? new FigureValue.Withheld(reason)
            : new FigureValue.Known(Rounded(Math.Sqrt(parts.Sum() / (members.Length - 1))));
    }

    /// <summary>The primary rules of the method, part 7, on what each independent unit adds to the dispersion.</summary>
    private string? WhyWithheld(int n, double[] parts)
    {
        const double tiny = 1e-12;
        var rules = ratios.Rules;
        if (n < rules.FewestMunicipalities)
            return "n<5";
        if (parts.Length < rules.FewestClusters)
            return "clusters<3";
        if (n < rules.FewestForQuartiles)
            return "secondary";
        return parts.Skip(2).Sum() < (rules.Dominance * parts[0]) - tiny ? "dominance" : null;
    }

    /// <summary>Two digits, half away from zero.</summary>
    private static double Rounded(double value)
    {
        if (value == 0)
            return 0;
        var unit = Math.Pow(10, Math.Floor(Math.Log10(value)) - 1);
        return Math.Round(value / unit, MidpointRounding.AwayFromZero) * unit;
    }
}
