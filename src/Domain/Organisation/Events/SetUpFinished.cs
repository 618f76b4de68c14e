using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Organisation;

/// <summary>The set-up of the council was finished.</summary>
/// <param name="About">The council.</param>
public sealed record SetUpFinished(RecordRef About) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => "Set-up finished";
}
