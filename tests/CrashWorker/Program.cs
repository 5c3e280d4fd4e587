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
Console.Out.WriteLine("ready");
for (var round = int.Parse(first, CultureInfo.InvariantCulture); ; round++)
{
    // The planted fault: somebody is told before it is on disk.
    if (confirmsFirst)
        Console.Out.WriteLine(FormattableString.Invariant($"confirmed {round}"));
    await work(round);
    if (!confirmsFirst)
        Console.Out.WriteLine(FormattableString.Invariant($"confirmed {round}"));
}
