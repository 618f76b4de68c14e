using System.Collections.Concurrent;
using GoldenThread.Domain.Thread;

namespace GoldenThread.Web.Features.Thread;

/// <summary>Keeps each council's thread as it was put together last, and those of past days that somebody looked at.</summary>
public sealed class KeptGraphs
{
    private const int MostPast = 24;

    private readonly ConcurrentDictionary<Guid, (long Sequence, DateOnly Day, ThreadGraph Graph)> _now = new();
    private readonly ConcurrentDictionary<(Guid Council, DateOnly Day), ThreadGraph> _past = new();

    public ThreadGraph? Find(Guid council, long sequence, DateOnly day) => _now.TryGetValue(council, out var held) && held.Sequence == sequence && held.Day == day ? held.Graph : null;

    public ThreadGraph Keep(Guid council, long sequence, DateOnly day, ThreadGraph graph)
    {
        _now.AddOrUpdate(council, (sequence, day, graph), (_, held) => held.Sequence > sequence ? held : (sequence, day, graph));
        return graph;
    }

    public ThreadGraph? Past(Guid council, DateOnly day) => _past.GetValueOrDefault((council, day));

    public ThreadGraph KeepPast(Guid council, DateOnly day, ThreadGraph graph)
    {
        if (_past.Count >= MostPast) { _past.Clear(); }
        return _past[(council, day)] = graph;
    }
}
