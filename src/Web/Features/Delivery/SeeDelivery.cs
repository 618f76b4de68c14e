using GoldenThread.Domain.Delivery;
using GoldenThread.Store;
using GoldenThread.Store.Plumbing;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Delivery;

/// <summary>A project with how it stands and what it is to save.</summary>
public sealed record SeenProject(Project Project, ProjectStanding Standing, Programme? Programme, IReadOnlyList<Saving> Savings)
{
    public string Path => $"/delivery/projects/{Project.Pid}";
}

/// <summary>All of the room as at a day.</summary>
public sealed record SeenDelivery
{
    public required AsAt AsAt { get; init; }
    public required IReadOnlyList<Programme> Programmes { get; init; }
    public required IReadOnlyList<SeenProject> Projects { get; init; }
    public required IReadOnlyList<Saving> Savings { get; init; }

    public SeenProject? Project(Guid? id) => Projects.FirstOrDefault(each => each.Project.Id == id);
}

/// <summary>The programmes, projects and savings that whoever sits at the desk may see: what is only proposed, or was never approved, for those who read drafts.</summary>
public sealed class SeeDelivery(GoldenThreadDb db, Desk desk)
{
    public async Task<SeenDelivery> RunAsync(AsAt asAt, CancellationToken cancel)
    {
        var programmes = await db.Programmes.AsNoTracking().AsAt(asAt.Moment).OrderBy(each => each.Title).ToListAsync(cancel);
        var projects = (await db.Projects.AsNoTracking().AsAt(asAt.Moment).ToListAsync(cancel)).Where(Sees).ToList();
        var savings = (await db.Savings.AsNoTracking().AsAt(asAt.Moment).OrderBy(each => each.Number).ToListAsync(cancel)).Where(saving => saving.ProjectId is not { } of || projects.Exists(each => each.Id == of)).ToList();
        var (byProgramme, byProject) = (programmes.ToDictionary(each => each.Id), savings.ToLookup(each => each.ProjectId));
        return new()
        {
            AsAt = asAt,
            Programmes = programmes,
            Projects = [.. projects.OrderBy(each => each.Pid, PidOrder.Instance).Select(each => new SeenProject(each, ProjectStanding.Of(each, asAt.Shown), each.ProgrammeId is { } of ? byProgramme.GetValueOrDefault(of) : null, [.. byProject[each.Id]]))],
            Savings = savings,
        };
    }

    private bool Sees(Project project) => desk.ReadsDrafts || project.Approvals.All(each => each.IsGiven == true);
}

/// <summary>Numbers of PIDs as people count: 9 before 69b before 69c before 100.</summary>
public sealed class PidOrder : IComparer<string>
{
    public static readonly PidOrder Instance = new();

    public int Compare(string? x, string? y) => Key(x ?? "").CompareTo(Key(y ?? ""));

    private static (int Number, string Letters) Key(string pid)
    {
        var digits = pid.TakeWhile(char.IsAsciiDigit).Take(9).Count();
        return (digits == 0 ? int.MaxValue : int.Parse(pid[..digits], System.Globalization.CultureInfo.InvariantCulture), pid[digits..].ToUpperInvariant());
    }
}
