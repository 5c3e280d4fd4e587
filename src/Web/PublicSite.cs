using System.Collections.Frozen;
using Maatstaf.Api.Archive;
using Maatstaf.Delivery.Editions;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Desk;
using Maatstaf.Disclosure;
using Maatstaf.Pages;
using Maatstaf.Production.Editions;
using Maatstaf.Reports;
using Maatstaf.Storage;
using Maatstaf.Vocabulary;
using Maatstaf.Web.Editions;

namespace Maatstaf.Web;

/// <summary>
/// What everyone sees. An edition that is published replaces it at once: a reader gets the pages before or after that, never a
/// mixture, and never waits for the pages of another version to be written.
/// </summary>
/// <param name="first">What is shown while no edition is published.</param>
/// <param name="options">How it is served.</param>
internal sealed class PublicSite(SiteContent first, SiteOptions options) : IDisposable
{
    private const string NotFound = "not found", TooMany = "too many";
    private readonly SemaphoreSlim turns = new(1);
    private volatile Shown shown = new([], PagesOf(first, options), FrozenDictionary<Edition, EditionPages>.Empty, VersionShelf.Empty, PublishedArchive.Of([], first.Catalogue));

    /// <summary>The content of the newest edition.</summary>
    public SiteContent Content => shown.Newest.Content;

    /// <summary>What is published, for programs; the same as the pages show.</summary>
    public PublishedArchive Archive => shown.Archive;

    /// <summary>Shows what is published now.</summary>
    public async Task RenewAsync(IDeliveryStore store, CancellationToken ct)
    {
        await turns.WaitAsync(ct);
        try
        {
            Show(await PublishedEdition.AllAsync(store, ct));
        }
        finally
        {
            turns.Release();
        }
    }

    /// <summary>Shows published editions.</summary>
    /// <param name="published">The newest first; none = what was shown stays.</param>
    public void Show(IReadOnlyList<PublishedEdition> published)
    {
        if (published.Count == 0)
            return;
        var before = shown;
        // What is shown already is read anew each time, and in memory once.
        PublishedEdition[] editions = [.. published.Select(edition => before.Editions.FirstOrDefault(known => IsSame(known, edition)) ?? edition)];
        EditionPages[] all = [.. editions.Select(edition => before.Find(edition) ?? PagesOf(ContentOf(edition), options))];
        // What was shown before the first publication keeps its address.
        var earlier = all.Skip(1).Concat([before.Newest, .. before.Earlier.Values]).Where(static pages => pages.Content.HasEdition).DistinctBy(static pages => pages.Content.Report.Edition);
        shown = new Shown(
            editions,
            all[0],
            earlier.Where(pages => pages.Content.Report.Edition != all[0].Content.Report.Edition).ToFrozenDictionary(static pages => pages.Content.Report.Edition),
            new VersionShelf(editions.Zip(all).SelectMany(pair => VersionsOf(pair.First, pair.Second, all[0])).ToFrozenDictionary()),
            PublishedArchive.Of(editions, first.Catalogue));
    }

    /// <summary>The page or file at an address, or null when there is none.</summary>
    public Task<StoredAnswer>? Find(string address)
    {
        var (language, path) = Address.Parse(address);
        var now = shown;
        if ((now.Newest.Find(path, language) ?? now.Versions.Find(path, language)) is { } answer)
            return answer;
        return now.Earlier.Count > 0 && EditionIn(path) is { } edition && now.Earlier.TryGetValue(edition, out var pages) ? pages.FindEarlier(path, language) : null;
    }

    /// <summary>The file with the report on paper at an address, or null when there is none.</summary>
    public Task<string>? FindPaper(string address)
    {
        if (!address.EndsWith(".pdf", StringComparison.Ordinal))
            return null;
        var (language, path) = Address.Parse(address);
        var now = shown;
        return now.Newest.FindPaper(address, language)
            ?? (EditionIn(path) is { } edition && now.Earlier.TryGetValue(edition, out var pages) ? pages.FindPaper(address, language) : null);
    }

    /// <summary>The page that says that an address has nothing.</summary>
    public Task<StoredAnswer> NotFoundAsync(string address)
    {
        var (language, _) = Address.Parse(address);
        // Not kept by address: anybody can make up addresses.
        return shown.Newest.KeptAsync(NotFound, SiteMap.NotFound(Address.Start), language, StatusCodes.Status404NotFound);
    }

    /// <summary>The page that says that a reader asks for too much.</summary>
    public Task<StoredAnswer> TooManyAsync(string address)
    {
        var (language, _) = Address.Parse(address);
        return shown.Newest.KeptAsync(TooMany, SiteMap.TooMany(Address.Start), language, StatusCodes.Status429TooManyRequests);
    }

