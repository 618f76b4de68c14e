using GoldenThread.Domain.Assessments.Frameworks;
using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Assessments.SelfAssessments;

/// <summary>How far the scores of one part lie apart in several self-assessments, and whose they are.</summary>
/// <param name="Apart">By how many steps of the scale the highest is above the lowest; null where fewer than two have a score, or they stand on different scales.</param>
/// <param name="Highest">Who has the highest score; empty where nothing is apart.</param>
/// <param name="Lowest">Who has the lowest score; empty where nothing is apart.</param>
/// <param name="Words">All that in words without a full stop.</param>
public sealed record ScoreSpread(int? Apart, IReadOnlyList<string> Highest, IReadOnlyList<string> Lowest, string Words)
{
    /// <summary>The spread of what several assessments say of a part.</summary>
    /// <param name="cells">What each says, by its name.</param>
    public static ScoreSpread Of(IReadOnlyCollection<(string Name, SideCell Cell)> cells)
    {
        var scored = cells.Where(each => each.Cell.Score is not null).ToList();
        if (scored.Count < SideBySide.Fewest) { return Untold(scored.Count == 1 ? "Only one has a score" : cells.Any(each => each.Cell.State == SideState.WithoutScore) ? "None has a score" : "Not scored"); }
        if (scored.Select(each => Steps(each.Cell.Scale)).Distinct().Count() > 1) { return Untold("Scored on different scales, which cannot be compared"); }
        var (high, low) = (scored.MaxBy(each => each.Cell.Score).Cell, scored.MinBy(each => each.Cell.Score).Cell);
        if (high.Score == low.Score) { return new(0, [], [], "No difference"); }
        List<string> Who(SideCell of) => [.. scored.Where(each => each.Cell.Score == of.Score).Select(each => each.Name)];
        var (highest, lowest) = (Who(high), Who(low));
        return new(StepsBetween(high, low), highest, lowest, $"Highest {Label(high)}: {CountingWords.Listed(highest)}; lowest {Label(low)}: {CountingWords.Listed(lowest)}");
    }

    private static ScoreSpread Untold(string words) => new(null, [], [], words);

    // Scales are one where their steps are: another edition may call the scale otherwise.
    private static string Steps(AssessmentScale? scale) => scale is null ? "" : string.Join('|', scale.Steps.Select(step => $"{ScoreWorking.Named(step.Score, null)} {step.Label}"));

    private static int StepsBetween(SideCell high, SideCell low)
    {
        static int? Place(SideCell cell) => cell.Scale?.Steps.Index().Where(each => each.Item.Score == cell.Score).Select(each => (int?)each.Index).FirstOrDefault();
        return Place(high) - Place(low) ?? high.Score!.Value - low.Score!.Value;
    }

    private static string Label(SideCell cell) => cell.Scale?.Step(cell.Score)?.Label ?? ScoreWorking.Named(cell.Score!.Value, null);
}
