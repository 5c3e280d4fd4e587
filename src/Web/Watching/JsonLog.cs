using System.Text.Json;

namespace Maatstaf.Web.Watching;

/// <summary>
/// Writes the log as one JSON object a line: of a message only what <see cref="LogFields"/> lets through.
/// </summary>
/// <param name="writer">Where the lines go.</param>
/// <param name="clock">Says what time it is.</param>
internal sealed class JsonLog(TextWriter writer, TimeProvider clock) : ILoggerProvider
{
    private readonly Lock turn = new();

    /// <inheritdoc/>
    public ILogger CreateLogger(string categoryName) => new Log(this, categoryName);

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (turn)
            writer.Flush();
    }

    private void Write(LogLevel level, string category, EventId id, IReadOnlyList<KeyValuePair<string, object?>> values, Exception? fault)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            json.WriteString("timestamp", clock.GetUtcNow());
            json.WriteString("level", level.ToString());
            json.WriteString("category", category);
            if (id.Id != 0)
                json.WriteNumber("event", id.Id);
            foreach (var (name, text) in LogFields.Of(category, values))
                json.WriteString(name, text);
            if (fault is not null)
                Write(json, fault);
            json.WriteEndObject();
        }

        var line = System.Text.Encoding.UTF8.GetString(bytes.ToArray());
        lock (turn)
        {
            writer.WriteLine(line);
            writer.Flush();
        }
    }

    private static void Write(Utf8JsonWriter json, Exception fault)
    {
        json.WriteStartArray("fault");
        foreach (var (kind, at) in LogFields.Of(fault))
        {
            json.WriteStartObject();
            json.WriteString("kind", kind);
            json.WriteString("at", at);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private sealed class Log(JsonLog log, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel != LogLevel.None;

        void ILogger.Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            log.Write(logLevel, category, eventId, state as IReadOnlyList<KeyValuePair<string, object?>> ?? [], exception);
    }
}
