using System.Diagnostics;
using Maatstaf.Bench.Country;

if (Options.Parse(args) is not { } options)
{
    Console.Error.WriteLine(Options.Usage);
    return 2;
}

var clock = Stopwatch.StartNew();
Directory.CreateDirectory(options.Folder);
var nation = new Nation(options.Municipalities);
var projects = new ProjectLines(nation, options.Scale);
LineTable[] costs =
[
    new SoftwareLines(nation, options.Scale),
    new PersonnelLines(nation, options.Scale),
    new InfrastructureLines(nation, options.Scale),
];

SmallTables.Write(nation, options.Folder);
projects.Write(options.Folder);
var lines = costs.AsParallel().WithDegreeOfParallelism(Math.Min(2, Environment.ProcessorCount)).Sum(table => table.Write(options.Folder));
// Last, so that a package with a description is a whole one.
TableShape.Describe(options.Folder);

var bytes = Directory.GetFiles(options.Folder, "*.csv").Sum(file => new FileInfo(file).Length);
Console.WriteLine(FormattableString.Invariant(
    $"{nation.Municipalities} municipalities, {nation.Partnerships} partnerships, {lines} cost lines, {bytes / 1e6:F1} MB of CSV in {clock.Elapsed.TotalSeconds:F1} s: {options.Folder}"));
return 0;
