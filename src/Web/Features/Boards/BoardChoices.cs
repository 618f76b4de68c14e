using GoldenThread.Domain.Boards;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace GoldenThread.Web.Features.Boards;

/// <summary>What the selects of this room offer.</summary>
public static class BoardChoices
{
    public static IEnumerable<SelectListItem> Types => [new("Choose", ""), .. Enum.GetValues<BoardType>().Select(type => new SelectListItem(type.InWords(), type.ToString()))];

    public static IEnumerable<SelectListItem> Impacts => [new("Nobody has judged yet", ""), .. Enum.GetValues<BoardImpact>().Select(impact => new SelectListItem(impact.InWords(), impact.ToString()))];

    public static IEnumerable<SelectListItem> Named(IEnumerable<(Guid Id, string Name)> boards) => [new("Choose a board", ""), .. boards.Select(board => new SelectListItem(board.Name, board.Id.ToString()))];
}
