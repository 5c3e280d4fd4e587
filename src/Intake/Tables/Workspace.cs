using Maatstaf.Intake.Text;
using Sylvan.Data.Csv;

namespace Maatstaf.Intake.Tables;

/// <summary>What one thread uses again for every block.</summary>
internal sealed class Workspace(int largestRecord)
{
    private const int BufferLength = 1 << 16;

    private readonly char[] buffer = new char[BufferLength];

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
        MaxBufferSize = Math.Max(BufferLength, largestRecord),
    };

    /// <summary>A reader of the records of a block.</summary>
    public CsvDataReader Open(TextBlock block) => CsvDataReader.Create(new BlockText(block), buffer, options);
}
