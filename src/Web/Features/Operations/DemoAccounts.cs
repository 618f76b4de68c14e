using GoldenThread.Domain.Organisation;

namespace GoldenThread.Web.Features.Operations;

/// <summary>How one signs in to the demonstration council: everybody's password is known, for it holds nothing real.</summary>
public static class DemoAccounts
{
    public const string Domain = "exampleshire.example";
    public const string Password = "golden-thread-demo-1";

    /// <summary>The address of the account that shows a role: performance.officer@exampleshire.example.</summary>
    public static string EmailOf(Role role) => $"{InWords(role).Replace(' ', '.').ToLowerInvariant()}@{Domain}";

    /// <summary>A table of the roles, the addresses and the password.</summary>
    public static string Table(DemoCouncil data)
    {
        var rows = data.Accounts.Select(a => (Role: InWords(a.Role), Email: EmailOf(a.Role), Post: a.Post ?? a.ShownAs!)).Prepend((Role: "Role", Email: "E-mail address", Post: "As")).ToList();
        var (first, second) = (rows.Max(r => r.Role.Length), rows.Max(r => r.Email.Length));
        return $"{data.Name} is a demonstration. Sign in as any of these; the password of all is {Password}\n\n"
            + string.Join('\n', rows.Select(r => $"  {r.Role.PadRight(first)}  {r.Email.PadRight(second)}  {r.Post}")) + "\n";
    }

    private static string InWords(Role role) => string.Concat(role.ToString().Select((c, at) => at > 0 && char.IsUpper(c) ? $" {char.ToLowerInvariant(c)}" : c.ToString()));
}
