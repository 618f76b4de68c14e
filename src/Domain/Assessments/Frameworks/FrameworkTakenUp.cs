using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Assessments.Frameworks;

/// <summary>An edition of a framework was taken up.</summary>
/// <param name="About">The edition.</param>
/// <param name="Number">Its number.</param>
/// <param name="Because">Why it differs from the one before; empty for the first.</param>
/// <param name="Touched">The parts that self-assessments answer that are not signed off, and that it leaves out, moves or words otherwise.</param>
public sealed record FrameworkTakenUp(RecordRef About, int Number, string Because, IReadOnlyList<string> Touched) : Event(About)
{
    private const int Most = 20;

    /// <inheritdoc/>
    public override string InWords => (Number == 1 ? "Taken up" : $"Taken up as edition {Number}") + (Touched.Count == 0 ? "" : $", though it changes or leaves out {Named}, which {(Touched.Count == 1 ? "is" : "are")} being answered: those self-assessments stay on their edition");

    /// <inheritdoc/>
    public override string? Said => Because.Length == 0 ? null : Because;

    private string Named => Touched.Count > Most ? $"{string.Join(", ", Touched.Take(Most))} and {Touched.Count - Most} more" : CountingWords.Listed(Touched);
}
