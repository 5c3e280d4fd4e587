using Maatstaf.Pages_Tests;
using Maatstaf.Web;
using Microsoft.AspNetCore.Builder;

namespace Maatstaf.Web_Tests;

/// <summary>The site with the sample, on a free port, and a reader that follows no redirect.</summary>
public sealed class RunningSite : IAsyncLifetime
{
    private readonly DirectoryInfo pdfs = Directory.CreateTempSubdirectory("maatstaf-pdf-");
    private readonly WebApplication site;

    public RunningSite()
    {
        File.WriteAllText(Path.Combine(pdfs.FullName, "trendrapport-2025.pdf"), "%PDF-1.4");
        site = SiteHost.Build(Sample.Content.Publication, Sample.Content.Report, Sample.Catalogue, new SiteOptions { Urls = "http://127.0.0.1:0", PdfFolder = pdfs.FullName });
    }

    public HttpClient Reader { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        await site.StartAsync();
        Reader = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(site.Urls.Single()) };
    }

    public async ValueTask DisposeAsync()
    {
        Reader.Dispose();
        await site.DisposeAsync();
        pdfs.Delete(recursive: true);
    }
}
