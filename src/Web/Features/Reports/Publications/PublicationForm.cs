using System.Globalization;
using GoldenThread.Domain.Reports;

namespace GoldenThread.Web.Features.Reports;

/// <summary>A publication as typed and ticked.</summary>
public sealed class PublicationForm
{
    public string? Title { get; set; }
    public string? Introduction { get; set; }
    public List<Guid> Priorities { get; set; } = [];
    public List<Guid> Measures { get; set; } = [];

    /// <summary>The measures of which somebody said that they count people.</summary>
    public List<Guid> People { get; set; } = [];

    /// <summary>The smallest number of people that is shown, as typed.</summary>
    public Dictionary<Guid, string?> Thresholds { get; set; } = [];
    public List<Guid> Services { get; set; } = [];

    public static PublicationForm Of(Publication publication) => new()
    {
        Title = publication.Title,
        Introduction = publication.Introduction,
        Priorities = [.. publication.Priorities],
        Measures = [.. publication.Measures.Select(each => each.MeasureId)],
        People = [.. publication.Measures.Where(each => each.CountsPeople).Select(each => each.MeasureId)],
        Thresholds = publication.Measures.ToDictionary(each => each.MeasureId, each => (string?)each.Threshold.ToString(CultureInfo.InvariantCulture)),
        Services = [.. publication.Services],
    };

    public string Threshold(Guid measure) => Thresholds.GetValueOrDefault(measure) ?? SmallNumbers.Usual.ToString(CultureInfo.InvariantCulture);

    /// <summary>What cannot be read as a number is none that may be chosen, and the rule says so beside its box.</summary>
    public PublicationDetails Read() => new()
    {
        Title = Title,
        Introduction = Introduction,
        Priorities = Priorities,
        Measures = [.. Measures.Distinct().Select(id => new MeasureChoice(id, People.Contains(id), int.TryParse(Threshold(id).Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var least) ? least : 0))],
        Services = Services,
    };

    /// <summary>A problem beside the box that it is about.</summary>
    public static Domain.Basics.Problem Place(Domain.Basics.Problem problem) =>
        problem.Field.Length == 0 || problem.Field[0] == '_' ? problem
        : problem.Field.StartsWith("Threshold-", StringComparison.Ordinal) ? problem with { Field = $"Form.Thresholds[{problem.Field["Threshold-".Length..]}]" }
        : problem with { Field = $"Form.{problem.Field}" };
}
