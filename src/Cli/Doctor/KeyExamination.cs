namespace Maatstaf.Cli.Doctor;

/// <summary>I212: the secret that seals the keys of cookies can be read, and not by everybody.</summary>
/// <param name="file">The file with it; empty = keys are kept as they are.</param>
internal sealed class KeyExamination(string file) : IExamination
{
    private const UnixFileMode OfOthers = UnixFileMode.OtherRead | UnixFileMode.OtherWrite;

    public Task<IReadOnlyList<Finding>> LookAsync(CancellationToken ct) => Task.FromResult<IReadOnlyList<Finding>>([Look()]);

    private Finding Look()
    {
        if (file.Length == 0)
        {
            return new("I212", Condition.Odd, new(
                "De sleutels van cookies staan onverzegeld in de database. Noem met key-file het bestand met een geheim: zie docs/operations.md.",
                "The keys of cookies are in the database without a seal. Name the file with a secret with key-file: see docs/operations.md."));
        }

        if (KeyFile.TryRead(file) is null)
            return new("I212", Condition.Wrong, KeyFile.Wrong(file));
        return !OperatingSystem.IsWindows() && (File.GetUnixFileMode(file) & OfOthers) != 0
            ? new("I212", Condition.Wrong, new($"Iedereen op deze computer kan bij {file}. Beperk dat: chmod 640 {file}", $"Everybody on this computer can reach {file}. Limit that: chmod 640 {file}"))
            : new("I212", Condition.Good, new($"Het geheim in {file} is er.", $"The secret in {file} is there."));
    }
}
