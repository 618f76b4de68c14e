using System.Threading.RateLimiting;

namespace GoldenThread.Web.Plumbing.SignIn;

/// <summary>
/// Slows guessing without locking anybody out: wrong tries are counted for a name from one address, for an address over all names, and for
/// a name over all addresses. From the last a browser that has signed in to the account before is free, so that strangers who guess keep only strangers waiting.
/// </summary>
public sealed class SignInThrottle : IDisposable
{
    public const int TriesOfOneName = 10;
    private readonly PartitionedRateLimiter<Attempt> _wrong = PartitionedRateLimiter.CreateChained(
        Counting(attempt => $"{attempt.Name} from {attempt.Address}", TriesOfOneName),
        Counting(attempt => attempt.Address, 100),
        Counting(attempt => attempt.IsKnownBrowser ? $"{attempt.Name} from {attempt.Address}" : attempt.Name, 50));

    /// <summary>How long to wait before the next try; null when none is needed.</summary>
    public TimeSpan? WaitFor(Attempt attempt)
    {
        using var lease = _wrong.AttemptAcquire(attempt, 0);
        return lease.IsAcquired ? null : lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? wait : TimeSpan.FromMinutes(5);
    }

    /// <summary>Counts a wrong try.</summary>
    public void Count(Attempt attempt) => _wrong.AttemptAcquire(attempt).Dispose();

    public void Dispose() => _wrong.Dispose();

    private static PartitionedRateLimiter<Attempt> Counting(Func<Attempt, string> of, int tries) => PartitionedRateLimiter.Create<Attempt, string>(attempt =>
        RateLimitPartition.GetFixedWindowLimiter(of(attempt), _ => new FixedWindowRateLimiterOptions { PermitLimit = tries, Window = TimeSpan.FromMinutes(5), QueueLimit = 0 }));
}

/// <summary>A try to sign in: the name as typed in one form of writing, where it came from, and whether the browser has signed in to that name before.</summary>
public sealed record Attempt(string Name, string Address, bool IsKnownBrowser);
