namespace GoldenThread.Domain.Assessments.Frameworks;

/// <summary>One part of a framework at any level: a headline question, a theme, a line, a criterion.</summary>
public sealed record FrameworkPart
{
    /// <summary>How it is cited, and what it is known by across editions: "2.3", "2.3.1", "CI".</summary>
    public required string Ref { get; init; }

    /// <summary>Its name, its question, or what it asks for, in one sentence.</summary>
    public required string Title { get; init; }

    /// <summary>What more is said of it; empty for nothing.</summary>
    public string Text { get; init; } = "";

    /// <summary>The heading under which it stands among its like, such as a sub-theme; empty for none.</summary>
    public string Group { get; init; } = "";

    /// <summary>The code of its own scale; null for the scale of its level, "" for none.</summary>
    public string? Scale { get; init; }

    /// <summary>What is to be known of it: a cross-reference, where its words come from; empty for nothing.</summary>
    public string Note { get; init; } = "";

    /// <summary>Whether its words were not confirmed.</summary>
    public bool IsUnconfirmed { get; init; }

    /// <summary>The parts below it.</summary>
    public IReadOnlyList<FrameworkPart> Parts { get; init; } = [];
}
