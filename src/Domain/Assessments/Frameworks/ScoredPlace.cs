namespace GoldenThread.Domain.Assessments.Frameworks;

/// <summary>A place in a framework that may have a score: a part, or the whole.</summary>
/// <param name="Ref">The part; "overall" for the whole.</param>
/// <param name="Depth">How deep it stands, the top level at 0; -1 for the whole.</param>
/// <param name="Scale">Its scale; null where it has none.</param>
/// <param name="Rule">The rule that gives its score; null where people do.</param>
internal sealed record ScoredPlace(string Ref, int Depth, AssessmentScale? Scale, ScoringRule? Rule)
{
    private readonly List<int> below = [];

    /// <summary>The highest score of its scale; null where it has none.</summary>
    public int? Most { get; } = Scale?.Steps.Max(step => (int?)step.Score);

    /// <summary>Where the places stand whose scores its own follows from.</summary>
    public IReadOnlyList<int> Below => below;

    /// <summary>Whether another place's score follows from its own.</summary>
    public bool IsCounted { get; private set; }

    /// <summary>Whether it is scored at all.</summary>
    public bool IsScored => Scale is not null || Rule is not null || IsCounted;

    /// <summary>Every place of a framework: the parts in reading order, then the whole.</summary>
    /// <param name="content">The framework.</param>
    public static IReadOnlyList<ScoredPlace> Of(FrameworkContent content)
    {
        ScoringRule? RuleOf(string level) => content.Scoring.FirstOrDefault(rule => rule.Level == level);
        var whole = new ScoredPlace(ScoringRule.Whole, -1, content.Scales.FirstOrDefault(scale => scale.Levels.Contains(ScoringRule.Whole)), RuleOf(ScoringRule.Whole));
        var places = new List<ScoredPlace>();
        var above = new Stack<ScoredPlace>([whole]);
        foreach (var (part, depth, _) in content.All())
        {
            while (above.Peek().Depth >= depth) { above.Pop(); }
            // The framework may say of one part that it has no score, though others of its level do.
            var isLeftOut = part.Scale is "";
            var place = new ScoredPlace(part.Ref, depth, content.ScaleOf(part, depth), isLeftOut ? null : RuleOf(content.Levels[depth]));
            foreach (var counting in above.Where(each => !isLeftOut && each.Rule?.Of == content.Levels[depth]))
            {
                counting.below.Add(places.Count);
                place.IsCounted = true;
            }
            places.Add(place);
            above.Push(place);
        }
        return [.. places, whole];
    }
}
