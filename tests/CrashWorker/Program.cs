using System.Globalization;
using Maatstaf.CrashWorker;

// sqlite|postgres PLACE FOLDER upload|submit|approve|freeze|backup|reports FIRST-ROUND [confirm-first]
if (args is not [var kind, var where, var folder, var operation, var first, .. var rest])
    return 2;
Lifeline.Watch();
var place = new Place(kind, where);
await using var store = await place.OpenAsync();
Func<int, Task> work = operation == "reports" ? (await ReportRoom.OpenAsync(store)).MakeAsync : (await Desk.OpenAsync(store)).WorkOf(operation);
var shift = new Shift(work, place, folder) { ConfirmsFirst = rest is ["confirm-first"] };
await shift.WorkAsync(operation == "backup", int.Parse(first, CultureInfo.InvariantCulture));
return 1;
