using CsCheck;
using Maatstaf.Intake;
using Maatstaf.Vocabulary;

namespace Maatstaf.Intake_Tests;

/// <summary>Whatever happens to the bytes of a package, there is an answer and never an exception.</summary>
public sealed class MutationTests
{
    private const int Rounds = 500;

    // Bytes that mean something to a reader of CSV, JSON or numbers come up more often than others.
    private const string Telling = ",\"\n\r\0;.-0e{}[]\u00ff";

    private static readonly Gen<byte> Bytes = Gen.Frequency((1, Gen.Byte), (1, Gen.Int[0, Telling.Length - 1].Select(static place => (byte)Telling[place])));

    private static readonly Gen<(int File, (int At, byte Value, int Kind)[] Changes)> Mutations =
        Gen.Select(Gen.Int[0, 12], Gen.Select(Gen.Int[0, 2_000], Bytes, Gen.Int[0, 2]).Array[1, 6]);

    [Fact]
    public void A_damaged_folder_is_read_or_refused() => Mutations.Sample(
        static mutation =>
        {
            using var package = new SmallPackage();
            var name = package.Names.Order(StringComparer.Ordinal).ElementAt(mutation.File);
            package.With(name, Mutate(package.Bytes(name), mutation.Changes));
            ShouldBeAnAnswer(package.Read());
        },
        iter: Rounds,
        threads: 1);

    [Fact]
    public void A_damaged_zip_is_read_or_refused() => Mutations.Sample(
        static mutation =>
        {
            using var package = new SmallPackage();
            var path = package.AsZip();
            File.WriteAllBytes(path, Mutate(File.ReadAllBytes(path), [.. mutation.Changes.Select(change => change with { At = (change.At * 13) + mutation.File })]));
            ShouldBeAnAnswer(SmallPackage.ReadAt(path));
        },
        iter: Rounds,
        threads: 1);

    [Fact]
    public void Text_of_any_letters_is_read_or_refused() => Gen.Select(Gen.Int[0, 12], Bytes.Array[0, 300]).Sample(
        static (file, bytes) =>
        {
            using var package = new SmallPackage();
            package.With(package.Names.Order(StringComparer.Ordinal).ElementAt(file), bytes);
            ShouldBeAnAnswer(package.Read());
        },
        iter: Rounds,
        threads: 1);

    private static void ShouldBeAnAnswer(PackageReading reading)
    {
        var isRefused = reading.Problems.Any(static problem => problem.Severity >= Severity.Blocks);
        (reading.Data is null).ShouldBe(isRefused);
        (reading.ContentHash is null).ShouldBe(isRefused);
        reading.Problems.ShouldAllBe(static problem => problem.Sentence.Dutch.Length > 0 && problem.Place.Line >= 0 && problem.Place.File.Length > 0);
    }

    private static byte[] Mutate(byte[] bytes, (int At, byte Value, int Kind)[] changes)
    {
        var text = bytes.ToList();
        foreach (var (at, value, kind) in changes)
        {
            var place = text.Count == 0 ? 0 : at % text.Count;
            if (kind == 0)
                text.Insert(place, value);
            else if (kind == 1 && text.Count > 0)
                text[place] = value;
            else if (text.Count > 0)
                text.RemoveRange(place, Math.Min(value, text.Count - place));
        }

        return [.. text];
    }
}
