using Maatstaf.Reports;
using Maatstaf.Vocabulary;

namespace Maatstaf.OpenData;

/// <summary>A file with open data.</summary>
/// <param name="Name">Its name, the same in every language.</param>
/// <param name="MediaType">What it is.</param>
/// <param name="Form">The form in a few signs, as in "CSV".</param>
/// <param name="Label">What it holds.</param>
public sealed record OpenDataFile(string Name, string MediaType, string Form, LocalisedText Label)
{
    private static readonly LocalisedText AllFigures = new("Alle cijfers", "All figures");

    /// <summary>All figures as CSV.</summary>
    public static readonly OpenDataFile Csv = new("statistics.csv", "text/csv; charset=utf-8", "CSV", AllFigures);

    /// <summary>All figures as a workbook.</summary>
    public static readonly OpenDataFile Workbook = new("statistics.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "XLSX", AllFigures);

    /// <summary>All figures as JSON.</summary>
    public static readonly OpenDataFile Json = new("statistics.json", "application/json; charset=utf-8", "JSON", AllFigures);

    /// <summary>All figures as Parquet.</summary>
    public static readonly OpenDataFile Parquet = new("statistics.parquet", "application/vnd.apache.parquet", "Parquet", AllFigures);

    /// <summary>Figures and catalogue in one file.</summary>
    public static readonly OpenDataFile Package = new("datapackage.zip", "application/zip", "ZIP", new("Datapakket: de cijfers met alle namen en uitleg", "Data package: the figures with all names and explanations"));

    /// <summary>What a correction moved.</summary>
    public static readonly OpenDataFile Moved = new("moved.csv", "text/csv; charset=utf-8", "CSV", new("Cijfers die anders zijn dan in de versie ervoor", "Figures that are others than in the version before"));

    /// <summary>The description of the data set for catalogues of data.</summary>
    public static readonly OpenDataFile Description = new("dcat.jsonld", "application/ld+json", "JSON-LD", new("Beschrijving voor dataregisters (DCAT-AP-NL)", "Description for data registers (DCAT-AP-NL)"));

    /// <summary>The figures in each form.</summary>
    public static IReadOnlyList<OpenDataFile> Figures { get; } = [Csv, Workbook, Json, Parquet, Package];

    /// <summary>All files.</summary>
    public static IReadOnlyList<OpenDataFile> All { get; } = [.. Figures, Moved, Description];

    /// <summary>The file as bytes: the same content gives the same bytes.</summary>
    public byte[] Write(OpenDataContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        return Name switch
        {
            "statistics.csv" => StatisticsCsv(content),
            "statistics.xlsx" => StatisticsWorkbook.Write(content),
            "statistics.json" => FigureJson.Write(content.Publication.Figures, content.Provenance),
            "statistics.parquet" => StatisticsParquet.Write(content.Publication.Figures),
            "datapackage.zip" => DataPackage.Write(content),
            "moved.csv" => MovedCsv.Write(content.Moved),
            _ => DatasetDescription.Write(content),
        };
    }

    internal static byte[] StatisticsCsv(OpenDataContent content)
    {
        using var stream = new MemoryStream();
        StatisticsFile.Write(content.Publication, stream);
        return stream.ToArray();
    }
}
