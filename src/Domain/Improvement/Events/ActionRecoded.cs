using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Improvement;

/// <summary>An action was given another code.</summary>
/// <param name="About">The action.</param>
/// <param name="From">The code before.</param>
/// <param name="To">The code now.</param>
public sealed record ActionRecoded(RecordRef About, string From, string To) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"Code changed from {From} to {To}; the old code still finds this action";
}
