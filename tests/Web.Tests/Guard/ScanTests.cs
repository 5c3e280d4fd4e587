using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Maatstaf.Delivery.People;
using Maatstaf.Web;
using Maatstaf.Web.Access;
using Maatstaf.Web_Tests.Desk;

namespace Maatstaf.Web_Tests.Guard;

/// <summary>Stands in for ClamAV: reads the command and the file as it does, and finds a word.</summary>
internal sealed class FakeScanner : IAsyncDisposable
{
    public const string Harmful = "schadelijk-woord";
    private readonly Socket listener;
    private readonly CancellationTokenSource stop = new();
    private readonly Task serving;

    public FakeScanner(EndPoint place, string? answer = null)
    {
        listener = new Socket(place.AddressFamily, SocketType.Stream, place is UnixDomainSocketEndPoint ? ProtocolType.Unspecified : ProtocolType.Tcp);
        listener.Bind(place);
        listener.Listen();
        serving = ServeAsync(answer);
    }

    public string Place => listener.LocalEndPoint is IPEndPoint ip ? $"127.0.0.1:{ip.Port}" : listener.LocalEndPoint!.ToString()!;

    public List<byte[]> Seen { get; } = [];

    public async ValueTask DisposeAsync()
    {
        if (serving.IsCompleted)
            return;
        await stop.CancelAsync();
        listener.Dispose();
        await serving;
        stop.Dispose();
    }

    private async Task ServeAsync(string? answer)
    {
        try
        {
            while (true)
            {
                using var socket = await listener.AcceptAsync(stop.Token);
                await using var stream = new NetworkStream(socket);
                var command = new byte[10];
                await stream.ReadExactlyAsync(command, stop.Token);
                Encoding.ASCII.GetString(command).ShouldBe("zINSTREAM\0");
                using var file = new MemoryStream();
                var length = new byte[4];
                while (true)
                {
                    await stream.ReadExactlyAsync(length, stop.Token);
                    var chunk = new byte[BinaryPrimitives.ReadUInt32BigEndian(length)];
                    if (chunk.Length == 0)
                        break;
                    await stream.ReadExactlyAsync(chunk, stop.Token);
                    file.Write(chunk);
                }

                Seen.Add(file.ToArray());
                var found = Encoding.Latin1.GetString(file.ToArray()).Contains(Harmful, StringComparison.Ordinal);
                await stream.WriteAsync(Encoding.ASCII.GetBytes((answer ?? (found ? "stream: Fictional.Test FOUND" : "stream: OK")) + "\0"), stop.Token);
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            stop.IsCancellationRequested.ShouldBeTrue();
        }
    }
}

/// <summary>A site with a scanner that can be stopped.</summary>
public sealed class ScannedSite : DeskSite
{
    internal FakeScanner Scanner { get; } = new(new IPEndPoint(IPAddress.Loopback, 0));

    protected override DeskOptions Change(DeskOptions options) => options with { Scanner = Scanner.Place };

    public override async ValueTask DisposeAsync()
    {
        await Scanner.DisposeAsync();
        await base.DisposeAsync();
    }
}

/// <summary>Files that come in pass the malware scanner, or stay out.</summary>
public sealed class ScanTests
{
    [Fact]
    public async Task A_file_in_which_something_harmful_is_found_is_refused_and_not_kept()
    {
        await using var site = new ScannedSite();
        await site.InitializeAsync();
        var answer = await DeliverAsync(site, FakeScanner.Harmful);

        answer.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        answer.Body.ShouldContain("vond iets schadelijks");
        site.Store.Log[^1].Action.ShouldBe("file.scan");
        site.Store.Log[^1].Result.ShouldBe("refused");
    }

    [Fact]
    public async Task A_file_in_which_nothing_is_found_goes_on_whole()
    {
        await using var site = new ScannedSite();
        await site.InitializeAsync();
        var answer = await DeliverAsync(site, "gewone,regel\n");

        answer.Body.ShouldNotContain("malwarescanner");
        Encoding.UTF8.GetString(site.Scanner.Seen.ShouldHaveSingleItem()).ShouldBe("gewone,regel\n");
        site.Store.Log.ShouldNotContain(static entry => entry.Action == "file.scan");
    }

    [Fact]
    public async Task When_the_scanner_cannot_be_reached_no_file_comes_in()
    {
        await using var site = new ScannedSite();
        await site.InitializeAsync();
        await site.Scanner.DisposeAsync();
        var answer = await DeliverAsync(site, "gewone,regel\n");

        answer.Status.ShouldBe(HttpStatusCode.ServiceUnavailable);
        answer.Body.ShouldContain("De malwarescanner antwoordt niet, en zonder hem komt er geen bestand binnen.");
        site.Store.Log[^1].Result.ShouldBe("failed");
    }

    [Theory]
    [InlineData("stream: OK", "Clean")]
    [InlineData("stream: Fictional.Test FOUND", "Harmful")]
    [InlineData("INSTREAM size limit exceeded. ERROR", "Unknown")]
    [InlineData("", "Unknown")]
    [InlineData("stream: OK but not quite", "Unknown")]
    public async Task Only_an_answer_that_says_all_is_well_lets_a_file_in(string answer, string verdict)
    {
        await using var scanner = new FakeScanner(new IPEndPoint(IPAddress.Loopback, 0), answer);
        (await new MalwareScanner(scanner.Place).ScanAsync(new MemoryStream(new byte[10]), TestContext.Current.CancellationToken)).ToString().ShouldBe(verdict);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(65_536)]
    [InlineData(200_001)]
    public async Task A_file_of_any_length_reaches_the_scanner_as_it_is_also_by_a_socket(int length)
    {
        var folder = Directory.CreateTempSubdirectory("maatstaf-scan-");
        await using var scanner = new FakeScanner(new UnixDomainSocketEndPoint(Path.Combine(folder.FullName, "clamd")));
        var file = Enumerable.Range(0, length).Select(static number => unchecked((byte)number)).ToArray();

        (await new MalwareScanner(scanner.Place).ScanAsync(new MemoryStream(file), TestContext.Current.CancellationToken)).ShouldBe(ScanVerdict.Clean);
        scanner.Seen.ShouldHaveSingleItem().ShouldBe(file);
        folder.Delete(recursive: true);
    }

    private static async Task<Answer> DeliverAsync(ScannedSite site, string text)
    {
        await site.AddAccountAsync("bestand@scan.example", DeskSite.For(Role.Coordinator, "GM9001"));
        using var browser = await site.SignInAsync("bestand@scan.example");
        var secret = (await browser.GetAsync("/account")).Secret;
        using var content = new StringContent(text);
        var request = new HttpRequestMessage(HttpMethod.Post, "/levering/2025/GM9001/aanleveren")
        {
            Content = new MultipartFormDataContent { { new StringContent(secret), "formulier" }, { content, "bestand", "bestand.csv" } },
        };
        request.Headers.Add("Sec-Fetch-Site", "same-origin");
        return await browser.SendAsync(request);
    }
}
