using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Maatstaf.Nodes_Tests;

/// <summary>A site as an organisation runs it: <c>maatstaf serve</c>, a process of its own that can be killed.</summary>
internal sealed class Node : IAsyncDisposable
{
    private static readonly DirectoryInfo Here = new(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3), Pause = TimeSpan.FromMilliseconds(100);
    private readonly Process process;
    private readonly StringBuilder said = new();

    private Node(Process process, Uri address)
    {
        this.process = process;
        Address = address;
        process.OutputDataReceived += (_, line) => Hear(line.Data);
        process.ErrorDataReceived += (_, line) => Hear(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>Where it listens.</summary>
    public Uri Address { get; }

    /// <summary>Everything it said.</summary>
    public string Said
    {
        get
        {
            lock (said)
                return said.ToString();
        }
    }

    /// <summary>How long it took until it answered.</summary>
    public TimeSpan ReadyAfter { get; private set; }

    /// <summary>Starts a site and waits until it answers.</summary>
    /// <param name="place">Where its data is.</param>
    public static async Task<Node> StartAsync(params string[] place)
    {
        var clock = Stopwatch.StartNew();
        var node = Begin(place);
        using var client = new HttpClient { BaseAddress = node.Address };
        while (!await AnswersAsync(client))
        {
            if (node.process.HasExited || clock.Elapsed > Patience)
            {
                await node.DisposeAsync();
                throw new InvalidOperationException($"The site did not start: {node.Said}");
            }

            await Task.Delay(Pause);
        }

        node.ReadyAfter = clock.Elapsed;
        return node;
    }

    /// <summary>Starts a site that should refuse.</summary>
    /// <returns>Its exit code and what it said.</returns>
    public static async Task<(int ExitCode, string Said)> RefusedAsync(params string[] place)
    {
        await using var node = Begin(place);
        using var patience = new CancellationTokenSource(Patience);
        await node.process.WaitForExitAsync(patience.Token);
        return (node.process.ExitCode, node.Said);
    }

    /// <summary>Runs a command beside the sites.</summary>
    public static async Task<(int ExitCode, string Said)> CommandAsync(params string[] words)
    {
        using var process = Run(words);
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, await output + await errors);
    }

    /// <summary>kill -9.</summary>
    public async Task KillAsync()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
            await KillAsync();
        process.Dispose();
    }

    private static Node Begin(string[] place)
    {
        var address = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://localhost:{FreePort()}"));
        return new Node(Run(["serve", "--english", "--url", address.GetLeftPart(UriPartial.Authority), .. place]), address);
    }

    private static Process Run(string[] words)
    {
        // As it was built: beside it stand the native parts of its own machine, which do not come along to the tests.
        var program = Path.Combine(Here.Parent!.Parent!.Parent!.Parent!.Parent!.FullName, "src", "Cli", "bin", Here.Parent.Name, Here.Name, "maatstaf.dll");
        return Process.Start(new ProcessStartInfo("dotnet", [program, .. words]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
    }

    private static async Task<bool> AnswersAsync(HttpClient client)
    {
        try
        {
            return (await client.GetAsync(new Uri("/health/live", UriKind.Relative))).IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private void Hear(string? line)
    {
        lock (said)
            said.AppendLine(line);
    }
}
