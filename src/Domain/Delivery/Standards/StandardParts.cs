using GoldenThread.Domain.Basics;

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

/// <summary>Steps of management standards in words.</summary>
public static class StandardStepKindInWordsExtensions
{
    /// <summary>The step as pages print it.</summary>
    /// <param name="kind">The step.</param>
    public static string InWords(this StandardStepKind kind) => kind switch
    {
        StandardStepKind.FinalDraft => "Final draft",
        StandardStepKind.Approval => "Approved by a board",
        StandardStepKind.Launch => "Launched",
        StandardStepKind.Final => "Final form",
        StandardStepKind.Review => "Annual review",
        StandardStepKind.Alignment => "Brought in line with others",
        StandardStepKind.Withdrawal => "Withdrawn",
        _ => kind.ToString(),
    };
}

/// <summary>A step of a management standard, taken or planned.</summary>
public sealed record StandardStep
{
    /// <summary>Its number, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>What step it is.</summary>
    public required StandardStepKind Kind { get; init; }

    /// <summary>By when it was to be taken; null where no day was named.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>The day on which it was taken; null while it is planned.</summary>
    public DateOnly? TakenOn { get; init; }

    /// <summary>What came of it; empty before.</summary>
    public string Words { get; init; } = "";
}

/// <summary>What is typed of a management standard.</summary>
public sealed record StandardDetails
{
    /// <summary>Its title.</summary>
    public string? Title { get; init; }

    /// <summary>The context.</summary>
    public string? Context { get; init; }

    /// <summary>The standards, one each.</summary>
    public IReadOnlyList<string> Standards { get; init; } = [];

    /// <summary>Who does what.</summary>
    public string? Roles { get; init; }

    /// <summary>How it is done.</summary>
    public string? Guidance { get; init; }

    /// <summary>The post that keeps it.</summary>
    public Guid? OwnerPostId { get; init; }
}

/// <summary>A management standard was drafted.</summary>
/// <param name="About">The management standard.</param>
public sealed record StandardDrafted(RecordRef About) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => "The management standard was drafted";
}

/// <summary>The words of a management standard were changed.</summary>
/// <param name="About">The management standard.</param>
/// <param name="What">What is new; null where that was not said.</param>
public sealed record StandardChanged(RecordRef About, string? What) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => "The management standard was changed";

    /// <inheritdoc/>
    public override string? Said => What;
}

/// <summary>A step of a management standard was taken or planned.</summary>
/// <param name="About">The management standard.</param>
/// <param name="Kind">The step.</param>
/// <param name="TakenOn">The day on which it was taken; null where it is planned.</param>
/// <param name="Due">By when it is to be taken; null where that was not said.</param>
/// <param name="Words">What came of it; null for nothing.</param>
public sealed record StandardStepTaken(RecordRef About, StandardStepKind Kind, DateOnly? TakenOn, DateOnly? Due, string? Words) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => TakenOn is { } taken ? $"{Kind.InWords()} on {taken.InWords()}" : $"Planned: {Kind.InWords()}, by {Due!.Value.InWords()}";

    /// <inheritdoc/>
    public override string? Said => Words;
}
