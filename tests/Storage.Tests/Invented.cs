using Maatstaf.Catalogue;
using Maatstaf.Returns;
using Maatstaf.Vocabulary;

namespace Maatstaf.Storage_Tests;

/// <summary>Returned data of a country that does not exist, with everything in it that is hard to keep.</summary>
internal sealed class Invented
{
    private static readonly string[] OddTexts =
        ["Zaaksysteem", "O'Brien & Zn.", "a,b;\"c\"", "  spaces  ", "ÅÄÖ ĳ €", "名前", "👩‍💻🇳🇱", "line\nbreak\ttab", "null", "0", "\\N", "-1", "e\u0301 and é"];

    private static readonly string[] OddNames =
        ["0", "00", "007", "1a", "A-1", "é", "👍", "2147483647", "2147483648", "-5", "+5", " 5", "5 ", "1.0", "NULL", "'", "\"", "١٢", "a\tb", new string('x', 200)];

    private readonly Random dice;
    private readonly BenchmarkCatalogue catalogue;
    private readonly string[] codes;
    private readonly int partnerships;
    private readonly (int Organisation, short Year)[] returns;

    private Invented(uint seed, BenchmarkCatalogue catalogue, int organisations, int years)
    {
        dice = new Random((int)(seed & int.MaxValue));
        this.catalogue = catalogue;
        // Lower case sorts after upper case only in ordinal order; every language of a server thinks otherwise.
        codes = [.. Enumerable.Range(0, organisations).Select(number => $"{(number % 3 == 0 ? "gm" : number % 3 == 1 ? "GM" : "G-")}{number:D4}").Order(StringComparer.Ordinal)];
        partnerships = organisations / 4;
        returns = [.. from organisation in Enumerable.Range(0, organisations) from year in Enumerable.Range(2004, years) where dice.Next(8) > 0 || year == 2004 select (organisation, (short)year)];
    }

    public static ReturnedData Data(uint seed, BenchmarkCatalogue catalogue, int organisations = 12, int years = 4, int linesPerReturn = 6, bool details = true) =>
        new Invented(seed, catalogue, organisations, years).All(seed, linesPerReturn, details);

    private ReturnedData All(uint seed, int linesPerReturn, bool details) => new()
    {
        Title = $"Invented {seed} – ‘Bedacht land’ 🏛",
        Fictional = seed % 2 == 0,
        Organisations = new()
        {
            Code = [.. codes.Select(OrganisationCode.Parse)],
            Name = Many(codes.Length, Odd),
            IsPartnership = [.. codes.Select((_, number) => number < partnerships)],
            IsNamed = Many(codes.Length, Coin),
        },
        Memberships = Memberships(),
        Profiles = Profiles(),
        Returns = new()
        {
            Organisation = [.. returns.Select(static entry => entry.Organisation)],
            Year = [.. returns.Select(static entry => entry.Year)],
            Status = Many(returns.Length, () => (ReturnStatus)dice.Next(3)),
        },
        Software = Software(linesPerReturn, details),
        Personnel = Personnel(linesPerReturn),
        Infrastructure = Infrastructure(linesPerReturn),
        Projects = Projects(linesPerReturn),
        Laws = Laws(),
        Maturity = Maturity(),
        Ai = Ai(),
        SizeClasses = seed % 3 == 0 ? [] : [new(2004, "small", 0), new(2004, "medium", 40_000), new(2004, "large", 90_000), new(2006, "small", 0)],
        Cpi = seed % 3 == 1 ? new Dictionary<int, double>() : new Dictionary<int, double> { [2004] = 80.1, [2005] = 1d / 3, [2006] = Math.PI },
    };

