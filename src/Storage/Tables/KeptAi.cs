using Maatstaf.Returns;
using Maatstaf.Storage.Engines;
using Maatstaf.Storage.Schema;

namespace Maatstaf.Storage.Tables;

/// <summary>Use cases of artificial intelligence; money in cents, hours in hundredths, missing = not known.</summary>
internal static class KeptAi
{
    private const string Name = "ai_use_case";

    public static readonly Table Table = LineColumns.Declare(
        Name,
        [
            new("use_case", ColumnType.Text, MayBeMissing: true),
            new("domain", ColumnType.Text, MayBeMissing: true),
            new("stage", ColumnType.Text, MayBeMissing: true),
            new("cost_cents", ColumnType.Long, MayBeMissing: true),
            new("process_centi_hours", ColumnType.Long, MayBeMissing: true),
            new("saved_centi_hours", ColumnType.Long, MayBeMissing: true),
            new("benefit_cents", ColumnType.Long, MayBeMissing: true),
            new("registered", ColumnType.Flag, MayBeMissing: true),
            new("measured", ColumnType.Flag, MayBeMissing: true, Since: 6),
        ],
        [],
        [Rules.OneOf(Name, "stage", Words.Stage)]);

    public static void Write(Keeping keeping, AiUseCases cases)
    {
        using var writer = keeping.Insert(Table);
        for (var row = 0; row < cases.Count; row++)
        {
            LineColumns.Write(keeping, writer, cases, row);
            writer.KnownText(cases.UseCase[row]);
            writer.KnownText(cases.Domain[row]);
            writer.KnownText(cases.Stage[row]);
            writer.Number(cases.CostCents[row]);
            writer.Number(cases.ProcessCentiHours[row]);
            writer.Number(cases.SavedCentiHours[row]);
            writer.Number(cases.BenefitCents[row]);
            writer.Flag(cases.Registered[row]);
            writer.Flag(cases.Measured[row]);
            writer.EndRow();
        }

        writer.Complete();
    }

    public static AiUseCases Read(Loading loading)
    {
        var count = loading.Count(Table);
        var keys = new LineKeys(count);
        var (useCase, domain, stage) = (new string[count], new string[count], new string[count]);
        var (cost, process, saved, benefit) = (new long?[count], new long?[count], new long?[count], new long?[count]);
        var (registered, measured) = (new bool?[count], new bool?[count]);
        using (var reader = loading.Select(Table))
        {
            for (var row = 0; reader.Read(); row++)
            {
                keys.Read(loading, reader, row);
                (useCase[row], domain[row], stage[row]) = (reader.KnownText(), reader.KnownText(), reader.KnownText());
                (cost[row], process[row]) = (reader.OptionalNumber(), reader.OptionalNumber());
                (saved[row], benefit[row]) = (reader.OptionalNumber(), reader.OptionalNumber());
                (registered[row], measured[row]) = (reader.OptionalFlag(), reader.OptionalFlag());
            }
        }

        return new()
        {
            Organisation = keys.Organisation,
            Year = keys.Year,
            Line = keys.Names(),
            UseCase = useCase,
            Domain = domain,
            Stage = stage,
            CostCents = cost,
            ProcessCentiHours = process,
            SavedCentiHours = saved,
            BenefitCents = benefit,
            Registered = registered,
            Measured = measured,
        };
    }
}
