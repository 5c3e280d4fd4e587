using System.Numerics;

namespace Maatstaf.Oracle;

/// <summary>From lines and answers to municipality-years, one after the other.</summary>
public static class Observations
{
    /// <summary>The municipality-years that take part, up to and including a fiscal year.</summary>
    public static List<Observation> Participating(Package package, int lastYear)
    {
        var all = package.Profiles
            .Where(profile => profile.Year <= lastYear)
            .Select(profile => new Observation(profile))
            .ToList();
        foreach (var line in package.Software.Where(line => line.Recharge.Length == 0))
            AddCost(package, all, line.Organisation, line.Year, line.Category, line.AmountEur, "0", line.Hosting, line.Theme);
        foreach (var line in package.Personnel.Where(line => line.Recharge.Length == 0))
            AddCost(package, all, line.Organisation, line.Year, line.Function, line.AmountEur, line.Fte, line.Employment, line.Theme);
        foreach (var line in package.Infrastructure.Where(line => line.Recharge.Length == 0))
            AddCost(package, all, line.Organisation, line.Year, line.Category, line.AmountEur, "0", "", "");
        foreach (var line in package.Projects) AddProject(package, all, line);
        foreach (var answer in package.Maturity.Where(answer => Questionnaire.Asks(answer.Question, answer.Year)))
            AddScore(all, answer);
        foreach (var line in package.Ai) AddUseCase(package, all, line);
        return [.. all.Where(observation => Participates(package, observation))];
    }

    private static void AddCost(
        Package package, List<Observation> all, string organisation, int year,
        string leaf, string amount, string fte, string kind, string theme)
    {
        if (!IsApproved(package, organisation, year)) return;
        var receivers = Receivers(package, organisation, year);
        var cents = Allocation.Divide(Units(amount, 100), receivers);
        var thousandths = Allocation.Divide(Units(fte, 1000), receivers);
        foreach (var observation in all)
            if (observation.Year == year && receivers.ContainsKey(observation.Municipality))
                observation.Costs.Add(new CostPart(
                    leaf, cents[observation.Municipality], thousandths[observation.Municipality], kind, theme));
    }

    private static void AddProject(Package package, List<Observation> all, ProjectLine line)
    {
        if (!IsApproved(package, line.Organisation, line.Year)) return;
        var hundredths = Allocation.Divide(
            Units(line.Hours, 100), Receivers(package, line.Organisation, line.Year));
        foreach (var observation in all)
            if (observation.Year == line.Year && hundredths.TryGetValue(observation.Municipality, out var hours))
                observation.Projects.Add(new ProjectPart(line.Theme, hours));
    }

    /// <summary>Each member of a partnership has the use case; its cost and hours are divided.</summary>
    private static void AddUseCase(Package package, List<Observation> all, UseCase line)
    {
        if (!IsApproved(package, line.Organisation, line.Year)) return;
        var receivers = Receivers(package, line.Organisation, line.Year);
        var cents = DivideKnown(line.CostEur, receivers);
        var process = DivideKnown(line.ProcessHours, receivers);
        var saved = DivideKnown(line.HoursSaved, receivers);
        foreach (var observation in all)
            if (observation.Year == line.Year && receivers.ContainsKey(observation.Municipality))
                observation.UseCases.Add(new UseCasePart(
                    line.Stage, cents?[observation.Municipality], process?[observation.Municipality], saved?[observation.Municipality]));
    }

    private static Dictionary<string, BigInteger>? DivideKnown(string amount, IReadOnlyDictionary<string, Rational> receivers) =>
        amount.Length == 0 ? null : Allocation.Divide(Units(amount, 100), receivers);

    /// <summary>An answer is of the municipality that gives it; no observation is a partnership's.</summary>
    private static void AddScore(List<Observation> all, MaturityAnswer answer)
    {
        foreach (var observation in all)
            if (observation.Year == answer.Year && observation.Municipality == answer.Organisation)
                observation.Scores.Add(new QuestionScore(answer.Question, Units(answer.Score, 1000)));
    }

    /// <summary>Who a line belongs to, with weights: a municipality itself, or a partnership's members.</summary>
    private static Dictionary<string, Rational> Receivers(Package package, string organisation, int year)
    {
        if (package.Organisations.Single(o => o.Code == organisation).Kind == "municipality")
            return new Dictionary<string, Rational> { [organisation] = Rational.One };
        return package.Memberships
            .Where(membership => membership.Partnership == organisation && membership.Year == year)
            .ToDictionary(membership => membership.Municipality, membership => Weight(package, membership));
    }

    private static Rational Weight(Package package, Membership membership) => membership.Share.Length > 0
        ? Rational.Parse(membership.Share)
        : package.Profiles
            .Single(profile => profile.Municipality == membership.Municipality && profile.Year == membership.Year)
            .Inhabitants;

    private static bool Participates(Package package, Observation observation) =>
        IsApproved(package, observation.Municipality, observation.Year)
        && observation.Inhabitants.Sign > 0
        && observation.Cost("software").Sign > 0
        && observation.Cost("personnel").Sign > 0
        && observation.Cost("infrastructure").Sign > 0;

    private static bool IsApproved(Package package, string organisation, int year) => package.Returns.Any(
        entry => entry.Organisation == organisation && entry.Year == year && entry.Status == "approved");

    private static BigInteger Units(string text, int perUnit)
    {
        var units = Rational.Parse(text) * perUnit;
        return units.Denominator.IsOne
            ? units.Numerator
            : throw new FormatException($"'{text}' has more decimals than its field allows.");
    }
}
