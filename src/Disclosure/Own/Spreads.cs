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

    /// <summary>Of the participants of a fixed group, anonymous ones included, under the primary rules.</summary>
    public FigureValue DispersionOf(string indicator, int year, string group)
    {
        var members = ratios.All(indicator, year).Where(pair => pair.Participant.Groups.Contains(group)).Select(static pair => pair.Participant.Municipality).ToHashSet();
        if (Read(ratios, indicator, year, members) is not { } read)
            return new FigureValue.Missing();
        return WhyWithheld(read.N, read.Parts) is { } reason ? new FigureValue.Withheld(reason) : Known(read);
    }

    /// <summary>Of participants who all share the year by name, so that there is nothing to withhold.</summary>
    public static FigureValue DispersionOf(OwnRatios ratios, string indicator, int year, IReadOnlySet<OrganisationCode> named) =>
        Read(ratios, indicator, year, named) is { } read && read.N >= ratios.Rules.FewestForQuartiles ? Known(read) : new FigureValue.Missing();

    private static FigureValue.Known Known((int N, double[] Parts) read) => new(Rounded(Math.Sqrt(read.Parts.Sum() / (read.N - 1))));

    /// <summary>What each independent unit adds to the dispersion, the largest first; null when there are not two municipalities.</summary>
    private static (int N, double[] Parts)? Read(OwnRatios ratios, string indicator, int year, IReadOnlySet<OrganisationCode> municipalities)
    {
        var members = ratios.All(indicator, year).Where(pair => pair.Ratio is not null && municipalities.Contains(pair.Participant.Municipality))
            .Select(static pair => (pair.Participant, Ratio: pair.Ratio!.Value)).ToArray();
        if (members.Length < 2 || ratios.Summarise(indicator, year, municipalities)?.Headline is not { } headline)
            return null;
        return (members.Length,
        [
            .. members.GroupBy(static member => member.Participant.Cluster)
                .Select(unit => unit.Sum(member => member.Participant.Inhabitants * (member.Ratio.Value - headline) * (member.Ratio.Value - headline)))
                .OrderDescending(),
        ]);
    }

    /// <summary>The primary rules of the method, part 7, on what each independent unit adds to the dispersion.</summary>
    private string? WhyWithheld(int n, double[] parts)
    {
        const double tiny = 1e-12;
        var rules = ratios.Rules;
        if (n < rules.FewestParticipants)
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
