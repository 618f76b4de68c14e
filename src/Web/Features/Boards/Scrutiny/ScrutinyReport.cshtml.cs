using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Boards;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store.History;
using GoldenThread.Web.Features.Shared;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;

namespace GoldenThread.Web.Features.Boards;

/// <summary>Scrutiny's annual report of a year: what was agreed, or what the record says today for those who write and agree it.</summary>
[Needs(Right.ReadCases)]
public sealed class ScrutinyReportPage(OpenScrutinyReport open, WriteScrutinyReport write, AgreeScrutinyReport agree, CorrectScrutinyReport correct, SeeExemptScrutiny exempt, ReadConflict conflicts, Desk desk, Shell shell) : ActPage(conflicts, desk)
{
    /// <summary>How many years are offered.</summary>
    private const int Offered = 4;

    /// <summary>The number of the version that is asked for; 0 for what is being written.</summary>
    [BindProperty(SupportsGet = true)] public int? Edition { get; set; }
    [BindProperty] public string? Foreword { get; set; }

    /// <summary>The digest of what was looked at.</summary>
    [BindProperty] public string? Seen { get; set; }
    [BindProperty] public string? Because { get; set; }

    public FinancialYear Of { get; private set; }
    public OpenedScrutiny Opened { get; private set; } = null!;
    public IReadOnlyList<(string What, string Because, string Path)> Exempt { get; private set; } = [];
    public ScrutinyReport? Report => Opened.Report;
    public ScrutinyContent? Holds => Opened.Content;
    public string Path => OpenScrutinyReport.PathOf(Of);
    public bool HasEnded => Of.End < Desk.Today;
    public IReadOnlyList<FinancialYear> Years => [.. Enumerable.Range(1, Offered).Select(back => new FinancialYear(FinancialYear.Of(Desk.Today).FirstYear - back)).Append(Of).Distinct().OrderDescending()];
    public bool SeesDraft => open.SeesDraft(Of);
    public bool MayWrite => Desk.May(Right.RecordDecision) && HasEnded && Opened.Version is null;
    public bool MayCorrect => Desk.May(Right.RecordDecision) && Report is { Stands: not null, Draft: null };
    public bool MayAgree => Opened.Version is null && Report?.Draft is { Foreword.Length: > 0 } draft && draft.Account != Desk.Actor.Account && ScrutinyReport.MayAgree(ScrutinyReport.BoardsOf(Desk.Organisation!.Boards, Of), Desk.Actor);

    public async Task<IActionResult> OnGetAsync(string? year, CancellationToken cancel)
    {
        if (!await LoadAsync(year, cancel)) { return NotFound(); }
        Foreword = Report?.Draft?.Foreword;
        return Page();
    }

    [Needs(Right.RecordDecision)]
    public Task<IActionResult> OnPostWriteAsync(string? year, CancellationToken cancel) => DoAsync(year, by => write.RunAsync(Of, Foreword, by, cancel), cancel);

    /// <summary>Whoever chairs a scrutiny board, or runs the organisation; the rule says who may.</summary>
    public Task<IActionResult> OnPostAgreeAsync(string? year, CancellationToken cancel) => DoAsync(year, by => agree.RunAsync(Of, Seen, by, cancel), cancel, "");

    [Needs(Right.RecordDecision)]
    public Task<IActionResult> OnPostCorrectAsync(string? year, CancellationToken cancel) => DoAsync(year, by => correct.RunAsync(Of, Because, by, cancel), cancel);

    private async Task<IActionResult> DoAsync<T>(string? year, Func<Submission, Task<Outcome<T>?>> act, CancellationToken cancel, string next = "?edition=0") where T : Event =>
        !await LoadAsync(year, cancel) ? NotFound() : await ActAsync([], act, Report?.Id ?? Guid.Empty, _ => Path + next, ScrutinyReport.TitleOf(Of), cancel);

    private async Task<bool> LoadAsync(string? year, CancellationToken cancel)
    {
        if ((year is null ? new FinancialYear(FinancialYear.Of(Desk.Today).FirstYear - 1) : FinancialYear.Read(year)) is not { } of || await open.RunAsync(of, Edition, cancel) is not { } opened) { return false; }
        (Of, Opened, Exempt) = (of, opened, await exempt.RunAsync(of, cancel));
        shell.Crumbs = [new("Boards", "/boards")];
        return true;
    }
}
