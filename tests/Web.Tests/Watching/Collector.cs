using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Maatstaf.Web_Tests.Watching;

/// <summary>A collector of OpenTelemetry that keeps what it gets.</summary>
internal sealed class Collector : IAsyncDisposable
{
    private readonly ConcurrentQueue<(string Signal, byte[] Message)> got = new();
    private readonly WebApplication app;

    private Collector()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        app = builder.Build();
        app.MapPost("/v1/{signal}", async (string signal, HttpRequest request) =>
        {
            using var message = new MemoryStream();
            await request.Body.CopyToAsync(message);
            got.Enqueue((signal, message.ToArray()));
            return Results.Bytes([], "application/x-protobuf");
        });
    }

    public Uri Address => new(app.Urls.Single());

    /// <summary>Everything that came, as text.</summary>
    public string Text => string.Concat(got.Select(static one => Encoding.UTF8.GetString(one.Message)));

    public static async Task<Collector> StartAsync()
    {
        var collector = new Collector();
        await collector.app.StartAsync();
        return collector;
    }

    /// <summary>What stands at a place in the messages of a signal.</summary>
    /// <param name="signal"><c>traces</c>, <c>metrics</c> or <c>logs</c>.</param>
    /// <param name="path">Numbers of fields, from the outside in, as in the protocol.</param>
    public IEnumerable<byte[]> At(string signal, params int[] path) => got.Where(one => one.Signal == signal).SelectMany(one => Wire.At(one.Message, path));

    /// <summary>The texts that stand at a place.</summary>
    public IEnumerable<string> TextsAt(string signal, params int[] path) => At(signal, path).Select(Encoding.UTF8.GetString);

    public ValueTask DisposeAsync() => app.DisposeAsync();
}

/// <summary>Reads a message of Protocol Buffers without its description.</summary>
internal static class Wire
{
    public static IEnumerable<byte[]> At(byte[] message, params int[] path) =>
        path is [var field, .. var rest] ? Parts(message).Where(part => part.Field == field).SelectMany(part => At(part.Content, rest)) : [message];

    private static IEnumerable<(int Field, byte[] Content)> Parts(byte[] message)
    {
        for (var at = 0; at < message.Length;)
        {
            var tag = Number(message, ref at);
            var length = (tag & 7) switch
            {
                0 => Skipped(message, at),
                1 => 8,
                2 => (int)Number(message, ref at),
                5 => 4,
                _ => throw new InvalidDataException("No message of Protocol Buffers."),
            };
            yield return ((int)(tag >> 3), message[at..(at + length)]);
            at += length;
        }
    }

    private static ulong Number(byte[] message, ref int at)
    {
        var number = 0UL;
        for (var shift = 0; ; shift += 7)
        {
            var next = message[at++];
            number |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80)
                return number;
        }
    }

    private static int Skipped(byte[] message, int at)
    {
        var end = at;
        Number(message, ref end);
        return end - at;
    }
}
