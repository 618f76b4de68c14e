using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Reports;

namespace GoldenThread.Web.Features.Reports;

/// <summary>What an officer chooses for a report of Core Monitoring, as typed.</summary>
public sealed class MonitoringForm
{
    public List<Guid> Lists { get; set; } = [];
    public string Grouping { get; set; } = nameof(MonitoringGrouping.Service);
    public string? Introduction { get; set; }

    /// <summary>The lists that there are.</summary>
    public IReadOnlyList<MeasureList> Offered { get; private set; } = [];

    public void Offer(IEnumerable<MeasureList> lists, DateOnly today) => Offered = [.. lists.Where(list => !(list.EndedOn < today) || Lists.Contains(list.Id))];

    public static MonitoringForm Of(MonitoringChoice choice) => new() { Lists = [.. choice.Lists], Grouping = choice.Grouping.ToString(), Introduction = choice.Introduction };

    public MonitoringChoice Read() => new([.. Lists.Where(id => Offered.Any(list => list.Id == id)).Distinct()], Grouping == nameof(MonitoringGrouping.Priority) ? MonitoringGrouping.Priority : MonitoringGrouping.Service, (Introduction ?? "").ReplaceLineEndings("\n").Trim());
}
