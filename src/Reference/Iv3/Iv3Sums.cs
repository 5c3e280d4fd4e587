using System.Globalization;
using System.Text.Json;
using Maatstaf.Catalogue;
using Maatstaf.Reference.Checks;
using Maatstaf.Reference.Json;
using Maatstaf.Vocabulary;

namespace Maatstaf.Reference.Iv3;

/// <summary>Sums of expenditure in a delivery, in hundredths of its unit.</summary>
/// <param name="Expenditure">Without changes of reserves.</param>
/// <param name="Overhead">Of that, overhead.</param>
internal sealed record Iv3Sums(long Expenditure, long Overhead)
{
    public static Iv3Sums Of(JsonElement data, string file, BenchmarkCatalogue catalogue, ReferenceFindings findings)
    {
        var reading = catalogue.Reference.Iv3;
        var (all, overhead) = (0m, 0m);
        var isAny = false;
        foreach (var line in data.EntriesOf("lasten"))
        {
            isAny = true;
            var (field, category, text) = (line.TextOf("taakveld"), line.TextOf("categorie"), line.TextOf("bedrag"));
            if (!decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var amount) || Math.Abs(amount) > catalogue.Limits.LargestAmount * 100m)
                findings.Add(AmountMalformed.Check, file, SentenceFact.Delivered("field", field), SentenceFact.Delivered("category", category), SentenceFact.Delivered("value", text));
            else if (!reading.FieldsLeftOut.Contains(field) && !reading.CategoriesLeftOut.Contains(category))
                (all, overhead) = (all + amount, field == reading.Overhead ? overhead + amount : overhead);
        }

        var most = catalogue.Limits.LargestAmount * 1000m;
        if (Math.Abs(all) > most)
            findings.Add(AmountMalformed.Check, file, SentenceFact.Text("field", "*"), SentenceFact.Text("category", "*"), SentenceFact.Text("value", all.ToString(CultureInfo.InvariantCulture)));
        if (!isAny || (all <= 0 && !findings.IsRefused))
            findings.Add(ExpenditureEmpty.Check, file);
        return findings.IsRefused ? new Iv3Sums(0, 0) : new Iv3Sums(Hundredths(all), Hundredths(overhead));
    }

    private static long Hundredths(decimal amount) => (long)Math.Round(amount * 100, MidpointRounding.AwayFromZero);
}

/// <summary>The indicator of staff in a delivery.</summary>
/// <param name="Indicator">Its code.</param>
/// <param name="PerThousand">Fte per 1 000 inhabitants.</param>
internal sealed record Iv3Staff(string Indicator, decimal PerThousand)
{
    /// <summary>The first indicator of the catalogue that is there for the period; null when there is none that can be used.</summary>
    public static Iv3Staff? Of(JsonElement data, string file, string period, Iv3Reading reading, ReferenceFindings findings)
    {
        var entries = data.EntriesOf("beleidsindicatoren").Where(entry => entry.TextOf("verslagperiode") == period).ToArray();
        foreach (var indicator in reading.Staff)
        {
            var entry = entries.FirstOrDefault(entry => entry.TextOf("beleidsindicator") == indicator);
            if (entry.TextOf("waarde") is not { Length: > 0 } text)
                continue;
            // Deliveries write 8,4; the format knows texts only here.
            var isNumber = decimal.TryParse(text.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value);
            if (isNumber && value >= (decimal)reading.StaffFrom && value <= (decimal)reading.StaffTo)
                return new Iv3Staff(indicator, value);
            findings.Add(StaffMalformed.Check, file, SentenceFact.Text("indicator", indicator), SentenceFact.Delivered("value", text));
            return null;
        }

        findings.Add(StaffMissing.Check, file);
        return null;
    }
}
