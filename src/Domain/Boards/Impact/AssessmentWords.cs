namespace GoldenThread.Domain.Boards;

/// <summary>What an assessment of a board's impact says (R8).</summary>
public sealed record AssessmentWords
{
    /// <summary>What changed for people, in its order.</summary>
    public IReadOnlyList<BoardOutcome> Outcomes { get; init; } = [];

    /// <summary>Why nothing changed for people, or nothing can be shown; empty where outcomes are named.</summary>
    public string NoOutcomeBecause { get; init; } = "";

    /// <summary>How much difference the board made; null while nobody has judged.</summary>
    public BoardImpact? Judgement { get; init; }

    /// <summary>Why it is judged so; empty while nobody has said.</summary>
    public string Because { get; init; } = "";

    /// <summary>What the board will do differently; empty for nothing.</summary>
    public string Differently { get; init; } = "";

    /// <summary>The boards to which it is to be reported.</summary>
    public IReadOnlyList<Guid> GoesTo { get; init; } = [];
}

/// <summary>Something that changed for people by what a board did.</summary>
/// <param name="Changed">What changed, and for whom.</param>
/// <param name="Evidence">What shows it.</param>
/// <param name="CaseNumber">The number of the closed case that it follows from; null for none.</param>
public sealed record BoardOutcome(string Changed, string Evidence = "", int? CaseNumber = null);
