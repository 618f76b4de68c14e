using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Boards;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store.History;
using GoldenThread.Web.Features.Delivery;
using GoldenThread.Web.Features.Shared;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;

namespace GoldenThread.Web.Features.Boards;

/// <summary>One review with everything of it, and the forms in which it goes on (R103, R111, R116).</summary>
[Needs(Right.ReadCases)]
public sealed class ReviewPage(AgreeReviewTerms agree, BeginReview begin, ReportReview report, CloseReview close, StopReview stop, RecordReviewFinding find, RecommendInReview recommend, AnswerReviewRecommendation answer, LookAtReviewRecommendation look, FindSubject subjects, SeeReviews see, ReadConflict conflicts, Desk desk, Shell shell)
    : OneReviewPage(see, conflicts, desk, shell)
{
    /// <summary>The finding that is reworded.</summary>
    [BindProperty(SupportsGet = true)] public int? Finding { get; set; }

    /// <summary>The recommendation that is worked on, and with <see cref="Look"/> whether it is looked at.</summary>
    [BindProperty(SupportsGet = true)] public int? Recommendation { get; set; }
    [BindProperty(SupportsGet = true)] public bool Look { get; set; }
    [BindProperty(SupportsGet = true)] public bool Reword { get; set; }
    [BindProperty] public DateParts On { get; set; } = new();
    [BindProperty] public string? StopBecause { get; set; }
    [BindProperty] public int? Question { get; set; }
    [BindProperty] public string? FindingWords { get; set; }
    [BindProperty] public string? RecommendationWords { get; set; }
    [BindProperty] public string? Money { get; set; }
    [BindProperty] public Guid? ToBoardId { get; set; }
    [BindProperty] public string? Expected { get; set; }
    [BindProperty] public AnswerKind? Answer { get; set; }
    [BindProperty] public string? NotThat { get; set; }
    [BindProperty] public string? Because { get; set; }
    [BindProperty] public DateParts AnsweredOn { get; set; } = new();
    [BindProperty] public DateParts DoneBy { get; set; } = new();
    [BindProperty] public Guid? PostId { get; set; }
    [BindProperty] public DateParts LookOn { get; set; } = new();
    [BindProperty] public EffectResult? Result { get; set; }
    [BindProperty] public string? Came { get; set; }
    [BindProperty] public DateParts LookedOn { get; set; } = new();
    [BindProperty] public DateParts NextOn { get; set; } = new();

    public IReadOnlyList<ReviewStep> Waits { get; private set; } = [];

    /// <summary>Where what it reviews is looked at; null where that is not for whoever sits here, or is nothing.</summary>
    public string? SubjectPath { get; private set; }
    public ReviewRecommendation? WorkedOn => Review.Recommendations.FirstOrDefault(each => each.Number == Recommendation);

    public async Task<IActionResult> OnGetAsync(int number, CancellationToken cancel)
    {
        if (!await OpenAsync(number, AsAt.Read(Request.Query[AsAtTagHelper.Field], Desk.Today), cancel)) { return NotFound(); }
        if (Review.Findings.FirstOrDefault(each => each.Number == Finding) is { } finding) { (Question, FindingWords) = (finding.Question, finding.Words); }
        if (WorkedOn is { } each) { (RecommendationWords, Money, ToBoardId, Expected) = (each.Words, Typed.Show(each.Money), each.ToBoardId, each.Expected); }
        return Page();
    }

    [Needs(Right.RecordDecision)]
    public Task<IActionResult> OnPostAgreeAsync(int number, CancellationToken cancel) => DoAsync(number, [On.Fault("On", "The day")], by => agree.RunAsync(number, On.Read(), by, cancel), cancel);

    [Needs(Right.RecordDecision)]
    public Task<IActionResult> OnPostBeginAsync(int number, CancellationToken cancel) => DoAsync(number, [On.Fault("On", "The day")], by => begin.RunAsync(number, On.Read(), by, cancel), cancel);

    [Needs(Right.RecordDecision)]
    public Task<IActionResult> OnPostReportAsync(int number, CancellationToken cancel) => DoAsync(number, [On.Fault("On", "The day")], by => report.RunAsync(number, On.Read(), by, cancel), cancel);

    [Needs(Right.RecordDecision)]
    public Task<IActionResult> OnPostCloseAsync(int number, CancellationToken cancel) => DoAsync(number, [], by => close.RunAsync(number, by, cancel), cancel);

    [Needs(Right.RecordDecision)]
    public Task<IActionResult> OnPostStopAsync(int number, CancellationToken cancel) => DoAsync(number, [], by => stop.RunAsync(number, StopBecause, by, cancel), cancel);

    [Needs(Right.RecordDecision)]
    public Task<IActionResult> OnPostFindAsync(int number, CancellationToken cancel) => DoAsync(number, [], by => find.RunAsync(number, Finding, Question, FindingWords, by, cancel), cancel);

    [Needs(Right.RecordDecision)]
    public Task<IActionResult> OnPostRecommendAsync(int number, CancellationToken cancel)
    {
        List<Problem> faults = [];
        var money = Typed.Pounds(Money, nameof(Money), faults);
        return DoAsync(number, faults, by => recommend.RunAsync(number, Recommendation, RecommendationWords, money, ToBoardId, Expected, by, cancel), cancel);
    }

    [Needs(Right.RecordDecision)]
    public Task<IActionResult> OnPostAnswerAsync(int number, CancellationToken cancel) => DoAsync(number, [AnsweredOn.Fault("AnsweredOn", "The day of the answer"), DoneBy.Fault("DoneBy", "The day by which it is done"), LookOn.Fault("LookOn", "The day on which it is looked at again")],
        by => answer.RunAsync(number, Recommendation ?? 0, new() { Kind = Answer, NotThat = NotThat, Because = Because, On = AnsweredOn.Read(), DoneBy = DoneBy.Read(), PostId = PostId, Expected = Expected, LookOn = LookOn.Read() }, by, cancel), cancel);

    [Needs(Right.RecordDecision)]
    public Task<IActionResult> OnPostLookAsync(int number, CancellationToken cancel) => DoAsync(number, [LookedOn.Fault("LookedOn", "The day"), NextOn.Fault("NextOn", "The day on which it is looked at again")],
        by => look.RunAsync(number, Recommendation ?? 0, Result, Came, LookedOn.Read(), NextOn.Read(), by, cancel), cancel);

    private async Task<IActionResult> DoAsync<T>(int number, IEnumerable<Problem?> typed, Func<Submission, Task<Outcome<T>?>> act, CancellationToken cancel) where T : Event =>
        await OpenAsync(number, Now, cancel) ? await ActAsync(typed, act, cancel) : NotFound();

    private async Task<bool> OpenAsync(int number, AsAt asAt, CancellationToken cancel)
    {
        if (!await LoadAsync(number, asAt, cancel, isRecord: true)) { return false; }
        Waits = Review.Waits(asAt.Shown);
        SubjectPath = Review.Subject is { Id: { } id, Kind: var kind } && Desk.May(RightFor(kind)) ? (await subjects.RunAsync(kind, id, cancel))?.Path : null;
        return true;
    }

    /// <summary>What somebody needs to see the page of what is reviewed.</summary>
    private static Right RightFor(SubjectKind kind) => kind switch { SubjectKind.Measure => Right.ReadMeasures, SubjectKind.Action or SubjectKind.Service => Right.ReadPlans, _ => Right.ReadDelivery };
}
