using Maatstaf.Disclosure.Protection;
using Maatstaf.Vocabulary;

namespace Maatstaf.Production.Protecting;

/// <summary>The protecting of one edition as it stood at one moment.</summary>
/// <param name="edition">The edition.</param>
/// <param name="changes">How often its figures had changed when it was asked for.</param>
/// <param name="siteStops">Stops it with everything else.</param>
internal sealed class ProtectionJob(Edition edition, int changes, CancellationToken siteStops) : IProgress<PlanningProgress>
{
    private readonly CancellationTokenSource stop = CancellationTokenSource.CreateLinkedTokenSource(siteStops);
    private volatile PlanningProgress progress = new(0, 0, 0);

    public Edition Edition => edition;

    public Task<ProtectedEdition?> Work { get; private set; } = Task.FromResult<ProtectedEdition?>(null);

    public PlanningProgress Progress => progress;

    /// <summary>Whether it is about these figures, and did not fail.</summary>
    public bool IsOf(int now) => changes == now && !Work.IsFaulted && !Work.IsCanceled;

    public Task<ProtectedEdition?> Run(Func<ProtectionJob, CancellationToken, Task<ProtectedEdition?>> work) =>
        Work = Task.Run(() => work(this, stop.Token), CancellationToken.None);

    public void Stop() => stop.Cancel();

    public void Report(PlanningProgress value) => progress = value;
}
