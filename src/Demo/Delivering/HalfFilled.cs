using Maatstaf.Returns;
using Maatstaf.Returns.Delivered;

namespace Maatstaf.Demo.Delivering;

/// <summary>A return of which half is filled in: key data and software are there, of the staff only the posts, nothing else.</summary>
internal static class HalfFilled
{
    public static DeliveredYear Of(YearReturn year)
    {
        var whole = year.ToDelivered(Provenance.Typed);
        var filled = whole.RowsOf("profiles").Concat(whole.RowsOf("software"));
        var posts = whole.RowsOf("personnel").Select(static row => row.With("fte", string.Empty).With("amount_eur", string.Empty));
        return DeliveredYear.Of(year.Organisation, year.FiscalYear, filled.Concat(posts));
    }
}
