using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store.History;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoldenThread.Web.Features.Organisation;

[Needs(Right.RunOrganisation)]
public sealed class PersonPage(Desk desk, SeenActions seen, ChangePerson change, RecordLeaver leave) : PageModel
{
    [BindProperty(SupportsGet = true)] public Guid Id { get; set; }
    [BindProperty] public string? Name { get; set; }
    [BindProperty] public string? Email { get; set; }
    [BindProperty] public DateParts LastDay { get; set; } = new();

    public Person Person { get; private set; } = null!;
    public IReadOnlyList<(PostHolding Holding, Post Post)> Holdings { get; private set; } = [];

    /// <summary>Open actions of posts that they hold, or held last, and that nobody else holds after them.</summary>
    public IReadOnlyList<(Post Post, IReadOnlyList<SeenAction> Actions)> ToHandOver { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) => await LoadAsync(cancel) ? Page() : NotFound();

    public Task<IActionResult> OnPostChangeAsync(CancellationToken cancel) => DoAsync(by => change.RunAsync(Id, Name, Email, by, cancel), "The person was changed.", cancel);

    public Task<IActionResult> OnPostLeaveAsync(CancellationToken cancel) =>
        DoAsync(by => leave.RunAsync(Id, LastDay.Read(), by, cancel), "Their last day was recorded; their account ends with it. Hand their open actions over next.", cancel);

    private async Task<IActionResult> DoAsync(Func<Submission, Task<IReadOnlyList<Problem>>> act, string done, CancellationToken cancel)
    {
        if (!await LoadAsync(cancel)) { return NotFound(); }
        if (!ModelState.IsValid) { return this.Show([]); }
        var problems = await act(desk.By(Request));
        return problems.Count > 0 ? this.Show(problems) : this.Done($"/organisation/people/{Id}", done);
    }

    private async Task<bool> LoadAsync(CancellationToken cancel)
    {
        var organisation = desk.Organisation!;
        if (!organisation.People.TryGetValue(Id, out var person)) { return false; }
        Person = person;
        if (!Request.HasFormContentType || !Request.Form.ContainsKey(nameof(Name))) { (Name, Email) = (person.Name, person.Email); }
        Holdings = [.. organisation.Holdings.Where(h => h.PersonId == Id).OrderByDescending(h => h.From).Select(h => (h, organisation.Chart.Post(h.PostId)!))];
        var open = (await seen.RunAsync(cancel)).Where(action => !action.Standing.IsClosed).ToList();
        ToHandOver = [.. Holdings.Where(one => one.Post.EndedOn is null && (one.Holding.To is null || !organisation.Holdings.Any(h => h.PostId == one.Post.Id && (h.To is null || h.To > one.Holding.To))))
            .Select(one => one.Post).Distinct().Select(post => (post, (IReadOnlyList<SeenAction>)[.. open.Where(action => action.Standing.Posts.Contains(post.Id))])).Where(one => one.Item2.Count > 0)];
        return true;
    }
}
