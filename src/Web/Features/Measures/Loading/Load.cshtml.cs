using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures.Reading;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store.History;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoldenThread.Web.Features.Measures;

/// <summary>What a file came to: the counts to agree to before anything is saved; afterwards what it brought, and any of its rows.</summary>
[Needs(Right.ReadMeasures)]
[RequestFormLimits(ValueCountLimit = 8192)]
public sealed class LoadPage(OpenLoad open, ChangeLoad change, AcceptLoad accept, ChooseArea choose, Desk desk, Shell shell) : PageModel
{
    /// <summary>The most measures for which a person may say which of the council's each is, on one page.</summary>
    public const int MostToMatch = 120;

    public OpenedLoad Opened { get; private set; } = null!;
    public LoadTally Tally => Opened.Tally;
    public LoadRow? Row { get; private set; }
    public HistoryEntry? Entry { get; private set; }
    [BindProperty(SupportsGet = true, Name = "row")] public int? RowNumber { get; set; }
    [BindProperty] public string? Mark { get; set; }
    [BindProperty] public bool Looked { get; set; }
    [BindProperty] public string? OwnArea { get; set; }
    [BindProperty] public bool RemembersArea { get; set; }
    [BindProperty] public bool IsApproved { get; set; }
    [BindProperty] public bool TakesDoubtful { get; set; }
    [BindProperty] public List<string> Keys { get; set; } = [];
    [BindProperty] public List<string?> Means { get; set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel) => await LoadAsync(id, cancel) ? Page() : NotFound();

    [Needs(Right.RunMeasures)]
    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel) || !Opened.Waits) { return NotFound(); }
        var accepted = await accept.RunAsync(id, new(Mark ?? "", Looked, TakesRest: true), desk.By(Request), cancel);
        if (accepted is null) { return NotFound(); }
        if (accepted.Problems.Count == 0) { return this.Done(accepted.Tally.Saves > 0 ? $"/measures/loads/{id}" : "/measures/loads", accepted.Words); }
        await change.RunAsync(id, choices => choices, desk.Actor, cancel);
        await LoadAsync(id, cancel);
        return this.Show(accepted.Problems.Select(problem => problem.Field is "Looked" or "OwnArea" ? problem : problem with { Field = "" }));
    }

    /// <summary>Keeps what was chosen and counts again.</summary>
    [Needs(Right.RunMeasures)]
    public async Task<IActionResult> OnPostAgainAsync(Guid id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel) || !Opened.Waits) { return NotFound(); }
        if (OwnArea is { Length: > 0 } && RemembersArea && await RememberAsync(cancel) is { Count: > 0 } problems) { return this.Show(problems.Select(problem => problem with { Field = "OwnArea" })); }
        var means = Keys.Zip(Means).Where(pair => !string.IsNullOrWhiteSpace(pair.Second)).DistinctBy(pair => pair.First).ToDictionary(pair => pair.First, pair => pair.Second!.Trim());
        await change.RunAsync(id, choices => choices with
        {
            OwnArea = OwnArea is null ? choices.OwnArea : RemembersArea && OwnArea.Length > 0 ? null : OwnArea == LoadedMeasures.LeaveOut ? "" : OwnArea.Length == 0 ? choices.OwnArea : OwnArea,
            IsApproved = IsApproved,
            TakesDoubtful = TakesDoubtful,
            Measures = Keys.Count > 0 ? means : choices.Measures,
        }, desk.Actor, cancel);
        return this.Done($"/measures/loads/{id}", "The file was counted again. Nothing is saved yet.");
    }

    [Needs(Right.RunMeasures)]
    public async Task<IActionResult> OnPostDropAsync(Guid id, CancellationToken cancel) =>
        await change.DropAsync(id, desk.Actor.At, cancel) ? this.Done("/measures/loads", "The file was put away. Nothing of it was saved.") : NotFound();

    private async Task<IReadOnlyList<Problem>> RememberAsync(CancellationToken cancel)
    {
        var area = Tally.Areas.FirstOrDefault(each => each.Code == OwnArea || each.Name == OwnArea);
        var known = ShippedMappings.Areas.Find(OwnArea!);
        return await choose.RunAsync(new(known?.Gss ?? OwnArea!, area?.Name ?? known?.Name ?? desk.Council.Name, known is null ? [] : [known.Dfe]), Submission.Of(desk.Actor), cancel);
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancel)
    {
        if (await open.RunAsync(id, cancel) is not { } opened || !MayRead(opened)) { return false; }
        Opened = opened;
        Row = RowNumber is { } number ? await open.RowAsync(opened, number, cancel) : null;
        Entry = opened.Load.AcceptedAt is null ? null : await open.EntryAsync(id, cancel);
        shell.Crumbs = desk.May(Right.RunMeasures) ? [new("Measures", "/measures"), new("Loading figures", "/measures/loads")] : [new("Measures", "/measures")];
        return true;
    }

    /// <summary>A file that waits is for those who load files; one that was taken in is for whoever may read every figure that it brought.</summary>
    private bool MayRead(OpenedLoad opened) => desk.May(Right.RunMeasures)
        || opened.Load.AcceptedAt is not null && (opened.Choices.IsApproved || desk.Actor.ReachOf(Right.ReadDrafts) == Reach.All) && desk.Actor.ReachOf(Right.ReadMeasures) == Reach.All;

    public bool MayRun => desk.May(Right.RunMeasures);

    public static string InWords(LineOutcome outcome) => outcome switch { LineOutcome.Skipped => "Skipped", LineOutcome.InQuestion => "In question", _ => "Refused" };
}
