using Maatstaf.Returns.Delivered;

namespace Maatstaf.Lists.Merging;

/// <summary>How much two lines must have in common to be one; the closest go first.</summary>
internal enum Closeness
{
    /// <summary>Same names and same amount.</summary>
    NamesAndAmount,

    /// <summary>Same names.</summary>
    Names,

    /// <summary>Same application, when nobody else bears its name: a supplier may be missing or written otherwise.</summary>
    ApplicationAlone,
}

/// <summary>Lines of the draft that have no partner in the list yet.</summary>
internal sealed class OpenLines
{
    private readonly List<DeliveredRow> lines;
    private readonly HashSet<DeliveredRow> taken = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, List<DeliveredRow>> byNames, byApplication;
    private readonly Dictionary<string, int> inList;

    public OpenLines(IEnumerable<DeliveredRow> draft, IReadOnlyList<DeliveredRow> list)
    {
        lines = [.. draft];
        byNames = Grouped(Names);
        byApplication = Grouped(Application);
        inList = list.CountBy(Application, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
    }

    /// <summary>Lines that found no partner, in order.</summary>
    public IEnumerable<DeliveredRow> Left => lines.Where(line => !taken.Contains(line));

    /// <summary>The line of the draft that a line of the list is, or null; it is taken then.</summary>
    public DeliveredRow? Take(DeliveredRow row, Closeness closeness)
    {
        var application = Application(row);
        if (row.Table != "personnel" && application.Length == 0)
            return null;
        var partner = closeness switch
        {
            Closeness.NamesAndAmount => Open(byNames, Names(row)).FirstOrDefault(line => ListMerge.SameValue(line["amount_eur"], row["amount_eur"])),
            Closeness.Names => Open(byNames, Names(row)).FirstOrDefault(),
            _ => application.Length > 0 && inList[application] == 1 && Open(byApplication, application).Take(2).ToArray() is [var only] ? only : null,
        };
        if (partner is not null)
            taken.Add(partner);
        return partner;
    }

    private IEnumerable<DeliveredRow> Open(Dictionary<string, List<DeliveredRow>> index, string key) =>
        index.TryGetValue(key, out var found) ? found.Where(line => !taken.Contains(line)) : [];

    private Dictionary<string, List<DeliveredRow>> Grouped(Func<DeliveredRow, string> key) =>
        lines.GroupBy(key, StringComparer.Ordinal).ToDictionary(static group => group.Key, static group => group.ToList(), StringComparer.Ordinal);

    /// <summary>The application, or what a use case does.</summary>
    private static string Application(DeliveredRow row) => PlainWords.Of(row[row.Table == "ai" ? "use_case" : "application"]);

    private static string Names(DeliveredRow row) => row.Table switch
    {
        "software" => $"{Application(row)}|{PlainWords.Of(row["supplier"])}",
        "ai" => Application(row),
        _ => $"{row["function"]}|{row["employment"]}|{row["theme"]}",
    };
}
