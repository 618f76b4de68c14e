using System.Net;
using AngleSharp.Html.Dom;
using GoldenThread.Domain.Assessments;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Tests.Plumbing;
using Microsoft.EntityFrameworkCore;
using static GoldenThread.Web.Tests.Assessments.InspectionWalk;

namespace GoldenThread.Web.Tests.Assessments;

public sealed class SqliteAroundInspectionTests(SqliteProduct product) : AroundInspectionTests(product), IClassFixture<SqliteProduct>;

public sealed class PostgresAroundInspectionTests(PostgresProduct product) : AroundInspectionTests(product), IClassFixture<PostgresProduct>;

public abstract class AroundInspectionTests(Product product)
{
    private static readonly string[] Ways = ["timetable", "team", "documents", "interviews", "feedback", "comments"];
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private Task<Visitor> OfficerAsync() => product.VisitAsync(Role.PerformanceOfficer);

    [Fact]
    public async Task A_timetable_is_counted_from_the_first_day_on_site_and_a_step_moves_with_its_reason()
    {
        var officer = await OfficerAsync();
        var path = await OpenAsync(officer, "Children 2026", "ofsted-ilacs", "2026-12-07");
        Says("No timetable has been chosen.", await officer.PageAsync(path + "/timetable"));
        var page = await SendAsync(officer, path + "/timetable", "Choose", new() { ["Template"] = "ofsted-ilacs-short" });
        Says("Timetable chosen: Ofsted inspection of children’s services, short.", page);
        Says("Next: Notice, and documents for the inspectors, from 30 November 2026.", page);
        Assert.Contains("30 November 2026 4 December 2026 five working days before fieldwork", Row(page, "step-documents"), StringComparison.Ordinal);
        Assert.Contains("7 December 2026 11 December 2026 on the first day of fieldwork", Row(page, "step-on-site"), StringComparison.Ordinal);
        Assert.Contains("13 January 2027", Row(page, "step-draft"), StringComparison.Ordinal);
        Assert.Contains("14 January 2027 27 January 2027", Row(page, "step-comments"), StringComparison.Ordinal);

        var move = path + "/timetable?step=draft";
        Says("Say why the step is moved.", await SendAsync(officer, move, "Move", Day("Date", "2027-01-20"), HttpStatusCode.UnprocessableEntity));
        Says("The first day is not a date.", await SendAsync(officer, move, "Move", With(Day("Date", "2027-02-31"), new() { ["Because"] = "Why" }), HttpStatusCode.UnprocessableEntity));
        page = await SendAsync(officer, move, "Move", With(Day("Date", "2027-01-20"), new() { ["Because"] = "Ofsted asked for a week" }));
        Says("“Draft report” moved from 13 January 2027 to 20 January 2027, and three steps with it.", page);
        Assert.Contains("set by hand: Ofsted asked for a week", Row(page, "step-draft"), StringComparison.Ordinal);
        Assert.Contains("21 January 2027 3 February 2027", Row(page, "step-comments"), StringComparison.Ordinal);
        Assert.Contains("17 February 2027", Row(page, "step-publication"), StringComparison.Ordinal);
        Assert.Contains("7 December 2026", Row(page, "step-on-site"), StringComparison.Ordinal);

        var calendar = await FileAsync(officer, path + "/timetable.ics");
        Assert.Contains("DTSTART;VALUE=DATE:20261207\r\nDTEND;VALUE=DATE:20261212\r\n", calendar, StringComparison.Ordinal);
        Assert.Contains("SUMMARY:Children 2026: Draft report\r\n", calendar, StringComparison.Ordinal);
        Assert.Contains("2027-01-21,2027-02-03", await FileAsync(officer, path + "/timetable.csv"), StringComparison.Ordinal);
        Assert.StartsWith("PK", await FileAsync(officer, path + "/timetable.xlsx"), StringComparison.Ordinal);

        page = await SendAsync(officer, move, "Release", []);
        Says("“Draft report” counted again: 13 January 2027, and three steps with it.", page);
        Assert.Contains("14 January 2027 27 January 2027", Row(page, "step-comments"), StringComparison.Ordinal);
        using var none = await officer.GetAsync(path + "/timetable?step=none");
        Assert.Equal(HttpStatusCode.NotFound, none.StatusCode);
        var history = await product.InScopeAsync((_, db) => db.History.AsNoTracking().Where(entry => entry.SubjectName == "Children 2026").OrderBy(entry => entry.Sequence).Select(entry => entry.Said).ToListAsync(Cancel));
        Assert.Equal([null, null, "Ofsted asked for a week", null], history);
    }

