namespace GoldenThread.Domain.Assessments.Inspections;

/// <summary>Something in an inspectors' room was opened or taken away: by whom, and when. It is written before anything is shown, and never changed.</summary>
public sealed class RoomOpening
{
    /// <summary>The most characters of what was opened.</summary>
    public const int MaxWhat = 400;

    /// <summary>Its identity.</summary>
    public Guid Id { get; init; }

    /// <summary>The council.</summary>
    public Guid CouncilId { get; init; }

    /// <summary>The inspection whose room it is.</summary>
    public required Guid InspectionId { get; init; }

    /// <summary>The number of what was opened; null for the room itself and for the pack of all.</summary>
    public int? Number { get; init; }

    /// <summary>What was opened, in words.</summary>
    public required string What { get; init; }

    /// <summary>The account that opened it.</summary>
    public required Guid Account { get; init; }

    /// <summary>What the product called them.</summary>
    public required string By { get; init; }

    /// <summary>When, in UTC.</summary>
    public required DateTimeOffset At { get; init; }
}
