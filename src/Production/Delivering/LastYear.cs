using Maatstaf.Catalogue;
using Maatstaf.Returns.Delivered;

namespace Maatstaf.Production.Delivering;

/// <summary>Last year's lines as a start for this year's.</summary>
public static class LastYear
{
    /// <summary>The draft with last year's lines in every table of lines that is still empty. What is counted in euros, fte or hours is left blank.</summary>
    /// <param name="open">The return.</param>
    /// <param name="form">What is asked.</param>
    public static DeliveredYear TakenOver(OpenReturn open, ReturnForm form)
    {
        var content = open.Draft.Content;
        if (open.LastYear is not { } lastYear)
            return content;
        var from = new Provenance(Way.LastYear, string.Empty, string.Empty, 0);
        var before = (lastYear with { FiscalYear = open.FiscalYear }).ToDelivered(from);
        var taken = form.Tables
            .Where(table => !table.HasOneRow && !table.HasFixedRows && !content.RowsOf(table.Id).Any())
            .SelectMany(table => before.RowsOf(table.Id).Select(row => WithoutNumbers(row, table)));
        return DeliveredYear.Of(content.Organisation, content.FiscalYear, content.Rows.Concat(taken));
    }

    private static DeliveredRow WithoutNumbers(DeliveredRow row, FormTable table) => table.Columns
        .Where(static column => column.Kind is FormKind.Money or FormKind.Fte or FormKind.Hours)
        .Aggregate(row, static (blank, column) => blank.With(column.Id, string.Empty));
}
