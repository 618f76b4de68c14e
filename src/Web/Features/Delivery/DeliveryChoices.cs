using GoldenThread.Domain.Delivery;
using GoldenThread.Store.Organisation;
using GoldenThread.Web.Plumbing.Design;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace GoldenThread.Web.Features.Delivery;

/// <summary>What the selects of this room offer.</summary>
public static class DeliveryChoices
{
    public static IEnumerable<SelectListItem> Programmes(IEnumerable<Programme> programmes, string none) =>
        [new(none, ""), .. programmes.Where(each => each.EndedOn is null).Select(each => new SelectListItem(each.Title, each.Id.ToString()))];

    public static IEnumerable<SelectListItem> Projects(IEnumerable<SeenProject> projects, string none, Guid? except = null) =>
        [new(none, ""), .. projects.Where(each => each.Project.Id != except && each.Project.IsOpen).Select(each => new SelectListItem(each.Project.Name, each.Project.Id.ToString()))];

    public static IEnumerable<SelectListItem> Boards(OrganisationView organisation, string none) =>
        [new(none, ""), .. organisation.Boards.Where(board => board.EndedOn is null).OrderBy(board => board.Name, StringComparer.OrdinalIgnoreCase).Select(board => new SelectListItem(board.Name, board.Id.ToString()))];

    public static IEnumerable<SelectListItem> Steps(IReadOnlyList<string> words) =>
        [new("Choose", ""), .. words.Index().Select(each => new SelectListItem($"{each.Index + 1} {each.Item}", (each.Index + 1).ToString(Say.British)))];

    public static IEnumerable<SelectListItem> Threatened(IReadOnlyList<(Threatened Thing, string Path)> offered) =>
        [new("Nothing", ""), .. offered.Select(each => new SelectListItem($"{each.Thing.Kind}: {each.Thing.Title}", $"{each.Thing.Kind}:{each.Thing.Id}"))];

    public static string Tone(Confidence? confidence) => confidence switch { Confidence.Green => "green", Confidence.Amber => "amber", Confidence.Red => "red", _ => "none" };

    /// <summary>How a risk is shown: the scale's words have a shape of their own.</summary>
    public static string Tone(RiskScale scale, int score) => score >= scale.Bands[2] ? "red" : score >= scale.Bands[1] ? "amber" : score >= scale.Bands[0] ? "none" : "green";
}
