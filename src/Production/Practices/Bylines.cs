using Maatstaf.Catalogue;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Delivery.Practices;
using Maatstaf.Production.Placing;
using Maatstaf.Production.Standing;
using Maatstaf.Returns;
using Maatstaf.Vocabulary;

namespace Maatstaf.Production.Practices;

/// <summary>
/// How organisations are shown to other participants at one moment. A municipality is named when it wants to and shares the year of the newest
/// edition that stands by name: who goes back to anonymous is named nowhere. Else it is described, never so closely that too few would fit.
/// </summary>
public sealed class Bylines
{
    private static readonly Byline OfTeam = new(new("het benchmarkteam", "the benchmark team"), null, null);

    private readonly BenchmarkCatalogue catalogue;
    private readonly Dictionary<OrganisationCode, OrganisationEntry> organisations;
    private readonly HashSet<OrganisationCode> named;
    private readonly Dictionary<OrganisationCode, (string Size, bool InPartnership)> kinds;

    private Bylines(BenchmarkCatalogue catalogue, IEnumerable<OrganisationEntry> organisations, IEnumerable<OrganisationCode> named, Dictionary<OrganisationCode, (string Size, bool InPartnership)> kinds)
    {
        this.catalogue = catalogue;
        this.organisations = organisations.ToDictionary(static entry => entry.Code);
        this.named = [.. named];
        this.kinds = kinds;
    }

    private AuthorWords Words => catalogue.Practices.Authors;

    private int Fewest => catalogue.Disclosure.FewestParticipants;

    /// <summary>Who shares how now.</summary>
    public static async Task<Bylines> ReadAsync(BenchmarkCatalogue catalogue, IDeliveryStore store, StandingFigures figures, CircleFigures circle, CancellationToken ct)
    {
        var entries = await store.OrganisationsAsync(ct);
        if (await circle.NewestAsync(ct) is not { FiscalYear: var year })
            return new Bylines(catalogue, entries, [], []);
        var sharing = await store.SharingAsync(year, ct);
        return new Bylines(catalogue, entries, sharing.Where(static choice => choice.IsNamed).Select(static choice => choice.Organisation), KindsIn(figures, year));
    }

    /// <summary>How an organisation is shown.</summary>
    /// <param name="organisation">Which; null = the team.</param>
    /// <param name="showsName">Whether it wants to be named.</param>
    public Byline Of(OrganisationCode? organisation, bool showsName)
    {
        if (organisation is not { } code)
            return OfTeam;
        if (organisations.GetValueOrDefault(code) is not { } entry)
            return new Byline(Words.Participant, null, null);
        if (showsName && (entry.IsPartnership || named.Contains(code)))
            return NameOf(code);
        return entry.IsPartnership
            ? new Byline(organisations.Values.Count(static other => other.IsPartnership) < Fewest ? Words.Participant : Words.Partnership, null, null)
            : Described(code);
    }

    /// <summary>An organisation by its name, whatever it shares: for who may know it.</summary>
    public Byline NameOf(OrganisationCode code) =>
        new(Same(organisations.GetValueOrDefault(code)?.Name ?? code.ToString()), code, kinds.TryGetValue(code, out var kind) ? kind.Size : null);

    /// <summary>Whether a municipality shares its figures of the newest edition by name.</summary>
    public bool SharesByName(OrganisationCode code) => named.Contains(code);

    private Byline Described(OrganisationCode code)
    {
        if (!kinds.TryGetValue(code, out var kind) || !Words.Sizes.TryGetValue(kind.Size, out var size) || kinds.Values.Count(other => other.Size == kind.Size) < Fewest)
            return new Byline(Words.WithoutSize, null, null);
        if (kinds.Values.Count(other => other == kind) < Fewest)
            return new Byline(size, null, kind.Size);
        var how = kind.InPartnership ? Words.InPartnership : Words.StandAlone;
        return new Byline(new($"{size.Dutch} {how.Dutch}", $"{size.English} {how.English}"), null, kind.Size);
    }

    private static Dictionary<OrganisationCode, (string Size, bool InPartnership)> KindsIn(StandingFigures figures, int year)
    {
        var data = figures.YearOf(year);
        var members = Enumerable.Range(0, data.Memberships.Count).Where(row => data.Memberships.Year[row] == year).Select(row => data.Memberships.Municipality[row]).ToHashSet();
        var takesPart = Enumerable.Range(0, data.Returns.Count).Where(row => data.Returns.Year[row] == year && data.Returns.Status[row] == ReturnStatus.Approved).Select(row => data.Returns.Organisation[row]).ToHashSet();
        return Enumerable.Range(0, data.Profiles.Count).Where(row => data.Profiles.Year[row] == year && takesPart.Contains(data.Profiles.Municipality[row])).ToDictionary(
            row => data.Organisations.Code[data.Profiles.Municipality[row]],
            row => (figures.Observations.SizeClassOf(year, data.Profiles.Inhabitants[row]), members.Contains(data.Profiles.Municipality[row])));
    }

    private static LocalisedText Same(string text) => new(text, text);
}
