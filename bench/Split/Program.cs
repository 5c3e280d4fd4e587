using System.Diagnostics;
using Maatstaf.Bench.Split;

// A floor: what it takes to read the tables of a package and do nothing with them.
Func<string, Reading>? read = args switch
{
    [_] => Reading.Fields,
    [_, "--newlines"] => Reading.Newlines,
    _ => null,
};
if (read is null)
{
    Console.Error.WriteLine("usage: Split PACKAGE [--newlines]");
    return 2;
}

var clock = Stopwatch.StartNew();
// The largest first, so that the two threads end together as far as whole files allow.
var files = new DirectoryInfo(args[0]).GetFiles("*.csv").OrderByDescending(file => file.Length).Select(file => file.FullName).ToArray();
var next = -1;
var totals = new Reading[2];
Parallel.For(0, totals.Length, new ParallelOptions { MaxDegreeOfParallelism = totals.Length }, worker =>
{
    for (var at = Interlocked.Increment(ref next); at < files.Length; at = Interlocked.Increment(ref next))
        totals[worker] += read(files[at]);
});

var total = totals[0] + totals[1];
Console.WriteLine(FormattableString.Invariant(
    $"{total.Bytes} bytes, {total.Rows} rows, {total.Characters} characters in fields, {clock.Elapsed.TotalSeconds:F3} s"));
return 0;
