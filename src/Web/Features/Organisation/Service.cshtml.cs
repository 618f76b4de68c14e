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
public sealed class ServicePage(Desk desk, ListPosts posts, ChangeService change, EndService end, ReadConflict conflicts) : PageModel
{
    [BindProperty(SupportsGet = true)] public Guid Id { get; set; }
    [BindProperty] public string? Name { get; set; }
    [BindProperty] public Guid? Parent { get; set; }
    [BindProperty] public DateParts EndsOn { get; set; } = new();

    public Service Service { get; private set; } = null!;
    public IReadOnlyList<PostLine> Posts { get; private set; } = [];
    public IReadOnlyList<Service> Below { get; private set; } = [];
    public Conflict? Conflict { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) => await LoadAsync(cancel) ? Page() : NotFound();

    [Needs(Right.RunOrganisation)]
    public Task<IActionResult> OnPostChangeAsync(CancellationToken cancel) =>
        DoAsync(by => change.RunAsync(Id, Name, Parent, by, cancel), $"/organisation/services/{Id}", "The service was changed.", cancel);

    [Needs(Right.RunOrganisation)]
    public Task<IActionResult> OnPostEndAsync(CancellationToken cancel) =>
        DoAsync(by => end.RunAsync(Id, EndsOn.Read(), by, cancel), "/organisation", "The service was ended. It is still there as at an earlier date.", cancel);

    private async Task<IActionResult> DoAsync(Func<Submission, Task<IReadOnlyList<Problem>>> act, string next, string done, CancellationToken cancel)
    {
        if (!await LoadAsync(cancel)) { return NotFound(); }
        if (!ModelState.IsValid) { return this.Show([]); }
        var by = desk.By(Request);
        var problems = await act(by);
        if (problems.Count == 0) { return this.Done(next, done); }
        if (problems.Any(problem => problem.Field == GoldenThreadDb.ConflictField)) { Conflict = await conflicts.RunAsync(Id, by, cancel); }
        return this.Show(problems);
    }

    private async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (desk.Organisation!.Chart.Service(Id) is not { } service) { return false; }
        Service = service;
        if (!Request.HasFormContentType || !Request.Form.ContainsKey(nameof(Name))) { (Name, Parent) = (service.Name, service.ParentId); }
        Posts = [.. (await posts.RunAsync(cancel)).Where(line => line.Post.ServiceId == Id)];
        Below = [.. desk.Organisation.Chart.Services.Where(s => s.ParentId == Id && s.EndedOn is null).OrderBy(s => s.Name, StringComparer.OrdinalIgnoreCase)];
        return true;
    }
}
