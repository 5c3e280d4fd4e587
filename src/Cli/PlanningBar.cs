using Maatstaf.Disclosure.Protection;

namespace Maatstaf.Cli;

/// <summary>Shows on a bar how far the protecting of participants is.</summary>
internal sealed class PlanningBar : IProgress<PlanningProgress>
{
    private readonly IProgress<double> bar;

    private PlanningBar(IProgress<double> bar) => this.bar = bar;

    /// <summary>Over a bar; null when nobody is looking.</summary>
    public static PlanningBar? Over(IProgress<double>? bar) => bar is null ? null : new(bar);

    public void Report(PlanningProgress value) => bar.Report(value.Share);
}
