namespace Maatstaf.Intake.Tables;

/// <summary>The key of a table whose rows are named by what they are about: a question, a law.</summary>
internal abstract class NamedBlock(int capacity) : ReturnedBlock(capacity)
{
    protected const int NameColumn = 2;

    private readonly NamePool names = new();
    private readonly int[] place = new int[capacity];

    /// <inheritdoc/>
    public override void Read(Row row, int at)
    {
        base.Read(row, at);
        place[at] = names.PlaceOf(row.Cell(NameColumn));
    }

    /// <summary>The name of each row, also when it is not a known one.</summary>
    protected string[] Names()
    {
        var own = names.ToArray();
        return Array.ConvertAll(place, at => own.Length == 0 ? string.Empty : own[at]);
    }
}
