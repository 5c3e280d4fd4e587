using System.Globalization;
using Maatstaf.CrashWorker;

// sqlite|postgres PLACE FOLDER upload|submit|approve|freeze|backup FIRST-ROUND [confirm-first]
if (args is not [var kind, var where, var folder, var operation, var first, .. var rest])
    return 2;
Lifeline.Watch();
var place = new Place(kind, where);
await using var store = await place.OpenAsync();
var shift = new Shift(await Desk.OpenAsync(store), place, folder) { ConfirmsFirst = rest is ["confirm-first"] };
await shift.WorkAsync(operation, int.Parse(first, CultureInfo.InvariantCulture));
return 1;
