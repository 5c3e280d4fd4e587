using System.Globalization;
using System.Security.Cryptography;
using Maatstaf.Demo;

namespace Maatstaf.Demo_Tests;

public sealed class SameBytesTests : IDisposable
{
    private readonly string directory = Directory.CreateTempSubdirectory("maatstaf-demo-").FullName;

    public void Dispose() => Directory.Delete(directory, recursive: true);

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("nl-NL")]
    [InlineData("ar-SA")]
    public void The_demo_country_is_the_same_bytes_in_every_culture(string culture)
    {
        var expected = Written("invariant", CultureInfo.InvariantCulture);
        var actual = Written(culture, CultureInfo.GetCultureInfo(culture));
        actual.ShouldBe(expected);
    }

    [Fact]
    public void The_files_have_no_byte_order_mark_and_no_carriage_return()
    {
        DemoCountry.Make().WriteTo(directory);
        foreach (var file in Directory.GetFiles(directory))
        {
            var bytes = File.ReadAllBytes(file);
            bytes[0].ShouldNotBe((byte)0xEF, file);
            bytes.ShouldNotContain((byte)'\r', file);
            bytes[^1].ShouldBe((byte)'\n', file);
        }
    }

    [Fact]
    public void The_demo_country_is_the_same_bytes_on_every_machine()
    {
        // A change of the tables under demo/ or of the program changes this on purpose; a change of machine must not.
        DemoCountry.Make().WriteTo(directory);
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in Directory.GetFiles(directory).Order(StringComparer.Ordinal))
            digest.AppendData(File.ReadAllBytes(file));
        Convert.ToHexString(digest.GetHashAndReset()).ShouldBe("CF53AA588260D585CA10F9A0AA8DC5B3CB9736E9E7E5A4A185DF69FDBB43A22E");
    }

    [Fact]
    public void Writing_tells_how_far_it_is()
    {
        var told = new List<double>();
        DemoCountry.Make().WriteTo(directory, told.Add);
        told.ShouldBe(told.Order());
        told[^1].ShouldBe(1);
    }

    private Dictionary<string, string> Written(string name, CultureInfo culture)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = culture;
        try
        {
            var target = Path.Combine(directory, name);
            DemoCountry.Make().WriteTo(target);
            return Directory.GetFiles(target).ToDictionary(f => Path.GetFileName(f), f => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(f))));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
