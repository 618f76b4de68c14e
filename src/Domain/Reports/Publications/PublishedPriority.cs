using GoldenThread.Domain.Thread;

namespace GoldenThread.Domain.Reports;

/// <summary>An ambition or a priority as residents read it.</summary>
/// <param name="Slug">How addresses name it.</param>
/// <param name="Aim">What is wanted.</param>
/// <param name="Plan">The plan that it is written in.</param>
/// <param name="Objectives">The objectives and targets below it.</param>
/// <param name="Measures">The measures below it, by their addresses.</param>
public sealed record PublishedPriority(string Slug, PublishedAim Aim, string Plan, IReadOnlyList<PublishedAim> Objectives, IReadOnlyList<string> Measures);

/// <summary>An aim as residents read it.</summary>
/// <param name="Kind">What kind of aim it is.</param>
/// <param name="Number">Its number in its plan; empty for none.</param>
/// <param name="Title">What is to be reached.</param>
/// <param name="Words">What that means for people; empty where it is not said.</param>
/// <param name="State">How it stood.</param>
/// <param name="DueOn">By when it is to be reached; null where no day was said.</param>
/// <param name="Measures">The measures that show whether it is reached, by their addresses.</param>
public sealed record PublishedAim(AimKind Kind, string Number, string Title, string Words, AimState State, DateOnly? DueOn, IReadOnlyList<string> Measures);

/// <summary>How an aim stood when a publication was put together.</summary>
public enum AimState
{
    /// <summary>It goes on.</summary>
    GoesOn,

    /// <summary>It was reached.</summary>
    Reached,

    /// <summary>It was given up.</summary>
    GivenUp,

    /// <summary>Its day has passed.</summary>
    Late,
}
