using Maatstaf.Returns;
using Maatstaf.Vocabulary;

namespace Maatstaf.Intake.Tables;

/// <summary>How far organisations are with laws.</summary>
internal sealed class LawBlock(int capacity, CodeList laws) : NamedBlock(capacity)
{
    private const int StateColumn = 3, HoursColumn = 4;

    private readonly LawState[] state = new LawState[capacity];
    private readonly long?[] hours = new long?[capacity];

    /// <inheritdoc/>
    public override void Read(Row row, int at)
    {
        base.Read(row, at);
        row.Code(NameColumn, laws);
        state[at] = (LawState)row.Code(StateColumn, CodeList.LawStates);
        hours[at] = row.OptionalEffort(HoursColumn);
    }

    public static LawTable Join(IReadOnlyList<LawBlock> blocks) => new()
    {
        Organisation = Tables.Join.Column(blocks, static block => block.Organisation),
        Year = Tables.Join.Column(blocks, static block => block.Year),
        Law = Tables.Join.Column(blocks, static block => block.Names()),
        State = Tables.Join.Column(blocks, static block => block.state),
        CentiHours = Tables.Join.Column(blocks, static block => block.hours),
    };
}
