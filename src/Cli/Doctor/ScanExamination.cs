using System.Net.Sockets;

namespace Maatstaf.Cli.Doctor;

/// <summary>I211: the malware scanner answers.</summary>
/// <param name="place">Where it listens: <c>host:port</c>, or the path of a socket; empty = nobody scans.</param>
internal sealed class ScanExamination(string place) : IExamination
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public async Task<IReadOnlyList<Finding>> LookAsync(CancellationToken ct)
    {
        if (place.Length == 0)
        {
            return [new("I211", Condition.Odd, new(
                "Bestanden die binnenkomen worden niet op malware gescand. Wilt u dat, vul dan scan in met de plek van ClamAV.",
                "Files that come in are not scanned for malware. To have that, fill in scan with the place of ClamAV."))];
        }

        return [await AnswersAsync(ct)
            ? new("I211", Condition.Good, new($"De malwarescanner op {place} antwoordt.", $"The malware scanner at {place} answers."))
            : new("I211", Condition.Wrong, new(
                $"De malwarescanner op {place} antwoordt niet: er komt nu geen bestand binnen. Start ClamAV, of verbeter scan.",
                $"The malware scanner at {place} does not answer: no file comes in now. Start ClamAV, or mend scan."))];
    }

    private async Task<bool> AnswersAsync(CancellationToken ct)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(ct);
        patience.CancelAfter(Patience);
        try
        {
            var isPath = place.StartsWith('/');
            using var socket = isPath ? new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified) : new Socket(SocketType.Stream, ProtocolType.Tcp);
            if (isPath)
                await socket.ConnectAsync(new UnixDomainSocketEndPoint(place), patience.Token);
            else
                await socket.ConnectAsync(place[..place.LastIndexOf(':')], int.Parse(place.AsSpan(place.LastIndexOf(':') + 1), System.Globalization.CultureInfo.InvariantCulture), patience.Token);
            await socket.SendAsync("zPING\0"u8.ToArray(), patience.Token);
            var answer = new byte[16];
            var length = await socket.ReceiveAsync(answer, patience.Token);
            return answer.AsSpan(0, length).StartsWith("PONG"u8);
        }
        catch (SocketException)
        {
            return false;
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            return false;
        }
    }
}
