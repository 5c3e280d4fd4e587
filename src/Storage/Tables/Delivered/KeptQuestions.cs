using System.Data.Common;
using Maatstaf.Delivery.Questions;
using Maatstaf.Storage.Engines;
using Maatstaf.Storage.Schema;
using Maatstaf.Vocabulary;

namespace Maatstaf.Storage.Tables.Delivered;

/// <summary>Questions about returns.</summary>
internal static class KeptQuestions
{
    private const string Name = "question";

    public static readonly Table Table = new(Name)
    {
        Since = 2,
        Columns =
        [
            new("id", ColumnType.Id),
            new("organisation", ColumnType.Code),
            new("year", ColumnType.Small),
            new("check_code", ColumnType.Text),
            new("form_table", ColumnType.Text),
            new("form_line", ColumnType.Text),
            new("form_column", ColumnType.Text),
            new("dutch", ColumnType.Text),
            new("english", ColumnType.Text),
            new("influence", ColumnType.Real, MayBeMissing: true),
            new("state", ColumnType.Text),
            new("asked_at", ColumnType.Moment),
            new(Table.Version, ColumnType.Whole),
        ],
        Key = ["id"],
        Links = [new("a_question_is_about_a_known_organisation", ["organisation"], KeptOrganisations.Table, Indexed: true)],
        Rules = [Rules.YearHasFourDigits(Name), Rules.OneOf(Name, "state", Words.QuestionState), Rules.HasVersion(Name)],
    };

    public static void Put(DbTransaction transaction, Question question) => transaction.Put(
        Table,
        $"question {question.Id}",
        question.Version,
        question.Id,
        question.Organisation,
        question.FiscalYear,
        question.Check,
        question.Table,
        question.Line,
        question.Column,
        question.Sentence.Dutch,
        question.Sentence.English,
        question.Influence,
        Words.QuestionState[(int)question.State],
        question.AskedAt);

    public static List<Question> Read(DbTransaction transaction, int year, OrganisationCode? organisation)
    {
        const string Order = "organisation, asked_at, id";
        using var reader = organisation is { } one
            ? transaction.SelectWhere(Table, "year = @p0 and organisation = @p1", Order, year, one)
            : transaction.SelectWhere(Table, "year = @p0", Order, year);
        return Read(reader);
    }

    public static Question? Find(DbTransaction transaction, Guid id)
    {
        using var reader = transaction.SelectWhere(Table, "id = @p0", null, id);
        return Read(reader).SingleOrDefault();
    }

    private static List<Question> Read(RowReader reader)
    {
        var questions = new List<Question>();
        while (reader.Read())
        {
            questions.Add(new()
            {
                Id = reader.Id(),
                Organisation = reader.Organisation(),
                FiscalYear = reader.Whole(),
                Check = reader.Text(),
                Table = reader.Text(),
                Line = reader.Text(),
                Column = reader.Text(),
                Sentence = new(reader.Text(), reader.Text()),
                Influence = reader.OptionalReal(),
                State = (QuestionState)reader.Word(Words.QuestionState),
                AskedAt = reader.Moment(),
                Version = reader.Whole(),
            });
        }

        return questions;
    }
}
