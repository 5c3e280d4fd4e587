using System.Text;

namespace Maatstaf.House_Tests.Openness;

/// <summary>Lines of a CSV of our own: commas, and quotes around what holds one.</summary>
internal static class CsvLines
{
    /// <summary>The lines under the head.</summary>
    public static IReadOnlyList<string[]> Of(string path) => [.. Repository.Read(path).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(Fields)];

    private static string[] Fields(string line)
    {
        var (fields, field, quoted) = (new List<string>(), new StringBuilder(), false);
        foreach (var sign in line)
        {
            if (sign == '"')
            {
                quoted = !quoted;
            }
            else if (sign == ',' && !quoted)
            {
                fields.Add(field.ToString());
                field.Clear();
            }
            else
            {
                field.Append(sign);
            }
        }

        return [.. fields, field.ToString()];
    }
}
