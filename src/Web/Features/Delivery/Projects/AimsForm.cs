using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Delivery;
using GoldenThread.Web.Plumbing.Design;

namespace GoldenThread.Web.Features.Delivery;

/// <summary>What a project is to bring, and what it depends on, as typed, with rows to spare.</summary>
public sealed class AimsForm
{
    public List<BenefitRow> Benefits { get; set; } = [];
    public List<DependencyRow> Dependencies { get; set; } = [];

    public static AimsForm Of(Project project) => new()
    {
        Benefits = [.. project.Benefits.Select(each => new BenefitRow { Words = each.Words, MeasureId = each.MeasureId, Value = each.Value?.ToString("0.######", Say.British), By = Typed.Show(each.By), Came = each.Came }), new(), new()],
        Dependencies = [.. project.Dependencies.Select(each => new DependencyRow { Words = each.Words, ProjectId = each.ProjectId, By = Typed.Show(each.By), IsMet = each.IsMet }), new(), new()],
    };

    public IReadOnlyList<Benefit> ReadBenefits(List<Problem> faults) =>
        [.. Benefits.Index().Select(each => new Benefit { Key = each.Index + 1, Words = each.Item.Words ?? "", MeasureId = each.Item.MeasureId, Value = Typed.Pounds(each.Item.Value, $"Form.Benefits[{each.Index}].Value", faults), By = Typed.Day(each.Item.By, $"Form.Benefits[{each.Index}].By", faults), Came = each.Item.Came ?? "" })];

    public IReadOnlyList<Dependency> ReadDependencies(List<Problem> faults) =>
        [.. Dependencies.Index().Select(each => new Dependency { Key = each.Index + 1, Words = each.Item.Words ?? "", ProjectId = each.Item.ProjectId, By = Typed.Day(each.Item.By, $"Form.Dependencies[{each.Index}].By", faults), IsMet = each.Item.IsMet })];
}

/// <summary>A benefit as typed.</summary>
public sealed class BenefitRow
{
    public string? Words { get; set; }
    public Guid? MeasureId { get; set; }
    public string? Value { get; set; }
    public string? By { get; set; }
    public string? Came { get; set; }
}

/// <summary>A dependency as typed.</summary>
public sealed class DependencyRow
{
    public string? Words { get; set; }
    public Guid? ProjectId { get; set; }
    public string? By { get; set; }
    public bool IsMet { get; set; }
}
