namespace GoldenThread.Domain.Boards;

/// <summary>How much of a meeting somebody sees (ruling 25: whoever reads no drafts sees no draft minutes).</summary>
public enum MeetingSight
{
    /// <summary>Its agenda and the papers of it: its minutes are a draft, and no briefing tells of it.</summary>
    Agenda,

    /// <summary>What was decided besides: a briefing that tells of it was issued.</summary>
    Decisions,

    /// <summary>Everything: its minutes were approved, or they read drafts.</summary>
    Everything,
}
