using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Measures;

/// <summary>A return went a step on its way, or back.</summary>
/// <param name="About">The return.</param>
/// <param name="From">The state before.</param>
/// <param name="To">The state now.</param>
/// <param name="Because">What was said; null where nothing was.</param>
public sealed record ReturnMoved(RecordRef About, ReturnState From, ReturnState To, string? Because) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => (From, To) switch
    {
        (ReturnState.Locked, _) => "Unlocked",
        (_, ReturnState.Open) => $"{From.InWords()}, and open again",
        _ => To.InWords(),
    };

    /// <inheritdoc/>
    public override string? Said => Because;
}
