using Maatstaf.Delivery.Cases;
using Maatstaf.Delivery.Checking;
using Maatstaf.Delivery.Questions;
using Maatstaf.Desk.Delivery;
using Maatstaf.Desk.Threads;
using Maatstaf.Returns.Delivered;
using Maatstaf.Vocabulary;

namespace Maatstaf.Desk.Checking;

/// <summary>A return as it lies on the check desk.</summary>
public sealed record ReturnCheckView
{
    /// <summary>Whose return of which edition.</summary>
    public required DeliveryPlace Place { get; init; }

    /// <summary>How far it is.</summary>
    public required ReturnCase Case { get; init; }

    /// <summary>The rows that are shown: of the version that was submitted last, or of the draft when nothing was.</summary>
    public required DeliveredYear Content { get; init; }

    /// <summary>Whether the coordinator works on something else than what was submitted.</summary>
    public required bool DiffersFromSubmitted { get; init; }

    /// <summary>The return beside last year and others; null when its form has mistakes.</summary>
    public required ReturnBeside? Beside { get; init; }

    /// <summary>Name of the size class in <see cref="Beside"/>.</summary>
    public LocalisedText SizeClass { get; init; }

    /// <summary>The questions, in the order of their influence.</summary>
    public required IReadOnlyList<QuestionThread> Threads { get; init; }

    /// <summary>All corrections, newest first.</summary>
    public required IReadOnlyList<Correction> Corrections { get; init; }

    /// <summary>The submitted versions, newest first.</summary>
    public required IReadOnlyList<ReturnVersionSummary> Versions { get; init; }

    /// <summary>The delivered files, newest first.</summary>
    public required IReadOnlyList<DeliveredFile> Files { get; init; }

    /// <summary>Why it cannot be approved now; null when it can.</summary>
    public required LocalisedText? WhyNotApproved { get; init; }

    /// <summary>Why nothing can be asked now; null when something can.</summary>
    public required LocalisedText? WhyNotAsked { get; init; }

    /// <summary>Address of something of this return on the check desk, without language.</summary>
    public string Path(string rest = "") => CheckPlace.Of(Place.Edition, Place.Organisation, rest);
}
