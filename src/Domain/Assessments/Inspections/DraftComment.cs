namespace GoldenThread.Domain.Assessments.Inspections;

/// <summary>What the council said to a paragraph of the draft report, and what came of it.</summary>
public sealed record DraftComment
{
    /// <summary>Its number among the inspection's, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>The paragraph as it is cited in the draft.</summary>
    public required string Paragraph { get; init; }

    /// <summary>What the council said: what is wrong in fact, and what shows it.</summary>
    public required string Words { get; init; }

    /// <summary>The post that said it.</summary>
    public required string By { get; init; }

    /// <summary>The day on which it was sent; null before.</summary>
    public DateOnly? SentOn { get; init; }

    /// <summary>What the inspectorate replied; empty before.</summary>
    public string Reply { get; init; } = "";

    /// <summary>Whether the draft was changed for it; null before the reply.</summary>
    public bool? IsTaken { get; init; }

    /// <summary>Why it was withdrawn before it was sent; empty where it stands.</summary>
    public string WithdrawnBecause { get; init; } = "";

    /// <summary>Whether it was withdrawn.</summary>
    public bool IsWithdrawn => WithdrawnBecause.Length > 0;

    /// <summary>Whether it is still to be sent: it was not sent, and stands.</summary>
    public bool IsToSend => SentOn is null && !IsWithdrawn;
}
