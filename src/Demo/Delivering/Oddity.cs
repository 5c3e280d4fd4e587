using System.Collections.Immutable;
using Maatstaf.Demo.Package;
using Maatstaf.Returns;
using Maatstaf.Vocabulary;

namespace Maatstaf.Demo.Delivering;

/// <summary>A mistake that is planted in a return of the demo, named after the check that must find it.</summary>
public sealed class Oddity
{
    private const int LastYear = DemoDeliveries.FiscalYear - 1;

    private readonly Func<YearReturn, DemoPackage, YearReturn> spoil;

    private Oddity(string name, string check, string place, Func<YearReturn, DemoPackage, YearReturn> spoil) => (Name, Check, Place, this.spoil) = (name, check, place, spoil);

    /// <summary>All of them, by the code of their check.</summary>
    public static IReadOnlyList<Oddity> All { get; } =
    [
        new("recharge", "C107", string.Empty, static (year, _) => PaysTooMuch(year)),
        new("thousand", "C201", "infrastructure.network-data", static (year, _) => Times(year, "infrastructure.network-data", 1000, 1)),
        new("cents", "C203", "software.mid-office", static (year, _) => Times(year, "software.mid-office", 100, 1)),
        new("month", "C204", "software.front-office", static (year, _) => Times(year, "software.front-office", 1, 12)),
        new("vat", "C205", "infrastructure.workplace.hardware", static (year, country) => WithVat(year, country, "infrastructure.workplace.hardware")),
        new("doubled", "C301", "software.primary-process", static (year, _) => Times(year, "software.primary-process", 2, 1)),
        new("absent", "C303", "infrastructure.voice-video", static (year, _) => Without(year, "infrastructure.voice-video")),
        new("gone", "C304", "infrastructure.voice-video", static (year, _) => Without(year, "infrastructure.voice-video")),
        new("fte-cost", "C401", "personnel.ict-management", static (year, _) => TooManyFte(year, "personnel.ict-management")),
        new("saas", "C404", string.Empty, static (year, _) => LessSaas(year)),
        new("twice", "C504", "software", static (year, _) => LineTwice(year)),
    ];

    /// <summary>Name in the roster.</summary>
    public string Name { get; }

    /// <summary>Code of the check that must find it.</summary>
    public string Check { get; }

    /// <summary>Where it is: a category or table; empty = in the return as a whole.</summary>
    public string Place { get; }

    /// <summary>The one with a name.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    internal static Oddity Of(string name) => All.Single(oddity => oddity.Name == name);

    /// <summary>The return with the mistake in it.</summary>
    internal YearReturn Spoil(YearReturn year, DemoPackage country) => spoil(year, country);

    private static YearReturn Times(YearReturn year, string category, long times, long dividedBy) => year with
    {
        Software = [.. year.Software.Select(line => line.Category == category && line.Recharge is null ? line with { Cents = line.Cents * times / dividedBy } : line)],
        Infrastructure = [.. year.Infrastructure.Select(line => line.Category == category && line.Recharge is null ? line with { Cents = line.Cents * times / dividedBy } : line)],
    };

    private static YearReturn PaysTooMuch(YearReturn year) => year with
    {
        Infrastructure = [.. year.Infrastructure.Select(static line => line.Recharge is null ? line : line with { Cents = line.Cents * 125 / 100 })],
    };

    /// <summary>Last year's amounts with 21 % on top.</summary>
    private static YearReturn WithVat(YearReturn year, DemoPackage country, string category)
    {
        var before = country.Infrastructure.Where(line => line.Organisation == year.Organisation.ToString() && line.Year == LastYear && line.Category == category).Sum(static line => line.Cents);
        var now = year.Infrastructure.Where(line => line.Category == category).Sum(static line => line.Cents);
        return year with
        {
            Infrastructure = [.. year.Infrastructure.Select(line => line.Category == category ? line with { Cents = (long)Math.Round(line.Cents * 1.21 * before / now) } : line)],
        };
    }

    private static YearReturn Without(YearReturn year, string category) => year with { Infrastructure = [.. year.Infrastructure.Where(line => line.Category != category)] };

    private static YearReturn TooManyFte(YearReturn year, string function) => year with
    {
        Personnel = [.. year.Personnel.Select(line => line.Function == function && line.Employment == Employment.Own ? line with { MilliFte = line.MilliFte * 4 } : line)],
    };

    private static YearReturn LessSaas(YearReturn year)
    {
        var target = year.Software.Sum(static line => line.Cents) / 4;
        var software = ImmutableArray.CreateBuilder<SoftwareEntry>();
        var moved = 0L;
        foreach (var line in year.Software)
        {
            var moves = line.Hosting == Hosting.Saas && moved < target;
            moved += moves ? line.Cents : 0;
            software.Add(moves ? line with { Hosting = Hosting.Hosted } : line);
        }

        return year with { Software = software.ToImmutable() };
    }

    private static YearReturn LineTwice(YearReturn year)
    {
        var smallest = year.Software.Where(static line => line.Application.Length > 0).MinBy(static line => line.Cents)!;
        return year with { Software = year.Software.Add(smallest with { Line = $"{year.Software.Length + 1}" }) };
    }
}
