using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Delivery;

/// <summary>A programme was begun.</summary>
/// <param name="About">The programme.</param>
public sealed record ProgrammeBegun(RecordRef About) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => "The programme was begun";
}

/// <summary>What is said of a programme was changed.</summary>
/// <param name="About">The programme.</param>
public sealed record ProgrammeChanged(RecordRef About) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => "The programme was changed";
}

/// <summary>A programme ended.</summary>
/// <param name="About">The programme.</param>
/// <param name="On">Its last day.</param>
public sealed record ProgrammeEnded(RecordRef About, DateOnly On) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"The programme ended on {On.InWords()}";
}
