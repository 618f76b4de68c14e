using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Delivery;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.Measures;
using GoldenThread.Web.Features.Shared;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;

namespace GoldenThread.Web.Features.Delivery;

[Needs(Right.ReadDelivery)]
public sealed class ProjectPage(ReportOnProject report, RecordApproval approve, MoveProject move, ReviewStage review, AskProjectChange ask, DecideProjectChange decide, SeeDelivery see, SeeRisks risks, MeasureStandingShelf measures, GoldenThreadDb db, ReadConflict conflicts, Desk desk, Shell shell)
    : OneProjectPage(see, conflicts, desk, shell)
{
    /// <summary>The number of the change that is decided; null for none.</summary>
    [BindProperty(SupportsGet = true)] public int? Change { get; set; }
    [BindProperty] public Confidence? Confidence { get; set; }
    [BindProperty] public string? DoneWords { get; set; }
    [BindProperty] public string? NextWords { get; set; }
    [BindProperty] public string? Issues { get; set; }
    [BindProperty] public string? Spent { get; set; }
    [BindProperty] public int Number { get; set; }
    [BindProperty] public bool? IsGiven { get; set; }
    [BindProperty] public DateParts On { get; set; } = new();
    [BindProperty] public string? Words { get; set; }
    [BindProperty] public ProjectState? To { get; set; }
    [BindProperty] public string? Because { get; set; }
    [BindProperty] public int? Stage { get; set; }
    [BindProperty] public StageVerdict? Verdict { get; set; }
    [BindProperty] public Guid? BoardId { get; set; }
    [BindProperty] public string? What { get; set; }
    [BindProperty] public string? Why { get; set; }
    [BindProperty] public string? Effect { get; set; }
    [BindProperty] public bool? IsApproved { get; set; }
    [BindProperty] public string? Decision { get; set; }

    public DrawnChart? Schedule { get; private set; }
    public IReadOnlyList<Project> Chain { get; private set; } = [];
    public IReadOnlyList<(int FirstYear, decimal Left, decimal Instead, decimal Gap)> Gaps { get; private set; } = [];
    public IReadOnlyList<Risk> Risks { get; private set; } = [];
    public RiskScale Scale { get; private set; } = new();

    /// <summary>How the measures that show its benefits stand, in words.</summary>
    public IReadOnlyDictionary<Guid, (string Words, string Path)> Measures { get; private set; } = new Dictionary<Guid, (string, string)>();

    public async Task<IActionResult> OnGetAsync(string pid, CancellationToken cancel) => await OpenAsync(pid, AsAt, cancel) ? Page() : NotFound();

    [Needs(Right.UpdateDelivery)]
    public Task<IActionResult> OnPostReportAsync(string pid, CancellationToken cancel)
    {
        List<Problem> faults = [];
        var spent = Typed.Pounds(Spent, nameof(Spent), faults);
        return DoAsync(pid, faults, by => report.RunAsync(pid, Confidence, DoneWords, NextWords, Issues, spent, by, cancel), cancel);
    }

    [Needs(Right.RecordDecision)]
    public Task<IActionResult> OnPostApproveAsync(string pid, CancellationToken cancel) => DoAsync(pid, [On.Fault("On", "The day")], by => approve.RunAsync(pid, Number, IsGiven, On.Read(), Words, by, cancel), cancel);

    [Needs(Right.RunDelivery)]
    public Task<IActionResult> OnPostMoveAsync(string pid, CancellationToken cancel) => DoAsync(pid, [], by => move.RunAsync(pid, To, Because, by, cancel), cancel);

    [Needs(Right.RecordDecision)]
    public Task<IActionResult> OnPostReviewAsync(string pid, CancellationToken cancel) => DoAsync(pid, [On.Fault("On", "The day")], by => review.RunAsync(pid, Stage ?? 0, Verdict, On.Read(), BoardId, Words, by, cancel), cancel);

    [Needs(Right.UpdateDelivery)]
    public Task<IActionResult> OnPostAskAsync(string pid, CancellationToken cancel) => DoAsync(pid, [], by => ask.RunAsync(pid, What, Why, Effect, by, cancel), cancel);

    [Needs(Right.RecordDecision)]
    public Task<IActionResult> OnPostDecideAsync(string pid, CancellationToken cancel) => DoAsync(pid, [], by => decide.RunAsync(pid, Change ?? 0, IsApproved, Decision, by, cancel), cancel);

    private async Task<IActionResult> DoAsync<T>(string pid, IEnumerable<Problem?> typed, Func<Store.History.Submission, Task<Outcome<T>?>> act, CancellationToken cancel) where T : Event =>
        await OpenAsync(pid, Now, cancel) ? await ActAsync(typed, act, Project.Id, _ => Shown.Path, Project.Name, cancel) : NotFound();

    private async Task<bool> OpenAsync(string pid, AsAt asAt, CancellationToken cancel)
    {
        if (!await LoadAsync(pid, asAt, cancel, isRecord: true)) { return false; }
        Schedule = SchedulePicture.OfProject(Project, Shown.Standing, asAt.Shown);
        Chain = Replacements.ChainOf(Project, [.. Seen.Projects.Select(each => each.Project)]);
        if (Chain.Count > 1 && Seen.Project(Chain[^2].Id) is { } before && Seen.Project(Chain[^1].Id) is { } last) { Gaps = Replacements.Gaps(before.Savings, last.Savings); }
        (var all, Scale) = await risks.RunAsync(asAt, cancel);
        Risks = [.. all.Where(risk => risk.ClosedOn is null && risk.Threatens.Any(each => each.Id == Project.Id))];
        var view = await measures.AsOfAsync(db, Desk.Sequence, cancel);
        Measures = Project.Benefits.Select(each => each.MeasureId).OfType<Guid>().Distinct().Select(view.Find).OfType<Domain.Measures.MeasureStanding>()
            .ToDictionary(each => each.MeasureId, each => ($"{each.Code} {each.Title}: {(each.Seen(Desk.ReadsDrafts) is { Value: { } value } now ? $"{each.Say(value)}{(now.Period is { } period ? $" in {period.InWords}" : "")}" : "no figure yet")}", $"/measures/{each.Slug}"));
        return true;
    }
}
