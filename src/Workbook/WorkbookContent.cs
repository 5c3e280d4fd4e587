using Maatstaf.Catalogue;
using Maatstaf.Returns.Delivered;
using Maatstaf.Vocabulary;

namespace Maatstaf.Workbook;

/// <summary>What goes into the workbook of an organisation for an edition.</summary>
public sealed record WorkbookContent
{
    /// <summary>The edition it is for.</summary>
    public required Edition Edition { get; init; }

    /// <summary>Whose it is.</summary>
    public required OrganisationCode Organisation { get; init; }

    /// <summary>Name of the organisation.</summary>
    public required string OrganisationName { get; init; }

    /// <summary>Whether the organisation is a partnership: it has no key data of its own.</summary>
    public required bool IsPartnership { get; init; }

    /// <summary>How the benchmark and who takes part in it are called.</summary>
    public required BenchmarkNames Names { get; init; }

    /// <summary>What is asked.</summary>
    public required ReturnForm Form { get; init; }

    /// <summary>Language of labels and help.</summary>
    public required Language Language { get; init; }

    /// <summary>Partnerships of which the organisation is a member.</summary>
    public IReadOnlyList<(OrganisationCode Code, string Name)> Partnerships { get; init; } = [];

    /// <summary>What counted for the year before: its lines are suggested, its numbers stand beside; null = nothing.</summary>
    public DeliveredYear? LastYear { get; init; }

    /// <summary>What is filled in already for this year; a table of it replaces the suggestions; null = nothing.</summary>
    public DeliveredYear? Draft { get; init; }

    /// <summary>Inhabitants on 1 January as counted by Statistics Netherlands; null = not known.</summary>
    public int? Inhabitants { get; init; }

    /// <summary>Last day of delivering; null = not set.</summary>
    public DateOnly? Deadline { get; init; }

    /// <summary>Where to ask; empty = the line is left out.</summary>
    public string Contact { get; init; } = string.Empty;
}
