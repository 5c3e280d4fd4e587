using System.Text.Json;

namespace Maatstaf.Improvement.Transitions;

/// <summary>A plan that an organisation saved by name. What comes of it is calculated anew whenever it is looked at.</summary>
public sealed record SavedPlan
{
    /// <summary>Names the plan.</summary>
    public required Guid Id { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>Fiscal year of the return that it starts from.</summary>
    public required int FiscalYear { get; init; }

    /// <summary>What is planned.</summary>
    public required TransitionPlan Plan { get; init; }

    /// <summary>When it was last changed.</summary>
    public DateTimeOffset ChangedAt { get; init; }

    /// <summary>Name of who changed it last.</summary>
    public string ChangedBy { get; init; } = string.Empty;

    /// <summary>Number of this version of the plan; 0 = not kept yet.</summary>
    public int Version { get; init; }
}

/// <summary>The plans of an organisation, by name.</summary>
/// <param name="Plans">The plans.</param>
public sealed record SavedPlans(IReadOnlyList<SavedPlan> Plans)
{
    /// <summary>The kind of document under which they are kept.</summary>
    public const string DocumentKind = "transition-plans";

    /// <summary>No plans yet.</summary>
    public static SavedPlans None { get; } = new([]);

    /// <summary>The plan with this id; null when it is not there.</summary>
    public SavedPlan? Find(Guid id) => Plans.FirstOrDefault(plan => plan.Id == id);

    /// <summary>The plans with another one, in place of what it was.</summary>
    public SavedPlans With(SavedPlan saved)
    {
        ArgumentNullException.ThrowIfNull(saved);
        return new([.. Without(saved.Id).Plans.Append(saved).OrderBy(static plan => plan.Name, StringComparer.OrdinalIgnoreCase)]);
    }

    /// <summary>The plans without one.</summary>
    public SavedPlans Without(Guid id) => new([.. Plans.Where(plan => plan.Id != id)]);

    /// <summary>The bytes that are kept.</summary>
    public byte[] ToBytes() => JsonSerializer.SerializeToUtf8Bytes(this, TransitionJson.Default.SavedPlans);

    /// <summary>Reads what <see cref="ToBytes"/> wrote.</summary>
    /// <exception cref="InvalidDataException">The bytes are something else.</exception>
    public static SavedPlans FromBytes(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            return JsonSerializer.Deserialize(bytes.Span, TransitionJson.Default.SavedPlans) is { Plans: not null } plans ? plans : throw new JsonException();
        }
        catch (JsonException exception)
        {
            throw new InvalidDataException("These bytes are not plans of an organisation.", exception);
        }
    }
}