    [Fact]
    public async Task A_report_of_9_May_2023_has_its_action_plan_due_on_16_August_2023()
    {
        var officer = await OfficerAsync();
        var path = await OpenAsync(officer, "Children 2023", "ofsted-ilacs", "2023-03-06", "2023-05-09");
        var page = await officer.PageAsync(path + "/timetable");
        Says("no later than seventy working days after publication of the report: by 16 August 2023.", page);
        Assert.Contains("DTSTART;VALUE=DATE:20230816\r\n", await FileAsync(officer, path + "/timetable.ics"), StringComparison.Ordinal);
        Assert.Contains("2023-08-16", await FileAsync(officer, path + "/timetable.csv"), StringComparison.Ordinal);
        page = await SendAsync(officer, path + "/timetable", "Choose", new() { ["Template"] = "ofsted-ilacs-standard" });
        Assert.Contains("9 May 2023 9 May 2023 set by hand: the report was published then", Row(page, "step-publication"), StringComparison.Ordinal);
        Assert.Contains("16 August 2023 16 August 2023 seventy working days after “Publication”", Row(page, "step-action-plan"), StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("tr#step-publication a"));
        Says("Every step is past.", page);
        // Once, by the timetable's own step: the framework's clock says the same day.
        var calendar = await FileAsync(officer, path + "/timetable.ics");
        Assert.Equal(2, calendar.Split("DTSTART;VALUE=DATE:20230816").Length);
    }

    [Fact]
    public async Task The_clocks_of_a_peer_challenge_count_in_months_from_its_last_day()
    {
        var officer = await OfficerAsync();
        var path = await OpenAsync(officer, "Peers 2026", "lga-corporate-peer-challenge", "2026-06-01");
        Says("Not known yet", await officer.PageAsync(path + "/timetable"));
        var page = await SendAsync(officer, path + "/timetable", "Choose", new() { ["Template"] = "lga-corporate-peer-challenge" });
        foreach (var words in new[] { "by 4 September 2026", "by 4 November 2026", "around 4 April 2027", "by 4 June 2027", "1 late" }) { Says(words, page); }
        Assert.Contains("Late: no day of publication is recorded", Row(page, "step-publication"), StringComparison.Ordinal);
        Says("Timetable (1 step late)", await officer.PageAsync(path));
    }

