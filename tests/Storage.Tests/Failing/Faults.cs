using System.Data.Common;

namespace Maatstaf.Storage_Tests.Failing;

/// <summary>Counts what is asked of a database, and fails once.</summary>
internal sealed class Faults
{
    private int asked;

    /// <summary>The number of the command that fails; 0 = none.</summary>
    public int At { get; set; }

    public void StartCounting() => asked = 0;

    public void Step(string what)
    {
        if (++asked == At)
            throw new PlannedFailure($"failure of the test at {asked}: {what}");
    }
}

/// <summary>What a database would say.</summary>
internal sealed class PlannedFailure(string message) : DbException(message);