    /// <summary>The page that says that something broke, or that the store cannot do its work now.</summary>
    public Task<StoredAnswer> ErrorAsync(string address, Exception? fault)
    {
        var (language, _) = Address.Parse(address);
        // Its sentence names the place of the store, which is for the administrator only.
        return StoreException.CodeOf(fault) is { } code
            ? shown.Newest.WriteAsync(SiteMap.Error(Address.Start, code), language, StatusCodes.Status503ServiceUnavailable)
            : shown.Newest.WriteAsync(SiteMap.Error(Address.Start, null), language, StatusCodes.Status500InternalServerError);
    }

    /// <inheritdoc/>
    public void Dispose() => turns.Dispose();

    /// <exception cref="ArgumentException">The figures are for fewer than everyone.</exception>
    private static EditionPages PagesOf(SiteContent content, SiteOptions options) => content.Publication.Audience == Audience.Public
        ? new(content, options.Print is { } print && content.HasEdition ? new PaperReports(print(content.Publication, content.Report)) : null, PicturesOf(content, options), options.Desk is not null)
        : throw new ArgumentException($"Everyone sees the site, and these figures are for {content.Publication.Audience}.", nameof(content));

    /// <summary>What makes the pages of each version of an edition.</summary>
    private IEnumerable<KeyValuePair<VersionAddress, Func<VersionPages>>> VersionsOf(PublishedEdition edition, EditionPages pages, EditionPages newest) =>
        from version in edition.Versions
        where version.SeenBy(Audience.Public) is not null
        let address = new VersionAddress(version.Edition, version.Number)
        select KeyValuePair.Create(address, () => PagesOf(edition, version, address, pages, newest));

    private VersionPages PagesOf(PublishedEdition edition, FrozenEdition version, VersionAddress address, EditionPages pages, EditionPages newest)
    {
        if (version.Number == pages.Content.Version?.Number)
            return new VersionPages(pages.Content, address, pages, newest, pages.Pictures, options.Desk is not null);
        var content = ContentOf(edition, PublishedEdition.FiguresOf(version), version, pages.Content.Corrections);
        return new VersionPages(content, address, pages, newest, PicturesOf(content, options), options.Desk is not null);
    }

    private static FigurePictures? PicturesOf(SiteContent content, SiteOptions options) => options.Draw is { } draw && content.HasEdition ? new(content, draw) : null;

    private SiteContent ContentOf(PublishedEdition edition) => ContentOf(edition, edition.Publication, edition.Versions[^1],
    [
        .. edition.Corrections().Select(correction => new EditionCorrection(
            correction.Version.Number,
            DutchTime.DayOf(correction.Version.At),
            correction.Version.Reason,
            [.. correction.Moved.Select(moved => EditionRoutes.RowOf(moved, first.Catalogue))])),
    ]);

    private SiteContent ContentOf(PublishedEdition edition, Publication publication, FrozenEdition version, IEnumerable<EditionCorrection> corrections)
    {
        // Laws are shown as they stood when the edition was frozen.
        var catalogue = publication.Laws is { } laws ? first.Catalogue.With(laws) : first.Catalogue;
        return new(publication, edition.ReportOf(publication, version.Number, catalogue), catalogue)
        {
            Texts = edition.Texts.Count,
            Version = new PublishedVersion(version.Number, DutchTime.DayOf(version.At)),
            Origin = Content.Origin,
            Corrections = [.. corrections.Where(correction => correction.Number <= version.Number)],
        };
    }

    /// <summary>Whether both show the same: versions and published texts never change, and only become more.</summary>
    private static bool IsSame(PublishedEdition one, PublishedEdition other) =>
        one.Publication.Edition == other.Publication.Edition && one.Versions.Count == other.Versions.Count && one.Texts.Count == other.Texts.Count;

    private static Edition? EditionIn(string path) =>
        path.Split('/') is ["", "edities", var year, ..] && int.TryParse(year, System.Globalization.NumberStyles.None, null, out var number) ? new Edition(number) : null;

    private sealed record Shown(IReadOnlyList<PublishedEdition> Editions, EditionPages Newest, FrozenDictionary<Edition, EditionPages> Earlier, VersionShelf Versions, PublishedArchive Archive)
    {
        /// <summary>The pages of exactly this version, when they are shown already.</summary>
        public EditionPages? Find(PublishedEdition published)
        {
            var pages = published.Publication.Edition == Newest.Content.Report.Edition ? Newest : Earlier.GetValueOrDefault(published.Publication.Edition);
            return pages?.Content.Version?.Number == published.Versions[^1].Number && pages.Content.Texts == published.Texts.Count ? pages : null;
        }
    }
}
