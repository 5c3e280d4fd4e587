using Maatstaf.Catalogue;
using Maatstaf.Lists.Checks;
using Maatstaf.Spreadsheets;
using Maatstaf.Vocabulary;

namespace Maatstaf.Lists.ArchiMate;

/// <summary>
/// Reads the applications of an ArchiMate model exchange file (AMEFF) as a table, to be mapped like any other list of applications.
/// Document types are refused, nothing outside the file is opened, and memory stays bounded.
/// </summary>
public static class ArchiMateReader
{
    /// <summary>Reads a file.</summary>
    /// <param name="content">Its bytes, from the start; seekable, and stays open.</param>
    /// <param name="fileName">Its name; shown in problems.</param>
    /// <param name="limits">What it may hold.</param>
    /// <param name="clock">Measures how long it takes; null = it may take long.</param>
    public static SpreadsheetReading Read(Stream content, string fileName, ExchangeLimits limits, TimeProvider? clock)
    {
        var place = new Place(fileName);
        try
        {
            var (table, references) = ModelTable.Of(ModelStream.Read(content, limits, new ReadingTime(clock, limits.LongestReading)));
            if (table.Rows.Count == 1)
                return new([table], [ExchangeWithoutApplications.Check.At(place)]);
            return new([table], references == 0 ? [] : [ReferencesLeftOut.Check.At(place, SentenceFact.Count("count", references))]);
        }
        catch (RefusedModelException refusal)
        {
            return new([], [refusal.Check.At(place)]);
        }
    }
}
