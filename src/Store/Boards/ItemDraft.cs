namespace GoldenThread.Store.Boards;

/// <summary>What somebody types of an item of a meeting and has not saved yet: kept for them alone, outside History, and gone once it is saved for good.</summary>
public sealed class ItemDraft
{
    public Guid Id { get; init; }
    public Guid CouncilId { get; init; }
    public Guid MeetingId { get; init; }

    /// <summary>The key of the item in its meeting.</summary>
    public int ItemKey { get; init; }
    public Guid AccountId { get; init; }

    /// <summary>The post of whoever types, as others are told who is writing.</summary>
    public string Post { get; set; } = "";

    /// <summary>The fields of the form by name.</summary>
    public IReadOnlyDictionary<string, string> Fields { get; set; } = new Dictionary<string, string>();

    /// <summary>The version of the record that they saw when they began.</summary>
    public int? Seen { get; set; }
    public DateTimeOffset At { get; set; }
}
