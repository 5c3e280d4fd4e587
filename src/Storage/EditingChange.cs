using System.Data.Common;
using Maatstaf.Delivery.Editing;
using Maatstaf.Storage.Tables.Editing;
using Maatstaf.Vocabulary;

namespace Maatstaf.Storage;

/// <summary>Changes of reports within one transaction.</summary>
internal sealed class EditingChange(DbTransaction transaction) : IEditingChange
{
    public void Add(ReportRevision revision) => KeptReportRevisions.Add(transaction, revision);

    public void Add(ReportPublication publication) => KeptReportPublications.Add(transaction, publication);

    public void Add(PreviewReader reader) => KeptPreviewReaders.Add(transaction, reader);

    public void Remove(PreviewReader reader) => KeptPreviewReaders.Remove(transaction, reader);

    public void RemoveReaders(Edition edition) => KeptPreviewReaders.RemoveAll(transaction, edition);
}
