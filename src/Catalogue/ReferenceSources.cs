namespace Maatstaf.Catalogue;

/// <summary>A table of Statistics Netherlands and the figure in it that is used.</summary>
/// <param name="Table">Id of the table.</param>
/// <param name="Measure">Code of the measure in OData v4.</param>
/// <param name="Column">How the name of the column starts in OData v3.</param>
/// <param name="Region">Name of the dimension of regions; null = the table has none.</param>
/// <param name="Slice">Codes of the other dimensions that stand for the whole.</param>
public sealed record CbsTable(string Table, string Measure, string Column, string? Region, IReadOnlyDictionary<string, string> Slice);

/// <summary>How an Iv3 delivery is read.</summary>
/// <param name="FieldsLeftOut">Policy fields (taakvelden) that are no expenditure.</param>
/// <param name="CategoriesLeftOut">Categories that are no expenditure.</param>
/// <param name="Overhead">Policy field of overhead.</param>
/// <param name="Staff">Indicators of staff in fte per 1 000 inhabitants; the first that is there counts.</param>
/// <param name="ExpenditureFrom">Least plausible expenditure in euros per inhabitant.</param>
/// <param name="ExpenditureTo">Most plausible expenditure in euros per inhabitant.</param>
/// <param name="StaffFrom">Least plausible fte per 1 000 inhabitants.</param>
/// <param name="StaffTo">Most plausible fte per 1 000 inhabitants.</param>
public sealed record Iv3Reading(
    IReadOnlyList<string> FieldsLeftOut,
    IReadOnlyList<string> CategoriesLeftOut,
    string Overhead,
    IReadOnlyList<string> Staff,
    double ExpenditureFrom,
    double ExpenditureTo,
    double StaffFrom,
    double StaffTo);

/// <summary>Where reference figures come from and how much of it is read.</summary>
public sealed record ReferenceSources
{
    /// <summary>Address of the newer service.</summary>
    public required Uri ServiceV4 { get; init; }

    /// <summary>Address of the older service.</summary>
    public required Uri ServiceV3 { get; init; }

    /// <summary>Inhabitants on 1 January.</summary>
    public required CbsTable Population { get; init; }

    /// <summary>Consumer prices.</summary>
    public required CbsTable Prices { get; init; }

    /// <summary>How far a price may be from that of the catalogue, as a part of it.</summary>
    public required double PriceMargin { get; init; }

    /// <summary>Iv3.</summary>
    public required Iv3Reading Iv3 { get; init; }

    /// <summary>Bytes of one file or answer.</summary>
    public required int LargestAnswer { get; init; }

    /// <summary>Pages of one answer.</summary>
    public required int MostPages { get; init; }

    /// <summary>Problems of one kind that are written out one by one.</summary>
    public required int MostAlike { get; init; }

    /// <summary>How long fetching a table may take.</summary>
    public required TimeSpan Patience { get; init; }

    internal static ReferenceSources Read(string directory)
    {
        var file = Entry.OfFile(directory, "reference.yaml");
        _ = file.Text("source");
        var services = file.Child("services");
        var prices = file.Child("prices");
        var limits = file.Child("limits");
        var sources = new ReferenceSources
        {
            ServiceV4 = Address(services, "v4"),
            ServiceV3 = Address(services, "v3"),
            Population = ReadTable(file.Child("population")),
            PriceMargin = prices.Positive("margin", 1),
            Prices = ReadTable(prices),
            Iv3 = ReadIv3(file.Child("iv3")),
            LargestAnswer = Limit(limits, "largest-answer"),
            MostPages = Limit(limits, "most-pages"),
            MostAlike = Limit(limits, "most-alike"),
            Patience = TimeSpan.FromSeconds(Limit(limits, "seconds")),
        };
        services.Close();
        limits.Close();
        file.Close();
        return sources;
    }

    private static CbsTable ReadTable(Entry entry)
    {
        var slice = entry.Child("slice");
        var table = new CbsTable(
            entry.Text("table"),
            entry.Text("measure"),
            entry.Text("column"),
            entry.OptionalText("region"),
            slice.Keys.ToDictionary(static name => name, slice.Text, StringComparer.Ordinal));
        slice.Close();
        entry.Close();
        return table;
    }

    private static Iv3Reading ReadIv3(Entry entry)
    {
        var leftOut = entry.Child("not-expenditure");
        var (expenditureFrom, expenditureTo) = Bounds(entry.Child("plausible-expenditure"));
        var (staffFrom, staffTo) = Bounds(entry.Child("plausible-staff"));
        var reading = new Iv3Reading(
            leftOut.Texts("fields"), leftOut.Texts("categories"), entry.Text("overhead"), entry.Texts("staff"), expenditureFrom, expenditureTo, staffFrom, staffTo);
        // Amounts are in euros or in thousands; wider bounds could let both pass.
        if (expenditureTo >= expenditureFrom * 1000)
            throw entry.Wrong("the bounds of 'plausible-expenditure' must be less than a factor 1000 apart");
        leftOut.Close();
        entry.Close();
        return reading;
    }

    private static (double From, double To) Bounds(Entry entry)
    {
        var bounds = (From: entry.Positive("from"), To: entry.Positive("to"));
        if (bounds.From >= bounds.To)
            throw entry.Wrong("'from' must be below 'to'");
        entry.Close();
        return bounds;
    }

    private static int Limit(Entry limits, string name)
    {
        var entry = limits.Child(name);
        var value = entry.WholeFrom(1, "value");
        _ = entry.Text("unit");
        entry.Close();
        return value;
    }

    private static Uri Address(Entry entry, string name) => Uri.TryCreate(entry.Text(name), UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps
        ? address
        : throw entry.Wrong($"'{name}' must be an https address");
}
