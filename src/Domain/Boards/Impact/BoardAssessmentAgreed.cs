using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Boards;

/// <summary>The assessment of a board's impact was agreed.</summary>
/// <param name="About">The assessment.</param>
/// <param name="Number">The number of the version.</param>
/// <param name="Judgement">How much difference the board made.</param>
/// <param name="Because">Why it is judged so.</param>
public sealed record BoardAssessmentAgreed(RecordRef About, int Number, BoardImpact Judgement, string Because) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"Version {Number} agreed: {Judgement.InWords().ToLowerInvariant()}";

    /// <inheritdoc/>
    public override string? Said => Because;
}
