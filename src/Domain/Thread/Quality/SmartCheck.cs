using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Thread;

/// <summary>A letter as it was judged.</summary>
/// <param name="Letter">The letter.</param>
/// <param name="IsMet">Whether its rule is met.</param>
/// <param name="Because">What shows that, or what is missing.</param>
public sealed record SmartJudgement(SmartLetter Letter, bool IsMet, string Because);

/// <summary>Whether an objective is SMART, each letter judged by a rule that is stated, with the reason; and whether it is an outcome or an activity (R13, R17).</summary>
/// <param name="Letters">The five letters.</param>
/// <param name="Nature">Whether it is an outcome or an activity.</param>
/// <param name="NatureBecause">Which of its words tell.</param>
public sealed record SmartCheck(IReadOnlyList<SmartJudgement> Letters, AimNature Nature, string NatureBecause)
{
    /// <summary>How many telling words an objective needs, and after how many months it needs a milestone.</summary>
    public const int TellingWords = 3, MonthsAlone = 12;

    // Verbs that say that something is wanted and not what.
    private static readonly HashSet<string> Vague = [.. "improve improving support supporting promote promoting continue continuing encourage encouraging enhance enhancing strengthen strengthening develop developing work working ensure ensuring maximise optimise facilitate seek strive explore consider contribute aim".Split(' ')];

    private static readonly HashSet<string> Activities = [.. "publish hold review develop write deliver launch establish produce prepare undertake implement complete introduce organise train procure agree adopt appoint commission consult draft build open install create set run carry conduct provide recruit map audit monitor report update refresh roll".Split(' ')];

    private static readonly HashSet<string> Outcomes = [.. "reduce increase cut raise halve double lower narrow close fewer more less lower higher better safer healthier longer shorter quicker faster cleaner warmer end eliminate prevent grow lengthen shorten every".Split(' ')];

    /// <summary>How many letters are met.</summary>
    public int Met => Letters.Count(each => each.IsMet);

    /// <summary>Whether all are.</summary>
    public bool IsSmart => Met == Letters.Count;

    /// <summary>Judges an aim.</summary>
    /// <param name="aim">The aim.</param>
    /// <param name="graph">The thread.</param>
    /// <param name="today">The day.</param>
    public static SmartCheck Of(Aim aim, ThreadGraph graph, DateOnly today)
    {
        var (nature, because) = NatureOf(aim.Title);
        return new([Specific(aim), Measurable(aim, graph), Achievable(aim, graph), Relevant(aim, graph), Timed(aim, today)], nature, because);
    }

    /// <summary>Whether words tell of an outcome or of an activity: the first of them that tells, decides.</summary>
    /// <param name="title">The words.</param>
    public static (AimNature Nature, string Because) NatureOf(string title)
    {
        foreach (var word in Naming.Tidy(title).Split(' ').Select(word => word.Trim(',', '.', ';', ':', '(', ')').ToLowerInvariant()))
        {
            if (Outcomes.Contains(word)) { return (AimNature.Outcome, $"“{word}” tells of something that changes."); }
            if (Activities.Contains(word)) { return (AimNature.Activity, $"“{word}” tells of something that the council does. Say what is different afterwards, and for whom."); }
        }

        return (AimNature.Unclear, "None of its words tells whether something changes or the council does something.");
    }

    private static SmartJudgement Specific(Aim aim)
    {
        var telling = SignificantWords.Of(aim.Title).Select(word => word.Value).Where(word => !Vague.Contains(word)).ToList();
        return telling.Count < TellingWords ? new(SmartLetter.S, false, telling.Count == 0 ? "None of its words says what changes." : $"Only {CountingWords.Listed(telling.Select(word => $"“{word}”"))} {(telling.Count == 1 ? "says" : "say")} what changes; {TellingWords} such words are asked for.")
            : aim.Words.Length == 0 ? new(SmartLetter.S, false, "What it means for people is not written down.")
            : new(SmartLetter.S, true, $"It says what changes: {CountingWords.Listed(telling.Take(TellingWords).Select(word => $"“{word}”"))}; and what that means for people.");
    }

    private static SmartJudgement Measurable(Aim aim, ThreadGraph graph)
    {
        var measures = graph.Next(aim.End, LinkWay.Down).Select(each => each.Node).Where(node => node is { IsOpen: true, End.Kind: ThreadKind.Measure }).DistinctBy(node => node.End).ToList();
        return measures.Count == 0 ? new(SmartLetter.M, false, "No measure that goes on is linked below it.") : new(SmartLetter.M, true, $"Measured by {CountingWords.Listed(measures.Take(3).Select(node => node.Name))}{(measures.Count > 3 ? $", and {measures.Count - 3} more" : "")}.");
    }

    private static SmartJudgement Achievable(Aim aim, ThreadGraph graph)
    {
        var work = graph.Next(aim.End, LinkWay.Down).Select(each => each.Node).Where(node => node is { IsOpen: true, End.Kind: not (ThreadKind.Measure or ThreadKind.Aim or ThreadKind.Evidence or ThreadKind.Budget or ThreadKind.Risk) }).DistinctBy(node => node.End).ToList();
        return work.Count == 0 ? new(SmartLetter.A, false, "Nothing that goes on delivers it.")
            : aim.Achievable.Length == 0 ? new(SmartLetter.A, false, "How it is known that it can be done is not written down.")
            : new(SmartLetter.A, true, $"Delivered by {CountingWords.Listed(work.Take(3).Select(node => node.Name))}{(work.Count > 3 ? $", and {work.Count - 3} more" : "")}; and it is written down how it is known that it can be done.");
    }

    private static SmartJudgement Relevant(Aim aim, ThreadGraph graph) =>
        graph.Reach(aim.End, LinkWay.Up).FirstOrDefault(node => node is { IsOpen: true, Aim: AimKind.Priority or AimKind.Ambition }) is { } served ? new(SmartLetter.R, true, $"It serves {served.Name}.") : new(SmartLetter.R, false, "It leads up to no priority and no ambition.");

    private static SmartJudgement Timed(Aim aim, DateOnly today) =>
        aim.DueOn is not { } due ? new(SmartLetter.T, false, "It has no day by which it is to be reached.")
        : due < today ? new(SmartLetter.T, false, $"It was to be reached by {due.InWords()}, and goes on.")
        : due > today.AddMonths(MonthsAlone) && !aim.Milestones.Any(step => step.Due < due) ? new(SmartLetter.T, false, $"It is to be reached by {due.InWords()}, more than {MonthsAlone} months away, and has no milestone on the way.")
        : new(SmartLetter.T, true, $"By {due.InWords()}{(aim.Milestones.Count > 0 ? $", with {CountingWords.Several(aim.Milestones.Count, "milestone")} on the way" : "")}.");
}
