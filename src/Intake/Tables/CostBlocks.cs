using Maatstaf.Returns;
using Maatstaf.Vocabulary;

namespace Maatstaf.Intake.Tables;

/// <summary>Infrastructure lines.</summary>
internal sealed class InfrastructureBlock(int capacity, LeafCodes leaves) : LineBlock(capacity)
{
    private const int CategoryColumn = 3, AmountColumn = 4, RechargeColumn = 5;

    public byte[] Category { get; } = new byte[capacity];

    public long[] Cents { get; } = new long[capacity];

    public short[] Recharge { get; } = new short[capacity];

    /// <inheritdoc/>
    public override void Read(Row row, int at)
    {
        base.Read(row, at);
        Category[at] = row.Leaf(CategoryColumn, leaves, Year[at]);
        Cents[at] = row.Cents(AmountColumn);
        Recharge[at] = row.Recharge(RechargeColumn);
    }

    public static InfrastructureLines Join(IReadOnlyList<InfrastructureBlock> blocks) => new()
    {
        Organisation = Tables.Join.Column(blocks, static block => block.Organisation),
        Year = Tables.Join.Column(blocks, static block => block.Year),
        Line = Join<InfrastructureBlock>(blocks),
        Category = Tables.Join.Column(blocks, static block => block.Category),
        Cents = Tables.Join.Column(blocks, static block => block.Cents),
        Recharge = Tables.Join.Column(blocks, static block => block.Recharge),
    };
}

/// <summary>Personnel lines.</summary>
internal sealed class PersonnelBlock(int capacity, LeafCodes leaves) : LineBlock(capacity)
{
    private const int FunctionColumn = 3, EmploymentColumn = 4, FteColumn = 5, AmountColumn = 6, ThemeColumn = 7, RechargeColumn = 8;

    public byte[] Function { get; } = new byte[capacity];

    public Employment[] Employment { get; } = new Employment[capacity];

    public long[] MilliFte { get; } = new long[capacity];

    public long[] Cents { get; } = new long[capacity];

    public LineTheme[] Theme { get; } = new LineTheme[capacity];

    public short[] Recharge { get; } = new short[capacity];

    /// <inheritdoc/>
    public override void Read(Row row, int at)
    {
        base.Read(row, at);
        Function[at] = row.Leaf(FunctionColumn, leaves, Year[at]);
        Employment[at] = (Employment)row.Code(EmploymentColumn, CodeList.Employment);
        MilliFte[at] = row.MilliFte(FteColumn);
        Cents[at] = row.Cents(AmountColumn);
        Theme[at] = row.Theme(ThemeColumn);
        Recharge[at] = row.Recharge(RechargeColumn);
    }

    public static PersonnelLines Join(IReadOnlyList<PersonnelBlock> blocks) => new()
    {
        Organisation = Tables.Join.Column(blocks, static block => block.Organisation),
        Year = Tables.Join.Column(blocks, static block => block.Year),
        Line = Join<PersonnelBlock>(blocks),
        Function = Tables.Join.Column(blocks, static block => block.Function),
        Employment = Tables.Join.Column(blocks, static block => block.Employment),
        MilliFte = Tables.Join.Column(blocks, static block => block.MilliFte),
        Cents = Tables.Join.Column(blocks, static block => block.Cents),
        Theme = Tables.Join.Column(blocks, static block => block.Theme),
        Recharge = Tables.Join.Column(blocks, static block => block.Recharge),
    };
}
