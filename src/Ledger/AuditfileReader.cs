using System.Xml;
using Maatstaf.Catalogue;
using Maatstaf.Ledger.Checks;
using Maatstaf.Ledger.Reading;
using Maatstaf.Vocabulary;

namespace Maatstaf.Ledger;

/// <summary>
/// Reads an XML Auditfile Financieel (3.2, 3.2.1 or 4.0) as a stream into totals. It is lenient where files of real
/// packages break the rules, and says so; it never guesses an amount. Memory grows with combinations of account, cost
/// centre and supplier, not with lines, and is bounded whatever is delivered; no exception but cancellation escapes.
/// </summary>
public static class AuditfileReader
{
    /// <summary>Reads a file.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="limits">What it may hold.</param>
    /// <param name="fiscalYear">The year that is delivered; null = any.</param>
    /// <param name="progress">Is told which part, from 0 to 1, has been read.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static LedgerReading Read(string path, LedgerLimits limits, int? fiscalYear = null, IProgress<double>? progress = null, CancellationToken cancellation = default)
    {
        var name = Path.GetFileName(path);
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.SequentialScan);
            return Read(stream, name, limits, fiscalYear, progress, cancellation);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return new LedgerReading(null, [LedgerUnreadable.Check.At(new Place(name))]);
        }
    }

    /// <summary>Reads a stream.</summary>
    /// <param name="stream">The file from its start; it stays open.</param>
    /// <param name="name">Its name, for the places of problems.</param>
    /// <param name="limits">What it may hold.</param>
    /// <param name="fiscalYear">The year that is delivered; null = any.</param>
    /// <param name="progress">Is told which part, from 0 to 1, has been read.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static LedgerReading Read(Stream stream, string name, LedgerLimits limits, int? fiscalYear = null, IProgress<double>? progress = null, CancellationToken cancellation = default)
    {
        var findings = new LedgerFindings(name, limits.MostAlike);
        using var source = new LedgerSource(stream, limits, progress, cancellation);
        try
        {
            if (UnreadableKind.Of(source.Head()) is { } refused)
                findings.Add(refused, 0);
            else
                return ReadText(source, name, limits, findings, fiscalYear);
        }
        catch (RefusedLedgerException exception)
        {
            findings.Add(exception.Check, exception.Line, [.. exception.Facts]);
        }
        catch (OverflowException)
        {
            findings.Add(TotalTooLarge.Check, 0);
        }
        catch (IOException)
        {
            findings.Add(LedgerUnreadable.Check, 0);
        }

        return new LedgerReading(null, findings.ToProblems());
    }

    private static LedgerReading ReadText(LedgerSource source, string name, LedgerLimits limits, LedgerFindings findings, int? fiscalYear)
    {
        using var text = new LedgerText(source);
        using var walk = new ElementWalk(source, text.Reader, limits);
        var auditfile = new Auditfile(name, limits, findings, fiscalYear);
        try
        {
            auditfile.Read(walk);
        }
        catch (XmlException exception)
        {
            var check = text.Reader.SawDocumentType && !walk.IsInside ? DocumentTypeDeclared.Check : !walk.IsBehind && text.Reader.EndsAt(exception) ? LedgerCutOff.Check : XmlMalformed.Check;
            throw new RefusedLedgerException(check, exception.LineNumber, SentenceFact.Number("column", exception.LinePosition));
        }

        source.ReadToEnd();
        text.Tell(findings);
        auditfile.Tell();
        if (findings.IsRefused)
            return new LedgerReading(null, findings.ToProblems());
        var summary = auditfile.ToSummary(source);
        return new LedgerReading(summary, summary.Problems);
    }
}
