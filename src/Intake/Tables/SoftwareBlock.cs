using Maatstaf.Returns;
using Maatstaf.Vocabulary;

namespace Maatstaf.Intake.Tables;

/// <summary>Software lines.</summary>
internal sealed class SoftwareBlock(int capacity, LeafCodes leaves, bool keepDetails) : LineBlock(capacity)
{
    private const int CategoryColumn = 3, AmountColumn = 4, HostingColumn = 5, ThemeColumn = 6, RechargeColumn = 7;

    public byte[] Category { get; } = new byte[capacity];

    public long[] Cents { get; } = new long[capacity];

    public Hosting[] Hosting { get; } = new Hosting[capacity];

    public LineTheme[] Theme { get; } = new LineTheme[capacity];

    public short[] Recharge { get; } = new short[capacity];

    /// <summary>What the engine does not need; null when it is not kept.</summary>
    public SoftwareDetailsBlock? Details { get; } = keepDetails ? new SoftwareDetailsBlock(capacity) : null;

    /// <inheritdoc/>
    public override void Read(Row row, int at)
    {
        base.Read(row, at);
        Category[at] = row.Leaf(CategoryColumn, leaves, Year[at]);
        Cents[at] = row.Cents(AmountColumn);
        Hosting[at] = row.IsEmpty(HostingColumn) ? Vocabulary.Hosting.Unknown : (Hosting)row.Code(HostingColumn, CodeList.Hosting);
        Theme[at] = row.Theme(ThemeColumn);
        Recharge[at] = row.Recharge(RechargeColumn);
        if (Details is null)
            SoftwareDetailsBlock.Check(row);
        else
            Details.Read(row, at);
    }

    public static SoftwareLines Join(IReadOnlyList<SoftwareBlock> blocks, bool keepDetails) => new()
    {
        Organisation = Tables.Join.Column(blocks, static block => block.Organisation),
        Year = Tables.Join.Column(blocks, static block => block.Year),
        Line = Join<SoftwareBlock>(blocks),
        Category = Tables.Join.Column(blocks, static block => block.Category),
        Cents = Tables.Join.Column(blocks, static block => block.Cents),
        Hosting = Tables.Join.Column(blocks, static block => block.Hosting),
        Theme = Tables.Join.Column(blocks, static block => block.Theme),
        Recharge = Tables.Join.Column(blocks, static block => block.Recharge),
        Details = keepDetails ? SoftwareDetailsBlock.Join(blocks) : null,
    };
}

/// <summary>What a software line says besides money.</summary>
internal sealed class SoftwareDetailsBlock(int capacity)
{
    private const int ApplicationColumn = 8, SupplierColumn = 9, ContractedColumn = 10, UsedColumn = 11, EndColumn = 12, IndexationColumn = 13;

    private readonly NamePool names = new();
    private readonly int[] application = new int[capacity];
    private readonly int[] supplier = new int[capacity];
    private readonly int?[] contracted = new int?[capacity];
    private readonly int?[] used = new int?[capacity];
    private readonly DateOnly?[] end = new DateOnly?[capacity];
    private readonly double?[] indexation = new double?[capacity];

    /// <summary>Only looks whether the cells are well formed.</summary>
    public static void Check(Row row)
    {
        row.OptionalCount(ContractedColumn);
        row.OptionalCount(UsedColumn);
        row.OptionalDate(EndColumn);
        row.CheckDecimal(IndexationColumn);
    }

    public void Read(Row row, int at)
    {
        application[at] = names.PlaceOf(row.Cell(ApplicationColumn));
        supplier[at] = names.PlaceOf(row.Cell(SupplierColumn));
        contracted[at] = row.OptionalCount(ContractedColumn);
        used[at] = row.OptionalCount(UsedColumn);
        end[at] = row.OptionalDate(EndColumn);
        indexation[at] = row.OptionalDecimal(IndexationColumn);
    }

    public static SoftwareDetails Join(IReadOnlyList<SoftwareBlock> blocks)
    {
        var pool = new NamePool();
        pool.PlaceOf(string.Empty);
        foreach (var block in blocks)
            block.Details!.MoveNamesTo(pool);
        return new SoftwareDetails
        {
            Names = pool.ToArray(),
            Application = Tables.Join.Column(blocks, static block => block.Details!.application),
            Supplier = Tables.Join.Column(blocks, static block => block.Details!.supplier),
            LicencesContracted = Tables.Join.Column(blocks, static block => block.Details!.contracted),
            LicencesUsed = Tables.Join.Column(blocks, static block => block.Details!.used),
            ContractEnd = Tables.Join.Column(blocks, static block => block.Details!.end),
            IndexationPercent = Tables.Join.Column(blocks, static block => block.Details!.indexation),
        };
    }

    private void MoveNamesTo(NamePool pool)
    {
        var own = names.ToArray();
        if (own.Length == 0)
            return;
        var places = Array.ConvertAll(own, pool.PlaceOf);
        foreach (ref var place in application.AsSpan())
            place = places[place];
        foreach (ref var place in supplier.AsSpan())
            place = places[place];
    }
}
