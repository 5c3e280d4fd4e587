using System.Data.Common;
using Maatstaf.Vocabulary;

namespace Maatstaf.Storage.Engines;

/// <summary>Reads rows value by value, in the order of the columns of the table: the mirror of <see cref="RowWriter"/>.</summary>
internal sealed class RowReader(DbCommand command) : IDisposable
{
    private readonly DbDataReader reader = command.ExecuteReader();
    private int next;

    public bool Read()
    {
        next = 0;
        return reader.Read();
    }

    public void Skip(int columns = 1) => next += columns;

    public string Text() => reader.GetString(next++);

    /// <summary>A text of which the missing one is empty.</summary>
    public string KnownText() => OptionalText() ?? string.Empty;

    public string? OptionalText() => IsMissing() ? null : Text();

    public long Number() => reader.GetInt64(next++);

    public int Whole() => (int)Number();

    public short Small() => (short)Number();

    public long? OptionalNumber() => IsMissing() ? null : Number();

    public int? OptionalWhole() => IsMissing() ? null : Whole();

    public double Real() => reader.GetDouble(next++);

    public double? OptionalReal() => IsMissing() ? null : Real();

    public bool Flag() => reader.GetBoolean(next++);

    public bool? OptionalFlag() => IsMissing() ? null : Flag();

    public DateOnly? OptionalDate() => IsMissing() ? null : reader.GetFieldValue<DateOnly>(next++);

    public DateTimeOffset Moment() => Moments.Read(Text());

    public DateTimeOffset? OptionalMoment() => IsMissing() ? null : Moment();

    public Guid Id() => reader.GetGuid(next++);

    public Guid? OptionalId() => IsMissing() ? null : Id();

    public byte[] Bytes() => reader.GetFieldValue<byte[]>(next++);

    public byte[]? OptionalBytes() => IsMissing() ? null : Bytes();

    public OrganisationCode Organisation() => OrganisationCode.Parse(Text());

    /// <summary>The number of a choice that is kept as a word.</summary>
    public int Word(string?[] words) => Array.IndexOf(words, OptionalText());

    public void Dispose()
    {
        reader.Dispose();
        command.Dispose();
    }

    private bool IsMissing()
    {
        if (!reader.IsDBNull(next))
            return false;
        next++;
        return true;
    }
}
