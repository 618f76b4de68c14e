using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Reports;
using GoldenThread.Store.History;
using GoldenThread.Web.Features.Shared;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;

namespace GoldenThread.Web.Features.Reports;

/// <summary>An annual report: a version of it, what is being prepared, and what can be done next.</summary>
[Needs(Right.ReadCases)]
public sealed class AnnualReportPage(OpenAnnual open, ApproveAnnual approve, CorrectAnnual correct, ReadConflict conflicts, Desk desk, Shell shell) : ActPage(conflicts, desk)
{
    /// <summary>The number of the version that is asked for; 0 for what is being prepared.</summary>
    [BindProperty(SupportsGet = true)] public int? Edition { get; set; }

    /// <summary>The digest of what the approver looked at.</summary>
    [BindProperty] public string? Seen { get; set; }
    [BindProperty] public string? Because { get; set; }

    public OpenedAnnual Opened { get; private set; } = null!;
    public AnnualReport Report => Opened.Report;
    public AnnualContent Holds => Opened.Content;
    public string Path => ListAnnualReports.PathOf(Report.FinancialYear);
    public bool IsDraft => Opened.Version is null;
    public bool ReadsDrafts => Desk.ReadsDrafts;
    public bool MayPrepare => Desk.May(Right.RunMeasures);
    public bool MayApprove => Desk.May(Right.RecordDecision) && Report.Draft is { } draft && draft.Account != Desk.Actor.Account;

    public async Task<IActionResult> OnGetAsync(string year, CancellationToken cancel) => await LoadAsync(year, cancel) ? Page() : NotFound();

    [Needs(Right.RecordDecision)]
    public Task<IActionResult> OnPostApproveAsync(string year, CancellationToken cancel) => DoAsync(year, by => approve.RunAsync(Report.FinancialYear, Seen, by, cancel), "", cancel);

    [Needs(Right.RunMeasures)]
    public Task<IActionResult> OnPostCorrectAsync(string year, CancellationToken cancel) => DoAsync(year, by => correct.RunAsync(Report.FinancialYear, Because, by, cancel), "/write", cancel);

    private async Task<IActionResult> DoAsync<T>(string year, Func<Submission, Task<Outcome<T>?>> act, string next, CancellationToken cancel) where T : Event =>
        !await LoadAsync(year, cancel) ? NotFound() : await ActAsync([], act, Report.Id, _ => Path + next, Report.Title, cancel);

    private async Task<bool> LoadAsync(string year, CancellationToken cancel)
    {
        if (FinancialYear.Read(year) is not { } of || await open.RunAsync(of, Edition, cancel) is not { } opened) { return false; }
        Opened = opened;
        shell.Crumbs = [new("Reports", "/reports"), new("Annual reports", ListAnnualReports.Path)];
        return true;
    }
}
