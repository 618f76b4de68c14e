using System.Collections.Concurrent;

namespace GoldenThread.Web.Plumbing.Keeping;

/// <summary>What is kept for one host: whose it is, by which stamp, and since when that is known to hold.</summary>
public sealed class KeptOfHost(Guid council, string stamp, DateTimeOffset known)
{
    private readonly ConcurrentDictionary<string, KeptAnswer> _answers = new(StringComparer.Ordinal);
    private long _known = known.UtcTicks;
    private int _asking;
    private long _bytes;

    public Guid Council => council;
    public string Stamp => stamp;

    /// <summary>How long ago the stamp was last known to be the council's.</summary>
    public TimeSpan Age(DateTimeOffset now) => TimeSpan.FromTicks(now.UtcTicks - Interlocked.Read(ref _known));

    /// <summary>Whether this request is the one that asks whether the stamp still holds.</summary>
    public bool TakeTurn() => Interlocked.CompareExchange(ref _asking, 1, 0) == 0;

    public void GiveTurn() => Volatile.Write(ref _asking, 0);

    public void Confirm(DateTimeOffset now) => Interlocked.Exchange(ref _known, now.UtcTicks);

    public KeptAnswer? Find(string path) => _answers.GetValueOrDefault(path);

    public void Keep(string path, KeptAnswer answer)
    {
        if (Interlocked.Add(ref _bytes, answer.Body.Length + answer.Compressed.Length) > KeptAnswers.MostBytes) { _answers.Clear(); Interlocked.Exchange(ref _bytes, 0); }
        _answers[path] = answer;
    }
}

/// <summary>
/// Answers that are the same for everybody, kept in memory by host and address while the stamp of the council holds. Whether it holds is asked of the database at most once a second, by one request;
/// while the database does not answer, what is kept is given for a minute more.
/// </summary>
/// <param name="stampOf">The stamp of a council now: it changes when its answers do.</param>
/// <param name="time">The clock.</param>
public sealed class KeptAnswers(Func<Guid, CancellationToken, Task<string>> stampOf, TimeProvider time)
{
    public const long MostBytes = 64L * 1024 * 1024;
    private const int MostHosts = 32;
    private static readonly TimeSpan AskAgain = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<string, KeptOfHost> _hosts = new(StringComparer.Ordinal);

    /// <summary>The kept answer; null where there is none, or none that is known to hold.</summary>
    public ValueTask<KeptAnswer?> FindAsync(string host, string path, CancellationToken cancel)
    {
        if (!_hosts.TryGetValue(host, out var kept)) { return default; }
        var age = kept.Age(time.GetUtcNow());
        return age < AskAgain && age >= TimeSpan.Zero ? new(kept.Find(path)) : AskedAsync(host, kept, path, cancel);
    }

    public void Keep(string host, Guid council, string stamp, string path, KeptAnswer answer)
    {
        if (_hosts.Count >= MostHosts && !_hosts.ContainsKey(host)) { _hosts.Clear(); }
        // The stamp was read when the page began to be drawn: the next who asks makes sure.
        var fresh = new KeptOfHost(council, stamp, time.GetUtcNow() - AskAgain);
        _hosts.AddOrUpdate(host, _ => fresh, (_, held) => held.Council == council && held.Stamp == stamp ? held : fresh).Keep(path, answer);
    }

    /// <summary>Forgets all that is kept of a council: something in it has changed.</summary>
    public void Forget(Guid council)
    {
        foreach (var (host, kept) in _hosts)
        {
            if (kept.Council == council) { _hosts.TryRemove(KeyValuePair.Create(host, kept)); }
        }
    }

    private async ValueTask<KeptAnswer?> AskedAsync(string host, KeptOfHost kept, string path, CancellationToken cancel)
    {
        if (kept.TakeTurn())
        {
            try
            {
                if (await stampOf(kept.Council, cancel) != kept.Stamp)
                {
                    _hosts.TryRemove(KeyValuePair.Create(host, kept));
                    return null;
                }

                kept.Confirm(time.GetUtcNow());
            }
            catch (Exception unanswered) when (unanswered is System.Data.Common.DbException or TimeoutException or InvalidOperationException)
            {
                // The database does not answer; nobody can have withdrawn anything there either.
            }
            finally
            {
                kept.GiveTurn();
            }
        }

        return kept.Age(time.GetUtcNow()) is var age && age < Longest && age >= TimeSpan.Zero ? kept.Find(path) : null;
    }
}
