using Maatstaf.Catalogue;
using Maatstaf.Disclosure;
using Maatstaf.Intake;
using Maatstaf.Production;
using Maatstaf.Returns;
using Maatstaf.Vocabulary;

namespace Maatstaf.Cli;

/// <summary>What several commands do in the same way: read a package, publish an edition, refuse with a sentence.</summary>
internal sealed class Workshop(Terminal terminal)
{
    /// <summary>What is measured.</summary>
    public BenchmarkCatalogue Catalogue { get; } = BenchmarkCatalogue.Shipped();

    private BenchmarkProduction Production => field ??= new BenchmarkProduction(Catalogue, Environment.ProcessorCount);

    /// <summary>Reads a package, with a bar.</summary>
    public PackageReading Read(string package, bool keepDetails) => terminal.Work(
        "Datapakket lezen en controleren", "Reading and checking the data package", progress => Production.Read(package, keepDetails, progress));

    /// <summary>Reads a package that must be right; every problem goes to standard error.</summary>
    /// <exception cref="RefusalException">The package is refused.</exception>
    public (ReturnedData Data, string ContentHash) ReadOrRefuse(string package, bool keepDetails)
    {
        var reading = Read(package, keepDetails);
        terminal.List(reading.Problems, Console.Error);
        var problems = reading.Problems.Count(static problem => problem.Severity >= Severity.Blocks);
        return reading.Data is { } data ? (data, reading.ContentHash!) : throw new RefusalException(ExitCode.Refused, new(
            $"Het datapakket is geweigerd: {problems} keer staat er iets fout. Er is niets geschreven.",
            $"The data package is refused. Number of problems: {problems}. Nothing was written."));
    }

    /// <summary>Publishes an edition for an audience.</summary>
    /// <exception cref="RefusalException">The edition or the audience cannot be served.</exception>
    public Publication PublishOrRefuse(ReturnedData data, Edition edition, Audience audience, bool withIntervals)
    {
        try
        {
            return audience == Audience.Internal
                ? terminal.Work("Cijfers berekenen", "Computing figures", () => Production.Publish(data, edition, audience, withIntervals))
                : terminal.Work("Cijfers berekenen en deelnemers beschermen", "Computing figures and protecting participants", bar => Production.Publish(data, edition, audience, withIntervals, PlanningBar.Over(bar)));
        }
        catch (EditionWithoutDataException exception)
        {
            foreach (var absent in exception.NonParticipants)
                terminal.Remark(Absence(absent));
            throw new RefusalException(ExitCode.Refused, NobodyTakesPart(exception));
        }
    }

    /// <summary>Says who does not take part, and why.</summary>
    public static LocalisedText Absence(NonParticipant absent) => new(
        $"{absent.Municipality} doet over {absent.Year} niet mee: {absent.Reason.Dutch}",
        $"{absent.Municipality} does not take part in {absent.Year}: {absent.Reason.English}");

    private static LocalisedText NobodyTakesPart(EditionWithoutDataException exception)
    {
        var edition = exception.Edition;
        var range = exception.Available is [var first, .., var last] ? $"{first}–{last}" : string.Join(", ", exception.Available);
        return exception.Available.Count == 0
            ? new(
                $"Voor editie {edition} (boekjaar {edition.FiscalYear}) doet niemand mee, en voor eerdere edities ook niet. Een gemeente doet mee met een eigen goedgekeurde levering, haar inwoners, en kosten voor software, personeel en infrastructuur.",
                $"Nobody takes part in edition {edition} (fiscal year {edition.FiscalYear}), nor in an earlier one. A municipality takes part with an approved return of its own, its inhabitants, and cost of software, personnel and infrastructure.")
            : new(
                $"Voor editie {edition} (boekjaar {edition.FiscalYear}) doet niemand mee. Wel mogelijk: {range}.",
                $"Nobody takes part in edition {edition} (fiscal year {edition.FiscalYear}). Possible: {range}.");
    }
}
