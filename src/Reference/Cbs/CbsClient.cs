using System.Net;
using Maatstaf.Catalogue;
using Maatstaf.Reference.Checks;
using Maatstaf.Vocabulary;

namespace Maatstaf.Reference.Cbs;

/// <summary>What was fetched: answers as files, or why not.</summary>
/// <param name="Files">Answers, with their addresses as names; none when something failed.</param>
/// <param name="Problems">What failed.</param>
public sealed record CbsFetch(IReadOnlyList<CbsFile> Files, IReadOnlyList<Problem> Problems);

/// <summary>
/// Fetches answers of Statistics Netherlands where the network allows it (OData v4). Every answer, every wait and the number of
/// pages are bounded, and only pages of the service itself are followed.
/// </summary>
/// <param name="http">The connection; given from outside, with a handler that follows no redirects, so that an answer cannot send the program elsewhere.</param>
/// <param name="sources">Addresses and limits.</param>
public sealed class CbsClient(HttpClient http, ReferenceSources sources)
{
    /// <summary>Inhabitants on 1 January of a municipality, from a year on.</summary>
    public Task<CbsFetch> FetchPopulationAsync(OrganisationCode municipality, int fromYear, CancellationToken cancellation) =>
        FetchAsync(sources.Population, $" and {sources.Population.Region} eq '{municipality}' and Perioden ge '{fromYear}JJ00'", cancellation);

    /// <summary>Consumer prices.</summary>
    public Task<CbsFetch> FetchPricesAsync(CancellationToken cancellation) => FetchAsync(sources.Prices, string.Empty, cancellation);

    private async Task<CbsFetch> FetchAsync(CbsTable table, string more, CancellationToken cancellation)
    {
        var filter = string.Join(" and ", table.Slice.Select(static part => $"{part.Key} eq '{part.Value}'").Prepend($"Measure eq '{table.Measure}'")) + more;
        var root = $"{sources.ServiceV4}/{table.Table}";
        var pages = new CbsPages(http, sources);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(sources.Patience);
        try
        {
            await pages.FollowAsync(new Uri($"{root}/Observations?$filter={Uri.EscapeDataString(filter)}"), patience.Token).ConfigureAwait(false);
            foreach (var resource in (string[])["Properties", "PeriodenCodes", "MeasureCodes"])
                await pages.FollowAsync(new Uri($"{root}/{resource}"), patience.Token).ConfigureAwait(false);
            return new CbsFetch(pages.Files, []);
        }
        catch (CbsFetchException exception)
        {
            return new CbsFetch([], [exception.Problem]);
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException || (exception is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            var host = sources.ServiceV4.Host;
            var problem = exception is HttpRequestException { StatusCode: { } status }
                ? ServiceFails.Check.At(new Place(host), SentenceFact.Number("status", (int)status))
                : ServiceUnreachable.Check.At(new Place(host), SentenceFact.Text("host", host));
            return new CbsFetch([], [problem]);
        }
    }
}

/// <summary>Pages while they are fetched.</summary>
internal sealed class CbsPages(HttpClient http, ReferenceSources sources)
{
    private readonly List<CbsFile> files = [];
    private long bytes;

    public IReadOnlyList<CbsFile> Files => files;

    /// <summary>Fetches a page and those that follow it.</summary>
    /// <exception cref="CbsFetchException">A limit was passed, or the next page is elsewhere.</exception>
    public async Task FollowAsync(Uri first, CancellationToken cancellation)
    {
        for (var page = first; page is not null;)
        {
            if (files.Count == sources.MostPages)
                throw new CbsFetchException(TooManyPages.Check.At(new Place(page.Host), SentenceFact.Count("limit", sources.MostPages)));
            var content = await FetchAsync(page, cancellation).ConfigureAwait(false);
            files.Add(new CbsFile(page.GetLeftPart(UriPartial.Path), new MemoryStream(content, writable: false)));
            page = Next(page, NextLink.In(content));
        }
    }

    private async Task<byte[]> FetchAsync(Uri page, CancellationToken cancellation)
    {
        using var answer = await http.GetAsync(page, HttpCompletionOption.ResponseHeadersRead, cancellation).ConfigureAwait(false);
        if (answer.StatusCode != HttpStatusCode.OK)
            throw new HttpRequestException(null, null, answer.StatusCode);
        using var content = await answer.Content.ReadAsStreamAsync(cancellation).ConfigureAwait(false);
        using var all = new MemoryStream();
        var part = new byte[1 << 14];
        int read;
        while ((read = await content.ReadAsync(part, cancellation).ConfigureAwait(false)) > 0)
        {
            bytes += read;
            if (bytes > sources.LargestAnswer)
                throw new CbsFetchException(ReferenceTooLarge.Check.At(new Place(page.Host), SentenceFact.Count("limit", sources.LargestAnswer)));
            all.Write(part, 0, read);
        }

        return all.ToArray();
    }

    // An answer must not send the program to another computer.
    private Uri? Next(Uri page, string? link)
    {
        if (link is null)
            return null;
        if (!Uri.TryCreate(page, link, out var next) || next.Scheme != sources.ServiceV4.Scheme || next.Authority != sources.ServiceV4.Authority)
            throw new CbsFetchException(PageElsewhere.Check.At(new Place(page.Host), SentenceFact.Delivered("host", next?.Host ?? link)));
        return next;
    }
}

/// <summary>Fetching stopped for a reason of its own.</summary>
internal sealed class CbsFetchException(Problem problem) : Exception(problem.Code)
{
    /// <summary>The reason.</summary>
    public Problem Problem { get; } = problem;
}
