using System.Text;
using System.Text.Json;

namespace Maatstaf.Demo.Package;

/// <summary>A table of the package: it writes itself as CSV and its columns as Table Schema, from one description.</summary>
internal abstract class Table(string name, string[] key)
{
    /// <summary>The name, without <c>.csv</c>.</summary>
    public string Name { get; } = name;

    /// <summary>The columns that identify a row.</summary>
    protected IReadOnlyList<string> Key { get; } = key;

    /// <summary>Writes the header and all rows.</summary>
    public abstract void WriteRows(TextWriter writer);

    /// <summary>Writes the resource's description.</summary>
    public void Describe(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("name", Name);
        json.WriteString("path", $"{Name}.csv");
        json.WriteString("profile", "tabular-data-resource");
        json.WriteString("encoding", "utf-8");
        json.WriteStartObject("schema");
        json.WriteStartArray("fields");
        DescribeFields(json);
        json.WriteEndArray();
        json.WriteStartArray("primaryKey");
        foreach (var column in Key)
        {
            json.WriteStringValue(column);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>Writes one object per column.</summary>
    protected abstract void DescribeFields(Utf8JsonWriter json);
}

/// <inheritdoc cref="Table"/>
internal sealed class Table<T>(string name, string[] key, IReadOnlyList<T> rows, params Column<T>[] columns) : Table(name, key)
{
    /// <inheritdoc/>
    public override void WriteRows(TextWriter writer)
    {
        writer.Write($"{string.Join(',', columns.Select(c => c.Name))}\n");
        var line = new StringBuilder();
        foreach (var row in rows)
        {
            line.Clear();
            foreach (var column in columns)
            {
                line.Append(column.Text(row)).Append(',');
            }

            line[^1] = '\n';
            writer.Write(line);
        }
    }

    /// <inheritdoc/>
    protected override void DescribeFields(Utf8JsonWriter json)
    {
        foreach (var column in columns)
        {
            json.WriteStartObject();
            json.WriteString("name", column.Name);
            json.WriteString("type", column.Type);
            json.WriteStartObject("constraints");
            json.WriteBoolean("required", column.Required);
            if (column.Allowed.Count > 0)
            {
                json.WriteStartArray("enum");
                foreach (var value in column.Allowed)
                {
                    json.WriteStringValue(value);
                }

                json.WriteEndArray();
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }
    }
}
