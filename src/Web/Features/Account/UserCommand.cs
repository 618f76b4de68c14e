using System.CommandLine;
using System.Globalization;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store.History;
using GoldenThread.Web.Plumbing;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GoldenThread.Web.Features.Account;

/// <summary>user add|password|roles: accounts from the shell. Passwords are never taken as arguments; the link behind which one is chosen is printed instead.</summary>
public static class UserCommand
{
    private static readonly Argument<string> Email = new("email") { Description = "The e-mail address with which the person signs in" };
    private static readonly Option<string[]> Roles = new("--role") { Description = "A role, as PerformanceOfficer, or Inspector:2027-03-31 with its last day; may be given several times", AllowMultipleArgumentsPerToken = true };
    private static readonly Option<string?> ShownAs = new("--post") { Description = "What the product calls the person: their post" };
    private static readonly Option<string?> Site = new("--site") { Description = "The address of the site, with which the printed link begins" };
    private static readonly Option<bool> SecondFactor = new("--second-factor") { Description = "A second factor must be set up before anything else" };

    public static Command Make()
    {
        var user = new Command("user", "Accounts from the shell");
        user.Subcommands.Add(Part("add", "Invites somebody and prints the link behind which they choose a password", AddAsync, Roles, ShownAs, Site, SecondFactor));
        user.Subcommands.Add(Part("password", "Prints a link behind which the person chooses a new password", PasswordAsync, Site));
        user.Subcommands.Add(Part("roles", "Gives the account these roles instead of those that it has", RolesAsync, Roles, SecondFactor));
        return user;
    }

    private static Command Part(string name, string description, Func<ParseResult, CommandDesk, Task<int>> run, params Option[] options)
    {
        var part = new Command(name, description) { Email };
        foreach (var option in options) { part.Options.Add(option); }
        return CommandDesk.Seat(part, writes: true, (desk, parsed, _) => run(parsed, desk));
    }

    private static async Task<int> AddAsync(ParseResult parsed, CommandDesk desk)
    {
        if (RolesOf(parsed) is not { } roles) { return await CommandLine.RefuseAsync("A role is not known. " + KnownRoles); }
        var sent = new InviteAccount.Invitation(parsed.GetValue(Email), parsed.GetValue(ShownAs), null, roles, parsed.GetValue(SecondFactor));
        var (_, link, problems) = await desk.Services.GetRequiredService<InviteAccount>().RunAsync(sent, SiteOf(parsed), Submission.Of(desk.Actor), CancellationToken.None);
        return link is null ? await RefuseAsync(problems) : Print(link);
    }

    private static async Task<int> PasswordAsync(ParseResult parsed, CommandDesk desk)
    {
        if (await FindAsync(parsed, desk) is not { } id) { return await CommandLine.RefuseAsync("There is no such account."); }
        var (link, problem) = await desk.Services.GetRequiredService<MakeLink>().RunAsync(id, SiteOf(parsed), Submission.Of(desk.Actor), CancellationToken.None);
        return link is null ? await RefuseAsync([problem!]) : Print(link);
    }

    private static async Task<int> RolesAsync(ParseResult parsed, CommandDesk desk)
    {
        if (RolesOf(parsed) is not { } roles) { return await CommandLine.RefuseAsync("A role is not known. " + KnownRoles); }
        if (await FindAsync(parsed, desk) is not { } id) { return await CommandLine.RefuseAsync("There is no such account."); }
        var problems = await desk.Services.GetRequiredService<ChangeRoles>().RunAsync(id, roles, parsed.GetValue(SecondFactor), Submission.Of(desk.Actor), CancellationToken.None);
        return problems.Count > 0 ? await RefuseAsync(problems) : Print(roles.InWords());
    }

    private static async Task<Guid?> FindAsync(ParseResult parsed, CommandDesk desk)
    {
        var name = desk.Services.GetRequiredService<ILookupNormalizer>().NormalizeName(parsed.GetValue(Email));
        return (await desk.Db.Users.AsNoTracking().SingleOrDefaultAsync(a => a.NormalizedUserName == name))?.Id;
    }

    private static List<RoleGrant>? RolesOf(ParseResult parsed)
    {
        var grants = new List<RoleGrant>();
        foreach (var given in parsed.GetValue(Roles) ?? [])
        {
            var parts = given.Split(':', 2);
            if (!Enum.TryParse<Role>(parts[0], ignoreCase: true, out var role) || !Enum.IsDefined(role) || parts[0].All(char.IsDigit)) { return null; }
            if (parts.Length == 1) { grants.Add(new RoleGrant(role)); }
            else if (DateOnly.TryParseExact(parts[1], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var until)) { grants.Add(new RoleGrant(role, until)); }
            else { return null; }
        }

        return grants;
    }

    private static string KnownRoles => $"Known: {string.Join(", ", Rights.Roles.Where(role => role != Role.Anonymous))}; with a last day as Inspector:2027-03-31.";

    private static Uri SiteOf(ParseResult parsed) => new(parsed.GetValue(Site) ?? "http://localhost:5000/");

    private static int Print(string result)
    {
        Console.WriteLine(result);
        return 0;
    }

    private static Task<int> RefuseAsync(IEnumerable<Problem> problems) => CommandLine.RefuseAsync(string.Join(Environment.NewLine, problems.Select(problem => problem.Message)));
}
