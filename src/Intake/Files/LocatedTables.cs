using Maatstaf.Catalogue;
using Maatstaf.Intake.Checks;
using Maatstaf.Intake.Findings;
using Maatstaf.Intake.Tables;
using Maatstaf.Vocabulary;

namespace Maatstaf.Intake.Files;

/// <summary>Which file holds which table.</summary>
internal sealed class LocatedTables
{
    private readonly Dictionary<string, PackageFile> files = new(StringComparer.Ordinal);
    private readonly List<Problem> problems = [];

    private LocatedTables(Descriptor descriptor) => Descriptor = descriptor;

    /// <summary>What the package says about itself.</summary>
    public Descriptor Descriptor { get; }

    /// <summary>What is wrong with the package as a whole.</summary>
    public IReadOnlyList<Problem> Problems => problems;

    /// <summary>Bytes of all tables, as far as known before reading.</summary>
    public long TotalBytes => files.Values.Sum(static file => file.Length);

    /// <summary>Bytes of the largest table, as far as known before reading.</summary>
    public long LargestFile => files.Values.Select(static file => file.Length).DefaultIfEmpty().Max();

    /// <summary>The file of a table, or null.</summary>
    public PackageFile? FileOf(TableFormat format) => files.GetValueOrDefault(format.Name);

    /// <summary>Finds the tables, and refuses what is too large without reading it.</summary>
    public static LocatedTables In(PackageContents package, Limits limits)
    {
        var findings = new FileFindings(Descriptor.FileName, limits.MostProblems);
        var located = new LocatedTables(ReadDescriptor(package, findings));
        located.problems.AddRange(findings.ToProblems(static _ => 0));
        located.Locate(package);
        located.SayMissing(package.Name);
        located.SayTooLarge(package.Name, limits);
        return located;
    }

    private static Descriptor ReadDescriptor(PackageContents package, FileFindings findings)
    {
        try
        {
            return Descriptor.Read(package, findings);
        }
        catch (RefusedContentException refused)
        {
            findings.AtFile(refused.Check, SentenceFact.Number("limit", refused.Limit));
        }
        catch (Exception exception) when (exception is InvalidDataException or NotSupportedException)
        {
            findings.AtFile(ZipDamaged.Check);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            findings.AtFile(PackageUnreadable.Check, SentenceFact.Text("reason", exception.Message));
        }

        return Descriptor.None(package.Name);
    }

    private void Locate(PackageContents package)
    {
        foreach (var format in TableFormats.All)
        {
            var listed = Descriptor.Paths.GetValueOrDefault(format.Name);
            var own = package.Files.GetValueOrDefault(format.FileName);
            var elsewhere = listed is null || listed == format.FileName ? null : package.Files.GetValueOrDefault(listed);
            if (elsewhere is not null && own is not null)
                Say(format.FileName, FileTwice.Check);
            if ((elsewhere ?? own) is { } file)
                files.Add(format.Name, file);
        }

        var read = files.Values.Select(static file => file.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var name in package.Files.Keys.Where(name => name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) && !read.Contains(name)))
            SayUnread(name);
    }

    private void SayUnread(string name)
    {
        var absent = TableFormats.All.Where(format => !files.ContainsKey(format.Name)).Select(static format => format.FileName);
        if (Likeness.Nearest(Path.GetFileName(name), absent) is { } nearest)
            Say(name, TableMisspelt.Check, SentenceFact.Text("nearest", nearest));
        else
            Say(name, FileNotRead.Check);
    }

    private void SayMissing(string package)
    {
        if (files.Count == 0)
        {
            Say(package, PackageEmpty.Check);
            return;
        }

        foreach (var format in TableFormats.All.Where(format => format.MustHoldRecords && !files.ContainsKey(format.Name)))
            Say(format.FileName, TableMissing.Check, SentenceFact.Text("file", format.FileName));
        if (!TableFormats.WithCost.Any(format => files.ContainsKey(format.Name)))
            Say(package, CostTableMissing.Check);
    }

    private void SayTooLarge(string package, Limits limits)
    {
        foreach (var file in files.Values.Where(file => file.Length > limits.LargestFile))
            Say(file.Name, FileTooLarge.Check, SentenceFact.Number("limit", limits.LargestFile));
        if (TotalBytes > limits.LargestPackage)
            Say(package, PackageTooLarge.Check, SentenceFact.Number("limit", limits.LargestPackage));
    }

    private void Say(string file, Check check, params ReadOnlySpan<SentenceFact> facts) =>
        problems.Add(new Problem(new Place(file), check.Code, check.Severity, check.Say(facts)));
}
