using GoldenThread.Domain.Engagement;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing.Design;

namespace GoldenThread.Web.Features.Engagement;

/// <summary>A training as typed.</summary>
public sealed class TrainingForm
{
    public string? Title { get; set; }
    public DateParts On { get; set; } = new();
    public string? Place { get; set; }
    public string? Purpose { get; set; }
    public List<Role> ForRoles { get; set; } = [];
    public bool IsInduction { get; set; }

    public static TrainingForm Of(Domain.Engagement.Training training) => new() { Title = training.Title, On = DateParts.Of(training.On), Place = training.Place, Purpose = training.Purpose, ForRoles = [.. training.ForRoles], IsInduction = training.IsInduction };

    public TrainingDetails Read() => new() { Title = Title, On = On.Read(), Place = Place, Purpose = Purpose, ForRoles = ForRoles, IsInduction = IsInduction };
}
