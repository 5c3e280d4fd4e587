using Maatstaf.Delivery.Keeping;
using Maatstaf.Production.Letters;
using Maatstaf.Production.Practices;
using Maatstaf.Web.Desk;

namespace Maatstaf.Web.Practices;

/// <summary>What the pages about practices work with.</summary>
internal static class PracticeServices
{
    /// <summary>Adds it.</summary>
    /// <param name="services">Where it is added.</param>
    /// <param name="publicAddress">Address under which people reach the site, without a slash at its end.</param>
    public static void AddPractices(this IServiceCollection services, string publicAddress)
    {
        services.AddSingleton(provider => new PracticePostman(provider.GetRequiredService<IAccountDirectory>(), publicAddress));
        services.AddSingleton<PracticeLibrary>().AddSingleton<PracticeWriting>().AddSingleton<PracticeModerating>().AddSingleton<PracticeTalking>();
        services.AddSingleton<PracticeReading>().AddSingleton<PracticeContacting>().AddSingleton<ExamplesDesk>();
    }

    /// <summary>Maps the pages and forms about practices.</summary>
    public static void Map(DeskRoutes routes)
    {
        PracticeRoutes.Map(routes);
        WriteRoutes.Map(routes);
        ContactRoutes.Map(routes);
        JudgeRoutes.Map(routes);
        ExampleRoutes.Map(routes);
    }
}
