using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Organisation;

/// <summary>The invited person chose a password, or linked their organisation's sign-in.</summary>
/// <param name="About">The account.</param>
/// <param name="How">How they will sign in, in words.</param>
public sealed record AccountJoined(RecordRef About, string How) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"Joined: {How}";
}
