using GoldenThread.Domain.Engagement;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoldenThread.Web.Features.Engagement;

[Needs(Right.ReadCases)]
public sealed class QuestionsPage(SeeQuestions see, Desk desk, Shell shell) : PageModel
{
    /// <summary>"all", "late", "answered", "closed", "mine", "for-me" or "held"; else those that are open.</summary>
    [BindProperty(SupportsGet = true)] public string? Show { get; set; }

    /// <summary>The page that they are about; empty for all.</summary>
    [BindProperty(SupportsGet = true)] public string? About { get; set; }

    public IReadOnlyList<MemberQuestion> All { get; private set; } = [];
    public IReadOnlyList<MemberQuestion> Rows { get; private set; } = [];
    public bool MayAsk => desk.May(Right.AskQuestions);
    public bool Runs => MemberQuestion.Runs(desk.Actor);

    public async Task OnGetAsync(CancellationToken cancel)
    {
        All = string.IsNullOrEmpty(About) ? await see.RunAsync(cancel) : await see.AboutAsync(About, cancel);
        Rows = [.. All.Where(each => Show switch
        {
            "all" => true,
            "late" => each.IsLate(desk.Today),
            "answered" => each.State == QuestionState.Answered,
            "closed" => each.State == QuestionState.Closed,
            "mine" => each.IsAsker(desk.Actor),
            "for-me" => each.State == QuestionState.Asked && each.IsOwner(desk.Actor),
            "held" => Runs && each.IsHeldBack,
            _ => !string.IsNullOrEmpty(About) || each.State != QuestionState.Closed,
        })];
        shell.Crumbs = [new("Members", "/members")];
    }
}
