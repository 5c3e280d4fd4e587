using Maatstaf.Vocabulary;

namespace Maatstaf.Ledger.Checks;

/// <summary>The file is an older kind of audit file.</summary>
internal static class VersionTooOld
{
    public static Check Check { get; } = new(
        "L014",
        Severity.Stops,
        "Dit is een oude soort auditfile ({version}). Exporteer versie 3.2, 3.2.1 of 4.0.",
        "This is an old kind of audit file ({version}). Export version 3.2, 3.2.1 or 4.0.");
}
