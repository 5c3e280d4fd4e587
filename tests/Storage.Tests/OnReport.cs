namespace Maatstaf.Storage_Tests;

/// <summary>Does something at the n-th report of progress, in the midst of the writing.</summary>
internal sealed class OnReport(int at, Action action) : IProgress<double>
{
    public int Reports { get; private set; }

    public double Last { get; private set; }

    public void Report(double value)
    {
        value.ShouldBeInRange(Last, 1);
        Last = value;
        if (++Reports == at)
            action();
    }
}
