using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoldenThread.Web.Features.Design;

/// <summary>A list page as it should look, with invented actions.</summary>
[DevelopmentOnly, AllowAnonymous]
[Needs(Right.ReadPublished)]
public sealed class PlanModel : PageModel
{
    public DateOnly Today { get; } = new(2026, 11, 20);

    public IReadOnlyList<(string Theme, Row[] Rows)> Themes { get; } =
    [
        ("1. Community engagement",
        [
            new("CEA1", "Para 68", "Publish one yearly report on every consultation, with the responses and what changed", "A", "Head of Consultation", "Annual", "risk", "At risk", null, "19 days", "Report to County Council", "10 December 2026"),
            new("CEB1", "Paras 42, 43 and 73", "Give residents one place to see and answer open consultations", "B", "Director of Communications", "By the end of 2026/27", "track", "On track", null, "12 days", "Pilot opens", "15 January 2027"),
            new("CEC2", "Para 44", "Test every standard public letter against the plain English guide", "C", "Head of Customer Services", "Ongoing and linked to the review of publications", "not", "Not started", null, "Never", "Start decided by Cabinet", "14 December 2026"),
            new("CED1", "Para 70", "Recruit the residents’ panel again so that it matches the county", "D", "Head of Consultation", "Complete", "done", "Done", "Evidence: 2", "61 days", "Panel reviewed", "30 September 2027"),
        ]),
        ("2. Communications",
        [
            new("CMB1", "Paras 9 and 56", "Remove out-of-date copies of controlled documents from buildings and the website", "B", "Head of Information Governance", "By the end of October 2026", "overdue", "Overdue", "20 days late", "34 days", "Spot check, was due", "31 October 2026"),
            new("CMA2", "Para 8", "Check every quarter that staff have read new versions of policy", "A", "Director of People", "Quarterly performance reporting", "track", "On track", null, "9 days", "Quarter 3 return", "15 January 2027"),
            new("CMA1", "Para 8", "No separate action: covered by CMA2", "A", "Not given", "Ongoing see CMA2", "none", "No separate action", null, "Not due", "Nothing due", null),
        ]),
        ("3. Member roles",
        [
            new("MMA1", "Para 68", "Use the same six-monthly monitoring in every committee", "A", "Head of Democratic Services", "Six-monthly", "overdue", "Overdue", "50 days late", "97 days", "Monitoring report, was due", "1 October 2026"),
            new("MMB2", "Paras 71 and 72", "Offer induction and yearly training on scrutiny and performance", "B", "Monitoring Officer", "Reviewed annually", "deferred", "Deferred", "Decision CC 31/26", "44 days", "Decision reviewed", "18 February 2027"),
        ]),
    ];

    public sealed record Row(string Code, string Paragraphs, string Title, string Category, string Lead, string Timescale, string Kind, string Word, string? More, string Updated, string Next, string? NextOn);
}
