using System.Globalization;

namespace Maatstaf.Demo.Package;

/// <summary>A column of a table: its name, its Table Schema type, whether it may be blank, and how a row's value is written.</summary>
internal sealed record Column<T>(string Name, string Type, bool Required, Func<T, string> Text)
{
    /// <summary>The values that are allowed; empty when any is.</summary>
    public IReadOnlyList<string> Allowed { get; init; } = [];
}

/// <summary>Makes columns; all text is invariant, whatever the culture of the machine.</summary>
internal static class Column
{
    /// <summary>A column of text; blank when not known unless required.</summary>
    public static Column<T> Text<T>(string name, Func<T, string> value, bool required = true, params string[] allowed) =>
        new(name, "string", required, row => Quoted(value(row))) { Allowed = allowed };

    /// <summary>A column of whole numbers; null is blank.</summary>
    public static Column<T> Whole<T>(string name, Func<T, int?> value, bool required = true) =>
        new(name, "integer", required, row => value(row)?.ToString(CultureInfo.InvariantCulture) ?? "");

    /// <summary>The fiscal year.</summary>
    public static Column<T> Year<T>(Func<T, int> value) =>
        new("year", "year", true, row => value(row).ToString(CultureInfo.InvariantCulture));

    /// <summary>A column of decimals that is kept in whole parts: money in cents, hours in hundredths, fte in thousandths.</summary>
    public static Column<T> Parts<T>(string name, int decimals, Func<T, long?> value, bool required = true) =>
        new(name, "number", required, row => value(row) is { } parts ? Decimal(parts, decimals) : "");

    /// <summary>A column of decimals that has no fixed number of them; null is blank.</summary>
    public static Column<T> Number<T>(string name, Func<T, decimal?> value) =>
        new(name, "number", false, row => value(row)?.ToString("0.######", CultureInfo.InvariantCulture) ?? "");

    /// <summary>A column of dates; null is blank.</summary>
    public static Column<T> Date<T>(string name, Func<T, DateOnly?> value) =>
        new(name, "date", false, row => value(row)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "");

    /// <summary>A column of true and false.</summary>
    public static Column<T> Truth<T>(string name, Func<T, bool> value) =>
        new(name, "boolean", true, row => value(row) ? "true" : "false");

    /// <summary>A truth that may not be known.</summary>
    public static Column<T> Truth<T>(string name, Func<T, bool?> value) =>
        new(name, "boolean", false, row => value(row) switch { true => "true", false => "false", null => string.Empty });

    private static string Decimal(long parts, int decimals)
    {
        var (divisor, format) = decimals == 2 ? (100m, "0.00") : (1000m, "0.000");
        return (parts / divisor).ToString(format, CultureInfo.InvariantCulture);
    }

    private static string Quoted(string text) =>
        text.AsSpan().ContainsAny(",\"\r\n") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
