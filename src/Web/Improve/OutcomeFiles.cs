using System.Text;
using Maatstaf.Catalogue;
using Maatstaf.Production.Improving;
using Maatstaf.Web.Delivery;
using Maatstaf.Web.Desk;

namespace Maatstaf.Web.Improve;

/// <summary>Outcomes as files: the years as CSV, or years and steps as a workbook.</summary>
internal static class OutcomeFiles
{
    /// <summary>Media type of CSV.</summary>
    public const string Csv = "text/csv; charset=utf-8";

    /// <summary>The answer with the file.</summary>
    public static IResult Of(DeskRequest request, BenchmarkCatalogue catalogue, IReadOnlyList<NamedOutcome> outcomes, bool asWorkbook)
    {
        var tables = new OutcomeTables(catalogue, request.Language);
        var name = $"maatstaf-wat-als-{request.Organisation}";
        if (!asWorkbook)
            return Results.File(Encoding.UTF8.GetBytes(tables.ToCsv(outcomes)), Csv, name + ".csv");
        var bytes = new MemoryStream();
        tables.WriteWorkbook(outcomes, bytes);
        bytes.Position = 0;
        return Results.File(bytes, FileRoutes.Workbook, name + ".xlsx");
    }
}
