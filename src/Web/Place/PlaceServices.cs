using Maatstaf.Production.Placing;

namespace Maatstaf.Web.Place;

/// <summary>What the pages about the own place work with.</summary>
internal static class PlaceServices
{
    /// <summary>Adds it.</summary>
    public static void AddPlace(this IServiceCollection services) => services.AddSingleton<CircleFigures>().AddSingleton<PlaceDesk>().AddSingleton<PartnershipDesk>().AddSingleton<SealedGroup>();
}
