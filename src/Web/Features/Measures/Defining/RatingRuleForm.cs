using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures.Ratings;

namespace GoldenThread.Web.Features.Measures;

/// <summary>A rating rule as typed.</summary>
public sealed class RatingRuleForm
{
    public string? Name { get; set; }
    public RatingMethod Method { get; set; } = RatingMethod.Tolerance;
    public string? Tolerance { get; set; }
    public ToleranceUnit ToleranceUnit { get; set; }
    public string? LowerThreshold { get; set; }
    public string? UpperThreshold { get; set; }
    public bool OnForecast { get; set; }

    public static RatingRuleForm Of(RatingRule rule) => new()
    {
        Name = rule.Name,
        Method = rule.Method,
        Tolerance = NumberBox.Show(rule.Tolerance),
        ToleranceUnit = rule.ToleranceUnit,
        LowerThreshold = NumberBox.Show(rule.LowerThreshold),
        UpperThreshold = NumberBox.Show(rule.UpperThreshold),
        OnForecast = rule.OnForecast,
    };

    /// <summary>The rule; boxes that its method does not use are left out of it.</summary>
    public RatingRule Read(List<Problem> problems)
    {
        var tolerates = Method is RatingMethod.Tolerance or RatingMethod.ToleranceAndLastYear or RatingMethod.LeastChange;
        var tolerance = tolerates ? NumberBox.Read(Tolerance, "Tolerance", problems) : null;
        if (tolerates && tolerance is null && problems.Count == 0) { problems.Add(new("Tolerance", "Give the tolerance: how far a target may be missed, or the least change.")); }
        return new()
        {
            Name = Naming.Tidy(Name),
            Method = Method,
            Tolerance = tolerance ?? 0,
            ToleranceUnit = Method == RatingMethod.LeastChange || !tolerates ? ToleranceUnit.PerCentOfTarget : ToleranceUnit,
            LowerThreshold = Method == RatingMethod.Thresholds ? NumberBox.Read(LowerThreshold, "LowerThreshold", problems) : null,
            UpperThreshold = Method == RatingMethod.Thresholds ? NumberBox.Read(UpperThreshold, "UpperThreshold", problems) : null,
            OnForecast = OnForecast && Method != RatingMethod.DataOnly,
        };
    }

    /// <summary>The box that a problem is about.</summary>
    public static Problem InForm(Problem problem) => typeof(RatingRuleForm).GetProperty(problem.Field) is null ? problem : problem with { Field = $"Form.{problem.Field}" };
}
