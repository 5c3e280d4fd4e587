namespace Maatstaf.Web.Watching;

/// <summary>
/// What of a message goes into a log that leaves the program: only its fixed words, and of a fault its kind and where it happened. Values
/// may be somebody's name or amount. What people do carries action, object, result, origin and actor.
/// </summary>
internal static class LogFields
{
    /// <summary>The name of the fixed words.</summary>
    public const string Message = "message";

    private const string Template = "{OriginalFormat}";
    private static readonly string[] OfDeeds = [nameof(Deed.Action), nameof(Deed.Object), nameof(Deed.Result), nameof(Deed.Origin), nameof(Deed.Actor)];

    /// <summary>The fields of a message.</summary>
    /// <param name="category">The part of the log.</param>
    /// <param name="values">Everything that is in the message.</param>
    public static IEnumerable<(string Name, string? Text)> Of(string category, IEnumerable<KeyValuePair<string, object?>> values)
    {
        foreach (var (name, value) in values)
        {
            if (name == Template)
                yield return (Message, value as string);
            else if (category == Deed.Category && OfDeeds.Contains(name))
                yield return (name.ToLowerInvariant(), value as string);
        }
    }

    /// <summary>A fault and what caused it.</summary>
    public static IEnumerable<(string? Kind, string? At)> Of(Exception fault)
    {
        for (var cause = fault; cause is not null; cause = cause.InnerException)
            yield return (cause.GetType().FullName, cause.StackTrace);
    }
}
