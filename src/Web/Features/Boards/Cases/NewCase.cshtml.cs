using GoldenThread.Domain.Boards;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoldenThread.Web.Features.Boards;

[Needs(Right.RecordDecision)]
public sealed class NewCasePage(CallIn callIn, FindSubject find, Desk desk, Shell shell) : PageModel
{
    [BindProperty(SupportsGet = true)] public SubjectKind? Kind { get; set; }
    [BindProperty(SupportsGet = true)] public Guid? Id { get; set; }
    [BindProperty(SupportsGet = true)] public string? Rule { get; set; }
    [BindProperty] public string? Subject { get; set; }
    [BindProperty(SupportsGet = true)] public Guid? BoardId { get; set; }
    [BindProperty] public string? Reason { get; set; }
    [BindProperty] public string? RaisedBy { get; set; }
    [BindProperty] public string? Presenter { get; set; }
    [BindProperty] public DateParts ToMeeting { get; set; } = new();
    [BindProperty] public string? PaperWhat { get; set; }
    [BindProperty] public Guid? PaperPost { get; set; }
    [BindProperty] public DateParts PaperDue { get; set; } = new();
    [BindProperty] public string? ExemptBecause { get; set; }

    /// <summary>What is called in by its record; null where it is typed.</summary>
    public string? Found { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        await LoadAsync(cancel);
        Reason = Enum.TryParse<ExceptionRule>(Rule, out var rule) && Enum.IsDefined(rule) ? $"{rule.InWords()}: " : null;
        return Id is not null && Found is null ? NotFound() : Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await LoadAsync(cancel);
        List<Domain.Basics.Problem> faults = [.. new[] { ToMeeting.Fault("ToMeeting", "The day from which it may be taken"), PaperDue.Fault("PaperDue", "The day by which the paper is due") }.OfType<Domain.Basics.Problem>()];
        if (!ModelState.IsValid || faults.Count > 0) { return this.Show(faults); }
        var details = new CallInDetails { BoardId = BoardId, Reason = Reason, RaisedBy = RaisedBy, Rule = Rule, Presenter = Presenter, ToMeeting = ToMeeting.Read(), ExemptBecause = ExemptBecause, Papers = [new() { Number = 1, What = PaperWhat ?? "", Post = PaperPost, Due = PaperDue.Read() }] };
        var (number, problems) = await callIn.RunAsync(new(Kind ?? SubjectKind.Matter, Id, Subject ?? ""), details, desk.By(Request), cancel);
        return number is null ? this.Show(problems.Select(Place)) : this.Done($"/boards/cases/{number}", $"C{number} was called in.");
    }

    private async Task LoadAsync(CancellationToken cancel)
    {
        shell.Crumbs = [new("Boards", "/boards"), new("Cases", "/boards/cases")];
        Found = Kind is { } kind && Id is { } id ? (await find.RunAsync(kind, id, cancel))?.Subject.Title : null;
    }

    private static Domain.Basics.Problem Place(Domain.Basics.Problem problem) => problem.Field switch
    {
        "Papers[0].What" => problem with { Field = "PaperWhat" },
        "Papers[0].Post" => problem with { Field = "PaperPost" },
        "Papers[0].Due" => problem with { Field = "PaperDue" },
        _ => problem,
    };
}
