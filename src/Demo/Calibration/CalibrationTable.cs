using System.Globalization;
using System.Reflection;

namespace Maatstaf.Demo.Calibration;

/// <summary>One of the small tables under <c>demo/</c>, read from the program itself. The tables hold no quotes.</summary>
internal sealed class CalibrationTable
{
    private readonly Dictionary<string, int> columns;

    private CalibrationTable(string[] header, string[][] rows)
    {
        columns = header.Index().ToDictionary(c => c.Item, c => c.Index, StringComparer.Ordinal);
        Header = header;
        Rows = [.. rows.Select(cells => new Row(this, cells))];
    }

    /// <summary>The column names in order.</summary>
    public IReadOnlyList<string> Header { get; }

    /// <summary>The rows in the order of the file.</summary>
    public IReadOnlyList<Row> Rows { get; }

    /// <summary>Reads a table, such as <c>calibration/software.csv</c>.</summary>
    /// <param name="name">Its path under <c>demo/</c>.</param>
    /// <param name="separator">What stands between cells; another one for a table of sentences.</param>
    /// <exception cref="InvalidOperationException">The table is not part of the program.</exception>
    public static CalibrationTable Read(string name, char separator = ',')
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"demo/{name}")
            ?? throw new InvalidOperationException($"The demo country has no table '{name}'.");
        using var reader = new StreamReader(stream);
        var lines = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return new CalibrationTable(lines[0].Split(separator), [.. lines[1..].Select(line => line.Split(separator))]);
    }

    /// <summary>One row of a table.</summary>
    internal sealed class Row(CalibrationTable table, string[] cells)
    {
        /// <summary>The text of a column; empty when the cell is blank.</summary>
        public string this[string column] => cells[table.columns[column]];

        /// <summary>The whole number of a column.</summary>
        public int Whole(string column) => int.Parse(this[column], CultureInfo.InvariantCulture);

        /// <summary>The whole number of a column, or the given one when the cell is blank.</summary>
        public int Whole(string column, int whenBlank) => this[column].Length == 0 ? whenBlank : Whole(column);

        /// <summary>The number of a column.</summary>
        public double Number(string column) => double.Parse(this[column], CultureInfo.InvariantCulture);

        /// <summary>The number of a column; null when the cell is blank.</summary>
        public double? NumberOrNone(string column) => this[column].Length == 0 ? null : Number(column);
    }
}
