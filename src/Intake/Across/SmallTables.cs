using Maatstaf.Intake.Tables;
using static System.FormattableString;

namespace Maatstaf.Intake.Across;

/// <summary>The keys of the tables that are not lines.</summary>
internal static class SmallTables
{
    public static void SayDouble(PackageTables tables, WholeTables whole)
    {
        if (tables.Register is { } register)
        {
            Keys.SayDouble(tables.Memberships, whole.Memberships.ConvertAll<Key?>(record => record.IsUsable
                ? new Key((record.Partnership, record.Municipality, record.Year), Invariant($"{register.CodeOf(record.Partnership)}, {register.CodeOf(record.Municipality)}, {record.Year}"))
                : null));
            Keys.SayDouble(tables.Profiles, whole.Profiles.ConvertAll<Key?>(record => record.IsUsable
                ? new Key((record.Municipality, record.Year), Invariant($"{register.CodeOf(record.Municipality)}, {record.Year}"))
                : null));
            Keys.SayDouble(tables.Returns, whole.Returns.ConvertAll<Key?>(record => record.IsUsable
                ? new Key((record.Organisation, record.Year), Invariant($"{register.CodeOf(record.Organisation)}, {record.Year}"))
                : null));
        }

        Keys.SayDouble(tables.SizeClasses, whole.SizeClasses.ConvertAll<Key?>(static record => record.Year != Row.NoYear
            ? new Key((record.Year, record.Class), Invariant($"{record.Year}, {record.Class}"))
            : null));
        Keys.SayDouble(tables.Prices, whole.Prices.ConvertAll<Key?>(static record => record.Year != Row.NoYear
            ? new Key(record.Year, Invariant($"{record.Year}"))
            : null));
    }
}
