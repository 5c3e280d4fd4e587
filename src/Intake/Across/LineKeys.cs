using Maatstaf.Intake.Tables;
using static System.FormattableString;

namespace Maatstaf.Intake.Across;

/// <summary>Looks for lines with the same organisation, year and name.</summary>
internal static class LineKeys
{
    private const int YearShift = 32, OrganisationShift = 48;

    public static void SayDouble<TBlock>(
        TableReading<TBlock> table,
        ushort[] organisation,
        short[] year,
        int[] line,
        OrganisationRegister register,
        Func<int, string> nameOf)
        where TBlock : TableBlock
    {
        if (IsAscending(organisation, year, line))
            return;
        var keys = GC.AllocateUninitializedArray<ulong>(line.Length);
        for (var row = 0; row < keys.Length; row++)
            keys[row] = KeyOf(organisation[row], year[row], line[row]);
        if (!HasDouble(keys))
            return;
        var seen = new HashSet<ulong>();
        for (var row = 0; row < line.Length; row++)
        {
            if (organisation[row] != ReturnedBlock.NoOrganisation && year[row] != Row.NoYear && !seen.Add(KeyOf(organisation[row], year[row], line[row])))
                Keys.Say(table, row, Invariant($"{register.CodeOf(organisation[row])}, {year[row]}, {nameOf(row)}"));
        }
    }

    // Programs write tables in the order of their keys; then one look is enough.
    private static bool IsAscending(ushort[] organisation, short[] year, int[] line)
    {
        ulong previous = 0;
        for (var row = 0; row < line.Length; row++)
        {
            var key = KeyOf(organisation[row], year[row], line[row]);
            if (key <= previous && row > 0)
                return false;
            previous = key;
        }

        return true;
    }

    private static bool HasDouble(ulong[] keys)
    {
        Array.Sort(keys);
        for (var row = 1; row < keys.Length; row++)
        {
            if (keys[row] == keys[row - 1])
                return true;
        }

        return false;
    }

    private static ulong KeyOf(ushort organisation, short year, int line) =>
        unchecked(((ulong)organisation << OrganisationShift) | ((ulong)(ushort)year << YearShift) | (uint)line);
}
