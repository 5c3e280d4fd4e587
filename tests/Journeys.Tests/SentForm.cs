using Microsoft.Playwright;

namespace Maatstaf.Journeys_Tests;

/// <summary>What came back after a form was sent.</summary>
internal sealed class SentForm
{
    /// <summary>Fetches a page as the browser of who is signed in, fills in those of its forms that are meant and sends them, without showing anything.</summary>
    private const string Send = """
        async ({ address, form, fields, file, every }) => {
          const read = (text) => new DOMParser().parseFromString(text, 'text/html');
          let answer = await fetch(address);
          let page = read(await answer.text());
          const forms = [...page.querySelectorAll(form)];
          for (const element of forms) {
            const data = new FormData(element);
            for (const [name, value] of Object.entries(fields)) data.set(name, value);
            if (every) for (const area of element.querySelectorAll('.ask textarea')) data.set(area.name, every);
            if (file) data.set('bestand', new File([Uint8Array.from(atob(file), (sign) => sign.charCodeAt(0))], 'levering.zip'));
            answer = await fetch(element.getAttribute('action'), { method: 'POST', body: file ? data : new URLSearchParams(data) });
            page = read(await answer.text());
            if (!answer.ok) break;
          }
          return { address: answer.url, status: answer.status, title: page.querySelector('h1')?.textContent ?? '', count: forms.length };
        }
        """;

    /// <summary>Where it led.</summary>
    public string Address { get; set; } = string.Empty;

    /// <summary>Status of the page to which it led.</summary>
    public int Status { get; set; }

    /// <summary>Heading of that page.</summary>
    public string Title { get; set; } = string.Empty;

    /// <summary>How many forms were sent.</summary>
    public int Count { get; set; }

    /// <summary>Sends forms of a page.</summary>
    /// <param name="page">A page of the site on which somebody is signed in.</param>
    /// <param name="address">The page with the form.</param>
    /// <param name="form">Which forms, as a selector.</param>
    /// <param name="fields">What is filled in.</param>
    /// <param name="file">The file that goes along; null = none.</param>
    /// <param name="explanation">What is answered to everything that is asked in the form; null = nothing.</param>
    public static async Task<SentForm> SendAsync(IPage page, string address, string form, IReadOnlyDictionary<string, string>? fields = null, byte[]? file = null, string? explanation = null)
    {
        var sent = await page.EvaluateAsync<SentForm>(Send, new
        {
            address,
            form,
            fields = fields ?? new Dictionary<string, string>(),
            file = file is null ? null : Convert.ToBase64String(file),
            every = explanation,
        });
        sent.Status.ShouldBe(200, $"{address} {form}: {sent.Title}");
        return sent;
    }
}
