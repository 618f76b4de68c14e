namespace GoldenThread.Domain.Assessments.Frameworks;

/// <summary>What one part of a framework has in common with a part of another: what answers the one goes some way to answer the other (R25).</summary>
/// <param name="Ref">The part of this framework.</param>
/// <param name="Framework">The code of the other framework.</param>
/// <param name="OtherRef">The part of the other.</param>
/// <param name="Overlap">How far.</param>
/// <param name="Because">What they share, in a sentence.</param>
public sealed record Crosswalk(string Ref, string Framework, string OtherRef, CrosswalkOverlap Overlap, string Because);

/// <summary>How far two parts of frameworks overlap.</summary>
public enum CrosswalkOverlap
{
    /// <summary>They touch.</summary>
    Touches,

    /// <summary>The one answers part of the other.</summary>
    Partly,

    /// <summary>They ask the same.</summary>
    Same,
}
