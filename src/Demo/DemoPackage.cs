using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Maatstaf.Demo.Package;

namespace Maatstaf.Demo;

/// <summary>
/// A complete data package of a country that does not exist. Every table is sorted by its key, so the same country is always the same bytes.
/// </summary>
public sealed class DemoPackage
{
    /// <summary>The title that the package gives itself; it says that the country is invented.</summary>
    public const string Title = "Het verzonnen land: ICT Benchmark, boekjaren 2004 tot en met 2024";

    private static readonly JsonWriterOptions Json = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The title that this package gives itself.</summary>
    public string Caption { get; init; } = Title;

    /// <summary>The municipalities and partnerships.</summary>
    public required IReadOnlyList<OrganisationRow> Organisations { get; init; }

    /// <summary>Who belongs to which partnership, by year.</summary>
    public required IReadOnlyList<MembershipRow> Memberships { get; init; }

    /// <summary>Inhabitants, budget, staff and workplaces, by municipality and year.</summary>
    public required IReadOnlyList<ProfileRow> Profiles { get; init; }

    /// <summary>The returns and their status.</summary>
    public required IReadOnlyList<ReturnRow> Returns { get; init; }

    /// <summary>Software cost.</summary>
    public required IReadOnlyList<SoftwareLine> Software { get; init; }

    /// <summary>Personnel cost and fte.</summary>
    public required IReadOnlyList<PersonnelLine> Personnel { get; init; }

    /// <summary>Infrastructure cost.</summary>
    public required IReadOnlyList<InfrastructureLine> Infrastructure { get; init; }

    /// <summary>Projects and their hours.</summary>
    public required IReadOnlyList<ProjectLine> Projects { get; init; }

    /// <summary>How far municipalities are with laws.</summary>
    public required IReadOnlyList<LawRow> Laws { get; init; }

    /// <summary>Answers on digital maturity.</summary>
    public required IReadOnlyList<MaturityAnswer> Maturity { get; init; }

    /// <summary>Use cases of artificial intelligence.</summary>
    public required IReadOnlyList<AiLine> Ai { get; init; }

    /// <summary>The size classes of every year.</summary>
    public required IReadOnlyList<SizeClassRow> SizeClasses { get; init; }

    /// <summary>
    /// Writes <c>datapackage.json</c> and one CSV file per table: UTF-8 without byte order mark, line feeds, invariant numbers.
    /// Files of the same name are overwritten; the directory is made when it is not there.
    /// </summary>
    /// <param name="directory">Where to write.</param>
    /// <param name="progress">Told the part that is done, 0 to 1, after each file.</param>
    /// <exception cref="IOException">The directory cannot be written.</exception>
    public void WriteTo(string directory, Action<double>? progress = null)
    {
        Directory.CreateDirectory(directory);
        var tables = PackageTables.Of(this);
        WriteDescription(Path.Combine(directory, "datapackage.json"), tables, Caption);
        foreach (var (index, table) in tables.Index())
        {
            using (var writer = new StreamWriter(Path.Combine(directory, $"{table.Name}.csv"), false, new UTF8Encoding(false)))
            {
                table.WriteRows(writer);
            }

            progress?.Invoke((index + 1.0) / tables.Count);
        }
    }

    private static void WriteDescription(string path, IReadOnlyList<Table> tables, string caption)
    {
        using var stream = File.Create(path);
        using (var json = new Utf8JsonWriter(stream, Json))
        {
            json.WriteStartObject();
            json.WriteString("name", "maatstaf-demo");
            json.WriteString("title", caption);
            json.WriteBoolean("fictional", true);
            json.WriteString("profile", "tabular-data-package");
            json.WriteStartArray("resources");
            foreach (var table in tables)
            {
                table.Describe(json);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
    }
}
