using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Organisation;

/// <summary>A council was founded in an installation.</summary>
/// <param name="About">The council.</param>
/// <param name="Name">Its name.</param>
public sealed record CouncilFounded(RecordRef About, string Name) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"{Name} founded";
}
