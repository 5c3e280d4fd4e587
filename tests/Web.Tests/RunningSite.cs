using Maatstaf.Pages_Tests;
using Maatstaf.Vocabulary;
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
        site = SiteHost.Build(Sample.Content, new SiteOptions { Urls = "http://127.0.0.1:0", Print = (_, _) => PrintAsync });
    }

    /// <summary>How often a report was printed.</summary>
    public int Printed { get; private set; }

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

    /// <summary>Stands in for a printer: the first attempt fails.</summary>
    private async Task<string> PrintAsync(Language language)
    {
        if (++Printed == 1)
            throw new InvalidOperationException("The printer is out of paper.");
        var file = Path.Combine(pdfs.FullName, $"{language}.pdf");
        await File.WriteAllTextAsync(file, "%PDF-1.4");
        return file;
    }
}
