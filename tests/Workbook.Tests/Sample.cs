using Maatstaf.Catalogue;
using Maatstaf.Returns.Delivered;
using Maatstaf.Vocabulary;
using Maatstaf.Workbook;

namespace Maatstaf.Workbook_Tests;

/// <summary>An invented municipality with a year behind it.</summary>
internal static class Sample
{
    public const int FiscalYear = 2025;

    public static BenchmarkCatalogue Catalogue { get; } = BenchmarkCatalogue.Shipped();

    public static OrganisationCode Organisation { get; } = OrganisationCode.Parse("GM9001");

    public static WorkbookContent Empty { get; } = new()
    {
        Edition = Edition.About(FiscalYear),
        Organisation = Organisation,
        OrganisationName = "Gemeente Waterhoek",
        IsPartnership = false,
        Names = Catalogue.Names,
        Form = Catalogue.Form,
        Language = Language.Dutch,
        Partnerships = [(OrganisationCode.Parse("SV01"), "Samenwerking De Vliet"), (OrganisationCode.Parse("SV02"), "ICT Oost")],
        Inhabitants = 41250,
        Deadline = new DateOnly(2026, 6, 1),
        Contact = "benchmark@voorbeeld.invalid",
    };

    public static DeliveredYear LastYear { get; } = DeliveredYear.Of(Organisation, FiscalYear - 1,
    [
        Row("profiles", DeliveredRow.ProfileLine, ("inhabitants", "40900"), ("budget_eur", "128400000"), ("staff_fte", "412.5"), ("workplaces", "520")),
        Row("software", "1", ("category", "software.primary-process"), ("amount_eur", "182500.5"), ("hosting", "saas"), ("application", "Zaaksysteem"), ("supplier", "Leverancier A"), ("licences_contracted", "300"), ("licences_used", "280"), ("contract_end", "2027-12-31"), ("indexation_pct", "3.5")),
        Row("software", "2", ("category", "software.business-operations"), ("amount_eur", "96000"), ("application", "=Financieel"), ("recharge", "SV01")),
        Row("software", "7", ("category", "software.office-automation"), ("amount_eur", "210300"), ("application", "Kantoorpakket"), ("theme", "security")),
        Row("personnel", "1", ("function", "personnel.operations"), ("employment", "own"), ("fte", "6.25"), ("amount_eur", "512000")),
        Row("laws", "woo", ("state", "busy"), ("hours", "240.5")),
        Row("maturity", "customer.knowing", ("score", "3.5")),
        Row("ai", "1", ("use_case", "Samenvatten"), ("stage", "pilot"), ("cost_eur", "12000"), ("registered", "false"), ("measured", "true")),
    ]);

    public static WorkbookContent WithLastYear { get; } = Empty with { LastYear = LastYear };

    public static DeliveredRow Row(string table, string line, params (string Column, string Text)[] cells) =>
        DeliveredRow.Of(table, line, cells.Select(static cell => KeyValuePair.Create(cell.Column, cell.Text)), Provenance.Typed);

    public static byte[] Bytes(this WorkbookContent content)
    {
        using var bytes = new MemoryStream();
        WorkbookTemplate.Write(content, bytes);
        return bytes.ToArray();
    }

    public static WorkbookReading Read(byte[] workbook, string name = "uitvraag.xlsx", OrganisationCode? organisation = null, int fiscalYear = FiscalYear) =>
        WorkbookReader.Read(new MemoryStream(workbook), name, organisation ?? Organisation, fiscalYear, Catalogue, clock: null, TestContext.Current.CancellationToken);

    public static byte[] Mark(byte[] workbook, IReadOnlyList<Problem> problems, Language language = Language.Dutch)
    {
        using var bytes = new MemoryStream();
        MarkedWorkbook.Write(new MemoryStream(workbook), problems, language, bytes);
        return bytes.ToArray();
    }

    public static IEnumerable<string> Codes(this WorkbookReading reading) => reading.Problems.Select(static problem => problem.Code);
}
