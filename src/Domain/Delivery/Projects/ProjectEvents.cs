using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Delivery;

/// <summary>A project was proposed.</summary>
/// <param name="About">The project.</param>
/// <param name="Replaces">What it replaces; null for nothing.</param>
public sealed record ProjectProposed(RecordRef About, string? Replaces) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => Replaces is null ? "The project was proposed" : $"The project was proposed to replace {Replaces}";
}

/// <summary>What is said of a project was changed.</summary>
/// <param name="About">The project.</param>
/// <param name="Version">The version of its PID that says so.</param>
/// <param name="What">What is new; null where that was not asked.</param>
public sealed record ProjectChanged(RecordRef About, int Version, string? What) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"Version {Version} of the PID was written";

    /// <inheritdoc/>
    public override string? Said => What;
}

/// <summary>Somebody who must approve a project said whether they do.</summary>
/// <param name="About">The project.</param>
/// <param name="Who">Who said so.</param>
/// <param name="IsGiven">Whether they approved.</param>
/// <param name="IsLast">Whether the project is approved by that.</param>
/// <param name="Words">What they said.</param>
public sealed record ProjectApprovalRecorded(RecordRef About, string Who, bool IsGiven, bool IsLast, string? Words) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"{Who} {(IsGiven ? "approved it" : "did not approve it")}{(IsLast ? ": the project is approved" : "")}";

    /// <inheritdoc/>
    public override string? Said => Words;
}

/// <summary>A project was begun, paused, gone on with, completed or stopped.</summary>
/// <param name="About">The project.</param>
/// <param name="To">What it became.</param>
/// <param name="Because">Why; null where that was not asked.</param>
public sealed record ProjectMoved(RecordRef About, ProjectState To, string? Because) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"The project is {To.ToString().ToLowerInvariant()}";

    /// <inheritdoc/>
    public override string? Said => Because;
}

/// <summary>The stages and milestones of a project were set.</summary>
/// <param name="About">The project.</param>
/// <param name="Lines">What changed, a line for each thing.</param>
public sealed record MilestonesSet(RecordRef About, IReadOnlyList<string> Lines) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => "Stages and milestones were set";

    /// <inheritdoc/>
    public override string? Said => Lines.Count == 0 ? null : string.Join("\n", Lines);
}

/// <summary>Somebody said how a project stands.</summary>
/// <param name="About">The project.</param>
/// <param name="Before">How sure it was before; null where nobody had said.</param>
/// <param name="Now">How sure it is.</param>
/// <param name="Words">What stands in the way, else what was done.</param>
public sealed record ProjectReported(RecordRef About, Confidence? Before, Confidence Now, string Words) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => Before is { } before && before != Now ? $"Confidence changed from {before.InWords()} to {Now.InWords()}" : $"Reported: {Now.InWords()}";

    /// <inheritdoc/>
    public override string? Said => Words;
}

/// <summary>A stage was reviewed.</summary>
/// <param name="About">The project.</param>
/// <param name="Stage">The stage.</param>
/// <param name="Verdict">What it came to.</param>
/// <param name="Words">What was said; null for nothing.</param>
public sealed record StageReviewed(RecordRef About, string Stage, StageVerdict Verdict, string? Words) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"The stage “{Stage}” was reviewed: {Verdict.InWords()}";

    /// <inheritdoc/>
    public override string? Said => Words;
}

/// <summary>What a project is to bring and depends on was set.</summary>
/// <param name="About">The project.</param>
/// <param name="Benefits">How many benefits there are.</param>
/// <param name="Dependencies">How many things it depends on.</param>
public sealed record ProjectAimsSet(RecordRef About, int Benefits, int Dependencies) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"What it is to bring was set: {CountingWords.Several(Benefits, "benefit")}; what it depends on: {Dependencies}";
}

/// <summary>A change of a project was asked for.</summary>
/// <param name="About">The project.</param>
/// <param name="Number">The number of the change.</param>
/// <param name="What">What is to change.</param>
public sealed record ProjectChangeAsked(RecordRef About, int Number, string What) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"Change {Number} was asked for";

    /// <inheritdoc/>
    public override string? Said => What;
}

/// <summary>A change of a project was decided.</summary>
/// <param name="About">The project.</param>
/// <param name="Number">The number of the change.</param>
/// <param name="IsApproved">Whether it was approved.</param>
/// <param name="Decision">Who decided, and how.</param>
public sealed record ProjectChangeDecided(RecordRef About, int Number, bool IsApproved, string Decision) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"Change {Number} was {(IsApproved ? "approved" : "refused")}";

    /// <inheritdoc/>
    public override string? Said => Decision;
}
