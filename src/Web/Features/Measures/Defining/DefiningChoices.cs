using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.Forecasts;
using GoldenThread.Domain.Measures.Ratings;
using GoldenThread.Store.Measures;
using GoldenThread.Store.Organisation;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace GoldenThread.Web.Features.Measures;

/// <summary>What the selects of defining offer.</summary>
public static class DefiningChoices
{
    public static IEnumerable<SelectListItem> Frequencies => Enum.GetValues<Frequency>().Select(each => new SelectListItem(Capital(each.InWords()), each.ToString()));

    public static IEnumerable<SelectListItem> Polarities => new[] { Polarity.Higher, Polarity.Lower, Polarity.WithinRange, Polarity.Neutral }.Select(each => new SelectListItem(each.InWords(), each.ToString()));

    public static IEnumerable<SelectListItem> YearEnds => [.. new YearEndBasis?[] { YearEndBasis.Last, YearEndBasis.Sum, YearEndBasis.Average, null }.Select(each => new SelectListItem(each.InWords(), each?.ToString() ?? "None"))];

    public static IEnumerable<SelectListItem> Methods => Enum.GetValues<RatingMethod>().Select(each => new SelectListItem(each.InWords(), each.ToString()));

    public static IEnumerable<SelectListItem> Units => [new("Per cent of the target", nameof(ToleranceUnit.PerCentOfTarget)), new("Points: the measure’s own unit", nameof(ToleranceUnit.Points))];

    public static IEnumerable<SelectListItem> ListKinds => Enum.GetValues<ListKind>().Select(each => new SelectListItem(each.InWords(), each.ToString()));

    public static IEnumerable<SelectListItem> Grades => [new("Choose", ""), .. new[] { QualityGrade.Good, QualityGrade.Adequate, QualityGrade.Poor }.Select(each => new SelectListItem(each.InWords(), each.ToString()))];

    /// <summary>The rules that can be chosen.</summary>
    public static IEnumerable<SelectListItem> Rules(RuleBook book) =>
        [new("Choose", ""), .. book.Rules.Values.Where(rule => rule.EndedOn is null).OrderBy(rule => rule.Rule.Name, StringComparer.OrdinalIgnoreCase).Select(rule => new SelectListItem(rule.Rule.Name, rule.Id.ToString()))];

    public static IEnumerable<SelectListItem> Boards(OrganisationView organisation, DateOnly today, Guid? kept = null) =>
        [new("No board", ""), .. organisation.Boards.Where(board => board.EndedOn is null || board.EndedOn >= today || board.Id == kept).Select(board => new SelectListItem(board.Name, board.Id.ToString()))];

    public static IEnumerable<SelectListItem> Measures(MeasuresView view, string none, Guid? except = null) =>
        [new(none, ""), .. view.Measures.Where(measure => measure.EndedOn is null && measure.Id != except).Select(measure => new SelectListItem($"{measure.Code} {measure.Definition.Title}", measure.Id.ToString()))];

    public static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
