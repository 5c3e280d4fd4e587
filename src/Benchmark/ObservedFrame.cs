using Maatstaf.Returns;
using Maatstaf.Vocabulary;

namespace Maatstaf.Benchmark;

/// <summary>What stays of a data set when it was observed: everything but what was returned, of which a whole country's lines take much memory.</summary>
/// <param name="Data">Organisations, prices and how it is called; without what was returned.</param>
/// <param name="Layout">Where each sum stands.</param>
/// <param name="Groups">Which groups there are.</param>
internal sealed record ObservedFrame(ReturnedData Data, CellLayout Layout, GroupMembership Groups);
