using Maatstaf.Vocabulary;

namespace Maatstaf.Delivery.Editing;

/// <summary>Keeps what the team made of the reports of editions.</summary>
public interface IEditingShelf
{
    /// <summary>The newest revision of a report; null = nothing was changed in it.</summary>
    Task<ReportRevision?> NewestAsync(Edition edition, CancellationToken ct = default);

    /// <summary>A revision of a report, or null.</summary>
    Task<ReportRevision?> FindAsync(Edition edition, int number, CancellationToken ct = default);

    /// <summary>All revisions of a report, oldest first.</summary>
    Task<IReadOnlyList<ReportRevision>> RevisionsAsync(Edition edition, CancellationToken ct = default);

    /// <summary>What was published of a report, oldest first.</summary>
    Task<IReadOnlyList<ReportPublication>> PublicationsAsync(Edition edition, CancellationToken ct = default);

    /// <summary>Who sees the report of an edition before it is published, in the order in which they were chosen.</summary>
    Task<IReadOnlyList<PreviewReader>> ReadersAsync(Edition edition, CancellationToken ct = default);
}

/// <summary>Changes of the reports of editions, within one transaction.</summary>
public interface IEditingChange
{
    /// <summary>Keeps a revision behind the newest.</summary>
    /// <exception cref="Keeping.StaleException">Somebody else made a revision in the meantime.</exception>
    void Add(ReportRevision revision);

    /// <summary>Keeps what everyone sees from now on.</summary>
    /// <exception cref="Keeping.StaleException">Somebody else published in the meantime.</exception>
    void Add(ReportPublication publication);

    /// <summary>Lets somebody see a report before it is published; who may already, stays.</summary>
    void Add(PreviewReader reader);

    /// <summary>Takes that back.</summary>
    void Remove(PreviewReader reader);

    /// <summary>Takes it back from everybody.</summary>
    void RemoveReaders(Edition edition);
}
