namespace Maatstaf.Reports.Editing;

/// <summary>A text that the team added to a chapter.</summary>
/// <param name="Id">Names it for ever.</param>
/// <param name="Chapter">Id of the chapter.</param>
/// <param name="Dutch">As typed; a blank line begins a new paragraph.</param>
/// <param name="English">As typed; empty = not written yet.</param>
/// <param name="Version">How often it was written: 1 for the first.</param>
public sealed record AddedText(Guid Id, string Chapter, string Dutch, string English, int Version)
{
    /// <summary>How the order of a chapter calls it.</summary>
    public string Name => NameOf(Id);

    internal static string NameOf(Guid id) => $"{Prefix}{id:N}";

    private const string Prefix = "text.";
}
