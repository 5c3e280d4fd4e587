using System.Buffers.Text;
using System.Text;

namespace Maatstaf.Bench.Country;

/// <summary>Writes one CSV file straight as UTF-8, since formatting through strings would take most of the time.</summary>
internal sealed class CsvTable : IDisposable
{
    private readonly FileStream file;
    private readonly byte[] buffer = new byte[1 << 18];
    private int used;
    private bool rowOpen;

    public CsvTable(string folder, TableShape shape)
    {
        file = new FileStream(Path.Combine(folder, shape.Path), FileMode.Create, FileAccess.Write, FileShare.None, 0);
        foreach (var field in shape.Fields)
            Text(Encoding.UTF8.GetBytes(field.Name));
        EndRow();
        Rows = 0;
    }

    /// <summary>Rows written, the header not counted.</summary>
    public int Rows { get; private set; }

    public void Text(ReadOnlySpan<byte> utf8)
    {
        Separate(utf8.Length);
        utf8.CopyTo(buffer.AsSpan(used));
        used += utf8.Length;
    }

    public void Blank() => Separate(0);

    public void Number(long value)
    {
        Separate(24);
        Put(value);
    }

    /// <summary>A decimal number out of its smallest parts: 1234 with 2 decimals is written as 12.34.</summary>
    public void Decimal(long parts, int decimals)
    {
        Separate(32);
        if (parts < 0)
            buffer[used++] = (byte)'-';
        var size = decimals == 3 ? 1000 : 100;
        var positive = Math.Abs(parts);
        Put(positive / size);
        buffer[used++] = (byte)'.';
        for (var digit = size / 10; digit > 0; digit /= 10)
            buffer[used++] = (byte)('0' + (positive / digit % 10));
    }

    public void EndRow()
    {
        buffer[used++] = (byte)'\n';
        rowOpen = false;
        Rows++;
    }

    public void Dispose()
    {
        Flush();
        file.Dispose();
    }

    private void Put(long value)
    {
        Utf8Formatter.TryFormat(value, buffer.AsSpan(used), out var written);
        used += written;
    }

    private void Separate(int needed)
    {
        if (used + needed + 64 > buffer.Length)
            Flush();
        if (rowOpen)
            buffer[used++] = (byte)',';
        rowOpen = true;
    }

    private void Flush()
    {
        file.Write(buffer, 0, used);
        used = 0;
    }
}
