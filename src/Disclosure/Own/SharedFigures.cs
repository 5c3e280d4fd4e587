using Maatstaf.Benchmark;
using Maatstaf.Vocabulary;

namespace Maatstaf.Disclosure.Own;

/// <summary>
/// What participants share by name with each other, per year, and what may be known of all of them together to compare with it.
/// Only disclosure control can make it. For participants and the benchmark team, never for the public.
/// </summary>
public sealed class SharedFigures
{
    private readonly OwnRatios ratios;
    private readonly Dictionary<OrganisationCode, OwnFigures> named;
    private readonly Spreads spreads;

    internal SharedFigures(BenchmarkResults results)
    {
        ratios = results.Own;
        named = ratios.Years.SelectMany(ratios.ParticipantsOf).Where(static participant => participant.IsNamed)
            .GroupBy(static participant => participant.Municipality)
            .ToDictionary(static years => years.Key, years => new OwnFigures(results, null, years.Key, years));
        spreads = new Spreads(ratios);
        Edition = results.Edition;
    }

    /// <summary>The edition; nothing after its fiscal year is here.</summary>
    public Edition Edition { get; }

    /// <summary>The figures that a municipality shares, of the years that it shares; null when it shares none, or is not there.</summary>
    public OwnFigures? Find(OrganisationCode municipality) => named.GetValueOrDefault(municipality);

    /// <summary>Whether a municipality takes part in a year and shares it by name.</summary>
    public bool IsNamed(OrganisationCode municipality, int year) => named.TryGetValue(municipality, out var figures) && figures.Of(year) is not null;

    /// <summary>Who shares a year by name, ascending by code.</summary>
    public IReadOnlyList<OwnFigures> NamedIn(int year) => [.. named.Values.Where(figures => figures.Of(year) is not null).OrderBy(static figures => figures.Owner)];

    /// <summary>The figures of some participants together. Who does not share a year by name is not in that year, whether anonymous or unknown.</summary>
    public NamedGroup Group(IEnumerable<OrganisationCode> municipalities) => new(this, ratios, municipalities);

    /// <summary>How a public trait is spread over all participants of a year.</summary>
    public TraitSpread SpreadOf(PublicTrait trait, int year) => spreads.Of(trait, year);

    /// <summary>
    /// How far the participants of a fixed group are from its headline: s with s² = Σ N (y − R)² / (n − 1), so that s / √N is the standard
    /// error of a municipality with N inhabitants. Rounded to two digits, for a chart; withheld with the reason by the primary rules.
    /// </summary>
    /// <param name="publication">What participants may see: where the headline is not there, neither is how far others are from it.</param>
    /// <param name="indicator">Id of the indicator.</param>
    /// <param name="year">Fiscal year.</param>
    /// <param name="group">Id of the group.</param>
    public FigureValue DispersionOf(Publication publication, string indicator, int year, string group) =>
        publication.Find(indicator, year, group)?.Value switch
        {
            FigureValue.Known => spreads.DispersionOf(indicator, year, group),
            var none => none ?? new FigureValue.Missing(),
        };
}
