using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Organisation;

/// <summary>It was said which area the council serves.</summary>
/// <param name="About">The council.</param>
/// <param name="Area">The area in words.</param>
public sealed record AreaChosen(RecordRef About, string Area) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"The council's area is {Area}";
}
