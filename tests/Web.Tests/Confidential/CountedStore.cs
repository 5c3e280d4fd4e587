using System.Collections.Concurrent;
using System.Reflection;
using Maatstaf.Delivery.Keeping;

namespace Maatstaf.Web_Tests.Confidential;

/// <summary>Passes on what is asked of a store, and remembers what was asked.</summary>
public class CountedStore : DispatchProxy
{
    private readonly ConcurrentQueue<string> asked = new();
    private IDeliveryStore store = null!;

    public static (IDeliveryStore Store, CountedStore Count) Around(IDeliveryStore store)
    {
        var proxy = Create<IDeliveryStore, CountedStore>();
        var count = (CountedStore)(object)proxy;
        count.store = store;
        return (proxy, count);
    }

    /// <summary>What was asked since the last time, in order; the round of the mail goes on by itself and does not count.</summary>
    public string[] Take()
    {
        var taken = new List<string>();
        while (asked.TryDequeue(out var call))
            taken.Add(call);
        return [.. taken];
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        if (targetMethod!.Name is not nameof(IDeliveryStore.MailAsync))
            asked.Enqueue(targetMethod.Name);
        return targetMethod.Invoke(store, BindingFlags.DoNotWrapExceptions, null, args, null);
    }
}
