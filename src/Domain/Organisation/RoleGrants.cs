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
        if (grants.Any(grant => grant is { Role: Role.Inspector, Until: null })) { problems.Add(new("Roles", "An inspector’s access needs a last day")); }
        return problems;
    }

    /// <summary>The roles as a list that people read: "Clerk, Inspector until 31 March 2027".</summary>
    /// <param name="grants">The roles.</param>
    public static string InWords(this IEnumerable<RoleGrant> grants)
    {
        var words = string.Join(", ", grants.Select(grant => grant.Until is { } until ? $"{grant.Role.InWords()} until {until.ToString("d MMMM yyyy", System.Globalization.CultureInfo.InvariantCulture)}" : grant.Role.InWords()));
        return words.Length == 0 ? "no role" : words;
    }
}
