using Maatstaf.Vocabulary;

namespace Maatstaf.Cli.Doctor;

/// <summary>How something of an installation is.</summary>
internal enum Condition
{
    /// <summary>As it should be.</summary>
    Good,

    /// <summary>It works, but something is missing that may be wanted.</summary>
    Odd,

    /// <summary>It must be mended.</summary>
    Wrong,
}

/// <summary>What an examination found.</summary>
/// <param name="Code">Which examination; stable.</param>
/// <param name="Condition">How it is.</param>
/// <param name="Sentence">What was found and, where it is not good, what to do; never a secret.</param>
internal sealed record Finding(string Code, Condition Condition, LocalisedText Sentence);

/// <summary>Looks at one thing of an installation, and changes nothing.</summary>
internal interface IExamination
{
    /// <summary>Looks.</summary>
    Task<IReadOnlyList<Finding>> LookAsync(CancellationToken ct);
}
