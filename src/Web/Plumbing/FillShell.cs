using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;

namespace GoldenThread.Web.Plumbing;

/// <summary>Tells the frame around every page whose it is and which rooms this person may enter.</summary>
public sealed class FillShell(RequestDelegate next, SiteOptions site)
{
    public Task InvokeAsync(HttpContext context, Shell shell, DeskSeat seat)
    {
        var desk = seat.Desk;
        shell.IsDemo = site.Demo;
        shell.CouncilName = desk.Organisation?.Council.Name ?? Shell.Product;
        shell.HasCouncil = desk.Organisation is not null;
        shell.SignedInAs = desk.IsSignedIn ? desk.Actor.Post : null;
        shell.ShowsSearch = desk.May(Right.ReadPlans);
        shell.FooterFacts = [.. FactsFor(desk)];
        shell.Rooms = [.. RoomsFor(desk)];
        if (desk.IsSignedIn && desk.May(Right.ReadMeasures)) { shell.FooterLinks = [new("How figures are rated", "/measures/rules"), .. shell.FooterLinks]; }
        if (site.AllowHttp && !context.Request.IsHttps && desk.May(Right.RunAccounts))
        {
            shell.Notices = [.. shell.Notices, "This installation takes plain http: passwords and everything else can be read on the way. Put a proxy with TLS before it and take the setting AllowHttp away."];
        }

        return next(context);
    }

    /// <summary>Whose data it is, and up to when and to which entry of History this page has it.</summary>
    private static IEnumerable<string> FactsFor(Desk.Desk desk)
    {
        if (desk.Organisation is null) { yield break; }
        var at = TimeZoneInfo.ConvertTime(desk.Actor.At, CouncilClock.London);
        yield return $"{desk.Council.Name}: data up to {at.ToString("d MMMM yyyy, HH:mm", Say.British)}{(desk.IsSignedIn ? $", entry {desk.Sequence.ToString("N0", Say.British)} of History" : "")}";
    }

    private static IEnumerable<Room> RoomsFor(Desk.Desk desk)
    {
        yield return new("Home", "/");
        if (desk.May(Right.ReadPlans)) { yield return new("Plans", "/plans"); }
        if (desk.May(Right.ReadMeasures)) { yield return new("Measures", "/measures"); }
        if (desk.May(Right.ReadDelivery)) { yield return new("Delivery", "/delivery"); }
        if (desk.May(Right.ReadAssessments)) { yield return new("Assessments", "/assessments"); }
        if (desk.May(Right.ReadRooms) && !desk.May(Right.RunAssessments)) { yield return new("Inspectors’ rooms", "/rooms"); }
        if (desk.May(Right.ReadPlans)) { yield return new("Boards", "/boards"); yield return new("Thread", "/thread"); }
        if (desk.May(Right.AskQuestions) || desk.May(Right.RecordDecision) || desk.May(Right.RunOrganisation)) { yield return new("Members", "/members"); }
        if (desk.May(Right.ReadPlans)) { yield return new("Reports", "/reports"); }
        if (desk.May(Right.RunOrganisation) || desk.May(Right.RunAccounts)) { yield return new("Organisation", "/organisation"); }
        if (!desk.IsSignedIn) { yield return new("How we are doing", "/public"); yield return new("Published plans", "/public/plans"); }
    }
}
