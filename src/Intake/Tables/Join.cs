namespace Maatstaf.Intake.Tables;

/// <summary>Makes whole columns of the blocks of a file, in the order of the file.</summary>
internal static class Join
{
    public static int Count<TBlock>(IReadOnlyList<TBlock> blocks)
        where TBlock : TableBlock => blocks.Sum(static block => block.Rows);

    public static T[] Column<TBlock, T>(IReadOnlyList<TBlock> blocks, Func<TBlock, T[]> column)
        where TBlock : TableBlock
    {
        var whole = GC.AllocateUninitializedArray<T>(Count(blocks));
        var at = 0;
        foreach (var block in blocks)
        {
            Array.Copy(column(block), 0, whole, at, block.Rows);
            at += block.Rows;
        }

        return whole;
    }
}
