using Maatstaf.Improvement.Transitions;

namespace Maatstaf.OwnReports;

/// <summary>What an organisation knows of its applications.</summary>
/// <param name="Estate">The applications of its approved return.</param>
/// <param name="Register">What it wrote down besides.</param>
public sealed record CloudSituation(ApplicationEstate Estate, ApplicationRegister Register);
