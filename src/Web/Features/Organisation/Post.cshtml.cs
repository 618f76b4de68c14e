using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Web.Features.Shared;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoldenThread.Web.Features.Organisation;

[Needs(Right.ReadPlans)]
public sealed class PostPage(Desk desk, SeenActions seen, ChangePost change, EndPost end, AppointHolder appoint, VacatePost vacate, NameDelegate delegates, EndDelegation endDelegation, ReadConflict conflicts) : PageModel
{
    [BindProperty(SupportsGet = true)] public Guid Id { get; set; }
    [BindProperty] public string? Title { get; set; }
    [BindProperty] public string? Acronym { get; set; }
    [BindProperty] public Guid? Service { get; set; }
    [BindProperty] public Guid? ReportsTo { get; set; }
    [BindProperty] public string? Classes { get; set; }
    [BindProperty] public Guid? Person { get; set; }
    [BindProperty] public string? Name { get; set; }
    [BindProperty] public string? Email { get; set; }
    [BindProperty] public DateParts From { get; set; } = new();
    [BindProperty] public bool Shares { get; set; }
    [BindProperty] public DateParts LastDay { get; set; } = new();
    [BindProperty] public Guid? Delegate { get; set; }
    [BindProperty] public DateParts DelegateFrom { get; set; } = new();
    [BindProperty] public DateParts DelegateTo { get; set; } = new();
    [BindProperty] public DateParts EndsOn { get; set; } = new();

    public Post Post { get; private set; } = null!;
    public IReadOnlyList<PostHolding> Holdings { get; private set; } = [];
    public IReadOnlyList<Delegation> Delegations { get; private set; } = [];
    public IReadOnlyList<SeenAction> Actions { get; private set; } = [];
    public Conflict? Conflict { get; private set; }
    public bool MayRun { get; private set; }
    public bool MayDelegate { get; private set; }

    /// <summary>A name for those who run the organisation; for others that it is somebody.</summary>
    public string Who(Guid person) => desk.May(Right.RunOrganisation) ? desk.Organisation!.People[person].Name : person == desk.PersonId ? "You" : "A holder";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) => await LoadAsync(cancel) ? Page() : NotFound();

    [Needs(Right.RunOrganisation)]
    public Task<IActionResult> OnPostChangeAsync(CancellationToken cancel) => DoAsync(by => change.RunAsync(Id, new PostDetails(Title, Acronym, Service, ReportsTo, (Classes ?? "").Split('\n')), by, cancel), "The post was changed; the actions that it leads show it.", cancel);

    [Needs(Right.RunOrganisation)]
    public Task<IActionResult> OnPostAppointAsync(CancellationToken cancel) =>
        DoAsync(by => appoint.RunAsync(Id, Person, Name, Email, From.Read(), Shares, by, cancel), "The holder was appointed. Open actions that somebody else had accepted ask them to accept, from their first day.", cancel);

    [Needs(Right.RunOrganisation)]
    public Task<IActionResult> OnPostVacateAsync(CancellationToken cancel) => DoAsync(by => vacate.RunAsync(Id, LastDay.Read(), by, cancel), "The last day was recorded.", cancel);

    [Needs(Right.UseAccount)]
    public Task<IActionResult> OnPostDelegateAsync(CancellationToken cancel) =>
        DoAsync(by => delegates.RunAsync(Id, Delegate, DelegateFrom.Read(), DelegateTo.Read(), by, cancel), "They stand in for the post during these days: they update its actions and, where its holder may, approve closings.", cancel);

    [Needs(Right.UseAccount)]
    public Task<IActionResult> OnPostBackAsync(Guid delegation, CancellationToken cancel) => DoAsync(by => endDelegation.RunAsync(Id, delegation, by, cancel), "The delegation has ended.", cancel);

    [Needs(Right.RunOrganisation)]
    public Task<IActionResult> OnPostEndAsync(CancellationToken cancel) => DoAsync(by => end.RunAsync(Id, EndsOn.Read(), by, cancel), "The post was ended.", cancel);

    private async Task<IActionResult> DoAsync(Func<Submission, Task<IReadOnlyList<Problem>>> act, string done, CancellationToken cancel)
    {
        if (!await LoadAsync(cancel)) { return NotFound(); }
        if (!ModelState.IsValid) { return this.Show([]); }
        var by = desk.By(Request);
        var problems = await act(by);
        if (problems.Count == 0) { return this.Done($"/organisation/posts/{Id}", done); }
        if (problems.Any(problem => problem.Field == GoldenThreadDb.ConflictField)) { Conflict = await conflicts.RunAsync(Id, by, cancel); }
        return this.Show(problems);
    }

    private async Task<bool> LoadAsync(CancellationToken cancel)
    {
        var organisation = desk.Organisation!;
        if (organisation.Chart.Post(Id) is not { } post) { return false; }
        Post = post;
        if (!Request.HasFormContentType || !Request.Form.ContainsKey(nameof(Title))) { (Title, Acronym, Service, ReportsTo, Classes) = (post.Title, post.Acronym, post.ServiceId, post.ReportsToId, string.Join('\n', post.Classes)); }
        Holdings = [.. organisation.Holdings.Where(h => h.PostId == Id).OrderByDescending(h => h.From)];
        Delegations = [.. organisation.Delegations.Where(d => d.PostId == Id).OrderByDescending(d => d.From)];
        Actions = [.. (await seen.RunAsync(cancel)).Where(action => action.Standing.Posts.Contains(Id))];
        MayRun = desk.May(Right.RunOrganisation) && post.EndedOn is null;
        MayDelegate = Post.MayDelegate(desk.PersonId, Holdings, desk.Actor) && post.EndedOn is null;
        return true;
    }
}
