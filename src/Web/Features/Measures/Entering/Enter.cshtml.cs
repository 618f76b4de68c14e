using GoldenThread.Documents.Reading;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures.Entry;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoldenThread.Web.Features.Measures;

/// <summary>The grid in which figures are entered: made for a person with thirty of them and ten minutes.</summary>
[Needs(Right.EnterFigures), RequestFormLimits(ValueCountLimit = 40_000)]
public sealed class EnterPage(OpenEntry open, EnterFigures enter, ReturnChoices choices, Desk desk, Shell shell) : PageModel
{
    public EntrySheet Sheet { get; private set; } = null!;
    public EntryForm Form { get; private set; } = null!;
    public ReturnChoicesShown Choices { get; private set; } = null!;

    /// <summary>What a pasted table put into the boxes; null where nothing was pasted.</summary>
    public PastedFigures? Read { get; private set; }
    [BindProperty] public string? Pasted { get; set; }

    /// <summary>What was pressed: "save", "later" or "paste".</summary>
    [BindProperty] public string? Then { get; set; }

    public Task OnGetAsync(CancellationToken cancel) => LoadAsync(cancel);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await LoadAsync(cancel);
        if (Then == "paste") { return Paste(); }
        var problems = new List<Problem>();
        var entries = Form.Entries(problems);
        if (problems.Count > 0) { return this.Show(problems); }
        if (entries.Count == 0) { return this.Done(Path, "Nothing was changed."); }
        var came = await enter.RunAsync([.. entries.Select(each => each.Entry)], Then == "later" ? Unanswered.KeepInQuestion : Unanswered.Ask, desk.By(Request), cancel);
        return came.IsGranted ? this.Done(Path, EntrySaid.Of(came)) : this.Show(Form.Answer(entries, came));
    }

    public string Path => $"/measures/enter{Request.QueryString.Value}";

    /// <summary>Fills the boxes from a table; nothing is saved.</summary>
    private PageResult Paste()
    {
        var read = string.IsNullOrWhiteSpace(Pasted) ? null : DocumentReader.ReadPasted(Pasted);
        IReadOnlyList<IReadOnlyList<string>> table = read?.Document?.Tables.FirstOrDefault() is { } found ? [.. found.Rows.Select(row => (IReadOnlyList<string>)[.. row.Cells.Select(cell => cell.Text)])]
            : [.. (Pasted ?? "").ReplaceLineEndings("\n").Split('\n').Select(line => (IReadOnlyList<string>)line.Split('\t'))];
        Read = PastedFigures.Read(table, [.. Form.Rows.Select(row => row.Name)]);
        foreach (var line in Read.Lines)
        {
            var typed = Form.Typed[line.At];
            (typed.Figure, typed.Numerator, typed.Denominator) = (line.Figure ?? typed.Figure, line.Numerator ?? typed.Numerator, line.Denominator ?? typed.Denominator);
            if (!Form.Rows[line.At].IsPart) { typed.Commentary = line.Commentary ?? typed.Commentary; }
        }

        return Page();
    }

    private async Task LoadAsync(CancellationToken cancel)
    {
        shell.Crumbs = [new("Measures", "/measures"), new("Figures due", "/measures/returns")];
        Sheet = await open.RunAsync(ReturnFilter.Of(Request.Query), int.TryParse(Request.Query["sheet"], out var sheet) ? sheet : 1, false, cancel);
        Choices = await choices.RunAsync(cancel);
        Form = new EntryForm(Sheet.Rows, HttpMethods.IsPost(Request.Method) ? EntryForm.Sent(Request.Form) : null) { Limit = desk.Council.NarrativeLimit };
    }
}
