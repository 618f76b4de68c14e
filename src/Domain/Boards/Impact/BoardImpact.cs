namespace GoldenThread.Domain.Boards;

/// <summary>How much difference a board made in a year, as it is judged (R8).</summary>
public enum BoardImpact
{
    /// <summary>What changed for people can be shown, and would not have come without the board.</summary>
    ClearDifference,

    /// <summary>Some of what changed can be shown to follow from the board.</summary>
    SomeDifference,

    /// <summary>The board met and decided, and little changed by it.</summary>
    LittleDifference,

    /// <summary>It is too early to say, or nobody can know yet.</summary>
    CannotBeSaidYet,
}

/// <summary>Judgements of a board's impact in words.</summary>
public static class BoardImpactInWordsExtensions
{
    /// <summary>The judgement as pages and papers print it.</summary>
    /// <param name="impact">The judgement.</param>
    public static string InWords(this BoardImpact impact) => impact switch
    {
        BoardImpact.ClearDifference => "It made a clear difference",
        BoardImpact.SomeDifference => "It made some difference",
        BoardImpact.LittleDifference => "It made little difference",
        _ => "It cannot be said yet",
    };
}
