using System.Globalization;
using Maatstaf.CrashWorker;

// sqlite|postgres PLACE upload|submit|approve|freeze FIRST-ROUND [confirm-first]
if (args is not [var kind, var where, var operation, var first, .. var rest])
    return 2;
var confirmsFirst = rest is ["confirm-first"];
await using var store = await new Place(kind, where).OpenAsync();
var desk = await Desk.OpenAsync(store);
Func<int, Task> work = operation switch
{
    "upload" => desk.UploadAsync,
    "submit" => desk.SubmitAsync,
    "approve" => desk.ApproveAsync,
    _ => desk.FreezeAsync,
};
// The first round is slow because everything is loaded; the moments that matter are those of a program that runs.
var round = int.Parse(first, CultureInfo.InvariantCulture);
await work(round);
Console.Out.WriteLine("ready");
Console.Out.WriteLine(FormattableString.Invariant($"confirmed {round}"));
while (true)
{
    round++;
    // The planted fault: somebody is told before it is on disk.
    if (confirmsFirst)
        Console.Out.WriteLine(FormattableString.Invariant($"confirmed {round}"));
    await work(round);
    if (!confirmsFirst)
        Console.Out.WriteLine(FormattableString.Invariant($"confirmed {round}"));
}
