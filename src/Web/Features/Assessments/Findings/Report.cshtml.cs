using GoldenThread.Domain.Assessments.Findings;
using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Reports;
using GoldenThread.Web.Features.Shared;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;

namespace GoldenThread.Web.Features.Assessments;

[Needs(Right.ReadAssessments)]
public sealed class ReportPage(MarkParagraphs mark, OpenInspection open, ReadConflict conflicts, Desk desk, Shell shell) : OneInspectionPage(open, conflicts, desk, shell)
{
    private const int OfAPage = 200;

    [BindProperty(SupportsGet = true)] public ParagraphKind? Kind { get; set; }
    [BindProperty(SupportsGet = true)] public int Sheet { get; set; } = 1;
    [BindProperty] public Dictionary<int, ParagraphKind> Marks { get; set; } = [];

    /// <summary>Whether what was left as suggested is agreed to as well.</summary>
    [BindProperty] public bool LookedAtAll { get; set; }

    public InspectionReport Report => Opened.Report!;
    public IReadOnlyList<CoverageLine> Lines => Opened.Coverage!.Lines;
    public IReadOnlyList<CoverageLine> Shown { get; private set; } = [];
    public int Pages { get; private set; }

    /// <summary>What is chosen for a paragraph: what was sent, else what it is.</summary>
    public ParagraphKind Marked(ReportParagraph paragraph) => Marks.GetValueOrDefault(paragraph.Place, paragraph.Kind);

    public async Task<IActionResult> OnGetAsync(string inspection, CancellationToken cancel) => await ReadAsync(inspection, AskedDay, cancel) ? Page() : NotFound();

    [Needs(Right.RunAssessments)]
    public async Task<IActionResult> OnPostAsync(string inspection, CancellationToken cancel)
    {
        if (!await ReadAsync(inspection, AsAt.Read(null, Desk.Today), cancel)) { return NotFound(); }
        if (!ModelState.IsValid) { return this.Show([]); }
        var by = Desk.By(Request);
        return await AnswerAsync(await mark.RunAsync(Report.Id, LookedAtAll ? Marks : Marks.Where(mark => Report.At(mark.Key)?.Kind != mark.Value).ToDictionary(), by, cancel), Report.Id, by, $"{Path}/report?sheet={Sheet}&kind={Kind}", "The report", cancel);
    }

    private async Task<bool> ReadAsync(string inspection, AsAt asAt, CancellationToken cancel)
    {
        if (!await LoadAsync(inspection, asAt, cancel) || Opened.Report is null) { return false; }
        List<CoverageLine> wanted = [.. Lines.Where(line => Kind is null || line.Paragraph.Kind == Kind)];
        Pages = Math.Max(1, (wanted.Count + OfAPage - 1) / OfAPage);
        Sheet = Math.Clamp(Sheet, 1, Pages);
        Shown = [.. wanted.Skip((Sheet - 1) * OfAPage).Take(OfAPage)];
        return true;
    }
}
