using Maatstaf.Intake.Text;
using Sylvan.Data.Csv;

namespace Maatstaf.Intake.Tables;

/// <summary>What one thread uses again for every block.</summary>
/// <param name="largestRecord">Characters that any record fits in.</param>
internal sealed class Workspace(int largestRecord)
{
    private const int OrdinaryBuffer = 1 << 16;

    private readonly char[] buffer = new char[Math.Min(OrdinaryBuffer, largestRecord)];

    // Quotes and line ends were checked before, so that the reader only splits.
    private readonly CsvDataReaderOptions options = new()
    {
        HasHeaders = false,
        Delimiter = ',',
        Quote = '"',
        Escape = '"',
        Comment = '\0',
        CsvStyle = CsvStyle.Standard,
        ResultSetMode = ResultSetMode.SingleResult,
        MaxBufferSize = largestRecord,
    };

    /// <summary>A reader of the records of a block.</summary>
    public CsvDataReader Open(TextBlock block) => CsvDataReader.Create(new BlockText(block), buffer, options);
}
