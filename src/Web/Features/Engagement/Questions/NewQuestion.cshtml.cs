using GoldenThread.Domain.Engagement;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Features.Shared;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;

namespace GoldenThread.Web.Features.Engagement;

[Needs(Right.AskQuestions)]
public sealed class NewQuestionPage(AskQuestion ask, KnowMembersRoom know, ReadConflict conflicts, Desk desk) : ActPage(conflicts, desk)
{
    [BindProperty] public QuestionForm Form { get; set; } = new();

    /// <summary>By when a question of today is answered.</summary>
    public DateOnly Due { get; private set; }

    public async Task OnGetAsync(string? about, string? title, CancellationToken cancel)
    {
        Form = new() { AboutPath = about, AboutTitle = title };
        await LoadAsync(cancel);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await LoadAsync(cancel);
        return await ActAsync([], async by => (await ask.RunAsync(Form.Read(), by, cancel))!, Guid.Empty, _ => "/members/questions?show=mine", "Your question", cancel, Showing.InForm);
    }

    private async Task LoadAsync(CancellationToken cancel) => Due = (await know.RunAsync(cancel)).DueAfter(Desk.Today, new WorkingDays(Desk.Council.BankHolidays));
}
