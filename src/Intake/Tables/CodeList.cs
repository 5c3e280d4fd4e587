namespace Maatstaf.Intake.Tables;

/// <summary>The codes that a cell may hold, looked up without making a text of the cell.</summary>
internal sealed class CodeList
{
    /// <summary>The number of a code that is not in the list.</summary>
    public const int Unknown = -1;

    private readonly Dictionary<string, int> numbers;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> bySpan;

    /// <param name="codes">Codes; each has its position as number.</param>
    public CodeList(params IEnumerable<string> codes)
    {
        numbers = codes.Select(static (code, number) => (code, number)).ToDictionary(static pair => pair.code, static pair => pair.number, StringComparer.Ordinal);
        bySpan = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>All codes, for a sentence.</summary>
    public string Listed => string.Join(", ", numbers.Keys);

    public int Find(ReadOnlySpan<char> code) => bySpan.TryGetValue(code, out var number) ? number : Unknown;

    public static CodeList Kinds { get; } = new("municipality", "partnership");

    public static CodeList Sharing { get; } = new("anonymous", "named");

    public static CodeList Statuses { get; } = new("draft", "submitted", "approved");

    public static CodeList Hosting { get; } = new("saas", "hosted", "on-premises");

    public static CodeList Employment { get; } = new("own", "hired");

    /// <summary>Without the blank one; a code's number plus one is its theme.</summary>
    public static CodeList LineThemes { get; } = new("security", "bi");

    public static CodeList Stages { get; } = new("idea", "pilot", "in-use", "stopped");

    public static CodeList Flags { get; } = new("false", "true");
}
