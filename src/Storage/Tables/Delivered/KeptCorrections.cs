using System.Data.Common;
using Maatstaf.Delivery.Questions;
using Maatstaf.Storage.Engines;
using Maatstaf.Storage.Schema;
using Maatstaf.Vocabulary;

namespace Maatstaf.Storage.Tables.Delivered;

/// <summary>Corrected values, with what was delivered; never changed.</summary>
internal static class KeptCorrections
{
    private const string Name = "correction";
    private const string OfCase = "organisation = @p0 and year = @p1";

    public static readonly Table Table = new(Name)
    {
        Since = 2,
        IsPermanent = true,
        Columns =
        [
            new("organisation", ColumnType.Code),
            new("year", ColumnType.Small),
            new("number", ColumnType.Whole),
            new("form_table", ColumnType.Text),
            new("form_line", ColumnType.Text),
            new("form_column", ColumnType.Text),
            new("raw", ColumnType.Text),
            new("corrected", ColumnType.Text),
            new("reason", ColumnType.Text),
            new("question", ColumnType.Id, MayBeMissing: true),
            new("corrected_at", ColumnType.Moment),
            new("corrected_by", ColumnType.Id, MayBeMissing: true),
            new("corrected_by_name", ColumnType.Name),
        ],
        Key = ["organisation", "year", "number"],
        Links =
        [
            new("a_correction_is_of_a_known_organisation", ["organisation"], KeptOrganisations.Table),
            new("a_correction_answers_a_known_question", ["question"], KeptQuestions.Table),
        ],
        Rules = [Rules.YearHasFourDigits(Name), Rules.AboveZero(Name, "number")],
    };

    public static void Add(DbTransaction transaction, Correction correction)
    {
        var number = transaction.AskNumber(
            $"select coalesce(max(number), 0) + 1 from {Name} where {OfCase}", correction.Organisation, correction.FiscalYear);
        transaction.Insert(
            Table,
            correction.Organisation,
            correction.FiscalYear,
            number,
            correction.Table,
            correction.Line,
            correction.Column,
            correction.Raw,
            correction.Corrected,
            correction.Reason,
            correction.Question,
            correction.At,
            correction.By,
            correction.ByName);
    }

    public static List<Correction> Read(DbTransaction transaction, OrganisationCode organisation, int year)
    {
        using var reader = transaction.SelectWhere(Table, OfCase, null, organisation, year);
        var corrections = new List<Correction>();
        while (reader.Read())
        {
            reader.Skip(3);
            corrections.Add(new()
            {
                Organisation = organisation,
                FiscalYear = year,
                Table = reader.Text(),
                Line = reader.Text(),
                Column = reader.Text(),
                Raw = reader.Text(),
                Corrected = reader.Text(),
                Reason = reader.Text(),
                Question = reader.OptionalId(),
                At = reader.Moment(),
                By = reader.OptionalId(),
                ByName = reader.Text(),
            });
        }

        return corrections;
    }
}
