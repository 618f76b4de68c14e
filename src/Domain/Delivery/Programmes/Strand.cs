namespace GoldenThread.Domain.Delivery;

/// <summary>A strand of a programme: part of the same plan with a lead, a planned outcome, and the day on which that is reviewed (R104).</summary>
public sealed record Strand
{
    /// <summary>Its key in the programme, from 1; never used again.</summary>
    public required int Key { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>The post that leads it.</summary>
    public required Guid LeadPostId { get; init; }

    /// <summary>What is planned to come of it.</summary>
    public required string Outcome { get; init; }

    /// <summary>The day on which its outcome is reviewed next; null once it was reviewed for good.</summary>
    public DateOnly? ReviewOn { get; init; }

    /// <summary>The improvement plan that holds its actions; null where none does.</summary>
    public Guid? PlanId { get; init; }

    /// <summary>The projects of the programme that belong to it.</summary>
    public IReadOnlyList<Guid> Projects { get; init; } = [];

    /// <summary>What was said of its outcome, the latest last.</summary>
    public IReadOnlyList<OutcomeReview> Reviews { get; init; } = [];

    /// <summary>The day on which it ended; null while it goes on.</summary>
    public DateOnly? EndedOn { get; init; }

    /// <summary>Why it ended; empty while it goes on.</summary>
    public string EndedBecause { get; init; } = "";

    /// <summary>What was said of its outcome last; null before.</summary>
    public OutcomeReview? Review => Reviews.Count > 0 ? Reviews[^1] : null;

    /// <summary>Whether its outcome is to be reviewed by a day.</summary>
    /// <param name="day">The day.</param>
    public bool IsDue(DateOnly day) => EndedOn is null && ReviewOn <= day;
}
