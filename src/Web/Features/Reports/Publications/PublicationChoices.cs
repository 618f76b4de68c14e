using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Reports;
using GoldenThread.Domain.Thread;

namespace GoldenThread.Web.Features.Reports;

/// <summary>What can be chosen for a publication, by name.</summary>
/// <param name="Priorities">Ambitions and priorities, each with its plan.</param>
/// <param name="Measures">Measures, by code.</param>
/// <param name="Services">Services, by name.</param>
public sealed record PublicationChoices(IReadOnlyList<(Guid Id, string Name, string Plan)> Priorities, IReadOnlyList<(Guid Id, string Code, string Title)> Measures, IReadOnlyList<(Guid Id, string Name)> Services)
{
    public static PublicationChoices Of(PublicationSources sources)
    {
        var offer = Publishing.Offer(sources);
        return new(
            [.. sources.Aims.Values.Where(aim => offer.Priorities.Contains(aim.Id)).OrderBy(aim => aim.Kind).ThenBy(aim => aim.Number, CodeOrder.Instance).ThenBy(aim => aim.Title, StringComparer.OrdinalIgnoreCase)
                .Select(aim => (aim.Id, aim.Name, $"{(aim.Kind == AimKind.Ambition ? "Ambition" : "Priority")}, {sources.Plans[aim.PlanId].Title}"))],
            [.. sources.Measures.Select(each => each.Measure).OrderBy(measure => measure.Code, CodeOrder.Instance).Select(measure => (measure.Id, measure.Code, measure.Definition.Title))],
            [.. sources.Chart.Services.Where(service => offer.Services.Contains(service.Id)).OrderBy(service => service.Name, StringComparer.OrdinalIgnoreCase).Select(service => (service.Id, service.Name))]);
    }
}
