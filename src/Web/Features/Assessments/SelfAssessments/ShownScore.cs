using GoldenThread.Domain.Assessments.Frameworks;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>How a score is shown: a shape in a colour by its place on the scale, and the words of its step.</summary>
/// <param name="Kind">The kind of the status tag.</param>
/// <param name="Words">The words.</param>
public sealed record ShownScore(string Kind, string Words)
{
    public static ShownScore Of(int? score, AssessmentScale? scale)
    {
        if (score is not { } given) { return new("not", "No score"); }
        if (scale?.Step(given) is not { } step) { return new("none", ScoreWorking.Named(given, null)); }
        var (place, last) = (scale.Steps.Index().First(each => each.Item == step).Index, scale.Steps.Count - 1);
        return new(last == 0 || place == last ? "green" : place == 0 ? "red" : place * 2 < last ? "amber" : place * 2 == last ? "risk" : "track", step.InWords);
    }
}
