using Maatstaf.Returns;
using Maatstaf.Storage.Engines;
using Maatstaf.Storage.Schema;

namespace Maatstaf.Storage.Tables;

/// <summary>Project lines; hours in hundredths, a missing subject was not said.</summary>
internal static class KeptProjects
{
    private const string Name = "project_line";

    public static readonly Table Table = LineColumns.Declare(
        Name,
        [
            new("theme", ColumnType.Small),
            new("centi_hours", ColumnType.Long),
            new("subject", ColumnType.Text, MayBeMissing: true),
        ],
        [new("a_project_line_has_a_theme_of_the_catalogue", ["theme"], CodeList.ProjectTheme.Table)],
        []);

    public static void Write(Keeping keeping, ProjectLines lines, short[] themes)
    {
        using var writer = keeping.Insert(Table);
        for (var row = 0; row < lines.Count; row++)
        {
            LineColumns.Write(keeping, writer, lines, row);
            writer.Number(themes[lines.Theme[row]]);
            writer.Number(lines.CentiHours[row]);
            writer.KnownText(lines.Subject is [] ? string.Empty : lines.Subject[row]);
            writer.EndRow();
        }

        writer.Complete();
    }

    public static ProjectLines Read(Loading loading)
    {
        var count = loading.Count(Table);
        var keys = new LineKeys(count);
        var (theme, centiHours, subject) = (new byte[count], new long[count], new string[count]);
        using (var reader = loading.Select(Table))
        {
            for (var row = 0; reader.Read(); row++)
            {
                keys.Read(loading, reader, row);
                theme[row] = loading.ProjectTheme(reader);
                centiHours[row] = reader.Number();
                subject[row] = reader.KnownText();
            }
        }

        return new()
        {
            Organisation = keys.Organisation,
            Year = keys.Year,
            Line = keys.Names(),
            Theme = theme,
            CentiHours = centiHours,
            Subject = subject,
        };
    }
}
