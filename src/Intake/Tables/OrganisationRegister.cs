using Maatstaf.Returns;

namespace Maatstaf.Intake.Tables;

/// <summary>Finds organisations by code while lines are read.</summary>
internal sealed class OrganisationRegister
{
    /// <summary>The number of an organisation that is not there.</summary>
    public const int Unknown = -1;

    private readonly Dictionary<string, int> numbers;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> bySpan;

    public OrganisationRegister(OrganisationTable table)
    {
        Table = table;
        numbers = new Dictionary<string, int>(table.Count, StringComparer.Ordinal);
        // A code that stands there twice was found already; the first one counts from here on.
        for (var number = 0; number < table.Count; number++)
            numbers.TryAdd(table.Code[number].ToString(), number);
        bySpan = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public OrganisationTable Table { get; }

    public int Find(ReadOnlySpan<char> code) => bySpan.TryGetValue(code, out var number) ? number : Unknown;

    public string CodeOf(int number) => Table.Code[number].ToString();
}
