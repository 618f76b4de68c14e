using System.Globalization;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Web.Features.Account;

/// <summary>The roles of an account as a form has them: those ticked, and the last day typed beside each.</summary>
public sealed class RoleChoices
{
    public List<string> Chosen { get; set; } = [];
    public Dictionary<string, string?> Until { get; set; } = [];

    public static RoleChoices Of(IEnumerable<RoleGrant> grants) => new()
    {
        Chosen = [.. grants.Select(grant => grant.Role.ToString())],
        Until = grants.ToDictionary(grant => grant.Role.ToString(), grant => grant.Until?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
    };

    /// <summary>What was chosen; a day that is not understood is a problem, and so is one beside a role that is not ticked.</summary>
    public (IReadOnlyList<RoleGrant> Grants, IReadOnlyList<Problem> Problems) Read()
    {
        var grants = new List<RoleGrant>();
        var problems = new List<Problem>();
        foreach (var name in Chosen)
        {
            if (!Enum.TryParse<Role>(name, out var role) || !Enum.IsDefined(role) || role.ToString() != name) { problems.Add(new("Roles", "One of the roles is not known. Open the page again")); continue; }
            var typed = Until.GetValueOrDefault(name)?.Trim();
            if (string.IsNullOrEmpty(typed)) { grants.Add(new RoleGrant(role)); }
            else if (DateOnly.TryParseExact(typed, ["yyyy-MM-dd", "d M yyyy", "d/M/yyyy", "d MMMM yyyy", "d MMM yyyy"], CultureInfo.GetCultureInfo("en-GB"), DateTimeStyles.None, out var until)) { grants.Add(new RoleGrant(role, until)); }
            else { problems.Add(new("Roles", $"{role.InWords()}: “{typed}” is not a date. Write it as 31 March 2027")); }
        }

        foreach (var (name, typed) in Until.Where(each => !string.IsNullOrWhiteSpace(each.Value) && !Chosen.Contains(each.Key)))
        {
            if (Enum.TryParse<Role>(name, out var role)) { problems.Add(new("Roles", $"{role.InWords()}: there is a last day ({typed}), but the role is not chosen")); }
        }

        return (grants, problems);
    }
}
