using Maatstaf.Vocabulary;

namespace Maatstaf.Delivery.Practices;

/// <summary>
/// An organisation that asks another one how it does something: a thread that only these two see. Who asks is named; who is asked
/// only when it is named with its practice. Nobody sees an address.
/// </summary>
public sealed record PracticeContact
{
    /// <summary>Names the thread.</summary>
    public required Guid Id { get; init; }

    /// <summary>About which practice; null = about how a named municipality does a part of its ICT.</summary>
    public required Guid? Practice { get; init; }

    /// <summary>Id of the node of the cost tree that it is about when it is about no practice; else empty.</summary>
    public required string Node { get; init; }

    /// <summary>Who is asked.</summary>
    public required OrganisationCode To { get; init; }

    /// <summary>Who asks.</summary>
    public required OrganisationCode Organisation { get; init; }

    /// <summary>When the first message came.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Account of who asked first; null = the program.</summary>
    public required Guid? By { get; init; }

    /// <summary>Number of this version of the record; 0 = not kept yet.</summary>
    public int Version { get; init; }
}

/// <summary>A message between two organisations. Messages are never changed.</summary>
/// <param name="Contact">Which thread.</param>
/// <param name="IsAnswer">Whether the organisation that was asked says it.</param>
/// <param name="At">When.</param>
/// <param name="By">Account; null = the program.</param>
/// <param name="ByName">Name of who says it.</param>
/// <param name="Text">What is said: plain text with line breaks.</param>
public sealed record ContactMessage(Guid Contact, bool IsAnswer, DateTimeOffset At, Guid? By, string ByName, string Text);
