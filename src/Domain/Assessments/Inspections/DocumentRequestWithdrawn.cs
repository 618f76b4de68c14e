using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Assessments.Inspections;

/// <summary>The request for a document was withdrawn.</summary>
/// <param name="About">The inspection.</param>
/// <param name="Number">The number of the document.</param>
/// <param name="What">What had been asked for.</param>
/// <param name="Because">Why.</param>
public sealed record DocumentRequestWithdrawn(RecordRef About, int Number, string What, string Because) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"Request for document {Number} withdrawn: {What}";

    /// <inheritdoc/>
    public override string? Said => Because;
}
