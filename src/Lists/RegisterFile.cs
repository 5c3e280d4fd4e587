using System.Buffers;
using System.Text;
using Maatstaf.Catalogue;
using Maatstaf.Returns;

namespace Maatstaf.Lists;

/// <summary>Use cases as a file with the columns of the national register of algorithms.</summary>
public static class RegisterFile
{
    private const string Formulas = "=+-@\t\r";
    private static readonly SearchValues<char> NeedQuotes = SearchValues.Create(",\"\r\n");

    /// <summary>Writes a row for each use case whose stage has a place in the register: UTF-8 with LF.</summary>
    /// <param name="cases">The use cases.</param>
    /// <param name="organisation">Name of the organisation.</param>
    /// <param name="register">The columns.</param>
    public static string Write(IEnumerable<AiEntry> cases, string organisation, AlgorithmRegister register)
    {
        ArgumentNullException.ThrowIfNull(cases);
        ArgumentNullException.ThrowIfNull(register);
        var text = new StringBuilder().AppendJoin(',', register.Columns.Select(static column => column.Name)).Append('\n');
        foreach (var useCase in cases.Where(useCase => HasPlace(useCase, register)))
            text.AppendJoin(',', register.Columns.Select(column => Quoted(Filled(column.Holds, useCase, organisation, register)))).Append('\n');
        return text.ToString();
    }

    /// <summary>Whether a use case has a place in the register.</summary>
    public static bool HasPlace(AiEntry useCase, AlgorithmRegister register)
    {
        ArgumentNullException.ThrowIfNull(useCase);
        ArgumentNullException.ThrowIfNull(register);
        return register.Statuses.ContainsKey(useCase.Stage);
    }

    private static string Filled(RegisterContent content, AiEntry useCase, string organisation, AlgorithmRegister register) => content switch
    {
        RegisterContent.UseCase => useCase.UseCase,
        RegisterContent.Organisation => organisation,
        RegisterContent.Domain => useCase.Domain,
        RegisterContent.Stage => register.Statuses[useCase.Stage],
        RegisterContent.Language => register.Language,
        RegisterContent.Line => useCase.Line,
        _ => string.Empty,
    };

    /// <summary>A cell; one that a spreadsheet would calculate gets an apostrophe first.</summary>
    private static string Quoted(string cell)
    {
        var safe = cell.Length > 0 && Formulas.Contains(cell[0], StringComparison.Ordinal) ? "'" + cell : cell;
        return safe.AsSpan().ContainsAny(NeedQuotes) ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }
}
