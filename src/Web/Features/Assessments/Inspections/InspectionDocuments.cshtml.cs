using GoldenThread.Domain.Assessments;
using GoldenThread.Domain.Assessments.Inspections;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Features.Shared;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace GoldenThread.Web.Features.Assessments;

[Needs(Right.ReadDrafts)]
public sealed class InspectionDocumentsPage(AskForDocument ask, ChangeDocument change, GiveDocument give, WithdrawDocument withdraw, EvidenceToGive evidence, OpenInspection open, ReadConflict conflicts, Desk desk, Shell shell)
    : AroundInspectionPage(open, conflicts, desk, shell)
{
    /// <summary>The number of the document that is worked on; null for none.</summary>
    [BindProperty(SupportsGet = true)] public int? Document { get; set; }
    [BindProperty] public string? What { get; set; }
    [BindProperty] public DateParts AskedOn { get; set; } = new();
    [BindProperty] public DateParts Due { get; set; } = new();
    [BindProperty] public Guid? Post { get; set; }
    [BindProperty] public Guid? EvidenceId { get; set; }
    [BindProperty] public string? Words { get; set; }
    [BindProperty] public DateParts GivenOn { get; set; } = new();
    [BindProperty] public string? Because { get; set; }

    public override string Way => "documents";
    public IReadOnlyList<Evidence> Evidence { get; private set; } = [];
    public DocumentRequest? Chosen => Inspection.Documents.FirstOrDefault(document => document.Number == Document);
    public bool MayGiveChosen => Chosen is { } chosen && MayGive(chosen);

    public int Count(DocumentState state) => Inspection.Documents.Count(document => document.StateOn(Desk.Today) == state);

    public bool MayGive(DocumentRequest document) => document.StateOn(Desk.Today) != DocumentState.Withdrawn && Inspection.MayGive(document, Desk.Organisation!.Chart, Desk.Actor);

    public Evidence? Piece(DocumentRequest document) => Evidence.FirstOrDefault(piece => piece.Id == document.EvidenceId);

    public IEnumerable<SelectListItem> Pieces => [new("None of these", ""), .. Evidence.Where(piece => piece is { ActionId: null, PutAwayBecause: null } || piece.Id == Chosen?.EvidenceId).Select(piece => new SelectListItem(piece.Title, piece.Id.ToString()))];

    [Needs(Right.RunAssessments)]
    public Task<IActionResult> OnPostAskAsync(string inspection, CancellationToken cancel) => ActAsync(inspection, Typed(), by => ask.RunAsync(inspection, Read(), by, cancel), null, cancel);

    [Needs(Right.RunAssessments)]
    public Task<IActionResult> OnPostChangeAsync(string inspection, CancellationToken cancel) => ActAsync(inspection, Typed(), by => change.RunAsync(inspection, Document ?? 0, Read(), by, cancel), Given, cancel);

    [Needs(Right.AnswerAssessments)]
    public Task<IActionResult> OnPostGiveAsync(string inspection, CancellationToken cancel) =>
        ActAsync(inspection, [GivenOn.Fault("GivenOn", "The day on which it was given")], by => give.RunAsync(inspection, Document ?? 0, new() { EvidenceId = EvidenceId, Words = Words, On = GivenOn.Read() }, by, cancel), Asked, cancel);

    [Needs(Right.RunAssessments)]
    public Task<IActionResult> OnPostWithdrawAsync(string inspection, CancellationToken cancel) => ActAsync(inspection, [], by => withdraw.RunAsync(inspection, Document ?? 0, Because, by, cancel), () => Begin(), cancel);

    protected override async Task FillAsync(CancellationToken cancel) => Evidence = await evidence.RunAsync([.. Inspection.Documents.Select(document => document.EvidenceId).OfType<Guid>()], cancel);

    protected override bool Begin()
    {
        Asked();
        Given();
        return Document is null || Chosen is not null;
    }

    private void Asked()
    {
        AskedOn = DateParts.Of(Chosen?.AskedOn ?? Desk.Today);
        if (Chosen is { } chosen) { (What, Due, Post) = (chosen.What, DateParts.Of(chosen.Due), chosen.Post); }
    }

    private void Given()
    {
        GivenOn = DateParts.Of(Chosen?.GivenOn ?? Desk.Today);
        if (Chosen is { } chosen) { (EvidenceId, Words) = (chosen.EvidenceId, chosen.GivenOn is null ? null : chosen.Words); }
    }

    private IEnumerable<Domain.Basics.Problem?> Typed() => [AskedOn.Fault("AskedOn", "The day on which it was asked for"), Due.Fault("Due", "The day by which it is due")];

    private DocumentDetails Read() => new() { What = What, AskedOn = AskedOn.Read(), Due = Due.Read(), Post = Post };
}
