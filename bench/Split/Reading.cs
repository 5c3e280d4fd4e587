using Sylvan.Data.Csv;

namespace Maatstaf.Bench.Split;

/// <summary>What was touched: enough that no part of the reading can be left out as useless.</summary>
internal readonly record struct Reading(long Bytes, long Rows, long Characters)
{
    public static Reading operator +(Reading left, Reading right) =>
        new(left.Bytes + right.Bytes, left.Rows + right.Rows, left.Characters + right.Characters);

    /// <summary>Splits a file into its fields and looks at the length of each.</summary>
    public static Reading Fields(string file)
    {
        long rows = 0;
        long characters = 0;
        using var text = new StreamReader(file, System.Text.Encoding.UTF8, true, 1 << 18);
        using var csv = CsvDataReader.Create(text, new CsvDataReaderOptions { BufferSize = 1 << 18 });
        while (csv.Read())
        {
            for (var field = 0; field < csv.FieldCount; field++)
                characters += csv.GetFieldSpan(field).Length;
            rows++;
        }
        return new(new FileInfo(file).Length, rows, characters);
    }

    /// <summary>Counts the newlines of a file: the least that anyone who reads it must do.</summary>
    public static Reading Newlines(string file)
    {
        long rows = 0;
        long bytes = 0;
        var buffer = new byte[1 << 20];
        using var handle = File.OpenHandle(file, options: FileOptions.SequentialScan);
        for (int read; (read = RandomAccess.Read(handle, buffer, bytes)) > 0; bytes += read)
            rows += buffer.AsSpan(0, read).Count((byte)'\n');
        return new(bytes, rows, 0);
    }
}
