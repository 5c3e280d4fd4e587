using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Maatstaf.Printing;

/// <summary>
/// Talks with a Chromium through two pipes that nobody else can reach: messages in JSON, each closed by a zero byte. When one end of the pipes is
/// gone, so is the other: a browser does not outlive who started it.
/// </summary>
/// <param name="to">What the browser reads.</param>
/// <param name="from">What it writes.</param>
internal sealed class DevTools(Stream to, Stream from) : IAsyncDisposable
{
    private readonly ConcurrentDictionary<int, TaskCompletionSource<JsonElement>> asked = new();
    private readonly ConcurrentDictionary<string, TaskCompletionSource> awaited = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim writing = new(1);
    private int last;

    /// <summary>Reads what the browser says, until it says no more.</summary>
    public async Task ListenAsync()
    {
        try
        {
            await foreach (var message in MessagesAsync())
                Hear(message);
        }
        finally
        {
            var gone = new IOException("the browser is gone");
            foreach (var waiting in asked.Values)
                waiting.TrySetException(gone);
            foreach (var waiting in awaited.Values)
                waiting.TrySetException(gone);
        }
    }

    /// <summary>Asks something of the browser, or of a page in it.</summary>
    /// <param name="method">What.</param>
    /// <param name="parameters">With what.</param>
    /// <param name="session">Of which page; null = of the browser.</param>
    /// <param name="ct">Stops the waiting.</param>
    /// <exception cref="IOException">The browser is gone, or refused; the message says what it said.</exception>
    public async Task<JsonElement> AskAsync(string method, JsonObject parameters, string? session, CancellationToken ct)
    {
        var number = Interlocked.Increment(ref last);
        var answer = asked.GetOrAdd(number, static _ => new(TaskCreationOptions.RunContinuationsAsynchronously));
        var message = new JsonObject { ["id"] = number, ["method"] = method, ["params"] = parameters };
        if (session is not null)
            message["sessionId"] = session;
        try
        {
            await WriteAsync(message, ct);
            return await answer.Task.WaitAsync(ct);
        }
        finally
        {
            asked.TryRemove(number, out _);
        }
    }

    /// <summary>The next time that something happens, from now on.</summary>
    public Task Next(string happening) => awaited.GetOrAdd(happening, static _ => new(TaskCreationOptions.RunContinuationsAsynchronously)).Task;

    public async ValueTask DisposeAsync()
    {
        writing.Dispose();
        await to.DisposeAsync();
        await from.DisposeAsync();
    }

    private async Task WriteAsync(JsonObject message, CancellationToken ct)
    {
        await writing.WaitAsync(ct);
        try
        {
            await to.WriteAsync((byte[])[.. JsonSerializer.SerializeToUtf8Bytes(message), 0], ct);
            await to.FlushAsync(ct);
        }
        finally
        {
            writing.Release();
        }
    }

    private void Hear(JsonElement message)
    {
        if (message.TryGetProperty("id", out var number))
        {
            if (!asked.TryGetValue(number.GetInt32(), out var waiting))
                return;
            if (message.TryGetProperty("error", out var error))
                waiting.TrySetException(new IOException(error.ToString()));
            else
                waiting.TrySetResult(message.GetProperty("result"));
        }
        else if (message.TryGetProperty("method", out var happening) && awaited.TryRemove(happening.GetString()!, out var waiting))
        {
            waiting.TrySetResult();
        }
    }

    private async IAsyncEnumerable<JsonElement> MessagesAsync()
    {
        using var message = new MemoryStream();
        var room = new byte[1 << 16];
        while (await ReadAsync(room) is var length and > 0)
        {
            for (var start = 0; start < length;)
            {
                var end = Array.IndexOf(room, (byte)0, start, length - start);
                message.Write(room, start, (end < 0 ? length : end) - start);
                if (end < 0)
                    break;
                yield return JsonSerializer.Deserialize<JsonElement>(message.GetBuffer().AsSpan(0, (int)message.Length));
                message.SetLength(0);
                start = end + 1;
            }
        }
    }

    /// <summary>0 = nothing more comes.</summary>
    private async Task<int> ReadAsync(byte[] room)
    {
        try
        {
            return await from.ReadAsync(room);
        }
        catch (Exception closed) when (closed is IOException or ObjectDisposedException)
        {
            return 0;
        }
    }
}
