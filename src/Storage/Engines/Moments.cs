using System.Globalization;

namespace Maatstaf.Storage.Engines;

/// <summary>Moments as they are kept: in UTC, to the last fraction, in a text whose order is that of time.</summary>
internal static class Moments
{
    public static string Write(DateTimeOffset moment) => moment.UtcDateTime.ToString("O", CultureInfo.InvariantCulture);

    public static DateTimeOffset Read(string text) => DateTimeOffset.ParseExact(text, "O", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}
