using Maatstaf.Catalogue;
using Maatstaf.Returns;
using Maatstaf.Returns.Delivered;
using Maatstaf.Vocabulary;

namespace Maatstaf.Intake.Forms;

/// <summary>
/// Reads what was delivered, by whatever way: checks the form of every cell and types it. The checks are those of the data
/// package, so that each way in is told the same about the same mistake.
/// </summary>
public static class FormReader
{
    /// <summary>Reads a delivered year.</summary>
    /// <param name="year">What was delivered.</param>
    /// <param name="register">What is known about the organisation.</param>
    /// <param name="catalogue">What may be in it.</param>
    public static FormReading Read(DeliveredYear year, ReturnRegister register, BenchmarkCatalogue catalogue)
    {
        var package = new FormPackage(year, register, catalogue.Form);
        var reading = PackageReader.Read(package.Contents, catalogue, keepDetails: true, progress: null, threads: 1);
        var problems = reading.Problems.Select(problem => InTheForm(problem, package, catalogue.Form, year.FiscalYear))
            .OrderBy(problem => OrderOf(problem, catalogue.Form)).ToList();
        var typed = reading.Data?.YearOf(year.Organisation, year.FiscalYear, catalogue);
        return new FormReading(register.IsPartnership && typed is not null ? typed with { Profile = null } : typed, problems);
    }

    private static RowProblem InTheForm(Problem problem, FormPackage package, ReturnForm form, int fiscalYear)
    {
        if (FormPackage.TableOf(problem.Place, form) is not { } table)
            throw new InvalidOperationException($"What goes with a delivered year is itself wrong: {problem.Place} {problem.Code} {problem.Sentence.English}");
        var row = package.RowAt(problem.Place);
        var column = ColumnOf(problem.Place, table);
        var value = column is null || row is null ? string.Empty : row[column.Id];
        return new RowProblem(
            table.Id,
            row?.Line ?? string.Empty,
            column?.Id ?? string.Empty,
            value,
            problem.Code,
            problem.Severity,
            FormWording.Of(problem, column, value, fiscalYear),
            row?.From)
        {
            InNotation = problem.Sentence,
        };
    }

    private static FormColumn? ColumnOf(Place place, FormTable table)
    {
        var columns = Tables.TableFormats.All.Single(format => format.Name == table.Id).Columns;
        return place.Column == 0 ? null : table.Find(columns[place.Column - 1].Name);
    }

    private static int OrderOf(RowProblem problem, ReturnForm form) => form.Tables.Index().First(table => table.Item.Id == problem.Table).Index;
}
