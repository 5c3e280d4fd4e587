using Maatstaf.Returns;
using Maatstaf.Vocabulary;

namespace Maatstaf.Storage.Tables;

/// <summary>One organisation's year as columns, with numbers of its own for organisations, leaves and themes.</summary>
internal sealed class CountedColumns(YearReturn year)
{
    private const short Own = 0;
    private readonly OrganisationCode[] organisations =
    [
        year.Organisation,
        .. year.Software.Select(static line => line.Recharge)
            .Concat(year.Personnel.Select(static line => line.Recharge))
            .Concat(year.Infrastructure.Select(static line => line.Recharge))
            .OfType<OrganisationCode>().Where(code => code != year.Organisation).Distinct(),
    ];

    /// <summary>Codes of organisations by number.</summary>
    public string[] Codes => [.. organisations.Select(static code => code.ToString())];

    /// <summary>Ids of leaves by number.</summary>
    public string[] Leaves { get; } =
    [
        .. year.Software.Select(static line => line.Category)
            .Concat(year.Personnel.Select(static line => line.Function))
            .Concat(year.Infrastructure.Select(static line => line.Category)).Distinct(),
    ];

    /// <summary>Ids of themes of projects by number.</summary>
    public string[] Themes { get; } = [.. year.Projects.Select(static line => line.Theme).Distinct()];

    public ProfileTable Profiles() => year.Profile is not { } profile
        ? new() { Municipality = [], Year = [], Inhabitants = [], BudgetCents = [], StaffMilliFte = [], Workplaces = [] }
        : new()
        {
            Municipality = [Own],
            Year = Years(1),
            Inhabitants = [profile.Inhabitants],
            BudgetCents = [profile.BudgetCents],
            StaffMilliFte = [profile.StaffMilliFte],
            Workplaces = [profile.Workplaces],
        };

    public ReturnTable Returns() => new() { Organisation = [Own], Year = Years(1), Status = [ReturnStatus.Approved] };

    public SoftwareLines Software()
    {
        var lines = year.Software;
        string[] names = [.. lines.SelectMany(static line => (string[])[line.Application, line.Supplier]).Prepend(string.Empty).Distinct()];
        return new()
        {
            Organisation = new ushort[lines.Length],
            Year = Years(lines.Length),
            Line = Names(lines.Select(static line => line.Line)),
            Category = [.. lines.Select(line => Leaf(line.Category))],
            Cents = [.. lines.Select(static line => line.Cents)],
            Hosting = [.. lines.Select(static line => line.Hosting)],
            Theme = [.. lines.Select(static line => line.Theme)],
            Recharge = [.. lines.Select(line => Recharge(line.Recharge))],
            Details = new()
            {
                Names = names,
                Application = [.. lines.Select(line => Array.IndexOf(names, line.Application))],
                Supplier = [.. lines.Select(line => Array.IndexOf(names, line.Supplier))],
                LicencesContracted = [.. lines.Select(static line => line.LicencesContracted)],
                LicencesUsed = [.. lines.Select(static line => line.LicencesUsed)],
                ContractEnd = [.. lines.Select(static line => line.ContractEnd)],
                IndexationPercent = [.. lines.Select(static line => line.IndexationPercent)],
            },
        };
    }

    public PersonnelLines Personnel() => new()
    {
        Organisation = new ushort[year.Personnel.Length],
        Year = Years(year.Personnel.Length),
        Line = Names(year.Personnel.Select(static line => line.Line)),
        Function = [.. year.Personnel.Select(line => Leaf(line.Function))],
        Employment = [.. year.Personnel.Select(static line => line.Employment)],
        MilliFte = [.. year.Personnel.Select(static line => line.MilliFte)],
        Cents = [.. year.Personnel.Select(static line => line.Cents)],
        Theme = [.. year.Personnel.Select(static line => line.Theme)],
        Recharge = [.. year.Personnel.Select(line => Recharge(line.Recharge))],
    };

    public InfrastructureLines Infrastructure() => new()
    {
        Organisation = new ushort[year.Infrastructure.Length],
        Year = Years(year.Infrastructure.Length),
        Line = Names(year.Infrastructure.Select(static line => line.Line)),
        Category = [.. year.Infrastructure.Select(line => Leaf(line.Category))],
        Cents = [.. year.Infrastructure.Select(static line => line.Cents)],
        Recharge = [.. year.Infrastructure.Select(line => Recharge(line.Recharge))],
    };

    public ProjectLines Projects() => new()
    {
        Organisation = new ushort[year.Projects.Length],
        Year = Years(year.Projects.Length),
        Line = Names(year.Projects.Select(static line => line.Line)),
        Theme = [.. year.Projects.Select(line => checked((byte)Array.IndexOf(Themes, line.Theme)))],
        CentiHours = [.. year.Projects.Select(static line => line.CentiHours)],
        Subject = [.. year.Projects.Select(static line => line.Subject)],
    };

    public LawTable Laws() => new()
    {
        Organisation = new ushort[year.Laws.Length],
        Year = Years(year.Laws.Length),
        Law = [.. year.Laws.Select(static law => law.Law)],
        State = [.. year.Laws.Select(static law => law.State)],
        CentiHours = [.. year.Laws.Select(static law => law.CentiHours)],
    };

    public MaturityAnswers Maturity() => new()
    {
        Organisation = new ushort[year.Maturity.Length],
        Year = Years(year.Maturity.Length),
        Question = [.. year.Maturity.Select(static answer => answer.Question)],
        Score = [.. year.Maturity.Select(static answer => answer.Score)],
    };

    public AiUseCases Ai() => new()
    {
        Organisation = new ushort[year.Ai.Length],
        Year = Years(year.Ai.Length),
        Line = Names(year.Ai.Select(static line => line.Line)),
        UseCase = [.. year.Ai.Select(static line => line.UseCase)],
        Domain = [.. year.Ai.Select(static line => line.Domain)],
        Stage = [.. year.Ai.Select(static line => line.Stage)],
        CostCents = [.. year.Ai.Select(static line => line.CostCents)],
        ProcessCentiHours = [.. year.Ai.Select(static line => line.ProcessCentiHours)],
        SavedCentiHours = [.. year.Ai.Select(static line => line.SavedCentiHours)],
        BenefitCents = [.. year.Ai.Select(static line => line.BenefitCents)],
        Registered = [.. year.Ai.Select(static line => line.Registered)],
        Measured = [.. year.Ai.Select(static line => line.Measured)],
    };

    private short[] Years(int count)
    {
        var years = new short[count];
        Array.Fill(years, checked((short)year.FiscalYear));
        return years;
    }

    /// <summary>Every name out of the pool, as it was written.</summary>
    private static LineNames Names(IEnumerable<string> names)
    {
        string[] pool = [.. names];
        return new LineNames([.. pool.Select(static (_, index) => -1 - index)], pool);
    }

    private byte Leaf(string id) => checked((byte)Array.IndexOf(Leaves, id));

    private short Recharge(OrganisationCode? partnership) =>
        partnership is { } code ? checked((short)Array.IndexOf(organisations, code)) : LineTable.NoRecharge;
}
