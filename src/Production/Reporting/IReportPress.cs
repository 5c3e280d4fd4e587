using Maatstaf.Delivery.Reporting;
using Maatstaf.Disclosure;
using Maatstaf.Reports;

namespace Maatstaf.Production.Reporting;

/// <summary>Turns reports into files. The same report gives the same text on paper and the same bytes otherwise. Many may ask at once.</summary>
public interface IReportPress
{
    /// <summary>The files that can be made here: without a program that prints, nothing on paper.</summary>
    IReadOnlyList<ReportKind> Kinds { get; }

    /// <summary>Makes a file.</summary>
    /// <param name="publication">The figures that may be seen.</param>
    /// <param name="report">The report that was made of them.</param>
    /// <param name="kind">Which file.</param>
    /// <param name="ct">Stops the making.</param>
    /// <exception cref="ReportPressException">It could not be made.</exception>
    Task<byte[]> MakeAsync(Publication publication, TrendReport report, ReportKind kind, CancellationToken ct);

    /// <summary>Closes what is kept open between two reports; the next one opens it again.</summary>
    Task RestAsync();
}

/// <summary>A file could not be made.</summary>
/// <param name="code">Why, for who sees the list of reports.</param>
/// <param name="cause">What happened.</param>
public sealed class ReportPressException(string code, Exception cause) : Exception(cause?.Message, cause)
{
    /// <summary>Why, as a stable code.</summary>
    public string Code { get; } = code;
}
