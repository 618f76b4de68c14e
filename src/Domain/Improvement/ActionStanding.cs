using GoldenThread.Domain.Organisation;
using System.Globalization;
using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Improvement;

/// <summary>What lists show of an action, computed when something that it depends on changes. Overdue and stale are days that a reader compares with today.</summary>
public sealed record ActionStanding
{
    /// <summary>The action.</summary>
    public required Guid ActionId { get; init; }
    /// <summary>The council.</summary>
    public Guid CouncilId { get; init; }
    /// <summary>The plan.</summary>
    public required Guid PlanId { get; init; }
    /// <summary>Its code.</summary>
    public required string Code { get; init; }
    /// <summary>Its former codes, one space between them.</summary>
    public string FormerCodes { get; init; } = "";
    /// <summary>Its place in the plan.</summary>
    public int Order { get; init; }
    /// <summary>The number of its theme.</summary>
    public int Theme { get; init; }
    /// <summary>Its category; empty when it has none.</summary>
    public string Category { get; init; } = "";
    /// <summary>What it says.</summary>
    public required string Title { get; init; }
    /// <summary>The paragraphs that it answers, as in "Paras 42, 43 and 73"; empty when it answers none.</summary>
    public string Paragraphs { get; init; } = "";
    /// <summary>Who leads, as shown; empty when nobody does.</summary>
    public string Leads { get; init; } = "";
    /// <summary>The posts that lead, a class as every post in it.</summary>
    public IReadOnlyList<Guid> Posts { get; init; } = [];
    /// <summary>The services of those posts.</summary>
    public IReadOnlyList<Guid> Services { get; init; } = [];
    /// <summary>The timescale as written.</summary>
    public string Timescale { get; init; } = "";
    /// <summary>How it stands, as its lead says.</summary>
    public ActionStatus Status { get; init; }
    /// <summary>What is due next, in words; empty when nothing is.</summary>
    public string NextWhat { get; init; } = "";
    /// <summary>When it is due; null when nothing is.</summary>
    public DateOnly? NextDue { get; init; }
    /// <summary>When its lead expects it to finish.</summary>
    public DateOnly? ExpectedFinish { get; init; }
    /// <summary>The day on which a board approved the version that brought it; null before.</summary>
    public DateOnly? InForceSince { get; init; }
    /// <summary>When it was last updated; null when it never was.</summary>
    public DateTimeOffset? UpdatedAt { get; init; }
    /// <summary>The post that last updated it.</summary>
    public string? UpdatedBy { get; init; }
    /// <summary>Criteria that are met.</summary>
    public int CriteriaMet { get; init; }
    /// <summary>All of its criteria.</summary>
    public int CriteriaCount { get; init; }
    /// <summary>Pieces of evidence.</summary>
    public int EvidenceCount { get; init; }
    /// <summary>Whether a closing waits for approval.</summary>
    public bool ClosingAsked { get; init; }
    /// <summary>The account that asked for it; empty when none did.</summary>
    public Guid ClosingAskedBy { get; init; }
    /// <summary>The decision that deferred it, or the code that superseded it; empty when none did.</summary>
    public string Reference { get; init; } = "";
    /// <summary>Whether nothing of it will ever be due: it has neither an end nor a review.</summary>
    public bool OpenEnded { get; init; }
    /// <summary>Whether evidence of a "done" was never seen.</summary>
    public bool EvidenceNotSeen { get; init; }
    /// <summary>Whether the draft of the next version would change it.</summary>
    public bool ChangeProposed { get; init; }
    /// <summary>Whether the draft would add it: it is not in the plan yet.</summary>
    public bool NotYetInPlan { get; init; }
    /// <summary>Whether a lead post has not yet accepted it.</summary>
    public bool AcceptanceWaits { get; init; }
    /// <summary>Whether it was taken out of the plan.</summary>
    public bool Removed { get; init; }
    /// <summary>The last words about it; empty when there are none.</summary>
    public string Narrative { get; init; } = "";
    /// <summary>Everything that a search looks through, folded to plain lower-case letters.</summary>
    public string Search { get; init; } = "";

