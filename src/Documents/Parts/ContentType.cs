namespace Maatstaf.Documents.Parts;

/// <summary>What parts are (ECMA-376).</summary>
internal static class ContentType
{
    private const string Office = "application/vnd.openxmlformats-officedocument.";

    public const string CoreProperties = "application/vnd.openxmlformats-package.core-properties+xml";
    public const string ExtendedProperties = Office + "extended-properties+xml";
    public const string Theme = Office + "theme+xml";
    public const string Chart = Office + "drawingml.chart+xml";
    public const string Drawing = Office + "drawing+xml";

    public const string WorkbookFile = Office + "spreadsheetml.sheet";
    public const string Workbook = WorkbookFile + ".main+xml";
    public const string Worksheet = Office + "spreadsheetml.worksheet+xml";
    public const string SheetStyles = Office + "spreadsheetml.styles+xml";

    public const string Presentation = Office + "presentationml.presentation.main+xml";
    public const string SlideMaster = Office + "presentationml.slideMaster+xml";
    public const string SlideLayout = Office + "presentationml.slideLayout+xml";
    public const string Slide = Office + "presentationml.slide+xml";
    public const string NotesMaster = Office + "presentationml.notesMaster+xml";
    public const string NotesSlide = Office + "presentationml.notesSlide+xml";

    public const string Document = Office + "wordprocessingml.document.main+xml";
    public const string TextStyles = Office + "wordprocessingml.styles+xml";
    public const string Numbering = Office + "wordprocessingml.numbering+xml";
    public const string Settings = Office + "wordprocessingml.settings+xml";
    public const string FontTable = Office + "wordprocessingml.fontTable+xml";
    public const string Footer = Office + "wordprocessingml.footer+xml";
}
