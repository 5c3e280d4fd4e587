using System.Globalization;
using Maatstaf.Delivery.Access;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Desk;
using Maatstaf.Desk.Administration;
using Maatstaf.Desk.Layout;
using Maatstaf.Web.Desk;
using Maatstaf.Web.Mailing;

namespace Maatstaf.Web.Administration;

/// <summary>The audit log, and in the demo the e-mail.</summary>
internal static class AuditRoutes
{
    private const int EntriesOnAPage = 100;

    // Verifying reads the whole log; a longer one is verified when somebody asks for it.
    private const long MostVerifiedUnasked = 20_000;

    public static void Map(DeskRoutes routes) => routes.Get("/beheer/logboek", Act.ReadAudit, ShowAsync);

    public static void MapDemoMail(DeskRoutes routes) => routes.Get(DeskMenu.DemoMail.Path, Act.ReadDemoMail, ShowMailAsync);

    private static async Task<IResult> ShowAsync(DeskRequest request)
    {
        var store = request.Service<IDeliveryStore>();
        long? before = long.TryParse(request.Query("voor"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
        var entries = await store.AuditAsync(before, EntriesOnAPage, request.Stop);
        var newest = entries is [var first, ..] ? first.Number : 0;
        var verifies = newest <= MostVerifiedUnasked || request.Query("narekenen").Length > 0;
        return DeskRequest.Page(DeskPage.Of<AuditPage>(
            AdministrationWords.Audit,
            (nameof(AuditPage.Entries), entries),
            (nameof(AuditPage.Names), new AuditNames(await request.Service<People>().NamesOfAsync(AuditNames.In(entries), request.Stop))),
            (nameof(AuditPage.Verdict), verifies ? await store.VerifyAuditAsync(ct: request.Stop) : null),
            (nameof(AuditPage.Older), entries is [.., { Number: > 1 } last] ? last.Number : null)));
    }

    private static async Task<IResult> ShowMailAsync(DeskRequest request)
    {
        var letters = await request.Service<IDeliveryStore>().MailAsync(unsentOnly: false, request.Stop);
        var open = request.Service<SealedText>();
        return DeskRequest.Page(DeskPage.Of<MailPage>(AdministrationWords.Mail, (nameof(MailPage.Letters), letters.Take(EntriesOnAPage).Select(open.Open).ToArray())));
    }
}
