using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Reports;

/// <summary>A request for another form was answered, and the address of whoever asked deleted.</summary>
/// <param name="About">The request.</param>
/// <param name="What">What was done.</param>
public sealed record FormatAnswered(RecordRef About, string What) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => "Answered";

    /// <inheritdoc/>
    public override string Said => What;
}
