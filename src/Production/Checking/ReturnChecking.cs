using Maatstaf.Catalogue;
using Maatstaf.Checks;
using Maatstaf.Production.Delivering;

namespace Maatstaf.Production.Checking;

/// <summary>Looks at the content of a return with everything that is known around it.</summary>
/// <param name="catalogue">What is measured, and which checks run with which margins.</param>
public sealed class ReturnChecking(BenchmarkCatalogue catalogue)
{
    private readonly CheckSettings settings = CheckSettings.Of(catalogue);

    /// <summary>What is found in a return that is well formed, in the order of the check desk; nothing when it is not.</summary>
    /// <param name="open">The return.</param>
    /// <param name="ct">Stops the reading.</param>
    public Task<IReadOnlyList<CheckFinding>> FindingsAsync(OpenReturn open, CancellationToken ct = default) => Task.FromResult<IReadOnlyList<CheckFinding>>(
        open.Reading.Year is not { } year ? [] : CheckRun.Of(
            new CheckContext
            {
                Return = year,
                Catalogue = catalogue,
                IsPartnership = open.Register.IsPartnership,
                LastYear = open.LastYear,
            },
            settings));
}