    private MembershipTable Memberships()
    {
        var all = (from partnership in Enumerable.Range(0, partnerships)
                   from municipality in Enumerable.Range(partnerships, codes.Length - partnerships)
                   from year in Enumerable.Range(2004, 3)
                   where dice.Next(3) == 0
                   select (partnership, municipality, year)).ToArray();
        return new()
        {
            Partnership = [.. all.Select(static entry => entry.partnership)],
            Municipality = [.. all.Select(static entry => entry.municipality)],
            Year = [.. all.Select(static entry => (short)entry.year)],
            Share = Many(all.Length, () => Maybe(() => new Share(dice.Next(5) switch { 0 => 0, 1 => Share.One, 2 => 333_333_333_333_333_333, _ => dice.NextInt64(Share.One) }))),
        };
    }

    private ProfileTable Profiles()
    {
        var all = (from municipality in Enumerable.Range(partnerships, codes.Length - partnerships) from year in Enumerable.Range(2004, 4) select (municipality, year)).ToArray();
        return new()
        {
            Municipality = [.. all.Select(static entry => entry.municipality)],
            Year = [.. all.Select(static entry => (short)entry.year)],
            Inhabitants = Many(all.Length, () => dice.Next(1, 900_000)),
            BudgetCents = Many(all.Length, () => Maybe(Amount)),
            StaffMilliFte = Many(all.Length, () => Maybe(() => dice.NextInt64(5_000_000))),
            Workplaces = Many(all.Length, () => Maybe(() => dice.NextInt64(4_000))),
        };
    }

    private SoftwareLines Software(int most, bool details)
    {
        var (organisation, year, names) = Lines(most);
        var count = year.Length;
        string[] pool = [string.Empty, .. OddTexts];
        return new()
        {
            Organisation = organisation,
            Year = year,
            Line = names,
            Category = Many(count, Leaf),
            Cents = Many(count, Amount),
            Hosting = Many(count, () => (Hosting)dice.Next(4)),
            Theme = Many(count, () => (LineTheme)dice.Next(3)),
            Recharge = Many(count, Recharge),
            Details = !details ? null : new()
            {
                Names = pool,
                Application = Many(count, () => dice.Next(pool.Length)),
                Supplier = Many(count, () => dice.Next(pool.Length)),
                LicencesContracted = Many(count, () => Maybe(() => dice.Next())),
                LicencesUsed = Many(count, () => Maybe(() => dice.Next(3))),
                ContractEnd = Many(count, () => Maybe(() => DateOnly.FromDayNumber(dice.Next(DateOnly.MaxValue.DayNumber)))),
                IndexationPercent = Many(count, () => Maybe(() => dice.Next(3) switch { 0 => 0, 1 => -0.1, _ => dice.NextDouble() * 1e-9 })),
            },
        };
    }

    private PersonnelLines Personnel(int most)
    {
        var (organisation, year, names) = Lines(most);
        var count = year.Length;
        return new()
        {
            Organisation = organisation,
            Year = year,
            Line = names,
            Function = Many(count, Leaf),
            Employment = Many(count, () => (Employment)dice.Next(2)),
            MilliFte = Many(count, () => dice.NextInt64(-1000, 90_000)),
            Cents = Many(count, Amount),
            Theme = Many(count, () => (LineTheme)dice.Next(3)),
            Recharge = Many(count, Recharge),
        };
    }

    private InfrastructureLines Infrastructure(int most)
    {
        var (organisation, year, names) = Lines(most);
        return new() { Organisation = organisation, Year = year, Line = names, Category = Many(year.Length, Leaf), Cents = Many(year.Length, Amount), Recharge = Many(year.Length, Recharge) };
    }

    private ProjectLines Projects(int most)
    {
        var (organisation, year, names) = Lines(most);
        var count = year.Length;
        return new()
        {
            Organisation = organisation,
            Year = year,
            Line = names,
            Theme = Many(count, () => (byte)dice.Next(catalogue.ProjectThemes.Count)),
            CentiHours = Many(count, () => dice.NextInt64(1_000_000)),
            Subject = Many(count, () => Coin() ? string.Empty : Odd()),
        };
    }

