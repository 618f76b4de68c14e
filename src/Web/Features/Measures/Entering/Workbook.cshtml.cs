using System.Globalization;
using System.Text.Json;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace GoldenThread.Web.Features.Measures;

/// <summary>Takes a workbook that was given out and filled in, shows each change and fault by its cell, and saves what was agreed.</summary>
[Needs(Right.EnterFigures), EnableRateLimiting(Throttling.Import), RequestFormLimits(ValueLengthLimit = 16 * 1024 * 1024)]
public sealed class WorkbookPage(ReadFilledWorkbook read, RowsOfWorkbook lay, LookAtFigures look, EnterFigures enter, Desk desk, Shell shell) : PageModel
{
    [BindProperty] public IFormFile? Upload { get; set; }

    /// <summary>The changes as they were read, carried to where they are agreed to.</summary>
    [BindProperty] public string? Filled { get; set; }
    [BindProperty] public string? Then { get; set; }

    /// <summary>Whether a workbook was read.</summary>
    public bool WasRead { get; private set; }
    public int RowCount { get; private set; }
    public List<CellFault> Faults { get; } = [];
    public List<CellFault> Questions { get; } = [];
    public List<CellFault> Overtaken { get; } = [];

    /// <summary>What would be saved: the row of the workbook, what was and what is typed.</summary>
    public List<(int At, EntryRow Row, TypedRow Typed)> Changes { get; } = [];

    public void OnGet() => Crumbs();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        Crumbs();
        if (Upload is null) { return this.Show([new("Upload", "Choose the workbook that you filled in.")]); }
        await using var content = Upload.OpenReadStream();
        var filled = await read.RunAsync(content, Upload.FileName);
        if (filled.Problem is { } problem) { return this.Show([problem]); }
        (WasRead, RowCount) = (true, filled.Rows);
        Faults.AddRange(filled.Faults);
        await ReviewAsync(filled.Changed, cancel);
        return Page();
    }

    public async Task<IActionResult> OnPostSaveAsync(CancellationToken cancel)
    {
        Crumbs();
        if (Read() is not { Count: > 0 } changed) { return this.Show([new("Upload", "Read the workbook again: nothing of it came with this form.")]); }
        (WasRead, RowCount) = (true, changed.Count);
        var entries = await ReviewAsync(changed, cancel);
        if (Faults.Count + Overtaken.Count > 0) { return this.Show([new("", "Something changed since the workbook was read. Look at it again, then save the rest.")]); }
        var came = await enter.RunAsync([.. entries.Select(each => each.Entry)], Then == "later" ? Unanswered.KeepInQuestion : Unanswered.Ask, desk.By(Request), cancel);
        if (came.IsGranted) { return this.Done("/measures/enter", EntrySaid.Of(came)); }
        return this.Show(came.Problems.Count > 0 ? came.Problems : [new("", "Some figures are asked about below. Say why they are right in the workbook’s last column and read it again, or save and answer later.")]);
    }

    /// <summary>What the form carries on.</summary>
    public string Carried => JsonSerializer.Serialize(Changes.Select(each => new FilledRow(each.At, each.Typed)));

    private List<FilledRow>? Read()
    {
        try { return JsonSerializer.Deserialize<List<FilledRow>>(Filled ?? "[]"); }
        catch (JsonException) { return null; }
    }

    /// <summary>Holds the changes against what is there now, and gives those that could be saved.</summary>
    private async Task<List<(int At, FigureEntry Entry)>> ReviewAsync(IReadOnlyList<FilledRow> changed, CancellationToken cancel)
    {
        var rows = await lay.RunAsync([.. changed.Select(each => each.Typed)], cancel);
        var known = rows.Select(row => (row.Series.Id, ReturnKey.Days(row.Period))).ToHashSet();
        Faults.AddRange(changed.Where(each => !known.Contains((each.Typed.Series, each.Typed.Period ?? ""))).Select(each => new CellFault(ReadFilledWorkbook.Address(each.At, "Figure"), "This is no measure whose figures you may enter.")));
        var numbers = changed.GroupBy(each => (each.Typed.Series, each.Typed.Period)).ToDictionary(same => same.Key, same => same.Last().At);
        var form = new EntryForm(rows, changed.Select(each => each.Typed));
        var problems = new List<Problem>();
        var entries = form.Entries(problems);
        int Number(int at) => numbers[(form.Typed[at].Series, form.Typed[at].Period)];
        var wrong = new HashSet<int>();
        foreach (var problem in problems)
        {
            var (at, box) = Place(problem.Field);
            wrong.Add(at);
            Faults.Add(new(ReadFilledWorkbook.Address(Number(at), box), problem.Message));
        }

        entries = [.. entries.Where(each => !wrong.Contains(each.At))];
        var seen = await look.RunAsync([.. entries.Select(each => each.Entry)], cancel);
        for (var i = 0; i < entries.Count; i++)
        {
            var (at, answer) = (entries[i].At, seen.Answers[i]);
            Faults.AddRange(answer.Problems.Select(problem => new CellFault(ReadFilledWorkbook.Address(Number(at), problem.Field is "Reason" ? "Because" : problem.Field), problem.Message)));
            Questions.AddRange(answer.Questions.Select(question => new CellFault(ReadFilledWorkbook.Address(Number(at), "Figure"), $"{rows[at].Called}: {question.Words}")));
            if (answer.Overtaken is { } other) { Overtaken.Add(new(ReadFilledWorkbook.Address(Number(at), "Figure"), $"{rows[at].Called}: {other.RecordedBy} saved {rows[at].Say(other)} after the workbook was given out. It says {form.Typed[at].Figure}, and is left out.")); }
            if (answer.Stops) { wrong.Add(at); }
        }

        entries = [.. entries.Where(each => !wrong.Contains(each.At))];
        Changes.AddRange(entries.Select(each => (Number(each.At), rows[each.At], form.Typed[each.At])));
        Faults.Sort((one, other) => Row(one.Address).CompareTo(Row(other.Address)));
        return entries;
    }

    private static (int At, string Box) Place(string field) => (int.Parse(field.AsSpan(5, field.IndexOf(']', StringComparison.Ordinal) - 5), CultureInfo.InvariantCulture), field[(field.IndexOf("].", StringComparison.Ordinal) + 2)..]);

    private static int Row(string address) => int.TryParse(address.AsSpan(1), CultureInfo.InvariantCulture, out var row) ? row : 0;

    private void Crumbs() => shell.Crumbs = [new("Measures", "/measures"), new("Enter figures", "/measures/enter")];
}
