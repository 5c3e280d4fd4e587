using Maatstaf.Web.Accounts;

namespace Maatstaf.Cli.Doctor;

/// <summary>I213: the list of breached passwords can be read, when there is one.</summary>
/// <param name="file">Where it is; empty = there is none.</param>
internal sealed class PasswordListExamination(string file) : IExamination
{
    public Task<IReadOnlyList<Finding>> LookAsync(CancellationToken ct) => Task.FromResult<IReadOnlyList<Finding>>([Look()]);

    private Finding Look()
    {
        if (file.Length == 0)
        {
            return new("I213", Condition.Odd, new(
                "Er is geen lijst met gelekte wachtwoorden; wel regels voor wachtwoorden die iedereen als eerste raadt. Noem de lijst met passwords.breached: zie docs/operations.md.",
                "There is no list of breached passwords; there are rules for passwords that everybody guesses first. Name the list with passwords.breached: see docs/operations.md."));
        }

        try
        {
            return new BreachedPasswords(file).IsList()
                ? new("I213", Condition.Good, new($"De lijst met gelekte wachtwoorden in {file} is te lezen.", $"The list of breached passwords in {file} can be read."))
                : new("I213", Condition.Wrong, new(
                    $"{file} is geen lijst met gelekte wachtwoorden: elke regel begint met een SHA-1 van 40 hoofdletters en cijfers, op volgorde.",
                    $"{file} is no list of breached passwords: each line begins with a SHA-1 of 40 capitals and digits, in order."));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new("I213", Condition.Wrong, new(
                $"De lijst met gelekte wachtwoorden in {file} is niet te lezen, en zo kan niemand een wachtwoord kiezen: {exception.Message}",
                $"The list of breached passwords in {file} cannot be read, and so nobody can choose a password: {exception.Message}"));
        }
    }
}