    /// <summary>Whether nothing more is expected of it.</summary>
    public bool IsClosed => Status is ActionStatus.Done or ActionStatus.Deferred or ActionStatus.Superseded or ActionStatus.NoAction;

    /// <summary>How many days it is late on a day; 0 when it is not.</summary>
    /// <param name="today">The day.</param>
    public int DaysLate(DateOnly today) => !IsClosed && NextDue is { } due && due < today ? today.DayNumber - due.DayNumber : 0;

    /// <summary>Computes it.</summary>
    /// <param name="action">The action.</param>
    /// <param name="chart">The council's posts.</param>
    public static ActionStanding Of(ImprovementAction action, PostChart chart)
    {
        var (definition, progress) = (action.Definition, action.Progress);
        var posts = chart.PostsOf(action);
        var next = progress.IsClosed ? null : NextThing.Of(definition, progress);
        var leads = string.Join(", ", definition.Leads.Select(chart.Shown));
        return new ActionStanding
        {
            ActionId = action.Id,
            CouncilId = action.CouncilId,
            PlanId = action.PlanId,
            Code = action.Code,
            FormerCodes = string.Join(' ', action.FormerCodes),
            Order = action.Order,
            Theme = definition.Theme,
            Category = definition.Category ?? "",
            Title = definition.Title,
            Paragraphs = InParagraphs(definition.Paragraphs),
            Leads = leads,
            Posts = posts,
            Services = chart.ServicesOf(posts),
            Timescale = definition.Timescale.Text,
            Status = progress.Status,
            NextWhat = next?.What ?? "",
            NextDue = next?.Due,
            ExpectedFinish = progress.ExpectedFinish,
            InForceSince = progress.InForceSince,
            UpdatedAt = progress.UpdatedAt,
            UpdatedBy = progress.UpdatedBy,
            CriteriaMet = definition.Criteria.Count(c => action.StateOf(c.Key) == CriterionState.Met),
            CriteriaCount = definition.Criteria.Count,
            EvidenceCount = progress.EvidenceCount,
            ClosingAsked = progress.Closing is not null,
            ClosingAskedBy = progress.Closing?.Account ?? Guid.Empty,
            Reference = progress.DeferredBy ?? progress.SupersededBy ?? "",
            OpenEnded = !progress.IsClosed && action.HasNoEnd(definition.NextReview),
            EvidenceNotSeen = progress.Status == ActionStatus.Done && !progress.EvidenceSeen,
            ChangeProposed = action.Proposed is not null || action.ProposedPresence is not null,
            NotYetInPlan = action.ProposedPresence == true,
            AcceptanceWaits = !progress.IsClosed && action.LeadPosts.Any(post => !progress.AcceptedBy.ContainsKey(post)),
            Removed = action.RemovedOn is not null,
            Narrative = progress.Narrative ?? "",
            Search = Folding.Fold($"{action.Code} {string.Join(' ', action.FormerCodes)} {definition.Comment} {definition.Action} {definition.Objective} {definition.Outcome} {leads} {definition.Timescale.Text} {string.Join(' ', definition.Criteria.Select(c => c.Words))} {string.Join(' ', definition.Monitoring.Select(m => m.Words))} {progress.Narrative} {string.Join(' ', definition.Paragraphs.Select(p => $"para{p}"))}"),
        };
    }

    /// <summary>The numbers of paragraphs named in words such as "Paras 42, 43 and 73".</summary>
    /// <param name="paragraphs">The words.</param>
    public static IEnumerable<int> NumbersIn(string paragraphs) =>
        paragraphs.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).Select(word => int.TryParse(word, CultureInfo.InvariantCulture, out var number) ? number : 0).Where(number => number > 0);

    /// <summary>Paragraph numbers as people write them: "Para 68", "Paras 42, 43 and 73".</summary>
    /// <param name="paragraphs">The numbers.</param>
    public static string InParagraphs(IReadOnlyList<int> paragraphs) => paragraphs.Count switch
    {
        0 => "",
        1 => string.Create(CultureInfo.InvariantCulture, $"Para {paragraphs[0]}"),
        _ => $"Paras {string.Join(", ", paragraphs.SkipLast(1))} and {paragraphs[^1]}",
    };
}
