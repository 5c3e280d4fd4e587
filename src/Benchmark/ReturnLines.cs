using Maatstaf.Returns;

namespace Maatstaf.Benchmark;

/// <summary>The lines that the engine adds up: of a whole country, or of one return.</summary>
/// <param name="Software">Software lines.</param>
/// <param name="Personnel">Personnel lines.</param>
/// <param name="Infrastructure">Infrastructure lines.</param>
/// <param name="Projects">Project lines.</param>
/// <param name="Maturity">Answers to questions about maturity.</param>
/// <param name="Ai">Use cases of artificial intelligence.</param>
public sealed record ReturnLines(SoftwareLines Software, PersonnelLines Personnel, InfrastructureLines Infrastructure, ProjectLines Projects, MaturityAnswers Maturity, AiUseCases Ai)
{
    /// <summary>All lines of the data.</summary>
    public static ReturnLines Of(ReturnedData data) => new(data.Software, data.Personnel, data.Infrastructure, data.Projects, data.Maturity, data.Ai);
}
