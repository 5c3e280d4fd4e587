using Maatstaf.Vocabulary;

namespace Maatstaf.Settings;

/// <summary>Something that an administrator may choose about an installation: how it is called everywhere, what it means and what it may be.</summary>
public abstract class Setting
{
    /// <summary>Stands in a key for the name of one of several of a kind, such as a provider.</summary>
    public const string Any = "*";

    private protected Setting(string key, string standard, LocalisedText meaning, LocalisedText allowed) =>
        (Key, Standard, Meaning, Allowed) = (key, standard, meaning, allowed);

    /// <summary>Its name in a file, and after two hyphens on the command line: <c>mail.host</c>.</summary>
    public string Key { get; }

    /// <summary>Its name in the environment: <c>MAATSTAF_MAIL_HOST</c>.</summary>
    public string Variable => VariableOf(Key);

    /// <summary>Its option on the command line.</summary>
    public string Option => "--" + Key;

    /// <summary>What it is when nobody chose, as it would be written; empty = nothing.</summary>
    public string Standard { get; }

    /// <summary>What it does.</summary>
    public LocalisedText Meaning { get; }

    /// <summary>What may be written, as a sentence that says what to do.</summary>
    public LocalisedText Allowed { get; }

    /// <summary>Whether its value is shown to nobody; it may then also be read from the file that the variable with <c>_FILE</c> behind it names.</summary>
    public bool IsSecret { get; init; }

    /// <summary>Whether there may be several, each with a name in place of <see cref="Any"/>.</summary>
    public bool IsNamed => Key.Contains(Any, StringComparison.Ordinal);

    /// <summary>Whether the command line has an option for it. What stands there is seen by who lists the processes of the machine, so secrets have none as a rule.</summary>
    public bool HasOption
    {
        get => field && !IsNamed;
        init;
    }
    = true;

    /// <summary>Whether a value is one that is allowed.</summary>
    public abstract bool Allows(string text);

    /// <summary>The name in the environment of a key.</summary>
    public static string VariableOf(string key) => "MAATSTAF_" + key.ToUpperInvariant().Replace('.', '_').Replace('-', '_');
}

/// <summary>A setting with the type of its value.</summary>
/// <typeparam name="T">What the value is once it is read.</typeparam>
public sealed class Setting<T> : Setting
{
    private readonly Func<string, (bool IsAllowed, T Value)> read;

    internal Setting(string key, string standard, LocalisedText meaning, LocalisedText allowed, Func<string, (bool IsAllowed, T Value)> read)
        : base(key, standard, meaning, allowed)
    {
        this.read = read;
        if (!IsNamed && !read(standard).IsAllowed)
            throw new ArgumentException($"The standard of {key} is not allowed.", nameof(standard));
    }

    /// <inheritdoc/>
    public override bool Allows(string text) => read(text).IsAllowed;

    /// <summary>The value of a text that is allowed.</summary>
    internal T Value(string text) => read(text).Value;
}
