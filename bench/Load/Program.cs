using System.Globalization;
using Maatstaf.Bench.Load;

return args switch
{
    ["prepare", var package, var folder] => await Preparing.PrepareAsync(package, folder, editions: 3),
    ["prepare", var package, var folder, var editions] when Whole(editions, 1, 20) is { } count => await Preparing.PrepareAsync(package, folder, count),
    ["api", var address, .. var rest] when Site(address) is { } site && Whole(rest.ElementAtOrDefault(0) ?? "160", 1, 2000) is { } rate && Whole(rest.ElementAtOrDefault(1) ?? "60", 1, 600) is { } seconds
        => await ApiLoad.RunAsync(site, rate, TimeSpan.FromSeconds(seconds)),
    ["soak", var address, var folder, var process, .. var rest] when Site(address) is { } site && Whole(process, 1, int.MaxValue) is { } id
        && Whole(rest.ElementAtOrDefault(0) ?? "30", 1, 600) is { } minutes && Whole(rest.ElementAtOrDefault(1) ?? "50", 1, 500) is { } rate
        => await Soak.RunAsync(site, folder, id, TimeSpan.FromMinutes(minutes), rate),
    _ => Usage(),
};

static int? Whole(string text, int least, int most) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most ? number : null;

// Nobody else's site is put under load by a slip of the pen.
static Uri? Site(string text) => Uri.TryCreate(text, UriKind.Absolute, out var site) && site.IsLoopback ? site : null;

static int Usage()
{
    Console.Error.WriteLine(
        """
        usage: Load prepare PACKAGE FOLDER [EDITIONS]
                 makes the database FOLDER/maatstaf.db of a country, with its newest editions published, the next one open, and coordinators
               Load api ADDRESS [REQUESTS-PER-SECOND] [SECONDS]
                 asks the API of a site on this computer with a published edition
               Load soak ADDRESS FOLDER PROCESS [MINUTES] [REQUESTS-PER-SECOND]
                 everything at once on a site of what was prepared, and how its memory grows; PROCESS is its id
        """);
    return 2;
}
