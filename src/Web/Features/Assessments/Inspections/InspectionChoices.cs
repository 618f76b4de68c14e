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

    public async Task<InspectionChoices> RunAsync(Guid? except, CancellationToken cancel)
    {
        Plans = [.. (await plans.AllAsync(cancel)).Select(opened => opened.Plan)];
        Others = [new("None", ""), .. (await inspections.AllAsync(cancel)).Where(each => each.Id != except).Select(each => new SelectListItem(each.Title, each.Id.ToString()))];
        return this;
    }
}
