namespace Maatstaf.Documents.Parts;

/// <summary>What one part is to another (ECMA-376).</summary>
internal static class Relation
{
    /// <summary>Where the names of most relations begin, and the vocabulary of references to them.</summary>
    public const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public const string Document = Office + "/officeDocument";
    public const string ExtendedProperties = Office + "/extended-properties";
    public const string CoreProperties = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
    public const string Chart = Office + "/chart";
    public const string Package = Office + "/package";
    public const string Drawing = Office + "/drawing";
    public const string Worksheet = Office + "/worksheet";
    public const string Styles = Office + "/styles";
    public const string Theme = Office + "/theme";
    public const string Slide = Office + "/slide";
    public const string SlideMaster = Office + "/slideMaster";
    public const string SlideLayout = Office + "/slideLayout";
    public const string NotesMaster = Office + "/notesMaster";
    public const string NotesSlide = Office + "/notesSlide";
    public const string Numbering = Office + "/numbering";
    public const string Settings = Office + "/settings";
    public const string FontTable = Office + "/fontTable";
    public const string Footer = Office + "/footer";
}
