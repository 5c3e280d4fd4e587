using Maatstaf.Returns;
using Maatstaf.Vocabulary;

namespace Maatstaf.Intake.Tables;

/// <summary>A table whose records are few, so that each may be an object.</summary>
internal abstract class SmallBlock<TRecord> : TableBlock
    where TRecord : struct
{
    private readonly List<TRecord> records = [];

    /// <inheritdoc/>
    public sealed override void Read(Row row, int at) => records.Add(Read(row));

    /// <inheritdoc/>
    public sealed override void Skip(int at) => records.Add(default);

    /// <summary>All records of a file, one per record, in its order.</summary>
    public static List<TRecord> Join<TBlock>(IReadOnlyList<TBlock> blocks)
        where TBlock : SmallBlock<TRecord> => [.. blocks.SelectMany(static block => block.records.Take(block.Rows))];

    protected abstract TRecord Read(Row row);
}

internal readonly record struct OrganisationRecord(string? Code, string? Name, bool IsPartnership, bool IsNamed);

/// <summary>Municipalities and partnerships; a code that is none is null.</summary>
internal sealed class OrganisationBlock : SmallBlock<OrganisationRecord>
{
    protected override OrganisationRecord Read(Row row) => new(
        row.NewOrganisation(0),
        row.RequiredText(1),
        row.Code(2, CodeList.Kinds) == 1,
        row.OptionalCode(3, CodeList.Sharing) == 1);
}

internal readonly record struct MembershipRecord(int Partnership, int Municipality, short Year, Share? Share, bool IsRead)
{
    public bool IsUsable => IsRead && Partnership >= 0 && Municipality >= 0 && Year != Row.NoYear;
}

/// <summary>Memberships of partnerships.</summary>
internal sealed class MembershipBlock : SmallBlock<MembershipRecord>
{
    protected override MembershipRecord Read(Row row) => new(
        row.Organisation(0, isPartnership: true),
        row.Organisation(1, isPartnership: false),
        row.Year(2),
        row.OptionalShare(3),
        true);
}

internal readonly record struct ProfileRecord(int Municipality, short Year, int Inhabitants, long? BudgetCents, long? StaffMilliFte, long? Workplaces, bool IsRead)
{
    public bool IsUsable => IsRead && Municipality >= 0 && Year != Row.NoYear;
}

/// <summary>Denominators of municipalities.</summary>
internal sealed class ProfileBlock : SmallBlock<ProfileRecord>
{
    protected override ProfileRecord Read(Row row) => new(
        row.Organisation(0, isPartnership: false),
        row.Year(1),
        row.Inhabitants(2),
        row.OptionalSpending(3),
        row.OptionalStaff(4),
        row.OptionalCount(5),
        true);
}

internal readonly record struct ReturnRecord(int Organisation, short Year, ReturnStatus Status, bool IsRead)
{
    public bool IsUsable => IsRead && Organisation >= 0 && Year != Row.NoYear;
}

/// <summary>Which organisation returned which year.</summary>
internal sealed class ReturnBlock : SmallBlock<ReturnRecord>
{
    protected override ReturnRecord Read(Row row) => new(
        row.Organisation(0),
        row.Year(1),
        (ReturnStatus)row.Code(2, CodeList.Statuses),
        true);
}

/// <summary>Bounds of size classes; a record that could not be read has year 0.</summary>
internal sealed class SizeClassBlock(CodeList classes, string[] names, int largest) : SmallBlock<SizeClassBound>
{
    protected override SizeClassBound Read(Row row) => row.Code(1, classes) is >= 0 and var number
        ? new(row.Year(0), names[number], row.Count(2, largest))
        : default;
}

internal readonly record struct PriceRecord(short Year, double Index);

/// <summary>A consumer price index.</summary>
internal sealed class PriceBlock : SmallBlock<PriceRecord>
{
    protected override PriceRecord Read(Row row) => new(row.Year(0), row.PriceIndex(1));
}
