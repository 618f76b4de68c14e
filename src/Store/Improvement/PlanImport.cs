namespace GoldenThread.Store.Improvement;

/// <summary>A paper that was read and waits for a person to settle what is in question. Nothing of it is in a plan until they accept it.</summary>
public sealed class PlanImport
{
    public Guid Id { get; init; }
    public Guid CouncilId { get; init; }
    public required Guid AccountId { get; init; }
    public required string FileName { get; init; }

    /// <summary>The SHA-256 of the file, in hexadecimal.</summary>
    public required string Hash { get; init; }
    public required DateTimeOffset At { get; init; }

    /// <summary>The neutral paper as JSON, so that it can be read again with other columns.</summary>
    public required string Paper { get; init; }

    /// <summary>What the person chose so far, as JSON: columns, leads, warnings settled, rows left out.</summary>
    public string Choices { get; set; } = "{}";

    /// <summary>The plan that it would be compared with; null for a new plan.</summary>
    public Guid? PlanId { get; init; }

    /// <summary>The plan that it became; null while it waits.</summary>
    public Guid? AcceptedAs { get; set; }
    public int Version { get; set; }
}
