using Maatstaf.Delivery.Reporting;
using Maatstaf.Narratives;
using Maatstaf.Vocabulary;

namespace Maatstaf.Desk.Reporting;

/// <summary>Words of the pages about reports that are made for everyone.</summary>
public static class ReportWords
{
    private const int BytesInKilobyte = 1000;

    /// <summary>Title of the page, and its name in the menu.</summary>
    public static readonly LocalisedText Reports = new("Rapporten", "Reports");

    internal static readonly LocalisedText Make = new("Rapporten maken", "Make the reports");
    internal static readonly LocalisedText MakeAll = new("Alle rapporten maken", "Make all reports");
    internal static readonly LocalisedText TryAgain = new("Mislukte rapporten opnieuw maken", "Make the failed reports again");
    internal static readonly LocalisedText MakeAnew = new("Rapporten maken van de cijfers van nu", "Make reports of the figures of now");
    internal static readonly LocalisedText LookAgain = new("Opnieuw kijken", "Look again");
    internal static readonly LocalisedText AllInZip = new("Alle bestanden in één zip", "All files in one zip");
    internal static readonly LocalisedText Organisation = new("Organisatie", "Organisation");
    internal static readonly LocalisedText OlderFigures = new("oudere cijfers", "older figures");
    internal static readonly LocalisedText IsWanted = new("wordt gemaakt", "being made");
    internal static readonly LocalisedText NotAsked = new("niet gevraagd", "not asked");

    internal static readonly LocalisedText NothingYet = new(
        "Er zijn nog geen rapporten. Met de knop hieronder maakt u ze in één keer: van elke gemeente die meedoet en van elk samenwerkingsverband.",
        "There are no reports yet. With the button below you make them all at once: of every municipality that takes part and of every partnership.");

    internal static readonly LocalisedText Busy = new(
        "De rapporten worden gemaakt. Deze pagina ververst zichzelf. U kunt weggaan: het werk gaat door, ook na een herstart van de site.",
        "The reports are being made. This page renews itself. You can leave: the work goes on, also after a restart of the site.");

    internal static readonly LocalisedText AllMade = new("Alle rapporten zijn er, gemaakt van de cijfers van nu.", "All reports are there, made of the figures of now.");
    internal static readonly LocalisedText Outdated = new(
        "De cijfers zijn veranderd nadat deze rapporten zijn gemaakt. Deelnemers krijgen de oudere, met dat erbij, tot u nieuwe maakt.",
        "The figures changed after these reports were made. Participants get the older ones, with a word about it, until you make new ones.");

    internal static readonly LocalisedText SomeFailed = new("Niet elk rapport is gelukt. In de lijst staat welke en waarom.", "Not every report could be made. The list says which and why.");

    internal static readonly LocalisedText DataVersion = new("Dataversie", "Data version");
    internal static readonly LocalisedText DayLooked = new("Contracten en wetten bekeken op", "Contracts and laws looked at on");

    internal static readonly LocalisedText SameVersion = new(
        "Dezelfde dataversie geeft dezelfde rapporten.", "The same data version gives the same reports.");

    internal static readonly LocalisedText OfTheTeam = new("Gemaakt door het benchmarkteam", "Made by the benchmark team");

    internal static readonly LocalisedText OlderThanNow = new(
        "Gemaakt van oudere cijfers dan die op deze pagina. Hierboven neemt u de cijfers van nu mee.",
        "Made of older figures than those on this page. Above you take along the figures of now.");

    /// <summary>A kind of file.</summary>
    public static LocalisedText KindOf(ReportKind kind) => kind switch
    {
        ReportKind.Paper => new("PDF", "PDF"),
        ReportKind.Slides => new("Dia's", "Slides"),
        _ => new("Werkboek", "Workbook"),
    };

    /// <summary>How large a file is.</summary>
    internal static LocalisedText SizeOf(long bytes)
    {
        var kilobytes = Numerals.Count((bytes + BytesInKilobyte - 1) / BytesInKilobyte);
        return new($"{kilobytes.Dutch} kB", $"{kilobytes.English} kB");
    }

    /// <summary>How many of all are there.</summary>
    internal static LocalisedText Done(int done, int all) =>
        new LocalisedText("{done} van {all} bestanden klaar", "{done} of {all} files done").With("done", Numerals.Count(done)).With("all", Numerals.Count(all));

    /// <summary>Why a report could not be made.</summary>
    internal static LocalisedText Failed(string code) => code switch
    {
        "printing" => new("mislukt: afdrukken lukte niet", "failed: printing failed"),
        "no-printer" => new("mislukt: op de server staat geen Chromium", "failed: the server has no Chromium"),
        _ => new("mislukt: kijk in het log van de site", "failed: look in the log of the site"),
    };
}
