using System.Collections.Concurrent;

namespace Maatstaf.Intake.Text;

/// <summary>Buffers for blocks, used again and again, so that reading takes the same memory for every size of file.</summary>
/// <param name="size">Bytes of one buffer; any record fits in it.</param>
internal sealed class BlockPool(int size)
{
    private readonly ConcurrentBag<byte[]> idle = [];

    /// <summary>Bytes of one buffer.</summary>
    public int Size => size;

    public byte[] Rent() => idle.TryTake(out var buffer) ? buffer : GC.AllocateUninitializedArray<byte>(size);

    public void Return(byte[] buffer) => idle.Add(buffer);
}
