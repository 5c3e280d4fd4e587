using System.Globalization;
using Maatstaf.Oracle;

namespace Maatstaf.Attack;

/// <summary>A country of a kind: three years of returns that the product accepts.</summary>
public sealed class GeneratedCountry
{
    public const int Edition = 2025;

    private static readonly int[] Years = [2022, 2023, 2024];

    private readonly CountryKind kind;
    private readonly Dice dice;
    private readonly Package package = new();
    private readonly List<string> municipalities;
    private int line;

    private GeneratedCountry(CountryKind kind)
    {
        this.kind = kind;
        dice = new Dice(1000 + kind.Number);
        municipalities = [.. Enumerable.Range(1, kind.Participants).Select(number => $"GM{9000 + number}")];
        foreach (var code in municipalities)
            package.Organisations.Add(new Organisation(code, $"Plaats {code}", "municipality", dice.Chance(kind.NamedPercent) ? "named" : "anonymous"));
        AddPartnerships();
        foreach (var code in municipalities) AddMunicipality(code);
        foreach (var code in municipalities) AddAnswers(code);
    }

    public static Package Of(CountryKind kind) => new GeneratedCountry(kind).package;

    private void AddPartnerships()
    {
        var free = new Queue<string>(municipalities.OrderBy(_ => dice.Share()));
        for (var number = 1; number <= kind.Partnerships; number++)
        {
            var code = $"SV{number:00}";
            package.Organisations.Add(new Organisation(code, $"Dienst {code}", "partnership"));
            var members = new List<string>();
            // Large countries keep some municipalities alone; now and then one is in two partnerships.
            for (var i = dice.Between(2, 5); i > 0 && free.Count > kind.Partnerships - number; i--) members.Add(free.Dequeue());
            if (members.Count < 2 || dice.Chance(10)) members.Add(dice.Pick([.. municipalities.Except(members)]));
            foreach (var year in Years) AddPartnershipYear(code, members, year, hasReturn: number % 3 != 0);
        }
    }

    private void AddPartnershipYear(string code, List<string> members, int year, bool hasReturn)
    {
        package.Memberships.AddRange(members.Select(member => new Membership(code, member, year)));
        if (!hasReturn) return;
        package.Returns.Add(new Return(code, year));
        Software(code, year, "software.system", 40_000 + dice.Between(0, 400_000));
        Personnel(code, year, "personnel.operations", 100_000 + dice.Between(0, 900_000));
    }

    private void AddMunicipality(string code)
    {
        var inhabitants = SizeOf(code);
        var dearness = kind.IsEqual ? 1 : 0.6 + 0.8 * dice.Share();
        foreach (var year in Years)
        {
            inhabitants += inhabitants / 200;
            package.Profiles.Add(new Profile(
                code, year, inhabitants, Known(90, inhabitants * 3000.0), Known(90, inhabitants * 0.008), Known(80, Math.Floor(inhabitants * 0.009))));
            if (dice.Chance(kind.Turnover)) continue;
            package.Returns.Add(new Return(code, year, dice.Chance(95) ? "approved" : "submitted"));
            AddLines(code, year, inhabitants * dearness);
        }
    }

    /// <summary>Most municipalities say every year how mature they are, and stay about as mature as they were.</summary>
    private void AddAnswers(string code)
    {
        if (dice.Chance(10)) return;
        var level = dice.Between(1, 4);
        foreach (var entry in package.Returns.Where(entry => entry.Organisation == code))
        {
            if (dice.Chance(10)) continue;
            foreach (var question in Questionnaire.Questions)
                package.Maturity.Add(new MaturityAnswer(code, entry.Year, question, Text(level + dice.Between(0, 1))));
        }
    }

    private int SizeOf(string code)
    {
        if (kind.HasGiant && code == municipalities[^1]) return 900_000;
        if (kind.IsEqual) return 20_000 * dice.Pick([1, 2, 4, 6]);
        return dice.Between(8_000, dice.Pick([30_000, 70_000, 110_000, 180_000]));
    }

    /// <summary>Lines that make every component positive, whatever is left out or credited.</summary>
    private void AddLines(string code, int year, double weight)
    {
        foreach (var (category, perInhabitant) in CostTree.Categories.Zip([6.0, 14, 3, 4, 9, 5]))
            if (category == "software.primary-process" || IsThere()) Software(code, year, category, Amount(weight, perInhabitant));
        foreach (var (function, perInhabitant) in CostTree.FunctionLeaves.Zip([12.0, 8, 3, 11, 4, 5]))
        {
            if (function == CostTree.Coordination && year < CostTree.CoordinationFrom) continue;
            if (function == "personnel.operations" || IsThere()) Personnel(code, year, function, Amount(weight, perInhabitant));
        }

        foreach (var (category, perInhabitant) in CostTree.InfrastructureLeaves.Zip([5.0, 2, 6, 3, 7]))
            if (category == "infrastructure.network-data" || IsThere()) Infrastructure(code, year, category, Amount(weight, perInhabitant));
        if (!kind.HasCredits || !dice.Chance(30)) return;
        Software(code, year, "software.mid-office", -Amount(weight, 5));
        Infrastructure(code, year, "infrastructure.voice-video", -Amount(weight, 3.5));
    }

    private bool IsThere() => !dice.Chance(kind.IsSparse ? 60 : 4);

    private double Amount(double weight, double perInhabitant) => weight * perInhabitant * (kind.IsEqual ? 1 : 0.5 + dice.Share());

    private void Software(string code, int year, string category, double euros)
    {
        var saas = Math.Floor(euros * dice.Pick([0, 0.3, 0.6, 1]));
        if (saas != 0) package.Software.Add(new SoftwareLine(code, year, ++line, category, Text(saas), "saas"));
        if (saas != euros) package.Software.Add(new SoftwareLine(code, year, ++line, category, Text(euros - saas), dice.Pick(["hosted", "on-premises"])));
    }

    private void Personnel(string code, int year, string function, double euros)
    {
        var hired = Math.Floor(euros * dice.Pick([0, 0, 0.2, 0.4]));
        if (hired != 0) package.Personnel.Add(new PersonnelLine(code, year, ++line, function, "hired", Fte(hired / 150_000), Text(hired)));
        package.Personnel.Add(new PersonnelLine(code, year, ++line, function, "own", Fte((euros - hired) / (85_000 + dice.Between(0, 15_000))), Text(euros - hired)));
    }

    private void Infrastructure(string code, int year, string category, double euros) =>
        package.Infrastructure.Add(new InfrastructureLine(code, year, ++line, category, Text(euros)));

    private string Known(int percent, double value) => dice.Chance(percent) ? Text(value) : "";

    private static string Text(double value) => value == Math.Floor(value)
        ? value.ToString("0", CultureInfo.InvariantCulture)
        : value.ToString("0.00", CultureInfo.InvariantCulture);

    private static string Fte(double value) => Math.Max(value, 0.001).ToString("0.000", CultureInfo.InvariantCulture);
}
