using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoldenThread.Web.Features.Organisation;

[Needs(Right.ReadPlans)]
public sealed class OverviewPage(Desk desk, ListPosts posts) : PageModel
{
    /// <summary>The services in the order of the tree, each with how deep it lies; last what belongs to the council as a whole.</summary>
    public IReadOnlyList<(Service? Service, int Depth)> Tree { get; private set; } = [];
    public IReadOnlyList<PostLine> Posts { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Posts = await posts.RunAsync(cancel);
        var services = desk.Organisation!.Chart.Services.Where(s => s.EndedOn is null).OrderBy(s => s.Name, StringComparer.OrdinalIgnoreCase).ToLookup(s => s.ParentId);
        IEnumerable<(Service?, int)> Under(Guid? parent, int depth) => services[parent].SelectMany(s => Under(s.Id, depth + 1).Prepend((s, depth)));
        Tree = [.. Under(null, 0), .. Posts.Any(line => line.Service is null) ? [((Service?)null, 0)] : Array.Empty<(Service?, int)>()];
    }

    public IEnumerable<PostLine> PostsIn(Service? service) => Posts.Where(line => service is null ? line.Service is null : line.Post.ServiceId == service.Id);

    /// <summary>The way down to a service, so that a reader who cannot see an indent hears where it belongs.</summary>
    public string PathOf(Service? service) => service is null ? "The council as a whole" : string.Join(" › ", Above(service).Reverse());

    private IEnumerable<string> Above(Service? service)
    {
        for (; service is not null; service = desk.Organisation!.Chart.Service(service.ParentId)) { yield return service.Name; }
    }
}
