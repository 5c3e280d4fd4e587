using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using Maatstaf.Storage;
using Maatstaf.Vocabulary;

namespace Maatstaf.Nodes_Tests;

/// <summary>A coordinator who adds a line to a return again and again, each with an amount of its own.</summary>
internal sealed class LineWriter
{
    private readonly SheetEditor editor;
    private readonly OrganisationCode village;

    private LineWriter(SheetEditor editor, OrganisationCode village) => (this.editor, this.village) = (editor, village);

    /// <summary>The amounts of which the site said that they were kept, and when the writing of each began.</summary>
    public ConcurrentQueue<(string Amount, DateTimeOffset Begun)> Confirmed { get; } = [];

    /// <summary>How often the site could not keep one.</summary>
    public int Refused { get; private set; }

    public static async Task<LineWriter> OpenAsync(Node node, string name, OrganisationCode village) =>
        new(await SheetEditor.OpenAsync(await People.SignInAsync(node, name), village), village);

    /// <summary>Goes on until it is stopped.</summary>
    public async Task WorkAsync(TimeSpan pause, CancellationToken stop)
    {
        for (var line = 1; !stop.IsCancellationRequested; line++)
        {
            var (text, begun) = (line.ToString(CultureInfo.InvariantCulture), DateTimeOffset.UtcNow);
            try
            {
                if (await editor.SaveAsync(text, null, text) == HttpStatusCode.OK)
                    Confirmed.Enqueue((text, begun));
                else
                    Refused++;
            }
            catch (HttpRequestException)
            {
                Refused++;
            }

            await Task.Delay(pause, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>The amounts that are kept.</summary>
    public async Task<IReadOnlySet<string>> KeptInAsync(ReturnStore store, CancellationToken ct) =>
        (await store.Delivery.DraftAsync(village, SmallCountry.Open.FiscalYear, ct))?.Content.RowsOf("software").Select(static row => row["amount_eur"]).ToHashSet() ?? [];
}
