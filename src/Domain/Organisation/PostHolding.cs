using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Organisation;

/// <summary>That a person holds a post from one day to another.</summary>
public sealed class PostHolding
{
    /// <summary>Its identity.</summary>
    public Guid Id { get; init; }

    /// <summary>The council.</summary>
    public Guid CouncilId { get; init; }

    /// <summary>The post.</summary>
    public required Guid PostId { get; init; }

    /// <summary>The person.</summary>
    public required Guid PersonId { get; init; }

    /// <summary>The first day.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The last day; null while it lasts.</summary>
    public DateOnly? To { get; set; }

    /// <summary>How History names it.</summary>
    public RecordRef Ref => new("holding", Id, "a holding of a post");

    /// <summary>Whether it holds on a day.</summary>
    /// <param name="day">The day.</param>
    public bool HoldsOn(DateOnly day) => From <= day && (To is null || To >= day);
}
