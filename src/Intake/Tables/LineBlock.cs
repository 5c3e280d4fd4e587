using Maatstaf.Returns;

namespace Maatstaf.Intake.Tables;

/// <summary>What all tables of an organisation's year have in common.</summary>
internal abstract class ReturnedBlock(int capacity) : TableBlock
{
    private const int OrganisationColumn = 0, YearColumn = 1;

    /// <summary>Stands for an organisation that is not there.</summary>
    public const ushort NoOrganisation = ushort.MaxValue;

    public ushort[] Organisation { get; } = new ushort[capacity];

    public short[] Year { get; } = new short[capacity];

    /// <inheritdoc/>
    public override void Read(Row row, int at)
    {
        Organisation[at] = (ushort)(row.Organisation(OrganisationColumn) & NoOrganisation);
        Year[at] = row.Year(YearColumn);
    }

    /// <inheritdoc/>
    public override void Skip(int at) => Organisation[at] = NoOrganisation;
}

/// <summary>The key of a table of lines.</summary>
internal abstract class LineBlock(int capacity) : ReturnedBlock(capacity)
{
    private const int LineColumn = 2;

    /// <summary>The number of the line; below 0: −1 − its index in <see cref="Names"/>.</summary>
    public int[] Line { get; } = new int[capacity];

    /// <summary>Names that are not plain numbers.</summary>
    public List<string> Names { get; } = [];

    /// <inheritdoc/>
    public override void Read(Row row, int at)
    {
        base.Read(row, at);
        var number = row.LineNumber(LineColumn);
        if (number < 0)
        {
            Names.Add(row.Text(LineColumn));
            number = -Names.Count;
        }

        Line[at] = number;
    }

    /// <summary>The names of all lines of a file; equal names have one place in the pool.</summary>
    public static LineNames Join<TBlock>(IReadOnlyList<TBlock> blocks)
        where TBlock : LineBlock
    {
        var numbers = Tables.Join.Column(blocks, static block => block.Line);
        var pool = new NamePool();
        var start = 0;
        foreach (var block in blocks)
        {
            var places = block.Names.ConvertAll(pool.PlaceOf);
            if (places.Count > 0)
            {
                foreach (ref var number in numbers.AsSpan(start, block.Rows))
                    number = number < 0 ? -1 - places[-1 - number] : number;
            }

            start += block.Rows;
        }

        return new LineNames(numbers, pool.ToArray());
    }
}
