using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Reports;

/// <summary>Somebody asked for something in another form.</summary>
/// <param name="About">The request.</param>
public sealed record FormatAsked(RecordRef About) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => "Another form asked for";
}
