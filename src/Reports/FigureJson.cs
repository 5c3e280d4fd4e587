using System.Text.Encodings.Web;
using System.Text.Json;
using Maatstaf.Charts;
using Maatstaf.Disclosure;
using Maatstaf.Vocabulary;

namespace Maatstaf.Reports;

/// <summary>
/// What a figure or an indicator shows as JSON, in full precision and with its provenance. A number that is not there has a state instead:
/// <c>missing</c>, <c>not-applicable</c> or <c>withheld: REASON</c>.
/// </summary>
public static class FigureJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A figure.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="provenance">Where its numbers come from.</param>
    /// <param name="language">Language of its words.</param>
    public static byte[] Write(ReportFigure figure, Provenance provenance, Language language)
    {
        ArgumentNullException.ThrowIfNull(figure);
        return Written(provenance, json =>
        {
            json.WriteString("figure", figure.Id);
            json.WriteString("title", figure.Title.In(language));
            json.WriteString("subtitle", figure.Subtitle.In(language));
            json.WriteString("unit", figure.Chart.Unit?.Id ?? figure.Chart.ValueName.In(language));
            WriteAll(json, "indicators", figure.Indicators);
            WriteAll(json, "notes", [figure.Foot.Basis.In(language), .. figure.Foot.Notes.Select(note => note.In(language)), figure.Foot.HowComputed.In(language), figure.Foot.Source.In(language)]);
            json.WriteStartArray("points");
            foreach (var (row, category) in figure.Chart.Categories.Index())
            {
                foreach (var series in (IEnumerable<ChartSeries>)[.. figure.Chart.Series, .. figure.Chart.Total is { } total ? [total] : Array.Empty<ChartSeries>()])
                    WritePoint(json, category.In(language), series, series.Points[row], language);
            }

            json.WriteEndArray();
        });
    }

    /// <summary>A figure of words: its rows, each cell under the head of its column.</summary>
    /// <param name="board">The figure.</param>
    /// <param name="provenance">Where it comes from.</param>
    /// <param name="language">The language.</param>
    public static byte[] Write(BoardBlock board, Provenance provenance, Language language)
    {
        ArgumentNullException.ThrowIfNull(board);
        return Written(provenance, json =>
        {
            json.WriteString("figure", board.Id);
            json.WriteString("title", board.Title.In(language));
            json.WriteString("subtitle", board.Table.Caption.In(language));
            WriteAll(json, "notes", [board.Source.In(language)]);
            json.WriteStartArray("rows");
            foreach (var row in board.Table.Rows)
            {
                json.WriteStartObject();
                foreach (var (column, cell) in board.Table.Columns.Zip(row))
                    json.WriteString(column.In(language), cell.In(language));
                json.WriteEndObject();
            }

            json.WriteEndArray();
        });
    }

    /// <summary>Figures of several indicators, each with the name of its own; without line ends between them, since there are tens of thousands.</summary>
    /// <param name="figures">The figures.</param>
    /// <param name="provenance">Where they come from.</param>
    public static byte[] Write(IEnumerable<PublishedFigure> figures, Provenance provenance) => Written(
        provenance,
        json => WriteFigures(json, figures, static (json, figure) => json.WriteString("indicator", figure.Key.Indicator)),
        Options with { Indented = false });

    /// <summary>All figures of an indicator.</summary>
    /// <param name="indicator">Id of the indicator.</param>
    /// <param name="label">How it is called.</param>
    /// <param name="figures">Its figures.</param>
    /// <param name="provenance">Where they come from.</param>
    public static byte[] Write(string indicator, string label, IEnumerable<PublishedFigure> figures, Provenance provenance) => Written(provenance, json =>
    {
        json.WriteString("indicator", indicator);
        json.WriteString("title", label);
        WriteFigures(json, figures, static (_, _) => { });
    });

    private static void WriteFigures(Utf8JsonWriter json, IEnumerable<PublishedFigure> figures, Action<Utf8JsonWriter, PublishedFigure> begin)
    {
        json.WriteStartArray("figures");
        foreach (var figure in figures)
        {
            json.WriteStartObject();
            begin(json, figure);
            json.WriteNumber("year", figure.Key.Year);
            json.WriteString("group", figure.Key.Group);
            json.WriteString("statistic", figure.Key.Statistic);
            WriteValue(json, figure.Value);
            json.WriteNumber("n", figure.N);
            json.WriteNumber("clusters", figure.Clusters);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static byte[] Written(Provenance provenance, Action<Utf8JsonWriter> write) => Written(provenance, write, Options);

    private static byte[] Written(Provenance provenance, Action<Utf8JsonWriter> write, JsonWriterOptions options)
    {
        ArgumentNullException.ThrowIfNull(provenance);
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, options))
        {
            json.WriteStartObject();
            provenance.Write(json);
            write(json);
            json.WriteEndObject();
        }

        bytes.WriteByte((byte)'\n');
        return bytes.ToArray();
    }

    private static void WritePoint(Utf8JsonWriter json, string category, ChartSeries series, ChartPoint point, Language language)
    {
        json.WriteStartObject();
        json.WriteString("category", category);
        json.WriteString("series", series.Id);
        json.WriteString("name", series.Name.In(language));
        WriteValue(json, point.Value);
        if (point.N is { } municipalities)
            json.WriteNumber("n", municipalities);
        if (point.Clusters is { } clusters)
            json.WriteNumber("clusters", clusters);
        if (point.Low is { } low)
            json.WriteNumber("interval_low", low);
        if (point.High is { } high)
            json.WriteNumber("interval_high", high);
        json.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter json, FigureValue value)
    {
        if (value.Number is { } number)
            json.WriteNumber("value", number);
        else
            json.WriteNull("value");
        json.WriteString("state", FigureCsv.StateOf(value));
    }

    private static void WriteAll(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
