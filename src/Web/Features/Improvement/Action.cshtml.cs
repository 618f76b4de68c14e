using GoldenThread.Domain.Improvement;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store.History;
using GoldenThread.Web.Features.Assessments;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoldenThread.Web.Features.Improvement;

[Needs(Right.ReadPlans)]
public sealed class ActionPage(OpenAction open, ReadCitedParagraphs cited, Desk desk, Shell shell) : PageModel
{
    public OpenedAction Opened { get; private set; } = null!;
    public UpdateForm Update { get; private set; } = new();

    /// <summary>What it answers of the reports that its plan answers.</summary>
    public AnsweredByAction Answers { get; private set; } = AnsweredByAction.Nothing;
    public Desk Desk => desk;
    public Domain.Improvement.Plan Plan => Opened.Plan;
    public ImprovementAction Action => Opened.Action;
    public ActionDefinition Definition => Opened.Action.Definition;
    public ActionStanding Standing => Opened.Standing;
    public PostChart Chart => desk.Organisation!.Chart;
    public DateOnly Today => Opened.AsAt.Shown;
    public string Path => $"/plans/{Plan.Code}/actions/{Uri.EscapeDataString(Action.Code)}";
    public ShownStatus Status => ShownStatus.Of(Standing, Today);
    public Theme? Theme => Plan.Themes.FirstOrDefault(theme => theme.Number == Definition.Theme);
    public Category? Category => Plan.CategoriesInForce.FirstOrDefault(category => category.Code == Definition.Category);
    public bool ShowsProposal => desk.SeesProposals(Plan, Standing) && (Action.Proposed is not null || Action.ProposedPresence is not null);

    public bool May(Right right) => !Opened.AsAt.IsPast && Action.Lets(desk.Actor, right, Chart);

    /// <summary>Other actions that answer one of the same paragraphs.</summary>
    public IEnumerable<ActionStanding> SameParagraphs => Definition.Paragraphs.SelectMany(Opened.Actions.Answering).Where(other => other.ActionId != Action.Id).DistinctBy(other => other.ActionId);

    /// <summary>Posts of this person that lead the action and have not answered whether they accept it.</summary>
    public IEnumerable<Post> ToAnswer => Opened.AsAt.IsPast || Action.Progress.IsClosed ? []
        : Chart.PostsOf(Action).Where(post => desk.Actor.Posts.Contains(post) && Action.LeadPosts.Contains(post) && !Action.Progress.AcceptedBy.ContainsKey(post)).Select(id => Chart.Post(id)!);

    public async Task<IActionResult> OnGetAsync(string plan, string code, CancellationToken cancel)
    {
        if (await open.RunAsync(plan, code, AsAt.Read(Request.Query[AsAtTagHelper.Field], desk.Today), cancel) is not { } opened) { return NotFound(); }
        if (opened.Action.Code != code) { return LocalRedirect($"/plans/{plan}/actions/{Uri.EscapeDataString(opened.Action.Code)}{Request.QueryString}"); }
        Opened = opened;
        Update = UpdateForm.Of(opened.Action);
        Answers = await cited.RunAsync(opened.Action.Id, opened.Plan.Id, opened.Action.Definition.Paragraphs, cancel);
        shell.Crumbs = [new("Plans", "/plans"), new(opened.Plan.Title, $"/plans/{opened.Plan.Code}")];
        return Page();
    }

    public static string DayOf(HistoryEntry entry) => Say.Date(CouncilClock.DayOf(entry.At));
}
