namespace GoldenThread.Domain.Boards;

/// <summary>What a board decided on an item (R89).</summary>
public enum DecisionKind
{
    /// <summary>What is being done was accepted as suitable.</summary>
    Accepted,

    /// <summary>It was approved.</summary>
    Approved,

    /// <summary>It was noted.</summary>
    Noted,

    /// <summary>It was supported, and goes to another board, which decides.</summary>
    SupportedAndReferred,

    /// <summary>Comments go back to whoever brought it.</summary>
    CommentsFedBack,

    /// <summary>The concept was agreed; what was brought is revised.</summary>
    AgreedInConcept,

    /// <summary>It must be written anew and brought back.</summary>
    RewriteAndBringBack,

    /// <summary>It was not dealt with, and comes to a later meeting.</summary>
    CarriedOver,

    /// <summary>Nothing more is to be done; the case is closed.</summary>
    Closed,

    /// <summary>What was decided is not clear from the record: somebody must find out.</summary>
    Unclear,
}

/// <summary>Decisions in words.</summary>
public static class DecisionKindInWordsExtensions
{
    /// <summary>The decision as pages and papers print it.</summary>
    /// <param name="kind">The decision.</param>
    public static string InWords(this DecisionKind kind) => kind switch
    {
        DecisionKind.Accepted => "Accepted as suitable action",
        DecisionKind.SupportedAndReferred => "Supported and referred",
        DecisionKind.CommentsFedBack => "Comments fed back",
        DecisionKind.AgreedInConcept => "Agreed in concept, to be revised",
        DecisionKind.RewriteAndBringBack => "To be rewritten and brought back",
        DecisionKind.CarriedOver => "Carried over",
        DecisionKind.Unclear => "Not clear from the record",
        _ => kind.ToString(),
    };
}
