namespace GoldenThread.Domain.Delivery;

/// <summary>The steps that a management standard goes through, in their usual order (R69).</summary>
public enum StandardStepKind
{
    /// <summary>It is drafted.</summary>
    Draft,

    /// <summary>Those who will work by it are asked: workshops, an earlier meeting.</summary>
    Consultation,

    /// <summary>The final draft is there.</summary>
    FinalDraft,

    /// <summary>A board approves it.</summary>
    Approval,

    /// <summary>It is circulated: people work by it.</summary>
    Launch,

    /// <summary>Those who work by it say how it goes.</summary>
    Feedback,

    /// <summary>Its final form is there.</summary>
    Final,

    /// <summary>It is reviewed, as every year.</summary>
    Review,

    /// <summary>It is brought in line with others that came later.</summary>
    Alignment,

    /// <summary>It is withdrawn.</summary>
    Withdrawal,
}
