using Maatstaf.Storage.Copies;

namespace Maatstaf.Storage_Tests.Copies;

/// <summary>A backup of an older version that is restored by a newer program: moved on, and nothing lost.</summary>
public sealed class StoreInventoryTests
{
    private static readonly StoreInventory Older = new(11, 2, 5, "head", null, new Dictionary<string, long> { ["audit_entry"] = 5, ["organisation"] = 3 }, new Dictionary<string, string> { ["2025/1"] = "figures" }, []);

    private static StoreInventory Moved => Older with
    {
        Schema = 12,
        AuditEntries = 6,
        AuditHead = "other head",
        Rows = new Dictionary<string, long> { ["audit_entry"] = 6, ["organisation"] = 3, ["later"] = 0 },
    };

    [Fact]
    public void The_audit_log_may_tell_of_the_moving_on_and_tables_may_be_new() => Moved.IsMovedOnFrom(Older).ShouldBeTrue();

    [Fact]
    public void Where_a_row_is_missing_it_is_not_what_was_kept()
    {
        (Moved with { Rows = new Dictionary<string, long> { ["audit_entry"] = 6, ["organisation"] = 2 } }).IsMovedOnFrom(Older).ShouldBeFalse();
        (Moved with { Rows = new Dictionary<string, long> { ["audit_entry"] = 5, ["organisation"] = 3 } }).IsMovedOnFrom(Older).ShouldBeFalse();
    }

    [Fact]
    public void Where_frozen_figures_are_others_it_is_not_what_was_kept() =>
        (Moved with { FrozenEditions = new Dictionary<string, string> { ["2025/1"] = "other figures" } }).IsMovedOnFrom(Older).ShouldBeFalse();

    [Fact]
    public void The_same_version_is_not_moved_on() => (Moved with { Schema = 11 }).IsMovedOnFrom(Older).ShouldBeFalse();
}
