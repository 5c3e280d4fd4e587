using System.IO.Compression;
using CsCheck;
using Maatstaf.Workbook;

namespace Maatstaf.Workbook_Tests;

/// <summary>Whatever happens to a workbook on its way, reading gives rows or problems, never an exception.</summary>
public sealed class DamageTests
{
    private static readonly byte[] Template = Sample.WithLastYear.Bytes();
    private static readonly (string Name, byte[] Content)[] Parts = Unpacked();

    [Fact]
    public void A_workbook_with_any_bytes_changed_is_read_or_refused()
    {
        var changes = Gen.Select(Gen.Int[0, Template.Length - 1], Gen.Byte).List[1, 20];
        changes.Sample(
            static changes =>
            {
                var damaged = (byte[])Template.Clone();
                foreach (var (at, value) in changes)
                    damaged[at] = value;
                Told(damaged);
            },
            iter: 1500);
    }

    [Fact]
    public void A_workbook_with_anything_in_its_parts_is_read_or_refused()
    {
        var changes = Gen.Select(Gen.Int[0, Parts.Length - 1], Gen.Int[0, 100_000], Gen.OneOf(Gen.Const("<"), Gen.Const("\"/>"), Gen.Const("-1"), Gen.Const("99999999999"), Gen.Const("</c>"), Gen.Const("&"), Gen.Const("r=\"A1\""), Gen.Const("\0"), Gen.String)).List[1, 4];
        changes.Sample(static changes => Told(Packed(changes)), iter: 1500);
    }

    private static void Told(byte[] workbook)
    {
        var reading = Sample.Read(workbook);
        (reading.Rows.Count + reading.Problems.Count).ShouldBeGreaterThan(0);
        if (reading.IsRefused)
            reading.Rows.ShouldBeEmpty();
        else
            ShouldBeMarkedOrSaidNotTo(workbook, reading);
    }

    private static void ShouldBeMarkedOrSaidNotTo(byte[] workbook, WorkbookReading reading)
    {
        try
        {
            var marked = Sample.Mark(workbook, reading.Problems);
            Sample.Read(marked).Rows.Select(static row => row.Line).ShouldBe(reading.Rows.Select(static row => row.Line));
        }
        catch (InvalidDataException exception)
        {
            exception.Message.ShouldNotBeEmpty();
        }
    }

    private static (string Name, byte[] Content)[] Unpacked()
    {
        using var zip = new ZipArchive(new MemoryStream(Template));
        return [.. zip.Entries.Select(static entry =>
        {
            using var content = new MemoryStream();
            using var stream = entry.Open();
            stream.CopyTo(content);
            return (entry.FullName, content.ToArray());
        })];
    }

    private static byte[] Packed(List<(int Part, int At, string Text)> changes)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            for (var part = 0; part < Parts.Length; part++)
            {
                var content = Parts[part].Content;
                foreach (var (_, at, text) in changes.Where(change => change.Part == part))
                {
                    var place = at % content.Length;
                    content = [.. content[..place], .. System.Text.Encoding.UTF8.GetBytes(text), .. content[Math.Min(content.Length, place + text.Length)..]];
                }

                using var stream = zip.CreateEntry(Parts[part].Name, CompressionLevel.NoCompression).Open();
                stream.Write(content);
            }
        }

        return bytes.ToArray();
    }
}
