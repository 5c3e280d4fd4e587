using Maatstaf.Api;
using Maatstaf.Production.Clients;
using Maatstaf.Production.Delivering;

namespace Maatstaf.Web.Clients;

/// <summary>What programs work with that ask and deliver in the name of an organisation.</summary>
internal static class ClientServices
{
    public static void AddClients(this IServiceCollection services)
    {
        services.AddSingleton<ClientDesk>().AddSingleton<WholeDelivery>();
        services.AddSingleton<ClientTokens>().AddSingleton<IApiCallers>(static provider => provider.GetRequiredService<ClientTokens>());
    }
}
