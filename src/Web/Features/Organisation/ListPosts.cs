using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing.Desk;

namespace GoldenThread.Web.Features.Organisation;

/// <summary>The posts of the council with who holds them. Names are shown to those who run the organisation, to others that a post is held.</summary>
public sealed class ListPosts(Desk desk, SeenActions seen)
{
    public async Task<IReadOnlyList<PostLine>> RunAsync(CancellationToken cancel)
    {
        var open = (await seen.RunAsync(cancel)).Where(action => !action.Standing.IsClosed).SelectMany(action => action.Standing.Posts).CountBy(post => post).ToDictionary();
        return [.. desk.Organisation!.Chart.Posts.Where(post => post.EndedOn is null).OrderBy(post => post.Title, StringComparer.OrdinalIgnoreCase).Select(post => Line(post, open.GetValueOrDefault(post.Id)))];
    }

    private PostLine Line(Post post, int open)
    {
        var organisation = desk.Organisation!;
        var holdings = organisation.Holdings.Where(h => h.PostId == post.Id).ToList();
        var now = holdings.Where(h => h.HoldsOn(desk.Today)).ToList();
        var standIn = organisation.Delegations.Where(d => d.PostId == post.Id && d.HoldsOn(desk.Today)).Select(d => (DateOnly?)d.To).Max();
        var next = holdings.Where(h => h.From > desk.Today).Select(h => (DateOnly?)h.From).Min();
        var held = now.Count > 0
            ? $"{(desk.May(Right.RunOrganisation) ? string.Join(" and ", now.Select(h => organisation.People[h.PersonId].Name)) : now.Count > 1 ? "Shared" : "Held")} since {now.Min(h => h.From).InWords()}"
            : holdings.Where(h => h.To < desk.Today).Select(h => h.To).Max() is { } last ? $"No holder since {last.AddDays(1).InWords()}" : "Never held";
        return new(post, organisation.Chart.Service(post.ServiceId)?.Name, held, now.Count == 0, next, standIn, open);
    }
}
