using Maatstaf.Catalogue;
using Maatstaf.Returns;
using Maatstaf.Vocabulary;

namespace Maatstaf.Benchmark;

/// <summary>A participant's own ratio before disclosure control: confidential.</summary>
/// <param name="Numerator">In integer units (cents, thousandths of fte, hundredths of hours).</param>
/// <param name="Denominator">In integer units; not 0.</param>
/// <param name="Value">Full precision, in the unit of the indicator.</param>
public readonly record struct ConfidentialRatio(long Numerator, long Denominator, double Value);

/// <summary>Statistics of participants of one's own choice: confidential until it is decided that all of them may be seen.</summary>
/// <param name="N">How many of them have a value.</param>
/// <param name="Clusters">Independent units among them.</param>
/// <param name="Headline">Ratio of sums; null where the denominators cancel out.</param>
/// <param name="Mean">Mean of the ratios.</param>
/// <param name="Median">Median of the ratios.</param>
/// <param name="LowerQuartile">First quartile of the ratios.</param>
/// <param name="UpperQuartile">Third quartile of the ratios.</param>
public sealed record ConfidentialSummary(int N, int Clusters, double? Headline, double Mean, double Median, double LowerQuartile, double UpperQuartile);

/// <summary>
/// Every participant's own ratios, as the statistics are made from them: the same sums, no second computation. Nothing of it may be
/// shown before disclosure control.
/// </summary>
public sealed class OwnRatios
{
    private readonly Dictionary<string, int> formulaOf;
    private readonly IndicatorFormula[] formulas;
    private readonly Dictionary<int, Lazy<OfYear>> years;

    internal OwnRatios(BenchmarkCatalogue catalogue, OrganisationTable organisations, IndicatorFormula[] formulas, IReadOnlyList<(YearObservations Observations, IndicatorYear?[] Indicators)> years)
    {
        this.formulas = formulas;
        (Settings, Rules) = (catalogue.Peers.Position, catalogue.Disclosure);
        formulaOf = formulas.Index().ToDictionary(static formula => formula.Item.Indicator.Id, static formula => formula.Index, StringComparer.Ordinal);
        string[] groups = [.. catalogue.Groups.Select(static group => group.Id)];
        this.years = years.ToDictionary(
            static year => year.Observations.Year,
            year => new Lazy<OfYear>(() => new OfYear(Participants(year.Observations, organisations, groups), year.Indicators)));
        Years = [.. this.years.Keys.Order()];
    }

    /// <summary>Ratios of nobody.</summary>
    public static OwnRatios OfNobody(BenchmarkCatalogue catalogue) => new(catalogue, new OrganisationTable { Code = [], Name = [], IsPartnership = [], IsNamed = [] }, [], []);

    /// <summary>When something may be said of a participant's place.</summary>
    public PositionSettings Settings { get; }

    /// <summary>What may be shown to whom.</summary>
    public DisclosureRules Rules { get; }

    /// <summary>Fiscal years with participants, ascending.</summary>
    public IReadOnlyList<int> Years { get; }

    /// <summary>The participants of a year, ascending by code; empty when nobody took part.</summary>
    public IReadOnlyList<ParticipantYear> ParticipantsOf(int year) => years.TryGetValue(year, out var found) ? found.Value.Participants : [];

    /// <summary>A municipality in a year; null when it did not take part.</summary>
    public ParticipantYear? Participant(OrganisationCode municipality, int year) =>
        years.TryGetValue(year, out var found) && found.Value.PlaceOf(municipality) is >= 0 and var place ? found.Value.Participants[place] : null;

    /// <summary>Whether an indicator exists and was asked in a year.</summary>
    public bool IsAsked(string indicator, int year) => formulaOf.TryGetValue(indicator, out var formula) && formulas[formula].Indicator.IsAsked(year);

    /// <summary>A participant's own ratio; null when it has no value, or did not take part.</summary>
    public ConfidentialRatio? Find(OrganisationCode municipality, string indicator, int year) =>
        Computed(indicator, year) is (var ofYear, var formula, var computed) && ofYear.PlaceOf(municipality) is >= 0 and var place
            ? Read(computed, formula, place)
            : null;

    /// <summary>Every participant's own ratio in a year, ascending by code; null for who has no value. Empty when nobody has one.</summary>
    public IReadOnlyList<(ParticipantYear Participant, ConfidentialRatio? Ratio)> All(string indicator, int year) =>
        Computed(indicator, year) is (var ofYear, var formula, var computed)
            ? [.. ofYear.Participants.Select((participant, place) => (participant, Read(computed, formula, place)))]
            : [];

    /// <summary>The statistics of some participants together; null when none of them has a value.</summary>
    public ConfidentialSummary? Summarise(string indicator, int year, IReadOnlySet<OrganisationCode> municipalities)
    {
        if (Computed(indicator, year) is not (var ofYear, var formula, var computed))
            return null;
        int[] chosen = [.. ofYear.Participants.Select(participant => municipalities.Contains(participant.Municipality) ? 1 : 0)];
        return computed.Summarise(chosen, formula.Factor) is { Spread: { } spread } statistics
            ? new ConfidentialSummary(
                statistics.N,
                statistics.Clusters,
                statistics.Headline.Exists ? statistics.Headline.Times(formula.Factor) : null,
                spread.Mean,
                spread.Median,
                spread.LowerQuartile,
                spread.UpperQuartile)
            : null;
    }

    private (OfYear Year, IndicatorFormula Formula, IndicatorYear Computed)? Computed(string indicator, int year) =>
        formulaOf.TryGetValue(indicator, out var formula) && years.TryGetValue(year, out var found) && found.Value.Indicators[formula] is { } computed
            ? (found.Value, formulas[formula], computed)
            : null;

    private static ConfidentialRatio? Read(IndicatorYear computed, IndicatorFormula formula, int place) =>
        computed.Of(place) is { Exists: true } ratio ? new ConfidentialRatio(ratio.Numerator, ratio.Denominator, ratio.Times(formula.Factor)) : null;

    private static ParticipantYear[] Participants(YearObservations year, OrganisationTable organisations, string[] groups) =>
    [
        .. Enumerable.Range(0, year.Count).Select(place => new ParticipantYear
        {
            Municipality = organisations.Code[year.Municipality[place]],
            Name = organisations.Name[year.Municipality[place]],
            Year = year.Year,
            Inhabitants = year.Inhabitants[place],
            BudgetCents = year.Budget[place],
            StaffMilliFte = year.Staff[place],
            Groups = [.. groups.Where((_, group) => (year.Groups[place] & (1 << group)) != 0)],
            Cluster = year.Cluster[place],
            IsNamed = year.Named[place],
        }),
    ];

    private sealed class OfYear(ParticipantYear[] participants, IndicatorYear?[] indicators)
    {
        private readonly OrganisationCode[] codes = Array.ConvertAll(participants, static participant => participant.Municipality);

        public ParticipantYear[] Participants => participants;

        public IndicatorYear?[] Indicators => indicators;

        /// <summary>Place among the participants, who stand in the order of their codes; below 0 when it is not one.</summary>
        public int PlaceOf(OrganisationCode municipality) => Array.BinarySearch(codes, municipality);
    }
}
