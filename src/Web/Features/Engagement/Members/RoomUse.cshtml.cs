using GoldenThread.Domain.Engagement;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Features.Shared;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;

namespace GoldenThread.Web.Features.Engagement;

/// <summary>How the room is used, in numbers; never who read what.</summary>
[Needs(Right.ReadCases)]
public sealed class RoomUsePage(SeeRoomUse see, DecideAboutRoom decide, ReadConflict conflicts, Desk desk, Shell shell) : ActPage(conflicts, desk)
{
    [BindProperty] public int? AnswerWithinDays { get; set; }
    [BindProperty] public bool KeepsNames { get; set; }
    [BindProperty] public string? Reason { get; set; }

    public MembersRoom Room { get; private set; } = new();
    public RoomUse Use { get; private set; } = null!;
    public bool MayDecide => Desk.May(Right.RunOrganisation);

    public async Task OnGetAsync(CancellationToken cancel)
    {
        await LoadAsync(cancel);
        (AnswerWithinDays, KeepsNames) = (Room.AnswerWithinDays, Room.KeepsNames);
    }

    [Needs(Right.RunOrganisation)]
    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await LoadAsync(cancel);
        return await ActAsync([], by => decide.RunAsync(AnswerWithinDays, KeepsNames, by, cancel), Room.Id, _ => "/members/use", "The members’ room", cancel);
    }

    private async Task LoadAsync(CancellationToken cancel)
    {
        (Room, Use) = await see.RunAsync(cancel);
        shell.Crumbs = [new("Members", "/members")];
    }
}
