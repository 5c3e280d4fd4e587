using System.Globalization;
using System.Text;

namespace Maatstaf.Ledger_Tests;

/// <summary>
/// An audit file of any size, made while it is read: a large municipality's year, the same every time.
/// It adds up by account for itself, in another way than the reader does.
/// </summary>
internal sealed class LargeLedger(long bytes) : Stream
{
    private const int Accounts = 400, Centres = 60, Suppliers = 20_000, Inhabitants = 60_000;
    private readonly StringBuilder text = new();
    private byte[] ready = [];
    private int given;
    private long made;
    private int transaction;
    private ulong seed = 42;
    private bool isStarted, isEnded;

    /// <summary>Debit minus credit by account.</summary>
    public SortedDictionary<string, decimal> Sums { get; } = new(StringComparer.Ordinal);

    /// <summary>Lines written.</summary>
    public long Lines { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => made; set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count)
    {
        if (given == ready.Length && !Make())
            return 0;
        var length = Math.Min(count, ready.Length - given);
        ready.AsSpan(given, length).CopyTo(buffer.AsSpan(offset));
        given += length;
        return length;
    }

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private bool Make()
    {
        if (isEnded)
            return false;
        text.Clear();
        if (!isStarted)
            Start();
        else if (made < bytes)
        {
            for (var some = 0; some < 100; some++)
                Transaction();
        }
        else
        {
            text.Append("</journal></transactions></company></auditfile>");
            isEnded = true;
        }

        (isStarted, given, ready) = (true, 0, Encoding.UTF8.GetBytes(text.ToString()));
        made += ready.Length;
        return true;
    }

    private void Start()
    {
        text.Append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<auditfile xmlns=\"http://www.auditfiles.nl/XAF/3.2\">\n<header><fiscalYear>2024</fiscalYear><startDate>2024-01-01</startDate><endDate>2024-12-31</endDate><curCode>EUR</curCode><softwareDesc>Proef</softwareDesc><softwareVersion>1</softwareVersion></header>\n<company><companyName>Gemeente Proefstad</companyName><customersSuppliers>\n");
        for (var supplier = 0; supplier < Suppliers; supplier++)
            text.Append(CultureInfo.InvariantCulture, $"<customerSupplier><custSupID>{supplier}</custSupID><custSupName>Leverancier {supplier} B.V.</custSupName><custSupTp>S</custSupTp></customerSupplier>\n");
        for (var inhabitant = 0; inhabitant < Inhabitants; inhabitant++)
            text.Append(CultureInfo.InvariantCulture, $"<customerSupplier><custSupID>{Suppliers + inhabitant}</custSupID><custSupName>Inwoner nummer {inhabitant}</custSupName><custSupTp>C</custSupTp></customerSupplier>\n");
        text.Append("</customersSuppliers><generalLedger>\n<ledgerAccount><accID>1600</accID><accDesc>Crediteuren</accDesc><accTp>B</accTp></ledgerAccount>\n");
        for (var account = 0; account < Accounts; account++)
            text.Append(CultureInfo.InvariantCulture, $"<ledgerAccount><accID>{40000 + account}</accID><accDesc>Kostensoort {account}</accDesc><accTp>P</accTp></ledgerAccount>\n");
        text.Append("</generalLedger><transactions><journal><jrnID>INK</jrnID><desc>Inkoop</desc>\n");
    }

    private void Transaction()
    {
        var supplier = Draw(Suppliers);
        var cents = Draw(5_000_000) + 1L;
        var tax = cents * 21 / 100;
        transaction++;
        text.Append(CultureInfo.InvariantCulture, $"<transaction><nr>{transaction}</nr><desc>Factuur {transaction}</desc><periodNumber>{1 + Draw(12)}</periodNumber><trDt>2024-06-30</trDt>\n");
        // A supplier delivers a few kinds of things to a few departments.
        Line(40000 + ((supplier + Draw(2)) % Accounts), cents, isDebit: true, supplier, (supplier + Draw(3)) % Centres);
        Line(1510, tax, isDebit: true, -1, -1);
        Line(1600, cents + tax, isDebit: false, supplier, -1);
        text.Append("</transaction>\n");
    }

    private void Line(int account, long cents, bool isDebit, int supplier, int centre)
    {
        var number = account.ToString(CultureInfo.InvariantCulture);
        var amount = (cents / 100m).ToString("0.00", CultureInfo.InvariantCulture);
        Lines++;
        Sums[number] = Sums.GetValueOrDefault(number) + (isDebit ? decimal.Parse(amount, CultureInfo.InvariantCulture) : -decimal.Parse(amount, CultureInfo.InvariantCulture));
        text.Append(CultureInfo.InvariantCulture, $"<trLine><nr>{Lines}</nr><accID>{number}</accID><docRef>F{transaction}</docRef><effDate>2024-06-30</effDate><desc>Omschrijving met de naam van iemand {transaction}</desc><amnt>{amount}</amnt><amntTp>{(isDebit ? 'D' : 'C')}</amntTp>");
        if (supplier >= 0)
            text.Append(CultureInfo.InvariantCulture, $"<custSupID>{supplier}</custSupID>");
        if (centre >= 0)
            text.Append(CultureInfo.InvariantCulture, $"<costID>KP{centre}</costID>");
        text.Append("</trLine>\n");
    }

    private int Draw(int below)
    {
        seed = unchecked((seed * 6364136223846793005) + 1442695040888963407);
        return (int)((seed >> 33) % (ulong)below);
    }
}
