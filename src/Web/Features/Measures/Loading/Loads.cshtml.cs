using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoldenThread.Web.Features.Measures;

/// <summary>Files that wait to be taken in, files that were, and the sources that are known again.</summary>
[Needs(Right.RunMeasures)]
public sealed class LoadsPage(ListLoads list, AcceptLoad accept, ChangeLoad change, Desk desk, Shell shell) : PageModel
{
    public Loads Loads { get; private set; } = null!;

    /// <summary>The loads that were ticked, each with the mark of the counts that were shown: "id/mark".</summary>
    [BindProperty] public List<string> Ticked { get; set; } = [];

    public async Task OnGetAsync(CancellationToken cancel) => await LoadAsync(cancel);

    /// <summary>Takes the ticked files in, one after another; each is one commit.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var by = desk.By(Request);
        var (done, left) = (new List<string>(), new List<string>());
        foreach (var (id, mark) in Ticked.Select(each => each.Split('/', 2)).Where(parts => parts.Length == 2 && Guid.TryParse(parts[0], out _)).Select(parts => (Guid.Parse(parts[0]), parts[1])))
        {
            // Each file is a submission of its own under the form's key, so that sending the form again takes none twice.
            var accepted = await accept.RunAsync(id, new(mark, Looked: false, TakesRest: true), by with { Key = Mixed(by.Key, id), Fingerprint = mark }, cancel);
            if (accepted is null) { continue; }
            if (accepted.Problems.Count == 0) { done.Add(accepted.Words); }
            else
            {
                left.Add(accepted.Problems[0].Message);
                await change.RunAsync(id, choices => choices, desk.Actor, cancel);
            }
        }

        if (left.Count == 0 && done.Count > 0) { return this.Done("/measures/loads", done.Count == 1 ? done[0] : $"{done.Count} files were taken in."); }
        await LoadAsync(cancel);
        return this.Show([new("", done.Count + left.Count == 0 ? "Tick the files that are to be taken in." : $"{done.Count} of {done.Count + left.Count} files were taken in. The others: {string.Join(" ", left.Distinct())}")]);
    }

    private static Guid Mixed(Guid key, Guid load)
    {
        Span<byte> mixed = stackalloc byte[16], other = stackalloc byte[16];
        key.TryWriteBytes(mixed);
        load.TryWriteBytes(other);
        for (var at = 0; at < 16; at++) { mixed[at] ^= other[at]; }
        return new(mixed);
    }

    private async Task LoadAsync(CancellationToken cancel)
    {
        Loads = await list.RunAsync(cancel);
        shell.Crumbs = [new("Measures", "/measures")];
    }

    /// <summary>What stands in the way of a file, or what it would bring.</summary>
    public static string StandingOf(LoadTally tally) => tally.NeedsMapping ? "Say what its columns hold"
        : tally.NeedsArea ? "Say which area is the council’s"
        : tally.IsRefused ? $"Cannot be taken: {tally.Faults[0]}"
        : tally.Asks ? "Look at what the whole file shows"
        : tally.Groups.Count > 0 ? tally.Groups[0].IsNew ? $"{tally.Groups[0].Name}, {Say.Count(tally.Groups[0].Areas.Count, "area", "areas")}" : "The same neighbours are kept already"
        : tally.Saves == 0 ? "Nothing new in it"
        : $"{tally.New:N0} new, {tally.Corrected:N0} corrected, {tally.Unchanged:N0} unchanged{(tally.HeldBack + tally.Unrecorded > 0 ? $"; {Say.Count(tally.HeldBack + tally.Unrecorded, "row", "rows")} not taken" : "")}";
}
