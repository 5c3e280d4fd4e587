using OpenTelemetry;
using OpenTelemetry.Logs;

namespace Maatstaf.Web.Watching;

/// <summary>Lets of a line of the log leave only what the log as JSON holds too.</summary>
internal sealed class FixedWords : BaseProcessor<LogRecord>
{
    /// <inheritdoc/>
    public override void OnEnd(LogRecord data)
    {
        var category = data.CategoryName ?? string.Empty;
        var fields = LogFields.Of(category, data.Attributes ?? []).ToArray();
        data.FormattedMessage = null;
        data.Body = fields.FirstOrDefault(static field => field.Name == LogFields.Message).Text;
        data.Attributes =
        [
            new("category", category),
            new("event", data.EventId.Id),
            .. fields.Where(static field => field.Name != LogFields.Message).Select(static field => new KeyValuePair<string, object?>(field.Name, field.Text)),
            .. data.Exception is { } fault ? OfFault(fault) : [],
        ];
        data.Exception = null;
    }

    private static KeyValuePair<string, object?>[] OfFault(Exception fault)
    {
        var causes = LogFields.Of(fault).ToArray();
        return [new("fault.kind", causes.Select(static cause => cause.Kind).ToArray()), new("fault.at", causes.Select(static cause => cause.At).ToArray())];
    }
}
