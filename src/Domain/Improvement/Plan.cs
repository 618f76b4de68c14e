using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Improvement;

/// <summary>An improvement plan: themes, categories and the versions that boards approved. Its actions stand beside it.</summary>
public sealed partial class Plan
{
    /// <summary>Its identity.</summary>
    public Guid Id { get; init; }

    /// <summary>The council.</summary>
    public Guid CouncilId { get; init; }

    /// <summary>How addresses name it: lower-case letters, digits and hyphens; never changes.</summary>
    public required string Code { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; set; }

    /// <summary>What it covers and for how long, in its own words (R63); null when it does not say.</summary>
    public string? Scope { get; set; }

    /// <summary>Its themes or sections, in order.</summary>
    public IReadOnlyList<Theme> Themes { get; set; } = [];

    /// <summary>Its categories as this version defines them.</summary>
    public IReadOnlyList<Category> Categories { get; set; } = [];

    /// <summary>The acronyms that it explains.</summary>
    public IReadOnlyList<PlanLegendEntry> Legend { get; set; } = [];

    /// <summary>Every version of it, oldest first: the Record of Review and Amendment (R66).</summary>
    public IReadOnlyList<PlanVersion> Versions { get; set; } = [];

    /// <summary>The plan of the year before that this one continues; null when there is none.</summary>
    public Guid? ContinuesId { get; set; }

    /// <summary>Since when residents see it; null when they do not.</summary>
    public DateTimeOffset? PublishedAt { get; set; }

    /// <summary>When its import was undone; null when it stands.</summary>
    public DateTimeOffset? UndoneAt { get; set; }

    /// <summary>Counts its changes, so that two people who edit at once are told.</summary>
    public int Version { get; set; }

    /// <summary>How History names it.</summary>
    public RecordRef Ref => new("plan", Id, Code);

    /// <summary>The version in hand: the last of them.</summary>
    public PlanVersion Current => Versions[^1];

    /// <summary>Whether no board has approved it yet: its actions are changed at once, not proposed.</summary>
    public bool IsFirstDraft => Versions.All(version => version.FromPaper || version.State is PlanState.Draft or PlanState.Submitted);

    /// <summary>Whether members may see it: it was submitted at least once.</summary>
    public bool IsSeenByMembers => Versions.Any(version => !version.FromPaper && version.State is not PlanState.Draft);

    /// <summary>The version in force: the last that a board approved; null before the first approval.</summary>
    public PlanVersion? InForce => Versions.LastOrDefault(version => version.State == PlanState.Approved);

    /// <summary>The categories as the version in force means them, for all that shows the plan as it is in force; before the first approval as the draft does. <see cref="Categories"/> is what the version in hand would make of them (R42).</summary>
    public IReadOnlyList<Category> CategoriesInForce => Current.State is PlanState.Draft or PlanState.Submitted && InForce is { } force ? force.Categories : Categories;

    /// <summary>Puts the version in hand before a board.</summary>
    /// <param name="board">The board's name.</param>
    /// <param name="issues">The issues and actions arising, as the record will print them.</param>
    /// <param name="actor">Who submits.</param>
    public Outcome<PlanSubmitted> Submit(string? board, string? issues, Actor actor)
    {
        if (Current.State != PlanState.Draft)
        {
            return new Problem("", "Only a draft can be submitted. Start a new version first.");
        }

        if (string.IsNullOrWhiteSpace(board))
        {
            return new Problem("Board", "Say which board will consider the plan.");
        }

        Replace(Current with { State = PlanState.Submitted, SubmittedOn = actor.Today, SubmittedBy = actor.Post, Board = board.Trim(), Issues = issues?.Trim() ?? Current.Issues });
        return new PlanSubmitted(Ref, Current.Label, board.Trim());
    }

    /// <summary>Records that the board approved the version before it.</summary>
    /// <param name="seen">The label and change count of the version that the person saw.</param>
    /// <param name="decision">The reference of the decision: a minute, a paper.</param>
    /// <param name="on">The day of the decision; not after today.</param>
    /// <param name="actor">Who records it.</param>
    public Outcome<PlanApproved> Approve(int seen, string? decision, DateOnly? on, Actor actor)
    {
        if (CannotDecide(seen, decision, on, actor) is { } problem)
        {
            return problem;
        }

        var amended = Versions.Count > 1;
        Versions = [.. Versions.SkipLast(1).Select(v => v.State == PlanState.Approved ? v with { State = PlanState.Superseded } : v),
            Current with { State = PlanState.Approved, Decision = decision!.Trim(), ReviewedOn = on, Amended = amended ? true : null, AmendedOn = amended ? on : null,
                ApprovedBy = Current.Board, Categories = Categories, RecordedBy = actor.Post }];
        return new PlanApproved(Ref, Current.Label, Current.Board!, Current.Decision!);
    }

    /// <summary>Records that the board sent the version back.</summary>
    /// <param name="seen">The change count of the plan that the person saw.</param>
    /// <param name="decision">The reference of the decision.</param>
    /// <param name="on">The day of the decision.</param>
    /// <param name="actor">Who records it; the reason says what the board asked for.</param>
    public Outcome<PlanReturned> Return(int seen, string? decision, DateOnly? on, Actor actor)
    {
        if (CannotDecide(seen, decision, on, actor) is { } problem)
        {
            return problem;
        }

        if (string.IsNullOrWhiteSpace(actor.Reason))
        {
            return new Problem("Reason", "Say what the board asked for.");
        }

        var board = Current.Board!;
        Replace(Current with { State = PlanState.Draft, Decision = null, Board = null, SubmittedOn = null });
        return new PlanReturned(Ref, Current.Label, board, decision!.Trim(), actor.Reason);
    }

