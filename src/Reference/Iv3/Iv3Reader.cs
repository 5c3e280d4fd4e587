using System.Globalization;
using System.Text.Json;
using Maatstaf.Catalogue;
using Maatstaf.Reference.Checks;
using Maatstaf.Reference.Json;
using Maatstaf.Vocabulary;

namespace Maatstaf.Reference.Iv3;

/// <summary>Reads an Iv3 delivery (JSON, data schema 2) of a municipality: total expenditure and staff for the profile.</summary>
public static class Iv3Reader
{
    private const int Budget = 0, Accounts = 5;
    private const string OfMunicipality = "Gemeente";

    /// <summary>Reads a delivery.</summary>
    /// <param name="stream">The file from its start.</param>
    /// <param name="file">Its name.</param>
    /// <param name="question">For whom.</param>
    /// <param name="catalogue">What counts as expenditure, and what is plausible.</param>
    public static Iv3DeliveryReading Read(Stream stream, string file, Iv3Question question, BenchmarkCatalogue catalogue)
    {
        var findings = new ReferenceFindings(catalogue.Reference.MostAlike);
        using var document = BoundedJson.Read(stream, file, catalogue.Reference.LargestAnswer, findings);
        var delivery = document is null ? null : DeliveryIn(document.RootElement, file, question, catalogue, findings);
        return findings.IsRefused || delivery is null
            ? new Iv3DeliveryReading(null, ReferenceFigures.None, findings.ToProblems())
            : new Iv3DeliveryReading(delivery, Iv3Figures.Of(delivery, file, question, catalogue.Reference.Iv3, findings), findings.ToProblems());
    }

    /// <summary>Whether a file is put together like an Iv3 delivery, whatever is in it; a file that cannot be read is none.</summary>
    /// <param name="stream">The file from its start.</param>
    /// <param name="catalogue">How large a file may be.</param>
    public static bool IsDelivery(Stream stream, BenchmarkCatalogue catalogue)
    {
        using var document = BoundedJson.Read(stream, string.Empty, catalogue.Reference.LargestAnswer, new ReferenceFindings(catalogue.Reference.MostAlike));
        return document?.RootElement is { ValueKind: JsonValueKind.Object } root && root.TryGetProperty("metadata", out _);
    }

    private static Iv3Delivery? DeliveryIn(JsonElement root, string file, Iv3Question question, BenchmarkCatalogue catalogue, ReferenceFindings findings)
    {
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("metadata", out var head) || !root.TryGetProperty("data", out var data))
        {
            findings.Add(ShapeUnknown.Check, file);
            return null;
        }

        try
        {
            return Delivery(head, data, file, question, catalogue, findings);
        }
        catch (InvalidOperationException)
        {
            // A text that is no text (half a character).
            findings.Add(ShapeUnknown.Check, file);
            return null;
        }
    }

    private static Iv3Delivery? Delivery(JsonElement head, JsonElement data, string file, Iv3Question question, BenchmarkCatalogue catalogue, ReferenceFindings findings)
    {
        if (!IsComplete(head, file, findings))
            return null;
        var (year, period) = (Whole(head, "boekjaar")!.Value, Whole(head, "periode")!.Value);
        var municipality = MunicipalityOf(head.TextOf("overheidsnummer"));
        if (head.TextOf("overheidslaag") != OfMunicipality)
            findings.Add(NotOfMunicipality.Check, file, SentenceFact.Delivered("layer", head.TextOf("overheidslaag")));
        else if (municipality != question.Municipality)
            findings.Add(OrganisationDiffers.Check, file, SentenceFact.Delivered("found", $"{municipality} ({head.TextOf("overheidsnaam")})"), SentenceFact.Text("expected", question.Municipality.ToString()));
        if (year != question.FiscalYear)
            findings.Add(YearDiffers.Check, file, SentenceFact.Number("found", year), SentenceFact.Number("expected", question.FiscalYear));
        var isBudget = period == Budget || head.TextOf("status") == "Begroting";
        if (isBudget)
            findings.Add(NotAccounts.Check, file);
        else if (period != Accounts)
            findings.Add(QuarterDelivered.Check, file, SentenceFact.Number("period", period));

        var sums = Iv3Sums.Of(data, file, catalogue, findings);
        if (findings.IsRefused)
            return null;
        var staff = Iv3Staff.Of(data, file, isBudget ? $"Beg_{year}" : $"Rek_{year}", catalogue.Reference.Iv3, findings);
        return new Iv3Delivery
        {
            Municipality = municipality,
            FiscalYear = year,
            Period = isBudget ? Budget : period,
            Date = head.TextOf("datum"),
            Unit = question.Unit ?? Iv3Figures.PlausibleUnit(sums.Expenditure, file, question, catalogue.Reference.Iv3, findings),
            ExpenditureHundredths = sums.Expenditure,
            OverheadHundredths = sums.Overhead,
            StaffIndicator = staff?.Indicator ?? string.Empty,
            StaffPerThousand = staff?.PerThousand,
        };
    }

    private static bool IsComplete(JsonElement head, string file, ReferenceFindings findings)
    {
        var isNumber = head.TextOf("overheidsnummer") is { Length: >= 1 and <= 4 } number && number.All(char.IsAsciiDigit);
        foreach (var (key, isGood) in ((string, bool)[])
        [
            ("overheidslaag", head.TextOf("overheidslaag").Length > 0),
            ("overheidsnummer", isNumber || head.TextOf("overheidslaag") != OfMunicipality),
            ("boekjaar", Whole(head, "boekjaar") is > 0),
            ("periode", Whole(head, "periode") is >= Budget and <= Accounts),
        ])
        {
            if (!isGood)
                findings.Add(MetadataMissing.Check, file, SentenceFact.Text("key", key));
        }

        return !findings.IsRefused;
    }

    // Numbers of other layers of government may be anything; they are refused by their layer.
    private static OrganisationCode MunicipalityOf(string number) =>
        OrganisationCode.TryParse("GM" + number.PadLeft(4, '0'), out var code) ? code : default;

    private static int? Whole(JsonElement head, string key) =>
        int.TryParse(head.TextOf(key), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
