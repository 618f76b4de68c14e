using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Boards;

/// <summary>An agenda changed.</summary>
/// <param name="About">The meeting.</param>
/// <param name="What">What changed, in words.</param>
public sealed record AgendaChanged(RecordRef About, IReadOnlyList<string> What) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => "Agenda changed";

    /// <inheritdoc/>
    public override string? Said => string.Join('\n', What);
}
