namespace GoldenThread.Domain.Organisation;

/// <summary>What standing in for a post during a leave lets somebody do: what the post leads and, where its holder heads a service or directs, that too. It says nothing of their own posts.</summary>
/// <param name="Post">The post.</param>
/// <param name="Roles">The roles that they have by standing in.</param>
/// <param name="Services">The service of the post and every service below it.</param>
public sealed record StandIn(Guid Post, IReadOnlyList<Role> Roles, IReadOnlySet<Guid> Services);
