using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoldenThread.Web.Features.Organisation;

[Needs(Right.ReadPlans)]
public sealed class PostsPage(Desk desk, ListPosts posts) : PageModel
{
    [BindProperty(SupportsGet = true)] public string? Words { get; set; }
    [BindProperty(SupportsGet = true)] public Guid? Service { get; set; }
    [BindProperty(SupportsGet = true)] public string? Class { get; set; }
    [BindProperty(SupportsGet = true)] public string? Holder { get; set; }

    public IReadOnlyList<PostLine> All { get; private set; } = [];
    public IReadOnlyList<PostLine> Shown { get; private set; } = [];
    public IReadOnlyList<(string Name, int Count)> Classes { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        All = await posts.RunAsync(cancel);
        Classes = [.. All.SelectMany(line => line.Post.Classes).CountBy(name => name).OrderBy(one => one.Key, StringComparer.OrdinalIgnoreCase).Select(one => (one.Key, one.Value))];
        HashSet<Guid> under = Service is { } service ? [.. desk.Organisation!.Chart.Under(service)] : [];
        Shown = [.. All.Where(line =>
            (string.IsNullOrWhiteSpace(Words) || line.Post.Title.Contains(Words.Trim(), StringComparison.OrdinalIgnoreCase) || string.Equals(line.Post.Acronym, Words.Trim(), StringComparison.OrdinalIgnoreCase))
            && (Service is null || line.Post.ServiceId is { } own && under.Contains(own))
            && (string.IsNullOrEmpty(Class) || line.Post.Classes.Contains(Class))
            && (Holder != "none" || line.IsGap))];
    }
}