    [Fact]
    public async Task Documents_are_asked_for_and_given_and_what_is_late_says_so()
    {
        var (officer, lead) = (await OfficerAsync(), await product.VisitAsync(Role.Lead));
        var path = await OpenAsync(officer, "Documents 2026", "", "2026-12-07");
        var here = path + "/documents";
        Says("Say what was asked for.", await SendAsync(officer, here, "Ask", [], HttpStatusCode.UnprocessableEntity));
        await SendAsync(officer, here, "Ask", With(new() { ["What"] = "The latest self-evaluation", ["Post"] = product.Council.HeadOfConsultation.ToString() }, Day("AskedOn", "2026-11-09"), Day("Due", "2026-11-16")));
        var page = await SendAsync(officer, here, "Ask", With(new() { ["What"] = "The organisation chart", ["Post"] = product.Council.HeadOfHighways.ToString() }, Day("AskedOn", "2026-11-20")));
        Says("Document 2 asked for.", page);
        Assert.Contains("Late by 7 days", Row(page, "d1"), StringComparison.Ordinal);
        Says("Documents (2 documents asked for, 1 late)", await officer.PageAsync(path));

        // The lead gives what the lead's post is to give, and no more.
        page = await lead.PageAsync(here);
        Assert.NotNull(page.QuerySelector("tr#d1 a"));
        Assert.Null(page.QuerySelector("tr#d2 a"));
        Says("Choose the piece of evidence that was given, or say how the document was given.", await SendAsync(lead, here + "?document=1", "Give", Day("GivenOn", "2026-11-18"), HttpStatusCode.UnprocessableEntity));
        page = await SendAsync(lead, here + "?document=1", "Give", With(new() { ["Words"] = "On their portal" }, Day("GivenOn", "2026-11-18")));
        Says("Document 1 given on 18 November 2026, two days late: The latest self-evaluation.", page);
        Assert.EndsWith("On their portal on 18 November 2026 Given 2 days late", Row(page, "d1"), StringComparison.Ordinal);
        using var notTheirs = await lead.SendAsync(await lead.PageAsync(here + "?document=1"), "main form[action='?handler=Give']", With(new() { ["Document"] = "2", ["Words"] = "Here" }, Day("GivenOn", "2026-11-20")));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, notTheirs.StatusCode);
        Says("Your roles do not let you give this document.", await lead.ReadAsync(notTheirs));
        using var notAllowed = await lead.ForgeAsync(await lead.PageAsync(here + "?document=1"), here + "?handler=Ask", new() { ["What"] = "More" });
        Assert.Equal(HttpStatusCode.Forbidden, notAllowed.StatusCode);

        // A piece of the library is given; what is put away is not offered.
        var (piece, away) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await product.InScopeAsync(async (_, db) =>
        {
            Evidence Of(Guid id, string title, string? putAway) => new() { Id = id, CouncilId = db.CouncilId, Kind = EvidenceKind.Link, Title = title, Link = "https://example.org/chart", PutAwayBecause = putAway, AddedBy = "Officer", AddedByAccount = Guid.NewGuid(), AddedAt = product.Clock.GetUtcNow() };
            db.Evidence.AddRange(Of(piece, "Chart of 2026", null), Of(away, "Chart of 2019", "Old"));
            return await db.SaveChangesAsync(Cancel);
        });
        var give = await officer.PageAsync(here + "?document=2");
        Assert.DoesNotContain("Chart of 2019", give.QuerySelector("select[name=EvidenceId]")!.TextContent, StringComparison.Ordinal);
        Says("Choose a piece of evidence from the list.", await SendAsync(officer, here + "?document=2", "Give", new() { ["EvidenceId"] = away.ToString() }, HttpStatusCode.UnprocessableEntity));
        page = await SendAsync(officer, here + "?document=2", "Give", new() { ["EvidenceId"] = piece.ToString() });
        Assert.Equal("https://example.org/chart", page.QuerySelector("tr#d2 td a")!.GetAttribute("href"));
        Says("0 documents to give, 2 given.", page);

