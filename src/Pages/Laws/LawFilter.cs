using System.Globalization;
using Maatstaf.Catalogue;
using Maatstaf.Narratives;
using Maatstaf.Reports;
using Maatstaf.Vocabulary;

namespace Maatstaf.Pages.Laws;

/// <summary>What of the radar a page shows: one domain or all, one ring or all. Each choice is a page of its own, so it can be linked to and needs no script.</summary>
/// <param name="Domain">The domain; null = all.</param>
/// <param name="Ring">What holds already (0), or so many years after that of the edition; null = all.</param>
public sealed record LawFilter(LawDomain? Domain, int? Ring)
{
    private const string Holding = "geldt-al", Any = "alle";

    /// <summary>Everything.</summary>
    public static LawFilter All { get; } = new(null, null);

    /// <summary>All choices but that of everything.</summary>
    public static IEnumerable<LawFilter> Choices(LawRadar radar)
    {
        ArgumentNullException.ThrowIfNull(radar);
        return
            from domain in radar.Laws.Domains.Cast<LawDomain?>().Prepend(null)
            from ring in Enumerable.Range(0, LawRadar.YearsAhead + 1).Cast<int?>().Prepend(null)
            where domain is not null || ring is not null
            select new LawFilter(domain, ring);
    }

    /// <summary>The address of its page, without language.</summary>
    public string Path(LawRadar radar) => this == All ? Address.Laws : string.Create(
        CultureInfo.InvariantCulture,
        $"{Address.Laws}/{Domain?.Id ?? Any}{Ring switch { null => string.Empty, 0 => "/" + Holding, { } ring => $"/{radar.Edition.Year + ring}" }}");

    /// <summary>What its page is called.</summary>
    public LocalisedText Title(LawRadar radar)
    {
        LocalisedText[] chosen = [.. Domain is { } domain ? [domain.Label] : Array.Empty<LocalisedText>(), .. Ring is { } ring ? [NameOf(ring, radar)] : Array.Empty<LocalisedText>()];
        return chosen.Length == 0 ? LawWords.Title : new(
            $"{LawWords.Title.Dutch}: {string.Join(", ", chosen.Select(static name => name.Dutch))}",
            $"{LawWords.Title.English}: {string.Join(", ", chosen.Select(static name => name.English))}");
    }

    /// <summary>What a ring is called.</summary>
    internal static LocalisedText NameOf(int ring, LawRadar radar) => ring == 0 ? LawWords.Holds : Numerals.Year(radar.Edition.Year + ring);

    /// <summary>Whether a mark is shown.</summary>
    public bool Shows(LawMark mark)
    {
        ArgumentNullException.ThrowIfNull(mark);
        return (Domain is null || mark.Law.Domain == Domain) && (Ring is null || mark.Ring == Ring);
    }
}
