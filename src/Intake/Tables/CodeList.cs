namespace Maatstaf.Intake.Tables;

/// <summary>The codes that a cell may hold, looked up without making a text of the cell.</summary>
internal sealed class CodeList
{
    /// <summary>The number of a code that is not in the list.</summary>
    public const int Unknown = -1;

    // Codes of one list mostly differ in length, so that one comparison is enough.
    private readonly (string Code, int Number)[][] byLength;

    /// <param name="codes">Codes; each has its position as number.</param>
    public CodeList(params IEnumerable<string> codes)
    {
        var numbered = codes.Select(static (code, number) => (code, number)).ToArray();
        Listed = string.Join(", ", numbered.Select(static pair => pair.code));
        byLength = [.. Enumerable.Range(0, numbered.Select(static pair => pair.code.Length + 1).DefaultIfEmpty().Max()).Select(length => numbered.Where(pair => pair.code.Length == length).ToArray())];
    }

    /// <summary>All codes, for a sentence.</summary>
    public string Listed { get; }

    public int Find(ReadOnlySpan<char> code)
    {
        if (code.Length >= byLength.Length)
            return Unknown;
        foreach (var (candidate, number) in byLength[code.Length])
        {
            if (code.SequenceEqual(candidate))
                return number;
        }

        return Unknown;
    }

    public static CodeList Kinds { get; } = new("municipality", "partnership");

    public static CodeList Sharing { get; } = new("anonymous", "named");

    public static CodeList Statuses { get; } = new("draft", "submitted", "approved");

    public static CodeList Hosting { get; } = new("saas", "hosted", "on-premises");

    public static CodeList Employment { get; } = new("own", "hired");

    /// <summary>Without the blank one; a code's number plus one is its theme.</summary>
    public static CodeList LineThemes { get; } = new("security", "bi");

    public static CodeList LawStates { get; } = new("not-applicable", "to-do", "busy", "done");

    public static CodeList Stages { get; } = new("idea", "pilot", "in-use", "stopped");

    public static CodeList Flags { get; } = new("false", "true");
}
