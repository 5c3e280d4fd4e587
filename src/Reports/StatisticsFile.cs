using System.Buffers.Text;
using System.Globalization;
using System.Text;
using Maatstaf.Disclosure;
using Maatstaf.Vocabulary;

namespace Maatstaf.Reports;

/// <summary>
/// Writes all figures of a publication as <c>statistics.csv</c>, in their own order: UTF-8, LF, doubles in the shortest
/// form that reads back to the same bits. The same publication gives the same bytes.
/// </summary>
public static class StatisticsFile
{
    private const int BufferSize = 1 << 16;
    private static ReadOnlySpan<byte> Header => "indicator,year,group,statistic,value,n,clusters,withheld\n"u8;

    /// <summary>Writes the file.</summary>
    /// <param name="publication">What its audience may see.</param>
    /// <param name="output">Where it goes; stays open.</param>
    public static void Write(Publication publication, Stream output)
    {
        ArgumentNullException.ThrowIfNull(publication);
        Write(publication.Figures, output);
    }

    /// <summary>Writes some figures of a publication in the same form, such as those of one indicator.</summary>
    /// <param name="figures">The figures, in order.</param>
    /// <param name="output">Where it goes; stays open.</param>
    public static void Write(IEnumerable<PublishedFigure> figures, Stream output)
    {
        ArgumentNullException.ThrowIfNull(figures);
        ArgumentNullException.ThrowIfNull(output);
        var writer = new Rows(output);
        writer.Text(Header);
        foreach (var figure in figures)
            writer.Row(figure);

        writer.Flush();
    }

    private sealed class Rows(Stream output)
    {
        // A row is ids, one double, three integers and a reason: far below this, whatever the catalogue names.
        private const int Spare = 4096;
        private readonly byte[] buffer = new byte[BufferSize];
        private readonly Dictionary<string, byte[]> encoded = new(StringComparer.Ordinal);
        private int used;

        public void Row(PublishedFigure figure)
        {
            if (used > BufferSize - Spare)
                Flush();
            var key = figure.Key;
            Id(key.Indicator);
            Whole(key.Year);
            Comma();
            Id(key.Group);
            Id(key.Statistic);
            if (figure.Value is FigureValue.Known known)
                Number(known.Value);
            Comma();
            Whole(figure.N);
            Comma();
            Whole(figure.Clusters);
            Comma();
            if (figure.Value is FigureValue.Withheld withheld)
                Text(Encoding.UTF8.GetBytes(withheld.Reason));
            buffer[used++] = (byte)'\n';
        }

        public void Text(ReadOnlySpan<byte> text)
        {
            text.CopyTo(buffer.AsSpan(used));
            used += text.Length;
        }

        public void Flush()
        {
            output.Write(buffer, 0, used);
            used = 0;
        }

        private void Id(string id)
        {
            if (!encoded.TryGetValue(id, out var bytes))
                encoded.Add(id, bytes = Encoding.UTF8.GetBytes(id + ","));
            Text(bytes);
        }

        private void Comma() => buffer[used++] = (byte)',';

        private void Whole(int value)
        {
            _ = Utf8Formatter.TryFormat(value, buffer.AsSpan(used), out var written);
            used += written;
        }

        private void Number(double value)
        {
            _ = value.TryFormat(buffer.AsSpan(used), out var written, "R", CultureInfo.InvariantCulture);
            used += written;
        }
    }
}
