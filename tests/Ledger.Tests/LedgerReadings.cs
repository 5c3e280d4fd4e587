using Maatstaf.Catalogue;
using Maatstaf.Corpus;
using Maatstaf.Ledger;

namespace Maatstaf.Ledger_Tests;

/// <summary>Reads the small ledger of the corpus.</summary>
internal static class LedgerReadings
{
    private static readonly LedgerLimits Shipped = BenchmarkCatalogue.Shipped().Limits.Ledger;

    extension(SmallLedger ledger)
    {
        public static LedgerLimits Limits => Shipped;

        public LedgerReading Read(int? fiscalYear = null) => SmallLedger.ReadBytes(ledger.Bytes(), fiscalYear);

        public static LedgerReading ReadBytes(byte[] bytes, int? fiscalYear = null, LedgerLimits? limits = null)
        {
            using var stream = new MemoryStream(bytes);
            return AuditfileReader.Read(stream, SmallLedger.Name, limits ?? Shipped, fiscalYear, cancellation: TestContext.Current.CancellationToken);
        }
    }
}
