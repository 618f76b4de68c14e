using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Reports;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoldenThread.Web.Features.Reports;

/// <summary>The register of issued reports: to which a digest belongs, and whether what is kept still gives it.</summary>
[Needs(Right.ReadPlans)]
public sealed class IssuedPage(SeeIssued see, CheckIssued check, Shell shell) : PageModel
{
    private const string All = "all";

    /// <summary>The digest that somebody asks for, as typed or pasted.</summary>
    [BindProperty(SupportsGet = true)] public string? Digest { get; set; }

    /// <summary>"all" to work every digest out anew.</summary>
    [BindProperty(SupportsGet = true)] public string? Check { get; set; }

    public IReadOnlyList<IssuedReport> Reports { get; private set; } = [];

    /// <summary>The digest that was asked for; null where none was, or it is none.</summary>
    public TypedDigest? Typed { get; private set; }

    /// <summary>The reports to which it belongs, worked out anew.</summary>
    public IReadOnlyList<CheckedReport> Found { get; private set; } = [];

    /// <summary>Every report worked out anew; empty where nobody asked.</summary>
    public IReadOnlyList<CheckedReport> Checked { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        shell.Crumbs = [new("Reports", "/reports")];
        Reports = await see.RunAsync(cancel);
        if (Check == All) { Checked = await check.RunAsync(Reports.Where(each => each.Digest.Length > 0), cancel); }
        if (Digest is null) { return Page(); }
        var read = TypedDigest.Read(Digest);
        if (read.Value is not { } typed) { return this.Show(read.Problems); }
        (Typed, Found) = (typed, await check.RunAsync(Reports.Where(each => typed.Fits(each.Digest)), cancel));
        return Page();
    }

    public CheckedReport? CheckOf(IssuedReport report) => Checked.FirstOrDefault(each => each.Report == report);
}
