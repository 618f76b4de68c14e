using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Web.Features.Thread;

/// <summary>Programs name posts and services as the council does; the rules know them by identity.</summary>
public static class SentOwners
{
    /// <summary>The post and the service that were named; what names none is said.</summary>
    public static (Guid? Owner, Guid? Service) Read(string? owner, string? service, PostChart chart, List<Problem> faults)
    {
        var post = string.IsNullOrWhiteSpace(owner) ? null : chart.Posts.FirstOrDefault(each => each.EndedOn is null && Naming.Same(each.Title, owner));
        var of = string.IsNullOrWhiteSpace(service) ? null : chart.Services.FirstOrDefault(each => each.EndedOn is null && Naming.Same(each.Name, service));
        if (post is null && !string.IsNullOrWhiteSpace(owner)) { faults.Add(new("Owner", $"There is no post “{owner}”.")); }
        if (of is null && !string.IsNullOrWhiteSpace(service)) { faults.Add(new("Service", $"There is no service “{service}”.")); }
        return (post?.Id, of?.Id);
    }

    /// <summary>A problem at the field that the program sent.</summary>
    public static Problem Named(Problem problem) => problem.Field switch { "OwnerPostId" => problem with { Field = "Owner" }, "ServiceId" => problem with { Field = "Service" }, "To" => problem with { Field = "Plan" }, _ => problem };
}
