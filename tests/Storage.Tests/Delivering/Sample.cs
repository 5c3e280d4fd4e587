using System.Security.Cryptography;
using Maatstaf.Delivery.Cases;
using Maatstaf.Delivery.Editions;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Delivery.People;
using Maatstaf.Delivery.Questions;
using Maatstaf.Returns;
using Maatstaf.Returns.Delivered;
using Maatstaf.Vocabulary;

namespace Maatstaf.Storage_Tests.Delivering;

/// <summary>One of each record, with texts in it that are hard to keep.</summary>
internal static class Sample
{
    public const int Year = 2025;
    public static readonly Edition Edition = Edition.About(Year);
    public static readonly OrganisationCode Town = OrganisationCode.Parse("GM9030"), Circle = OrganisationCode.Parse("SV01");
    public static readonly Guid Account = new("0a1b2c3d-0000-4000-8000-aabbccddeeff"), Question = new("11111111-2222-4333-8444-555555555555"), File = new("99999999-2222-4333-8444-555555555555");
    public static readonly DateTimeOffset Moment = FixedClock.Noon.AddMinutes(-7);

    public static Caller Caller { get; } = new() { Account = Account, Name = "Noor 👩‍💻 van Dam", Origin = "127.0.0.1", Grants = [] };

    public static DeliveredYear Content(params (string Line, string Amount)[] lines) => DeliveredYear.Of(Town, Year, lines.Select(static line =>
        DeliveredRow.Of("software", line.Line, [new("amount", line.Amount), new("application", "O'Brien; \"Zn\" 名前\n")], new Provenance(Way.Workbook, "boek.xlsx", "Software", 7))));

    public static void PutOrganisations(IDeliveryChange change)
    {
        change.Put(new OrganisationEntry(Town, "Duinrode", false, true, 0));
        change.Put(new OrganisationEntry(Circle, "Kring Noord", true, false, 0));
    }

    public static ReturnCase Case(ReturnState state = ReturnState.Draft, int version = 0, int submitted = 0, int approved = 0) => new()
    {
        Organisation = Town,
        FiscalYear = Year,
        State = state,
        Submitted = submitted,
        SubmittedBy = submitted > 0 ? Account : null,
        SubmittedByName = submitted > 0 ? Caller.Name : string.Empty,
        SubmittedAt = submitted > 0 ? Moment : null,
        Approved = approved,
        Version = version,
    };

    public static Draft Draft(int version, params (string Line, string Amount)[] lines) => new(Content(lines), version, Moment, Caller.Name);

    public static DeliveredFile Delivered => new()
    {
        Id = File,
        Organisation = Town,
        FiscalYear = Year,
        Way = Way.Workbook,
        Name = "boek.xlsx",
        Length = 3,
        Hash = "abc",
        At = Moment,
        By = Caller.Name,
        Bytes = [0, 1, 255],
    };

    public static ReturnVersion Version(int number, params (string Line, string Amount)[] lines) => new()
    {
        Content = Content(lines),
        Number = number,
        At = Moment,
        By = Account,
        ByName = Caller.Name,
        Remark = "regel 1\nregel 2 \u001b[31m",
        Files = [],
    };

    public static Question Asked(QuestionState state = QuestionState.Open, int version = 0) => new()
    {
        Id = Question,
        Organisation = Town,
        FiscalYear = Year,
        Check = "C301",
        Table = "software",
        Line = "3",
        Column = string.Empty,
        Sentence = new("Klopt dit?", "Is this right?"),
        Influence = -0.125,
        State = state,
        AskedAt = Moment,
        Version = version,
    };

    public static FrozenEdition Frozen(int number)
    {
        byte[] bytes = [.. Enumerable.Range(0, 256).Select(static value => (byte)value)];
        return new()
        {
            Edition = Edition,
            Number = number,
            Statistics = bytes,
            Hash = Convert.ToHexStringLower(SHA256.HashData(bytes)),
            Views = [View(Audience.Circle), View(Audience.Public)],
            Reason = number == 1 ? string.Empty : "verbeterd",
            Counted = [new(Town, number), new(Circle, 0)],
            At = Moment,
            By = Caller.Name,
        };
    }

    public static FrozenView View(Audience audience)
    {
        byte[] bytes = [(byte)audience, 0, 255];
        return new(audience, bytes, Frame: [.. bytes.Reverse()], Convert.ToHexStringLower(SHA256.HashData(bytes)));
    }

    public static YearReturn Approved(long cents, params string[] moreLines) => new()
    {
        Organisation = Town,
        FiscalYear = Year,
        Profile = new ProfileEntry(25_000, 123, null, 7),
        Software =
        [
            new() { Line = "12", Category = "software.system", Cents = cents, Hosting = Hosting.Saas, Recharge = Circle, Application = "Zaak", LicencesUsed = 0, ContractEnd = new(2027, 2, 28), IndexationPercent = 1d / 3 },
            .. moreLines.Select(static line => new SoftwareEntry { Line = line, Category = "software.office-automation", Cents = -1, Hosting = Hosting.Unknown, Theme = LineTheme.Security, Supplier = "Zaak" }),
        ],
        Personnel = [new("007", "personnel.ict-management", Employment.Hired, 1500, 2, LineTheme.None, null)],
        Infrastructure = [new("b", "infrastructure.network-data", 3, null), new("a", "infrastructure.network-data", 4, Circle)],
        Projects = [new("1", "cloud", 250, string.Empty)],
        Laws = [new("woo", LawState.Busy, 12_050), new("avg", LawState.NotApplicable, null)],
        Maturity = [new("customer.knowing", 2.5)],
        Ai = [new() { Line = "1", UseCase = "Tekst", Stage = "pilot", SavedCentiHours = 0, Registered = false, Measured = true }],
    };
}
