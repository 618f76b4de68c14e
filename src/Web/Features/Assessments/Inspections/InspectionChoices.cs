using GoldenThread.Domain.Assessments.Inspections;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Web.Features.Improvement;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>What the forms of inspections offer.</summary>
public sealed class InspectionChoices(OpenPlan plans, OpenInspection inspections)
{
    public IReadOnlyList<Domain.Improvement.Plan> Plans { get; private set; } = [];
    public IReadOnlyList<SelectListItem> Others { get; private set; } = [];

    /// <summary>The frameworks that come with the product, by title; one that the inspection has from before stays to be chosen.</summary>
    public static IReadOnlyList<SelectListItem> Frameworks(string? current)
    {
        List<SelectListItem> offered = [new("None", ""), .. ShippedFrameworks.All.OrderBy(framework => framework.Title, StringComparer.OrdinalIgnoreCase).Select(framework => new SelectListItem(framework.Title, framework.Code))];
        return string.IsNullOrEmpty(current) || ShippedFrameworks.Find(current) is not null ? offered : [.. offered, new(current, current)];
    }

    public async Task<InspectionChoices> RunAsync(Guid? except, CancellationToken cancel)
    {
        Plans = [.. (await plans.AllAsync(cancel)).Select(opened => opened.Plan)];
        Others = [new("None", ""), .. (await inspections.AllAsync(cancel)).Where(each => each.Id != except).Select(each => new SelectListItem(each.Title, each.Id.ToString()))];
        return this;
    }
}