    /// <summary>Starts the next version, in which changes are proposed until a board approves them.</summary>
    /// <param name="label">Its label, such as 1.3; null for the next one.</param>
    public Outcome<VersionStarted> StartVersion(string? label)
    {
        if (Current.State is PlanState.Draft or PlanState.Submitted)
        {
            return new Problem("", $"Version {Current.Label} is still {(Current.State == PlanState.Draft ? "a draft" : "before a board")}. Finish it first.");
        }

        if (InForce is null)
        {
            return new Problem("", "A later plan has taken the place of this one. Change that one.");
        }

        label = string.IsNullOrWhiteSpace(label) ? PlanVersion.After(Current.Label) : label.Trim();
        if (Versions.Any(version => version.Label == label))
        {
            return new Problem("Label", $"The plan already has a version {label}.");
        }

        // What the version in force meant by its categories stays with it, whatever the next one makes of them (R42).
        Versions = [.. Versions.Select(version => version.State == PlanState.Approved && version.Categories.Count == 0 ? version with { Categories = Categories } : version),
            new PlanVersion { Label = label, State = PlanState.Draft }];
        return new VersionStarted(Ref, label);
    }

    /// <summary>Records that a board reviewed the plan and amended nothing.</summary>
    /// <param name="board">The board.</param>
    /// <param name="on">The day of the review; not after today.</param>
    /// <param name="issues">What arose; may be "None".</param>
    /// <param name="actor">Who records it.</param>
    public Outcome<PlanReviewed> Review(string? board, DateOnly? on, string? issues, Actor actor)
    {
        var problems = new List<Problem>();
        if (string.IsNullOrWhiteSpace(board)) { problems.Add(new("Board", "Say which board reviewed the plan.")); }
        if (on is null || on > actor.Today) { problems.Add(new("On", "Give the day of the review, today or earlier.")); }
        if (InForce is null) { problems.Add(new("", "A plan is reviewed once a board has approved it.")); }
        if (Current.State is PlanState.Draft or PlanState.Submitted) { problems.Add(new("", $"Version {Current.Label} is in hand: record the decision on it instead.")); }
        if (problems.Count > 0) { return problems; }

        var inForce = InForce!;
        Versions = [.. Versions.Select(v => v == inForce ? v with { State = PlanState.Superseded } : v),
            new PlanVersion { Label = PlanVersion.After(Current.Label), State = PlanState.Approved, Board = board!.Trim(), ReviewedOn = on,
                Issues = string.IsNullOrWhiteSpace(issues) ? "None" : issues.Trim(), Amended = false, Categories = Categories, RecordedBy = actor.Post }];
        return new PlanReviewed(Ref, Current.Label, board.Trim());
    }

    /// <summary>Corrects a wrong approval by a new one; both stay in the record.</summary>
    /// <param name="label">The version whose approval was wrong.</param>
    /// <param name="board">The board that in truth approved it.</param>
    /// <param name="decision">The true reference.</param>
    /// <param name="on">The true day; not after today.</param>
    /// <param name="actor">Who corrects; the reason is required.</param>
    public Outcome<ApprovalCorrected> CorrectApproval(string label, string? board, string? decision, DateOnly? on, Actor actor)
    {
        var wrong = Versions.LastOrDefault(version => version.Label == label && version.State is PlanState.Approved);
        var problems = new List<Problem>();
        if (wrong is null) { problems.Add(new("Label", "Only the approval in force can be corrected.")); }
        if (string.IsNullOrWhiteSpace(board)) { problems.Add(new("Board", "Say which board approved it.")); }
        if (string.IsNullOrWhiteSpace(decision)) { problems.Add(new("Decision", "Give the reference of the decision, such as a minute number.")); }
        if (on is null || on > actor.Today) { problems.Add(new("On", "Give the day of the decision, today or earlier.")); }
        if (string.IsNullOrWhiteSpace(actor.Reason)) { problems.Add(new("Reason", "Say what was wrong with the approval as recorded.")); }
        if (problems.Count > 0) { return problems; }

        var right = wrong! with
        {
            Board = board!.Trim(),
            ApprovedBy = board.Trim(),
            Decision = decision!.Trim(),
            ReviewedOn = on,
            AmendedOn = wrong.Amended == true ? on : null,
            RecordedBy = actor.Post,
            Corrects = wrong.Decision
        };
        // Beside the wrong one and not at the end: a version that is in hand stays the last.
        Versions = [.. Versions.SelectMany(v => ReferenceEquals(v, wrong) ? new[] { v with { State = PlanState.Superseded, CorrectedBecause = actor.Reason }, right } : [v])];
        return new ApprovalCorrected(Ref, label, wrong.Decision ?? "none", right.Decision!, actor.Reason!);
    }

    /// <summary>Shows the plan to residents, or no longer.</summary>
    /// <param name="publish">True to show it.</param>
    /// <param name="actor">Who decides.</param>
    public Outcome<PlanPublished> Publish(bool publish, Actor actor)
    {
        if (publish && InForce is null)
        {
            return new Problem("", "A plan can be published once a board has approved it.");
        }

        PublishedAt = publish ? actor.At : null;
        return new PlanPublished(Ref, publish);
    }

    private Problem? CannotDecide(int seen, string? decision, DateOnly? on, Actor actor) =>
        Current.State != PlanState.Submitted ? new("", "No version of this plan is before a board.")
        : seen != Version ? new("", "The plan changed since you opened this page. Look at it again before you record the decision.")
        : string.IsNullOrWhiteSpace(decision) ? new("Decision", "Give the reference of the decision, such as a minute number.")
        : on is null || on > actor.Today ? new("On", "Give the day of the decision, today or earlier.")
        : null;

    private void Replace(PlanVersion version) => Versions = [.. Versions.SkipLast(1), version];
}
