using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.Figures;
using GoldenThread.Domain.Measures.Reading;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace GoldenThread.Web.Features.Measures;

/// <summary>What the columns of a file hold: proposed with the reason, settled by a person, remembered for the source.</summary>
[Needs(Right.RunMeasures)]
[RequestFormLimits(ValueCountLimit = 8192)]
public sealed class LoadMappingPage(SettleMapping settle, Desk desk, Shell shell) : PageModel
{
    public FileToMap Shown { get; private set; } = null!;

    /// <summary>Why the sheet cannot be shown; null where it can.</summary>
    public string? Why { get; private set; }
    [BindProperty] public MappingForm Form { get; set; } = new();
    [BindProperty(SupportsGet = true)] public int? Sheet { get; set; }
    [BindProperty(SupportsGet = true)] public int? First { get; set; }
    [BindProperty(SupportsGet = true)] public int? Last { get; set; }
    [BindProperty(SupportsGet = true)] public int? Data { get; set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel)) { return NotFound(); }
        if (Why is null) { Form = MappingForm.Of(Shown.Mapping, Shown.Headings); }
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel)) { return NotFound(); }
        if (Why is not null) { return this.Show([new Problem("", Why)]); }
        if (!ModelState.IsValid) { return this.Show([]); }
        var problems = await settle.SaveAsync(Shown, Form, desk.Actor, cancel);
        return problems.Count > 0 ? this.Show(problems) : this.Done($"/measures/loads/{id}", "The file was read with these columns. Nothing is saved yet.");
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancel)
    {
        var at = Sheet is null && First is null ? null : new LoadChoices { Sheet = Sheet ?? 1, FirstHeading = First, LastHeading = Last ?? First, FirstData = Data };
        if (await settle.RunAsync(id, at, cancel) is not { } found) { return false; }
        (Shown, Why) = (found.File!, found.Why);
        shell.Crumbs = [new("Measures", "/measures"), new("Loading figures", "/measures/loads"), new(Shown?.Opened.Load.FileName ?? "A file", $"/measures/loads/{id}")];
        return true;
    }

    public IEnumerable<SelectListItem> Roles(int column) =>
        Enum.GetValues<ColumnRole>().Select(role => new SelectListItem(role.InWords(), role.ToString(), column < Form.Roles.Count && Form.Roles[column] == role));

    public static IEnumerable<SelectListItem> Forms() =>
    [
        new("A label that says it, as 2009/10 or March 2009", nameof(PeriodForm.Label)), new("Year and month in six figures, as 201806", nameof(PeriodForm.YearMonth)),
        new("Year and month with which a quarter ends, as 201806", nameof(PeriodForm.QuarterEndingMonth)), new("A day, for its month", nameof(PeriodForm.MonthOfDay)), new("A day, for its quarter", nameof(PeriodForm.QuarterOfDay)),
        new("A day, for the year that ends with it", nameof(PeriodForm.YearToDay)), new("A day, for the rolling year that ends with it", nameof(PeriodForm.RollingYearToDay)), new("A spreadsheet’s number of a day, as 39904", nameof(PeriodForm.SpreadsheetDay)),
    ];

    public static IEnumerable<SelectListItem> Ambiguities() => [new("Asked, where other labels do not show it", ""), new("A month: April 2003", "Month"), new("A financial year: 2003/04", "Year")];

    public static IEnumerable<SelectListItem> Months() =>
        [new("December, as calendars do", ""), .. Enumerable.Range(1, 11).Select(month => new SelectListItem(Say.British.DateTimeFormat.GetMonthName(month), $"{month}"))];

    public static IEnumerable<SelectListItem> Schemes() =>
        [new("Codes of the Office for National Statistics, as E08000009", nameof(AreaScheme.Gss)), new("Numbers of the Department for Education, as 358", nameof(AreaScheme.DfeNumber)), new("Codes of NHS organisations, as RM3", nameof(AreaScheme.NhsOrganisation)), new("The source’s own", nameof(AreaScheme.Own))];

    public static IEnumerable<SelectListItem> Polarities() =>
        [new("Nobody has said", ""), new("Higher", nameof(Polarity.Higher)), new("Lower", nameof(Polarity.Lower)), new("Neither", nameof(Polarity.Neutral))];

    public static IEnumerable<SelectListItem> Meanings() =>
        [new("Ask, or refuse the row", nameof(FigureKind.InQuestion)), new("Suppressed", nameof(FigureKind.Suppressed)), new("Not available", nameof(FigureKind.NotAvailable)), new("Not applicable", nameof(FigureKind.NotApplicable))];

    /// <summary>The labels of periods that nobody understands yet.</summary>
    public IEnumerable<string> Unclear => Shown.Opened.Tally.Questions.Where(question => question.Reason == LineReason.PeriodUnclear)
        .Select(question => question.Words.Split('“', '”') is [_, var label, ..] ? label : "").Where(label => label.Length > 0).Distinct().Take(20);
}
