namespace GoldenThread.Domain.Thread;

/// <summary>A record as it stands on the thread.</summary>
public sealed record ThreadNode
{
    /// <summary>Which record.</summary>
    public required ThreadEnd End { get; init; }

    /// <summary>Its code or number; empty where it has none.</summary>
    public string Code { get; init; } = "";

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>What it is called: "Objective", "Measure", "Service plan".</summary>
    public required string Called { get; init; }

    /// <summary>What addresses name it by, for whoever makes them.</summary>
    public string Key { get; init; } = "";

    /// <summary>What kind of aim it is; null for anything else.</summary>
    public AimKind? Aim { get; init; }

    /// <summary>The plan that it is written in; null for none.</summary>
    public Guid? PlanId { get; init; }

    /// <summary>The posts that answer for it, the owner first.</summary>
    public IReadOnlyList<Guid> Posts { get; init; } = [];

    /// <summary>The services that it belongs to.</summary>
    public IReadOnlyList<Guid> Services { get; init; } = [];

    /// <summary>Whether it goes on: not ended, not closed.</summary>
    public bool IsOpen { get; init; } = true;

    /// <summary>Whether it stands only for those who may see what is exempt or a draft.</summary>
    public bool IsHeldBack { get; init; }

    /// <summary>How it stands, at a glance.</summary>
    public ThreadTone Tone { get; init; }

    /// <summary>How it stands, in words; empty where nothing is known.</summary>
    public string Says { get; init; } = "";

    /// <summary>Its code and title.</summary>
    public string Name => Code.Length == 0 ? Title : $"{Code} {Title}";
}
