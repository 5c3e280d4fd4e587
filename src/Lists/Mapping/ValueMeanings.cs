using System.Collections.Immutable;
using System.Text.Json;

namespace Maatstaf.Lists.Mapping;

/// <summary>
/// What words of an organisation mean, such as a job title → a function: by field, by word in its plain form. The same words are found
/// again in another list, with other capitals or signs.
/// </summary>
/// <param name="ByField">Choice by plain word, by field.</param>
public sealed record ValueMeanings(ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, string>> ByField)
{
    /// <summary>The meaning of a word whose rows are left out.</summary>
    public const string LeaveOut = "leave-out";

    private static readonly ImmutableSortedDictionary<string, string> NoWords = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>No word has a meaning yet.</summary>
    public static ValueMeanings None { get; } = new(ImmutableSortedDictionary.Create<string, ImmutableSortedDictionary<string, string>>(StringComparer.Ordinal));

    /// <summary>The choice that a word means; null = not known.</summary>
    public string? Find(string field, string word) => ByField.GetValueOrDefault(field)?.GetValueOrDefault(PlainWords.Of(word));

    /// <summary>The same with one word more, or another meaning for it; an empty choice forgets the word.</summary>
    public ValueMeanings With(string field, string word, string choice)
    {
        var words = ByField.GetValueOrDefault(field, NoWords);
        var plain = PlainWords.Of(word);
        return new(ByField.SetItem(field, choice.Length == 0 ? words.Remove(plain) : words.SetItem(plain, choice)));
    }

    /// <summary>Both; where they differ, the other one counts.</summary>
    public ValueMeanings With(ValueMeanings other)
    {
        var both = ByField;
        foreach (var (field, words) in other.ByField)
            both = both.SetItem(field, both.GetValueOrDefault(field, NoWords).SetItems(words));
        return new(both);
    }

    /// <summary>The bytes that are kept for the organisation.</summary>
    public byte[] ToBytes() => JsonSerializer.SerializeToUtf8Bytes(
        ByField.ToDictionary(static field => field.Key, static field => new SortedDictionary<string, string>(field.Value, StringComparer.Ordinal)),
        MappingJson.Default.DictionaryStringSortedDictionaryStringString);

    /// <summary>Reads what <see cref="ToBytes"/> wrote.</summary>
    /// <exception cref="InvalidDataException">The bytes are something else.</exception>
    public static ValueMeanings FromBytes(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            var kept = JsonSerializer.Deserialize(bytes.Span, MappingJson.Default.DictionaryStringSortedDictionaryStringString) ?? throw new JsonException();
            return new(None.ByField.AddRange(kept.Select(static field => KeyValuePair.Create(field.Key, NoWords.AddRange(field.Value)))));
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException)
        {
            throw new InvalidDataException("These bytes are no meanings of words.", exception);
        }
    }
}
