using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Thread;

/// <summary>What a person tells of a priority on its page of the storyboard, and the handful of numbers that they chose for it (R18).</summary>
public sealed class PriorityStory
{
    /// <summary>How many numbers a page shows at most.</summary>
    public const int MostNumbers = 6;

    /// <summary>Its identity.</summary>
    public Guid Id { get; init; }

    /// <summary>The council.</summary>
    public Guid CouncilId { get; init; }

    /// <summary>The priority, or ambition; it has one story.</summary>
    public required Guid AimId { get; init; }

    /// <summary>The story as told, the first first; empty while only numbers were chosen.</summary>
    public IReadOnlyList<StoryVersion> Versions { get; set; } = [];

    /// <summary>The measures that matter most, in order.</summary>
    public IReadOnlyList<Guid> Numbers { get; set; } = [];

    /// <summary>Counts its changes, so that two people who edit at once are told.</summary>
    public int Version { get; set; }

    /// <summary>The story as it stands; null before.</summary>
    public StoryVersion? Latest => Versions.Count == 0 ? null : Versions[^1];

    /// <summary>How History names it: by its priority.</summary>
    /// <param name="aim">The priority.</param>
    public RecordRef RefOf(Aim aim) => new("story", Id, aim.Name);

    /// <summary>Whether figures came after the story was told.</summary>
    /// <param name="newest">The day on which the newest figure was recorded; null where there is none.</param>
    public bool IsOlderThan(DateOnly? newest) => Latest is { } told && told.On < newest;

    /// <summary>Tells the story, or tells it anew.</summary>
    /// <param name="aim">Its priority.</param>
    /// <param name="typed">What is typed.</param>
    /// <param name="chart">The council's posts and services.</param>
    /// <param name="actor">Who tells it; with the reason where it was told before.</param>
    public Outcome<StoryTold> Tell(Aim aim, StoryTexts typed, PostChart chart, Actor actor)
    {
        if (Closed(aim, chart, actor) is { } closed) { return closed; }
        List<Problem> faults =
        [
            .. new[]
            {
                ThreadTexts.Fault("Why", typed.Why),
                ThreadTexts.Fault("Different", typed.Different),
                ThreadTexts.Fault("Words", typed.Words, "Tell the story: how it goes, and what that means for people."),
                ThreadTexts.Fault("Seen", typed.Seen),
                Latest is not null && string.IsNullOrWhiteSpace(actor.Reason) ? new("Reason", "Say what changed since it was told, or that you read it again and it still holds.") : Naming.TooLong("Reason", actor.Reason, ThreadLink.MaxBecause),
            }.OfType<Problem>(),
        ];
        if (faults.Count > 0) { return faults; }
        Versions = [.. Versions, new(Tidy(typed.Why), Tidy(typed.Different), Tidy(typed.Words), Tidy(typed.Seen), actor.Today, actor.Post, Tidy(actor.Reason))];
        return new StoryTold(RefOf(aim), Versions.Count, Latest!.Because);
    }

    /// <summary>Chooses the numbers that matter.</summary>
    /// <param name="aim">Its priority.</param>
    /// <param name="typed">The measures in order; null for an empty row.</param>
    /// <param name="graph">The thread as whoever chooses sees it.</param>
    /// <param name="chart">The council's posts and services.</param>
    /// <param name="actor">Who chooses, with the reason.</param>
    public Outcome<NumbersChosen> Choose(Aim aim, IReadOnlyList<Guid?> typed, ThreadGraph graph, PostChart chart, Actor actor)
    {
        if (Closed(aim, chart, actor) is { } closed) { return closed; }
        List<Problem> faults =
        [
            .. typed.Index().Where(each => each.Item is not null).Select(each =>
                graph.Node(new ThreadEnd(ThreadKind.Measure, each.Item!.Value)) is null ? new($"Numbers[{each.Index}]", "Choose a measure.")
                : typed.Take(each.Index).Contains(each.Item) ? new Problem($"Numbers[{each.Index}]", "It is chosen above already.") : null).OfType<Problem>(),
        ];
        if (typed.Count(each => each is not null) > MostNumbers) { faults.Add(new("Numbers", $"Choose {CountingWords.InWords(MostNumbers)} numbers at most.")); }
        if (string.IsNullOrWhiteSpace(actor.Reason)) { faults.Add(new("Reason", "Say why these are the numbers that matter.")); }
        else if (Naming.TooLong("Reason", actor.Reason, ThreadLink.MaxBecause) is { } tooLong) { faults.Add(tooLong); }
        if (faults.Count > 0) { return faults; }
        List<Guid> chosen = [.. typed.OfType<Guid>()];
        if (chosen.SequenceEqual(Numbers)) { return new Problem("", "Nothing was changed."); }
        Numbers = chosen;
        return new NumbersChosen(RefOf(aim), [.. chosen.Select(each => graph.Node(new ThreadEnd(ThreadKind.Measure, each))!.Name)], actor.Reason!.Trim());
    }

    private static Problem? Closed(Aim aim, PostChart chart, Actor actor) =>
        !aim.MayRun(chart, actor) ? Actor.Refused("tell the story of this priority")
        : !Storyboard.Tells(aim) ? new("", "Stories are told of priorities and ambitions.")
        : aim.EndedOn is not null ? new("", "This aim has ended.") : null;

    private static string Tidy(string? text) => (text ?? "").Trim();
}

/// <summary>The story of a priority was told, or told anew.</summary>
/// <param name="About">The story.</param>
/// <param name="Number">Which version it is, from 1.</param>
/// <param name="Because">Why it was told anew; empty for the first.</param>
public sealed record StoryTold(RecordRef About, int Number, string Because) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => Number == 1 ? "Story told" : $"Story told anew, version {Number}";

    /// <inheritdoc/>
    public override string? Said => Because.Length == 0 ? null : Because;
}

/// <summary>The numbers that matter for a priority were chosen.</summary>
/// <param name="About">The story.</param>
/// <param name="Names">The measures; none where none is to be shown.</param>
/// <param name="Because">Why.</param>
public sealed record NumbersChosen(RecordRef About, IReadOnlyList<string> Names, string Because) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => Names.Count == 0 ? "No numbers chosen" : $"Numbers chosen: {CountingWords.Listed(Names)}";

    /// <inheritdoc/>
    public override string Said => Because;
}
