using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Web.Features.Improvement;
using GoldenThread.Web.Features.Shared;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Delivery;

[Needs(Right.RunDelivery), EnableRateLimiting(Throttling.Import)]
[RequestSizeLimit(ReceiveFinanceExtract.LargestBytes + 65_536), RequestFormLimits(MultipartBodyLengthLimit = ReceiveFinanceExtract.LargestBytes + 65_536)]
public sealed class NewFinanceExtractPage(ReceiveFinanceExtract receive, GoldenThreadDb db, ReadConflict conflicts, Desk desk) : ActPage(conflicts, desk)
{
    [BindProperty] public IFormFile? Ledger { get; set; }
    [BindProperty] public DateParts PostedTo { get; set; } = new();

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        List<Problem> faults = [];
        var asAt = TypedDay.Read(PostedTo, "PostedTo", "The day up to which the ledger was posted", faults);
        if (Ledger is null || Ledger.Length == 0) { faults.Add(new("Ledger", "Choose the file.")); }
        else if (Ledger.Length > ReceiveFinanceExtract.LargestBytes) { faults.Add(new("Ledger", "The file is larger than 20 MB. Send cost centres, not transactions.")); }
        if (!ModelState.IsValid || faults.Count > 0) { return this.Show(faults); }
        using var content = new MemoryStream();
        await Ledger!.CopyToAsync(content, cancel);
        var by = Desk.By(Request);
        var outcome = await receive.RunAsync(Ledger.FileName, content.ToArray(), asAt, by, cancel);
        if (!outcome.IsGranted) { return this.Show(outcome.Problems.Select(problem => problem.Field switch { "AsAt" => problem with { Field = "PostedTo" }, "File" => problem with { Field = "Ledger" }, _ => problem })); }
        var number = await db.FinanceExtracts.AsNoTracking().Where(each => each.Id == by.Key).Select(each => each.Number).SingleAsync(cancel);
        return this.Done($"/delivery/money/extracts/{number}", "The file was read. Look at what it says; nothing is taken over yet.");
    }
}
