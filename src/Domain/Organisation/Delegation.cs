using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Organisation;

/// <summary>That another person stands in for a post during a period of leave.</summary>
public sealed class Delegation
{
    /// <summary>Its identity.</summary>
    public Guid Id { get; init; }

    /// <summary>The council.</summary>
    public Guid CouncilId { get; init; }

    /// <summary>The post that is stood in for.</summary>
    public required Guid PostId { get; init; }

    /// <summary>Who stands in.</summary>
    public required Guid PersonId { get; init; }

    /// <summary>The first day.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The last day; a delegation always has one.</summary>
    public required DateOnly To { get; set; }

    /// <summary>How History names it.</summary>
    public RecordRef Ref => new("delegation", Id, "a delegation");

    /// <summary>Whether it holds on a day.</summary>
    /// <param name="day">The day.</param>
    public bool HoldsOn(DateOnly day) => From <= day && To >= day;
}
