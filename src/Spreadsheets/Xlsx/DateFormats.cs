using System.Globalization;
using Maatstaf.Spreadsheets.Checks;
using Maatstaf.Spreadsheets.Files;
using Maatstaf.Vocabulary;

namespace Maatstaf.Spreadsheets.Xlsx;

/// <summary>Which cell styles show a number as a day.</summary>
internal sealed class DateFormats
{
    private const int MostStyles = 70_000;

    // Formats that programs know by number: days, also those of Chinese, Japanese, Korean and Thai programs.
    private static readonly HashSet<int> KnownDays = [.. Enumerable.Range(14, 4), 22, .. Enumerable.Range(27, 10), .. Enumerable.Range(50, 9)];

    private readonly bool[] isDay;

    private DateFormats(bool[] isDay) => this.isDay = isDay;

    public static DateFormats None { get; } = new([]);

    public bool IsDay(string? style) =>
        style is not null && int.TryParse(style, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < isDay.Length && isDay[index];

    public static DateFormats Read(WorkbookZip zip, string part)
    {
        using var xml = zip.Read(part);
        var days = new HashSet<int>(KnownDays);
        var styles = new List<bool>();
        var inCellStyles = false;
        while (xml.NextElement())
        {
            if (xml.Name == "numFmt" && Number(xml.Plain("numFmtId")) is { } format)
                Keep(days, format, IsDayFormat(xml.Plain("formatCode") ?? string.Empty));
            else if (xml.Depth == 1)
                inCellStyles = xml.Name == "cellXfs";
            else if (inCellStyles && xml.Depth == 2 && xml.Name == "xf")
                styles.Add(Number(xml.Plain("numFmtId")) is { } used && days.Contains(used));
            if (styles.Count > MostStyles)
                throw new RefusedFileException(XmlUnnatural.Check, SentenceFact.Delivered("value", part));
        }

        return new DateFormats([.. styles]);
    }

    /// <summary>Whether a format shows a day: it has a year or a day in it outside texts, colours and conditions.</summary>
    public static bool IsDayFormat(string format)
    {
        for (var at = 0; at < format.Length && format[at] != ';'; at++)
        {
            switch (char.ToLowerInvariant(format[at]))
            {
                case '"':
                    at = Closing(format, at, '"');
                    break;
                case '[':
                    at = Closing(format, at, ']');
                    break;
                case '\\' or '_' or '*':
                    at++;
                    break;
                case 'y' or 'd' or 'j':
                    return true;
                default:
                    break;
            }
        }

        return false;
    }

    private static int Closing(string format, int at, char sign) => format.IndexOf(sign, at + 1) is >= 0 and var end ? end : format.Length;

    private static void Keep(HashSet<int> days, int format, bool isDay)
    {
        if (isDay)
            days.Add(format);
        else
            days.Remove(format);
    }

    private static int? Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
