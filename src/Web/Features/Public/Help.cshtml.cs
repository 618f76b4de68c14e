using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoldenThread.Web.Features.Public;

/// <summary>What each role does here and how to read what is shown, for anybody.</summary>
[Needs(Right.ReadPublished)]
public sealed class HelpPage(Desk desk, SiteOptions site) : PageModel
{
    public Desk Desk => desk;
    public string? Contact => site.Contact;

    /// <summary>What people of a role come here to do, and where they begin.</summary>
    public static IReadOnlyList<(IReadOnlyList<Role> Roles, string Does)> Work { get; } =
    [
        ([Role.Lead, Role.HeadOfService], "Home lists the actions of your posts that want an update. Open one, press “Still on track” when nothing changed, or choose a status and say why and what next. When everything promised is there, judge each criterion and ask for the action to be closed."),
        ([Role.Director], "As a lead for your own posts; and you approve or refuse the closings that your services ask for. Whoever asks cannot approve."),
        ([Role.PerformanceOfficer], "You read a paper into a plan, put versions before a board, see who has updated and remind who has not, and print the plan and the committee report."),
        ([Role.Clerk, Role.BoardChair], "When a version is before a board, a clerk records what it decided, with the minute. The record of review and amendment then writes itself."),
        ([Role.Member, Role.ExecutiveMember, Role.Scrutiny], "Home shows what is overdue or at risk in every plan, in the lead’s own words, with who acts and by when. Drafts are not shown before they are submitted to a board."),
        ([Role.Partner], "You see and update the actions that your post leads, and no others."),
        ([Role.RoomInspector], "You see the inspectors’ rooms that a council let you into: what was shared with you there, to be read and saved until the last day, and nothing else of the council. Every opening is written down."),
        ([Role.Inspector, Role.Auditor], "You read plans, evidence and History: every change with who, when and why, and the values before and after. You change nothing. Under Reports you can check that nothing recorded was altered."),
        ([Role.Administrator], "Under Organisation you keep services, posts and their holders, invite people, give them roles and end their accounts."),
    ];
}
