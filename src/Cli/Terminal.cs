using Maatstaf.Catalogue;
using Maatstaf.Printing;
using Maatstaf.Storage;
using Maatstaf.Vocabulary;
using Spectre.Console;

namespace Maatstaf.Cli;

/// <summary>
/// What the person at the terminal reads: results on standard output, everything else on standard error; progress only
/// when somebody is looking.
/// </summary>
internal sealed class Terminal(Language language)
{
    private readonly IAnsiConsole errors = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });

    public Language Language { get; } = language;

    /// <summary>A text in the language of the user.</summary>
    public string InOwnWords(LocalisedText text) => text.In(Language);

    /// <summary>A line of result.</summary>
    public void Say(string dutch, string english) => Console.Out.WriteLine(new LocalisedText(dutch, english).In(Language));

    /// <summary>A line beside the result.</summary>
    public void Remark(LocalisedText text) => Console.Error.WriteLine(text.In(Language));

    /// <summary>Every problem as <c>file:line:column: CODE sentence</c>.</summary>
    public void List(IEnumerable<Problem> problems, TextWriter writer)
    {
        foreach (var problem in problems.OrderBy(static problem => problem.Place))
            writer.WriteLine($"{problem.Place}: {problem.Code} {problem.Sentence.In(Language)}");
    }

    /// <summary>Runs a command; what it throws becomes a sentence and an exit code.</summary>
    public async Task<int> GuardAsync(Func<Task<int>> command)
    {
        try
        {
            return await command();
        }
        catch (RefusalException refusal)
        {
            Remark(refusal.Sentence);
            return refusal.ExitCode;
        }
        catch (OperationCanceledException)
        {
            Remark(new("Gestopt.", "Stopped."));
            return ExitCode.Interrupted;
        }
        catch (PrintingFailedException failed)
        {
            Remark(new($"Afdrukken lukt niet: {failed.Message}", $"Printing failed: {failed.Message}"));
            return ExitCode.Refused;
        }
        catch (StoreException refused)
        {
            Remark(new($"{refused.Code} {refused.Sentence.Dutch}", $"{refused.Code} {refused.Sentence.English}"));
            return ExitCode.Refused;
        }
        catch (CatalogueException wrong)
        {
            Console.Error.WriteLine(wrong.Message);
            return ExitCode.Refused;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Remark(new($"Lezen of schrijven lukt niet: {exception.Message}", $"Cannot read or write: {exception.Message}"));
            return ExitCode.Refused;
        }
    }

    /// <summary>Does long work with a bar on a terminal, and silently in a pipe.</summary>
    public T Work<T>(string dutch, string english, Func<IProgress<double>?, T> work)
    {
        if (Console.IsErrorRedirected)
            return work(null);
        return Bars().Start(context => work(new Bar(context.AddTask(Markup.Escape(new LocalisedText(dutch, english).In(Language)), maxValue: 1))));
    }

    /// <summary>Does long work of unknown length with a spinner on a terminal, and silently in a pipe.</summary>
    public T Work<T>(string dutch, string english, Func<T> work) => Console.IsErrorRedirected
        ? work()
        : errors.Status().Start(Markup.Escape(new LocalisedText(dutch, english).In(Language)), _ => work());

    /// <inheritdoc cref="Work{T}(string, string, Func{IProgress{double}, T})"/>
    public Task<T> WorkAsync<T>(string dutch, string english, Func<IProgress<double>?, Task<T>> work)
    {
        if (Console.IsErrorRedirected)
            return work(null);
        return Bars().StartAsync(context => work(new Bar(context.AddTask(Markup.Escape(new LocalisedText(dutch, english).In(Language)), maxValue: 1))));
    }

    /// <inheritdoc cref="Work{T}(string, string, Func{T})"/>
    public Task WorkAsync(string dutch, string english, Func<Task> work) => Console.IsErrorRedirected
        ? work()
        : errors.Status().StartAsync(Markup.Escape(new LocalisedText(dutch, english).In(Language)), _ => work());

    private Progress Bars() => errors.Progress().AutoClear(true).HideCompleted(true)
        .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn());

    private sealed class Bar(ProgressTask task) : IProgress<double>
    {
        public void Report(double value) => task.Value = value;
    }
}
