using Maatstaf.Returns;
using Maatstaf.Vocabulary;

namespace Maatstaf.Intake;

/// <summary>What came out of reading a data package.</summary>
/// <param name="Data">What it holds; null when a problem stops or blocks.</param>
/// <param name="Problems">Everything found, by file, line and column.</param>
/// <param name="ContentHash">Names the delivered bytes of all tables (128 bits in hexadecimal); null when there is no data.</param>
public sealed record PackageReading(ReturnedData? Data, IReadOnlyList<Problem> Problems, string? ContentHash);