        await SendAsync(officer, here, "Ask", With(new() { ["What"] = "A map" }, Day("AskedOn", "2026-11-20")));
        Says("Document 3 changed: due.", await SendAsync(officer, here + "?document=3", "Change", Day("Due", "2026-12-01")));
        page = await SendAsync(officer, here + "?document=3", "Withdraw", new() { ["Because"] = "They have one" });
        Assert.Contains("They have one Withdrawn", Row(page, "d3"), StringComparison.Ordinal);
        using var none = await officer.GetAsync(here + "?document=4");
        Assert.Equal(HttpStatusCode.NotFound, none.StatusCode);
    }

    [Fact]
    public async Task The_team_interviews_and_feedback_are_kept()
    {
        var officer = await OfficerAsync();
        var path = await OpenAsync(officer, "People 2026", "ofsted-ilacs", "2026-11-16");
        var page = await SendAsync(officer, path + "/team", null, new() { ["Team[0].Role"] = "Team leader", ["Team[0].Who"] = "Ann Bell", ["Team[0].From"] = "Ofsted", ["Team[2].Role"] = "Inspector", ["Team[2].Who"] = "Bo Carr" });
        Says("2 people, by what they do.", page);
        Says("Say who it is.", await SendAsync(officer, path + "/team", null, new() { ["Team[2].Role"] = "Peer member" }, HttpStatusCode.UnprocessableEntity));
        Says("1 person, by what they do.", await SendAsync(officer, path + "/team", null, new() { ["Team[0].Role"] = "", ["Team[0].Who"] = "", ["Team[0].From"] = "" }));

        var here = path + "/interviews";
        Says("Interview with the Leader planned for 1 December 2026.", await SendAsync(officer, here, "Plan", With(new() { ["With"] = "the Leader", ["Time"] = "10.00 to 11.30" }, Day("On", "2026-12-01"))));
        Says("1 interview and 1 focus group; 2 to confirm.", await SendAsync(officer, here, "Plan", new() { ["IsGroup"] = "true", ["With"] = "staff" }));
        Says("Interview with the Leader confirmed for 1 December 2026.", await SendAsync(officer, here + "?encounter=1", "Confirm", []));
        Says("changed: day; to be confirmed again.", await SendAsync(officer, here + "?encounter=1", "Change", Day("On", "2026-12-02")));
        Says("Say why it is cancelled.", await SendAsync(officer, here + "?encounter=2", "Cancel", [], HttpStatusCode.UnprocessableEntity));
        page = await SendAsync(officer, here + "?encounter=2", "Cancel", new() { ["Because"] = "Two were held in May" });
        Says("Focus group with staff cancelled.", page);
        Says("1 interview and 0 focus groups; 1 to confirm; 1 cancelled.", page);
        Assert.Equal("staff Focus group – Not set – – Cancelled Two were held in May", Row(page, "e2"));
        Assert.Null(page.QuerySelector("tr#e2 a"));
        Says("Interviews and focus groups (1 planned, 1 to confirm)", await officer.PageAsync(path));
        Assert.True(await product.InScopeAsync((_, db) => db.History.AnyAsync(entry => entry.SubjectName == "People 2026" && entry.Said == "Two were held in May", Cancel)));
        using var none = await officer.GetAsync(here + "?encounter=2");
        Assert.Equal(HttpStatusCode.NotFound, none.StatusCode);
        foreach (var handler in new[] { "Change", "Confirm", "Cancel" })
        {
            using var forged = await officer.ForgeAsync(await officer.PageAsync(here), $"{here}?handler={handler}", new() { ["Encounter"] = "2", ["With"] = "staff", ["Because"] = "Again" });
            Assert.Equal(HttpStatusCode.UnprocessableEntity, forged.StatusCode);
            Says("This was cancelled. Plan another one instead.", await officer.ReadAsync(forged));
        }

        await SendAsync(officer, here + "?encounter=1", "Cancel", new() { ["Because"] = "Ill" });
        Says("None is planned; 2 cancelled.", await officer.PageAsync(here));
        Says("Interview with the Mayor planned.", await SendAsync(officer, here, "Plan", new() { ["With"] = "the Mayor" }));
        Assert.NotNull((await officer.PageAsync(here)).QuerySelector("tr#e3 a"));

        page = await SendAsync(officer, path + "/feedback", null, With(new() { ["From"] = "Lead inspector", ["Words"] = "Leaders know their services.", ["Part"] = "L" }, Day("On", "2026-11-20")));
        Says("20 November 2026, Lead inspector", page);
        Says("About L ", page);
        Says("It cannot have been said after today.", await SendAsync(officer, path + "/feedback", null, With(new() { ["From"] = "Lead inspector", ["Words"] = "More" }, Day("On", "2026-11-24")), HttpStatusCode.UnprocessableEntity));

        // The frameworks are offered, and the one that was chosen is chosen.
        var form = await officer.PageAsync(path + "/change");
        var select = form.QuerySelector("select[name='Form.Framework']") as IHtmlSelectElement;
        Assert.True(select is not null, form.QuerySelector("main")!.InnerHtml);
        Assert.Equal(("None", "ofsted-ilacs"), (select.Options[0].Text, select.Value));
        Says("Framework", await officer.PageAsync(path));
    }

    [Fact]
    public async Task Members_see_the_published_inspection_and_none_of_the_work_around_it()
    {
        var officer = await OfficerAsync();
        var path = await OpenAsync(officer, "Published 2025", "ofsted-ilacs", "2025-03-03", "2025-05-09");
        var before = await OpenAsync(officer, "Unpublished 2026", "ofsted-ilacs", "2026-11-02");
        foreach (var role in new[] { Role.Member, Role.ExecutiveMember, Role.Scrutiny, Role.Inspector })
        {
            var visitor = await product.VisitAsync(role);
            Assert.Null((await visitor.PageAsync(path)).QuerySelector("main nav.plan-links"));
            using var unpublished = await visitor.GetAsync(before);
            Assert.Equal(HttpStatusCode.NotFound, unpublished.StatusCode);
            foreach (var way in Ways.Append("timetable.ics").Append("timetable.csv").Append("comments.docx"))
            {
                using var answer = await visitor.GetAsync($"{path}/{way}");
                Assert.True(answer.StatusCode == HttpStatusCode.Forbidden, $"{role} {way}: {answer.StatusCode}");
            }
        }

        var (partner, stranger) = (await product.VisitAsync(Role.Partner), await product.VisitAsync());
        foreach (var way in Ways)
        {
            using var answer = await partner.GetAsync($"{path}/{way}");
            Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
            using var sentAway = await stranger.GetAsync($"{path}/{way}");
            Assert.Contains("/account/sign-in", sentAway.Headers.Location!.ToString(), StringComparison.Ordinal);
        }

        // An auditor reads drafts, and changes nothing.
        var auditor = await product.VisitAsync(Role.Auditor);
        foreach (var way in Ways) { Assert.Null((await auditor.PageAsync($"{path}/{way}")).QuerySelector("main form[method=post]")); }
        using var missing = await officer.GetAsync("/assessments/inspections/none/timetable.csv");
        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
    }

    [Fact]
    public async Task Two_who_change_at_once_are_told()
    {
        var (one, other) = (await OfficerAsync(), await OfficerAsync());
        var path = await OpenAsync(one, "Two 2026", "", "2026-12-07");
        var (mine, theirs) = (await one.PageAsync(path + "/documents"), await other.PageAsync(path + "/feedback"));
        using var saved = await other.SendAsync(theirs, "main form[method=post]", new() { ["From"] = "Lead inspector", ["Words"] = "The other's words." });
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        using var refused = await one.SendAsync(mine, "main form[action='?handler=Ask']", new() { ["What"] = "My document" });
        var conflict = await one.ReadAsync(refused);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("The other's words.", conflict.QuerySelector("#conflict")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("My document", conflict.QuerySelector("textarea[name=What]")!.TextContent.Trim());
        using var again = await one.SendAsync(conflict, "main form[action='?handler=Ask']", []);
        Assert.Equal(HttpStatusCode.Redirect, again.StatusCode);
        using var twice = await one.SendAsync(conflict, "main form[action='?handler=Ask']", []);
        Assert.Equal(HttpStatusCode.Redirect, twice.StatusCode);
        Says("1 document to give", await one.PageAsync(path + "/documents"));
    }
}
