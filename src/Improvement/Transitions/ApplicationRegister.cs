using System.Text.Json;
using System.Text.Json.Serialization;

namespace Maatstaf.Improvement.Transitions;

/// <summary>What stands on a platform.</summary>
/// <param name="Applications">Keys of the applications that somebody said stand on it.</param>
/// <param name="IsComplete">Whether these are all; else other applications may stand on it too.</param>
public sealed record PlatformUse(IReadOnlyList<string> Applications, bool IsComplete);

/// <summary>
/// What an organisation wrote down about its applications besides its return: answers about sovereignty, and what stands on
/// which platform. What is not here is unknown.
/// </summary>
public sealed record ApplicationRegister
{
    /// <summary>The kind of document under which it is kept.</summary>
    public const string DocumentKind = "application-register";

    /// <summary>Nothing was written down.</summary>
    public static ApplicationRegister Empty { get; } = new();

    /// <summary>Class by question, by application.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Answers { get; init; } = new Dictionary<string, IReadOnlyDictionary<string, string>>();

    /// <summary>What stands on a platform, by platform. A platform that is not here: nobody said.</summary>
    public IReadOnlyDictionary<string, PlatformUse> Platforms { get; init; } = new Dictionary<string, PlatformUse>();

    /// <summary>The answer of an application to a question; null = unknown.</summary>
    public string? AnswerOf(string application, string question) =>
        Answers.TryGetValue(application, out var answers) && answers.TryGetValue(question, out var answer) ? answer : null;

    /// <summary>What stands on a platform; null = nobody said.</summary>
    public PlatformUse? UseOf(string platform) => Platforms.GetValueOrDefault(platform);

    /// <summary>The register with other answers for an application; answers that are not given become unknown.</summary>
    public ApplicationRegister With(string application, IReadOnlyDictionary<string, string> answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        return this with { Answers = Replaced(Answers, application, answers.Count == 0 ? null : answers) };
    }

    /// <summary>The register with another use of a platform; nothing named and not complete is nothing said.</summary>
    public ApplicationRegister With(string platform, PlatformUse use)
    {
        ArgumentNullException.ThrowIfNull(use);
        return this with { Platforms = Replaced(Platforms, platform, use.Applications.Count == 0 && !use.IsComplete ? null : use) };
    }

    /// <summary>The bytes that are kept.</summary>
    public byte[] ToBytes() => JsonSerializer.SerializeToUtf8Bytes(this, TransitionJson.Default.ApplicationRegister);

    /// <summary>Reads what <see cref="ToBytes"/> wrote.</summary>
    /// <exception cref="InvalidDataException">The bytes are something else.</exception>
    public static ApplicationRegister FromBytes(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            return JsonSerializer.Deserialize(bytes.Span, TransitionJson.Default.ApplicationRegister) ?? throw new JsonException();
        }
        catch (JsonException exception)
        {
            throw new InvalidDataException("These bytes are not a register of applications.", exception);
        }
    }

    private static Dictionary<string, T> Replaced<T>(IReadOnlyDictionary<string, T> all, string key, T? value)
        where T : class =>
        all.Where(entry => entry.Key != key).Concat(value is null ? [] : [KeyValuePair.Create(key, value)])
            .OrderBy(static entry => entry.Key, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
}

/// <summary>How registers and plans are written.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, IgnoreReadOnlyProperties = true)]
[JsonSerializable(typeof(ApplicationRegister))]
[JsonSerializable(typeof(SavedPlans))]
internal sealed partial class TransitionJson : JsonSerializerContext;
