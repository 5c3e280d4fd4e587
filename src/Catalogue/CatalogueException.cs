namespace Maatstaf.Catalogue;

/// <summary>A file of the catalogue is wrong; the program does not start with it.</summary>
public sealed class CatalogueException : Exception
{
    /// <summary>Says which file, which line and what is wrong.</summary>
    public CatalogueException(string file, int line, string wrong)
        : base(FormattableString.Invariant($"catalogue/{file}:{line}: {wrong}"))
    {
        File = file;
        Line = line;
    }

    /// <summary>The file within the catalogue.</summary>
    public string File { get; }

    /// <summary>The line, from 1; 0 = the whole file.</summary>
    public int Line { get; }
}
