using Maatstaf.Returns;
using Maatstaf.Storage.Engines;
using Maatstaf.Storage.Schema;

namespace Maatstaf.Storage.Tables;

/// <summary>Denominators of municipalities by year; money in cents, staff in thousandths of an fte, missing = not known.</summary>
internal static class KeptProfiles
{
    private const string Name = "profile";

    public static readonly Table Table = new(Name)
    {
        Columns =
        [
            new("municipality", ColumnType.Code),
            new("year", ColumnType.Small),
            new("inhabitants", ColumnType.Whole),
            new("budget_cents", ColumnType.Long, MayBeMissing: true),
            new("staff_milli_fte", ColumnType.Long, MayBeMissing: true),
            new("workplaces", ColumnType.Long, MayBeMissing: true),
        ],
        Key = ["municipality", "year"],
        Links = [new("a_profile_is_of_a_known_municipality", ["municipality"], KeptOrganisations.Table)],
        Rules = [Rules.YearHasFourDigits(Name), Rules.AboveZero(Name, "inhabitants")],
    };

    public static void Write(Keeping keeping, ProfileTable profiles)
    {
        using var writer = keeping.Insert(Table);
        for (var row = 0; row < profiles.Count; row++)
        {
            writer.Text(keeping.CodeOf(profiles.Municipality[row]));
            writer.Number(profiles.Year[row]);
            writer.Number(profiles.Inhabitants[row]);
            writer.Number(profiles.BudgetCents[row]);
            writer.Number(profiles.StaffMilliFte[row]);
            writer.Number(profiles.Workplaces[row]);
            writer.EndRow();
        }

        writer.Complete();
    }

    public static ProfileTable Read(Loading loading)
    {
        var count = loading.Count(Table);
        var profiles = new ProfileTable
        {
            Municipality = new int[count],
            Year = new short[count],
            Inhabitants = new int[count],
            BudgetCents = new long?[count],
            StaffMilliFte = new long?[count],
            Workplaces = new long?[count],
        };
        using var reader = loading.Select(Table);
        for (var row = 0; reader.Read(); row++)
        {
            profiles.Municipality[row] = loading.Organisation(reader);
            profiles.Year[row] = reader.Small();
            profiles.Inhabitants[row] = reader.Whole();
            profiles.BudgetCents[row] = reader.OptionalNumber();
            profiles.StaffMilliFte[row] = reader.OptionalNumber();
            profiles.Workplaces[row] = reader.OptionalNumber();
        }

        return profiles;
    }
}
