using Maatstaf.Catalogue;
using Maatstaf.Improvement.Contracts;
using Maatstaf.Returns;
using Maatstaf.Vocabulary;

namespace Maatstaf.Improvement.Transitions;

/// <summary>The applications and servers of the own return of a year, and what of them runs on the own premises.</summary>
public sealed record ApplicationEstate
{
    /// <summary>Fiscal year of the return.</summary>
    public required int FiscalYear { get; init; }

    /// <summary>The own applications, in the order of the cost tree, the dearest first. Payments to a partnership are not among them: those applications are the partnership's.</summary>
    public required IReadOnlyList<OwnApplication> Applications { get; init; }

    /// <summary>Own hardware that carries applications, a platform for each category; it always stands on the own premises.</summary>
    public required IReadOnlyList<OwnApplication> Servers { get; init; }

    /// <summary>Own ICT staff in thousandths of an fte; null = the return has no personnel.</summary>
    public required long? OwnMilliFte { get; init; }

    /// <summary>The applications of which something runs on the own premises.</summary>
    public IEnumerable<OwnApplication> Local => Applications.Where(static application => application.IsLocal);

    /// <summary>What runs on the own premises and can carry other applications.</summary>
    public IEnumerable<OwnApplication> Platforms => Local.Where(static application => application.IsPlatform).Concat(Servers);

    /// <summary>What a plan can be about: all that runs on the own premises.</summary>
    public IEnumerable<OwnApplication> OnPremises => Local.Concat(Servers);

    /// <summary>What all of it costs a year, in cents.</summary>
    public long OnPremisesCents => OnPremises.Sum(static application => application.LocalCents);

    /// <summary>Software by category, in the order of the cost tree; a category without lines is not there.</summary>
    public IReadOnlyList<EstateCategory> Categories =>
    [
        .. Applications.GroupBy(static application => application.Node).Select(static category => new EstateCategory(
            category.Key,
            category.Sum(static application => application.Cents),
            category.Sum(static application => application.LocalCents),
            category.Sum(static application => application.UnknownCents),
            category.Count(static application => application.IsLocal))),
    ];

    /// <summary>All software as one category.</summary>
    public EstateCategory Whole => new(
        CostTree.Software,
        Applications.Sum(static application => application.Cents),
        Applications.Sum(static application => application.LocalCents),
        Applications.Sum(static application => application.UnknownCents),
        Local.Count());

    /// <summary>The estate of a return.</summary>
    /// <param name="own">The own return of a year.</param>
    /// <param name="catalogue">Categories, and which of them carry others.</param>
    public static ApplicationEstate Of(YearReturn own, BenchmarkCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(own);
        ArgumentNullException.ThrowIfNull(catalogue);
        var carrying = catalogue.Transition.PlatformNodes;
        string[] order = [.. catalogue.CostTree.Leaves.Select(static leaf => leaf.Id)];
        return new ApplicationEstate
        {
            FiscalYear = own.FiscalYear,
            Applications =
            [
                .. own.Software.Where(static line => line.Recharge is null)
                    .GroupBy(KeyOf, StringComparer.Ordinal)
                    .Select(lines => OfLines(lines.Key, [.. lines], carrying))
                    .OrderBy(application => Array.IndexOf(order, application.Node)).ThenByDescending(static application => application.Cents).ThenBy(static application => application.Key, StringComparer.Ordinal),
            ],
            Servers =
            [
                .. own.Infrastructure.Where(line => line.Recharge is null && carrying.Contains(line.Category))
                    .GroupBy(static line => line.Category, StringComparer.Ordinal)
                    .Select(category => OfServers(category.Key, category.Sum(static line => line.Cents), catalogue)),
            ],
            OwnMilliFte = own.Personnel.Length == 0 ? null : own.Personnel.Where(static line => line.Recharge is null && line.Employment == Employment.Own).Sum(static line => line.MilliFte),
        };
    }

    /// <summary>The application or platform with this key; null when it is not there.</summary>
    public OwnApplication? Find(string key) => Applications.Concat(Servers).FirstOrDefault(application => application.Key == key);

    private static string KeyOf(SoftwareEntry line) =>
        $"{line.Category}/{(LineName.Plain(line.Application) is { Length: > 0 } name ? name : "#" + line.Line)}";

    private static OwnApplication OfLines(string key, SoftwareEntry[] lines, IReadOnlyList<string> carrying)
    {
        SoftwareEntry[] local = [.. lines.Where(static line => line.Hosting == Hosting.OnPremises)];
        return new OwnApplication
        {
            Key = key,
            Name = LineName.Of(lines[0]),
            Node = lines[0].Category,
            Cents = lines.Sum(static line => line.Cents),
            LocalCents = local.Sum(static line => line.Cents),
            UnknownCents = lines.Where(static line => line.Hosting == Hosting.Unknown).Sum(static line => line.Cents),
            IsLocal = local.Length > 0,
            IsPlatform = carrying.Contains(lines[0].Category),
        };
    }

    private static OwnApplication OfServers(string node, long cents, BenchmarkCatalogue catalogue) => new()
    {
        Key = node,
        Name = catalogue.CostTree[node].Label,
        Node = node,
        Cents = cents,
        LocalCents = cents,
        UnknownCents = 0,
        IsLocal = true,
        IsPlatform = true,
    };
}
