using GoldenThread.Web.Plumbing.Desk;

namespace GoldenThread.Web.Features.Improvement;

/// <summary>The names of posts and boards as the council knows them today.</summary>
public static class NamesAtDesk
{
    /// <summary>The title of a post or the name of a board; null for anything else.</summary>
    public static string? NameOf(this Desk desk, Guid id) =>
        desk.Organisation!.Chart.Post(id)?.Title ?? desk.Organisation.Boards.FirstOrDefault(board => board.Id == id)?.Name;
}