    private LawTable Laws()
    {
        var all = returns.SelectMany(_ => catalogue.Laws.All, static (entry, law) => (entry.Organisation, entry.Year, law.Id)).Where(_ => Coin()).ToArray();
        return new()
        {
            Organisation = [.. all.Select(static entry => (ushort)entry.Organisation)],
            Year = [.. all.Select(static entry => entry.Year)],
            Law = [.. all.Select(static entry => entry.Id)],
            State = Many(all.Length, () => (LawState)dice.Next(4)),
            CentiHours = Many(all.Length, () => Maybe(() => dice.NextInt64(2) * dice.NextInt64(9_000_000))),
        };
    }

    private MaturityAnswers Maturity()
    {
        string[] questions = ["operations.scalability", "culture.organisation", "customer.knowing"];
        var all = returns.SelectMany(_ => questions, static (entry, question) => (entry.Organisation, entry.Year, question)).ToArray();
        return new()
        {
            Organisation = [.. all.Select(static entry => (ushort)entry.Organisation)],
            Year = [.. all.Select(static entry => entry.Year)],
            Question = [.. all.Select(static entry => entry.question)],
            Score = Many(all.Length, () => dice.Next(3) switch { 0 => 1, 1 => 5, _ => 1 + 4 * dice.NextDouble() }),
        };
    }

    private AiUseCases Ai()
    {
        var (organisation, year, names) = Lines(2);
        var count = year.Length;
        return new()
        {
            Organisation = organisation,
            Year = year,
            Line = names,
            UseCase = Many(count, Odd),
            Domain = Many(count, () => Coin() ? string.Empty : Odd()),
            Stage = Many(count, () => dice.Next(5) switch { 0 => "idea", 1 => "pilot", 2 => "in-use", 3 => "stopped", _ => string.Empty }),
            CostCents = Many(count, () => Maybe(Amount)),
            ProcessCentiHours = Many(count, () => Maybe(() => dice.NextInt64(100_000))),
            SavedCentiHours = Many(count, () => Maybe(() => dice.NextInt64(2))),
            BenefitCents = Many(count, () => Maybe(Amount)),
            Registered = Many(count, () => Maybe(Coin)),
            Measured = Many(count, () => Maybe(Coin)),
        };
    }

    /// <summary>Names are unique within a return, come in no order, and are not always numbers.</summary>
    private (ushort[] Organisation, short[] Year, LineNames Names) Lines(int most)
    {
        var organisation = new List<ushort>();
        var year = new List<short>();
        var numbers = new List<int>();
        var pool = OddNames.Where(static name => name is not ("0" or "2147483647")).ToArray();
        foreach (var entry in returns)
        {
            var plain = Enumerable.Range(0, most).Select(number => number * 7).Append(int.MaxValue);
            var names = plain.Concat(Enumerable.Range(1, pool.Length).Select(static index => -index)).ToArray();
            dice.Shuffle(names);
            var count = dice.Next(Math.Min(most, names.Length) + 1);
            organisation.AddRange(Enumerable.Repeat((ushort)entry.Organisation, count));
            year.AddRange(Enumerable.Repeat(entry.Year, count));
            numbers.AddRange(names.Take(count));
        }

        return ([.. organisation], [.. year], new([.. numbers], pool));
    }

    private byte Leaf() => (byte)dice.Next(catalogue.CostTree.Leaves.Count);

    private short Recharge() => dice.Next(6) == 0 && partnerships > 0 ? (short)dice.Next(partnerships) : LineTable.NoRecharge;

    private long Amount() => dice.Next(8) switch { 0 => 0, 1 => -dice.NextInt64(1_000_000), 2 => 999_999_999_999, 3 => -1, _ => dice.NextInt64(50_000_000) };

    private string Odd() => OddTexts[dice.Next(OddTexts.Length)];

    private bool Coin() => dice.Next(2) == 0;

    private T? Maybe<T>(Func<T> value)
        where T : struct => dice.Next(3) == 0 ? null : value();

    private static T[] Many<T>(int count, Func<T> value) => [.. Enumerable.Range(0, count).Select(_ => value())];
}
