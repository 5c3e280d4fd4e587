using System.Collections.Immutable;
using Maatstaf.Demo.Chances;
using Maatstaf.Demo.Package;
using Maatstaf.Returns;

namespace Maatstaf.Demo.Delivering;

/// <summary>People, equipment, projects and answers a year later. All of it is an assumption.</summary>
internal static class NextWork
{
    private const double Wages = 1.045, HiredRates = 1.035, Equipment = 1.03, Budget = 1.055, Staff = 1.012;

    /// <summary>How much amounts change by chance: whole amounts of large organisations have more parts, so they change less.</summary>
    /// <param name="inhabitants">Whom the organisation serves.</param>
    public static double Wobble(int inhabitants) => Math.Min(1, Math.Sqrt(15_000.0 / inhabitants));

    /// <summary>The same posts: a little more or less fte, at the wages of the year.</summary>
    public static ImmutableArray<PersonnelEntry> Personnel(IEnumerable<PersonnelLine> lastYear, double wobble) =>
    [
        .. lastYear.Where(static line => line.Recharge.Length == 0).Index().Select(line =>
        {
            var (index, before) = line;
            var chance = new Chance("next", before.Organisation, before.Function, $"{before.Line}");
            var fte = (long)Math.Round(before.FteThousandths * (1.01 + (wobble * chance.Between(-0.05, 0.05))));
            var rate = (double)before.Cents / before.FteThousandths * (before.Employment == "own" ? Wages : HiredRates) * (1 + (wobble * chance.Between(-0.01, 0.01)));
            return new PersonnelEntry($"{index + 1}", before.Function, Codes.EmploymentOf(before.Employment), fte, (long)Math.Round(fte * rate), Codes.ThemeOf(before.Theme), null);
        }),
    ];

    /// <summary>The same equipment at about the prices of the year; credit notes are gone.</summary>
    public static ImmutableArray<InfrastructureEntry> Infrastructure(IEnumerable<InfrastructureLine> lastYear, double wobble) =>
    [
        .. lastYear.Where(static line => line is { Recharge.Length: 0, Cents: > 0 }).Index().Select(line =>
        {
            var chance = new Chance("next", line.Item.Organisation, line.Item.Category, $"{line.Item.Line}");
            return new InfrastructureEntry($"{line.Index + 1}", line.Item.Category, (long)Math.Round(line.Item.Cents * Equipment * (1 + (wobble * chance.Between(-0.045, 0.045)))), null);
        }),
    ];

    /// <summary>Projects run on with other hours.</summary>
    public static ImmutableArray<ProjectEntry> Projects(IEnumerable<ProjectLine> lastYear) =>
    [
        .. lastYear.Index().Select(static line =>
        {
            var chance = new Chance("next", line.Item.Organisation, line.Item.Subject, $"{line.Item.Line}");
            return new ProjectEntry($"{line.Index + 1}", line.Item.Theme, Math.Max(4, (long)Math.Round(line.Item.HoursHundredths * chance.Between(0.6, 1.3) / 400)) * 400, line.Item.Subject);
        }),
    ];

    /// <summary>How far with laws, as the municipality says it in the year itself.</summary>
    public static ImmutableArray<LawEntry> Laws(IEnumerable<LawRow> thisYear) =>
        [.. thisYear.OrderBy(static law => law.Law, StringComparer.Ordinal).Select(static law => new LawEntry(law.Law, Codes.LawStateOf(law.State), law.HoursHundredths))];

    /// <summary>Some answers go up by one.</summary>
    /// <param name="lastYear">The answers of the year before.</param>
    /// <param name="top">The highest score of a question.</param>
    public static ImmutableArray<MaturityEntry> Maturity(IEnumerable<MaturityAnswer> lastYear, Func<string, int> top) =>
    [
        .. lastYear.Select(answer => new MaturityEntry(
            answer.Question, Math.Min(top(answer.Question), answer.Score + (new Chance("next", answer.Organisation, answer.Question).Happens(0.2) ? 1 : 0)))),
    ];

    /// <summary>Ideas are tried, and what was tried is used.</summary>
    public static ImmutableArray<AiEntry> Ai(IEnumerable<AiLine> lastYear) =>
    [
        .. lastYear.Index().Select(static line =>
        {
            var before = line.Item;
            var goesOn = new Chance("next", before.Organisation, before.UseCase).Happens(0.5);
            return new AiEntry
            {
                Line = $"{line.Index + 1}",
                UseCase = before.UseCase,
                Domain = before.Domain,
                Stage = (before.Stage, goesOn) switch { ("idea", true) => "pilot", ("pilot", true) => "in-use", var (stage, _) => stage },
                CostCents = before.CostCents,
                ProcessCentiHours = before.ProcessHoursHundredths,
                SavedCentiHours = before.HoursSavedHundredths,
                BenefitCents = before.BenefitCents,
                Registered = before.Registered,
                Measured = before.Measured,
            };
        }),
    ];

    /// <summary>Inhabitants of the year; budget, staff and workplaces grow. What was not known stays unknown.</summary>
    public static ProfileEntry Profile(ProfileRow lastYear, int inhabitants)
    {
        var chance = new Chance("next", lastYear.Municipality, "profile");
        var (budget, staff, workplaces) = (Budget * chance.Between(0.985, 1.015), Staff * chance.Between(0.99, 1.02), chance.Between(0.99, 1.03));
        return new ProfileEntry(
            inhabitants,
            lastYear.BudgetCents is { } cents ? (long)Math.Round(cents * budget / 100_000) * 100_000 : null,
            lastYear.StaffFteThousandths is { } fte ? (long)Math.Round(fte * staff / 100) * 100 : null,
            lastYear.Workplaces is { } places ? (long)Math.Round(places * workplaces) : null);
    }
}
