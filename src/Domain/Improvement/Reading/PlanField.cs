namespace GoldenThread.Domain.Improvement.Reading;

/// <summary>What a column of a plan holds, whatever the paper calls it.</summary>
public enum PlanField
{
    /// <summary>A column that the plan's fields have no place for; its words are kept under its own heading.</summary>
    Other,
    /// <summary>The code or reference.</summary>
    Code,
    /// <summary>The theme or section, where a column names it.</summary>
    Section,
    /// <summary>The category, where a column names it.</summary>
    Category,
    /// <summary>The paragraphs of the report that it answers.</summary>
    Paragraphs,
    /// <summary>What the inspector or reviewer said.</summary>
    Comment,
    /// <summary>What the action is for.</summary>
    Objective,
    /// <summary>What will be done.</summary>
    Action,
    /// <summary>When it begins.</summary>
    Start,
    /// <summary>By when, or how often.</summary>
    Timescale,
    /// <summary>Who leads.</summary>
    Lead,
    /// <summary>What will show success, as a list.</summary>
    Evidence,
    /// <summary>How and where it is watched.</summary>
    Monitoring,
    /// <summary>A target or outcome given as one text.</summary>
    Outcome,
    /// <summary>What it takes.</summary>
    Resources,
    /// <summary>Where the money comes from.</summary>
    FundedBy,
    /// <summary>What it asks of information technology.</summary>
    Ict,
    /// <summary>How far it has come.</summary>
    Progress,
    /// <summary>Its colour or state as printed.</summary>
    Status,
    /// <summary>How urgent it is, as printed.</summary>
    Priority,
}
