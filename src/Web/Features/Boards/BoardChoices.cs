using GoldenThread.Domain.Boards;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace GoldenThread.Web.Features.Boards;

/// <summary>What the selects of this room offer.</summary>
public static class BoardChoices
{
    public static IEnumerable<SelectListItem> Types => [new("Choose", ""), .. Enum.GetValues<BoardType>().Select(type => new SelectListItem(type.InWords(), type.ToString()))];
}
