namespace GoldenThread.Domain.Engagement;

/// <summary>That one member opened the room in a week. It does not say who, unless the council decided that, and never what they read.</summary>
public sealed class RoomVisit
{
    /// <summary>Its identity; it says nothing of a moment.</summary>
    public Guid Id { get; init; }

    /// <summary>The council.</summary>
    public Guid CouncilId { get; init; }

    /// <summary>The Monday of the week.</summary>
    public required DateOnly Week { get; init; }

    /// <summary>The post as which they opened it; empty where names are not kept.</summary>
    public string OpenedAs { get; set; } = "";
}
