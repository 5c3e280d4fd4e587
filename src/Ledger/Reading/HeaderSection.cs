using System.Globalization;
using Maatstaf.Ledger.Checks;
using Maatstaf.Vocabulary;

namespace Maatstaf.Ledger.Reading;

/// <summary>The head of an audit file: which year, which money, which program.</summary>
internal sealed class HeaderSection(LedgerFindings findings, AuditfileVersion version)
{
    private const string Euro = "EUR";
    private string fiscalYear = string.Empty, start = string.Empty, end = string.Empty, program = string.Empty, release = string.Empty;
    private bool isRead;

    /// <summary>Fiscal year; null = not said.</summary>
    public int? FiscalYear => YearOf(fiscalYear) ?? YearOf(start) ?? YearOf(end);

    /// <summary>The program and its version.</summary>
    public string Software => $"{program} {release}".Trim();

    public void Read(ElementWalk walk, int? expectedYear)
    {
        isRead = true;
        var line = walk.Line;
        var currency = string.Empty;
        foreach (var element in walk.Children())
        {
            version.Sees(element);
            switch (element)
            {
                case "auditfileVersion":
                    throw new RefusedLedgerException(VersionTooOld.Check, walk.Line, SentenceFact.Delivered("version", walk.Text()));
                case "fiscalYear":
                    fiscalYear = KeptText.Of(walk.Text());
                    line = walk.Line;
                    break;
                case "startDate":
                    start = KeptText.Of(walk.Text());
                    break;
                case "endDate":
                    end = KeptText.Of(walk.Text());
                    break;
                case "curCode":
                    currency = KeptText.Of(walk.Text());
                    CheckCurrency(currency, walk.Line);
                    break;
                case "softwareDesc":
                    program = KeptText.Of(walk.Text());
                    break;
                case "softwareVersion":
                    release = KeptText.Of(walk.Text());
                    break;
            }
        }

        foreach (var (element, value) in ((string, string)[])[("startDate", start), ("endDate", end), ("curCode", currency), ("softwareDesc", program), ("softwareVersion", release)])
        {
            if (value.Length == 0)
                findings.Add(HeaderIncomplete.Check, line, SentenceFact.Text("element", element));
        }

        CheckYear(line, expectedYear);
    }

    /// <summary>Says what is missing when there was no header at all.</summary>
    public void Close()
    {
        if (isRead)
            return;
        findings.Add(HeaderIncomplete.Check, 0, SentenceFact.Text("element", "header"));
        findings.Add(FiscalYearUnknown.Check, 0);
    }

    private void CheckCurrency(string currency, int line)
    {
        if (currency.Length > 0 && !currency.Equals(Euro, StringComparison.OrdinalIgnoreCase))
            findings.Add(CurrencyNotEuro.Check, line, SentenceFact.Delivered("currency", currency));
    }

    private void CheckYear(int line, int? expectedYear)
    {
        if (FiscalYear is not { } year)
        {
            findings.Add(FiscalYearUnknown.Check, line);
            return;
        }

        if (expectedYear is { } expected && expected != year)
            findings.Add(FiscalYearDiffers.Check, line, SentenceFact.Number("year", year), SentenceFact.Number("expected", expected));
        var isCalendarYear = (start.Length == 0 || start.StartsWith($"{year}-01-01", StringComparison.Ordinal)) && (end.Length == 0 || end.StartsWith($"{year}-12-31", StringComparison.Ordinal));
        if (!isCalendarYear)
            findings.Add(PeriodNotYear.Check, line, SentenceFact.Delivered("from", start), SentenceFact.Delivered("to", end));
    }

    /// <summary>The year with which a date or a fiscal year starts.</summary>
    private static int? YearOf(string text) =>
        text.Length >= 4 && int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year > 0 ? year : null;
}
