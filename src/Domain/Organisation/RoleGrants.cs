using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Organisation;

/// <summary>The rules for the roles that an account may be given.</summary>
public static class RoleGrants
{
    /// <summary>What stands in the way of giving these roles; empty when nothing does.</summary>
    /// <param name="grants">The roles.</param>
    /// <param name="today">The council's date.</param>
    public static IReadOnlyList<Problem> Check(IReadOnlyList<RoleGrant> grants, DateOnly today)
    {
        var problems = new List<Problem>();
        if (grants.Count == 0) { problems.Add(new("Roles", "Choose at least one role")); }
        if (grants.Any(grant => grant.Role == Role.Anonymous)) { problems.Add(new("Roles", "“Not signed in” is not a role that can be given")); }
        foreach (var twice in grants.GroupBy(grant => grant.Role).Where(same => same.Count() > 1)) { problems.Add(new("Roles", $"{twice.Key.InWords()} is chosen twice")); }
        foreach (var grant in grants.Where(grant => grant.Until < today)) { problems.Add(new("Roles", $"{grant.Role.InWords()}: the last day must be today or later")); }
        if (grants.Any(grant => grant is { Role: Role.Inspector or Role.RoomInspector, Until: null })) { problems.Add(new("Roles", "An inspector’s access needs a last day")); }
        if (grants.Count > 1 && grants.Any(grant => grant.Role == Role.RoomInspector)) { problems.Add(new("Roles", $"“{Role.RoomInspector.InWords()}” is for somebody who sees nothing else: give it alone")); }
        return problems;
    }

    /// <summary>The roles that somebody has on a day. Whoever holds a post leads what it leads; a partner stays a partner, also when that role has run out, and an inspector of rooms sees rooms only.</summary>
    /// <param name="grants">What their account was given.</param>
    /// <param name="holdsPost">Whether they hold a post.</param>
    /// <param name="day">The day.</param>
    public static IReadOnlyList<Role> On(this IReadOnlyCollection<RoleGrant> grants, bool holdsPost, DateOnly day) =>
        [.. grants.Where(grant => grant.HoldsOn(day)).Select(grant => grant.Role).Concat(holdsPost && !StaysAsGiven(grants) ? [Role.Lead] : []).Distinct()];

    /// <summary>
    /// The roles that somebody has by standing in for a post (ruling 25): they lead what it leads and, where its holder heads a service or directs, do that too.
    /// What a holder is besides, such as a performance officer, goes to nobody; a partner stays a partner.
    /// </summary>
    /// <param name="grants">What the account of whoever stands in was given.</param>
    /// <param name="ofHolders">What the accounts of the post's holders were given.</param>
    /// <param name="day">The day.</param>
    public static IReadOnlyList<Role> StandingIn(this IReadOnlyCollection<RoleGrant> grants, IEnumerable<RoleGrant> ofHolders, DateOnly day) =>
        StaysAsGiven(grants) ? [.. grants.On(false, day).Where(role => role == Role.Partner)]
        : [Role.Lead, .. ofHolders.Where(grant => grant.Role is Role.HeadOfService or Role.Director && grant.HoldsOn(day)).Select(grant => grant.Role).Distinct()];

    private static bool StaysAsGiven(IReadOnlyCollection<RoleGrant> grants) => grants.Any(grant => grant.Role is Role.Partner or Role.RoomInspector);

    /// <summary>The roles as a list that people read: "Clerk, Inspector until 31 March 2027".</summary>
    /// <param name="grants">The roles.</param>
    public static string InWords(this IEnumerable<RoleGrant> grants)
    {
        var words = string.Join(", ", grants.Select(grant => grant.Until is { } until ? $"{grant.Role.InWords()} until {until.ToString("d MMMM yyyy", System.Globalization.CultureInfo.InvariantCulture)}" : grant.Role.InWords()));
        return words.Length == 0 ? "no role" : words;
    }
}
