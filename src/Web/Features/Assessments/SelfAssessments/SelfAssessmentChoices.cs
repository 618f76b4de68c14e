using GoldenThread.Domain.Assessments.Frameworks;
using GoldenThread.Store;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>What the forms of self-assessments offer.</summary>
public sealed class SelfAssessmentChoices(GoldenThreadDb db, ListSelfAssessments assessments, OpenInspection inspections, Desk desk)
{
    /// <summary>The editions on which an assessment may be begun.</summary>
    public IReadOnlyList<SelectListItem> Editions { get; private set; } = [];

    /// <summary>Frameworks that come with the product and were not taken up.</summary>
    public IReadOnlyList<FrameworkContent> NotTakenUp { get; private set; } = [];
    public IReadOnlyList<SelectListItem> Before { get; private set; } = [];
    public IReadOnlyList<SelectListItem> Inspections { get; private set; } = [];

    public async Task<SelfAssessmentChoices> RunAsync(Guid? except, CancellationToken cancel)
    {
        var editions = await db.FrameworkEditions.AsNoTracking().ToListAsync(cancel);
        Editions = [new("Choose", ""), .. editions.Where(each => !(each.RetiredOn < desk.Today)).OrderBy(each => each.Content.Title, StringComparer.OrdinalIgnoreCase).ThenByDescending(each => each.Number).Select(each => new SelectListItem(each.Ref.Name, each.Id.ToString()))];
        NotTakenUp = [.. ShippedFrameworks.All.Where(shipped => editions.TrueForAll(each => each.Code != shipped.Code))];
        Before = [new("None", ""), .. (await assessments.RunAsync(cancel)).Where(row => row.Assessment.Id != except).Select(row => new SelectListItem($"{row.Assessment.Title}, {row.Assessment.Year}", row.Assessment.Id.ToString()))];
        Inspections = [new("None", ""), .. (await inspections.AllAsync(cancel)).Select(each => new SelectListItem(each.Title, each.Id.ToString()))];
        return this;
    }
}
