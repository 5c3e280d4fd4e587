using System.Buffers.Binary;
using System.Net.Sockets;
using System.Text;

namespace Maatstaf.Bench.Load;

/// <summary>
/// Asks another .NET process, through the socket that every one has for diagnostics, to collect all garbage and to tell how large its heap is.
/// The form is that of the diagnostic IPC protocol of .NET: a session of events whose provider of the runtime collects when the session begins.
/// </summary>
internal static class ManagedHeap
{
    private const ulong CollectHeap = 0x800000;
    private const uint Megabytes = 16, NetTrace = 1, Informational = 4;
    private const byte EventPipe = 2, CollectTracing = 2;
    private const int HeaderLength = 20;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>The size of its objects in MB; null when it cannot be asked.</summary>
    public static async Task<double?> AfterCollectionAsync(int process)
    {
        if (Directory.GetFiles(Path.GetTempPath(), $"dotnet-diagnostic-{process}-*-socket") is not [var path, ..])
            return null;
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
            await socket.ConnectAsync(new UnixDomainSocketEndPoint(path), patience.Token);
            await socket.SendAsync(Question(), patience.Token);
            var (heard, piece) = (new List<byte>(), new byte[64 * 1024]);
            while (await socket.ReceiveAsync(piece, patience.Token) is > 0 and var length)
            {
                heard.AddRange(piece.AsSpan(0, length));
                if (SizeIn([.. heard]) is { } size)
                    return size;
            }
        }
        catch (Exception exception) when (exception is SocketException or OperationCanceledException)
        {
            // The process is gone, or does not answer: the resident size tells enough.
        }

        return null;
    }

    private static byte[] Question()
    {
        using var payload = new MemoryStream();
        using var writer = new BinaryWriter(payload);
        writer.Write(Megabytes);
        writer.Write(NetTrace);
        writer.Write(2u);
        Provider("Microsoft-Windows-DotNETRuntime", CollectHeap, string.Empty);
        Provider("System.Runtime", ulong.MaxValue, "EventCounterIntervalSec=1");
        byte[] header = [.. "DOTNET_IPC_V1\0"u8, 0, 0, EventPipe, CollectTracing, 0, 0];
        BinaryPrimitives.WriteUInt16LittleEndian(header.AsSpan(14), (ushort)(HeaderLength + payload.Length));
        return [.. header, .. payload.ToArray()];

        void Provider(string name, ulong keywords, string arguments)
        {
            writer.Write(keywords);
            writer.Write(Informational);
            Text(name);
            Text(arguments);
        }

        void Text(string text)
        {
            writer.Write(text.Length + 1);
            writer.Write(Encoding.Unicode.GetBytes(text + '\0'));
        }
    }

    /// <summary>The counter of the heap: its name, how it is called, and its value, which comes first of its numbers.</summary>
    private static double? SizeIn(byte[] heard)
    {
        ReadOnlySpan<byte> name = Encoding.Unicode.GetBytes("gc-heap-size\0");
        var at = heard.AsSpan().IndexOf(name);
        if (at < 0)
            return null;
        var rest = heard.AsSpan(at + name.Length);
        var end = 0;
        while (end + 1 < rest.Length && (rest[end] != 0 || rest[end + 1] != 0))
            end += 2;
        return end + 2 + sizeof(double) <= rest.Length ? BinaryPrimitives.ReadDoubleLittleEndian(rest[(end + 2)..]) : null;
    }
}
