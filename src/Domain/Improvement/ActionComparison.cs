using System.Globalization;

namespace GoldenThread.Domain.Improvement;

/// <summary>How one action differs between two moments.</summary>
/// <param name="Id">The action.</param>
/// <param name="Code">Its code at the later moment that has it.</param>
/// <param name="Title">What it says.</param>
/// <param name="Differences">Every field that differs; empty for an action that came or went.</param>
public sealed record ActionComparison(Guid Id, string Code, string Title, IReadOnlyList<DefinitionDifference> Differences)
{
    /// <summary>An action that came or went as a whole.</summary>
    /// <param name="action">The action.</param>
    public static ActionComparison Whole(ImprovementAction action) => new(action.Id, action.Code, action.Definition.Title, []);

    /// <summary>What differs in an action: its code, what was promised, and what happened.</summary>
    /// <param name="was">The action before.</param>
    /// <param name="now">The action after.</param>
    /// <param name="name">The title of a post or board; null when it has none.</param>
    public static ActionComparison Of(ImprovementAction was, ImprovementAction now, Func<Guid, string?> name)
    {
        IEnumerable<DefinitionDifference> differences = [new("code", was.Code, now.Code), .. DefinitionDifference.Between(was.Definition, now.Definition, name), .. Happened(was, now)];
        return new ActionComparison(now.Id, now.Code, now.Definition.Title, [.. differences.Where(difference => difference.Before != difference.After)]);
    }

    private static IEnumerable<DefinitionDifference> Happened(ImprovementAction was, ImprovementAction now)
    {
        var (before, after) = (was.Progress, now.Progress);
        yield return new("status", Status(before), Status(after));
        yield return new("what its lead says", before.Narrative ?? "", after.Narrative ?? "");
        yield return new("expected finish", Day(before.ExpectedFinish), Day(after.ExpectedFinish));
        foreach (var criterion in now.Definition.Criteria.UnionBy(was.Definition.Criteria, criterion => criterion.Key))
        {
            yield return new($"criterion “{criterion.Words}”", Judged(was, criterion.Key), Judged(now, criterion.Key));
        }

        foreach (var step in now.Definition.Steps.UnionBy(was.Definition.Steps, step => step.Key))
        {
            yield return new($"milestone “{step.Words}”", Reached(before, step.Key), Reached(after, step.Key));
        }

        yield return new("monitoring reports recorded", Count(before.Reports.Count), Count(after.Reports.Count));
        yield return new("pieces of evidence", Count(before.EvidenceCount), Count(after.EvidenceCount));
        yield return new("closing", Asked(before), Asked(after));
    }

    private static string Status(ActionProgress p) => p.Status switch
    {
        ActionStatus.Deferred => $"Deferred by {p.DeferredBy}",
        ActionStatus.Superseded => $"Superseded by {p.SupersededBy}",
        ActionStatus.Done => p.EvidenceSeen ? "Done" : "Done, evidence not seen",
        var status => status.InWords(),
    };

    private static string Judged(ImprovementAction action, int key) =>
        action.Progress.Judgements.LastOrDefault(judgement => judgement.Key == key) is { } judged ? $"{judged.State.InWords()}: {judged.Because}" : "";

    private static string Reached(ActionProgress progress, int key) => progress.StepsDone.TryGetValue(key, out var on) ? $"reached on {Day(on)}" : "";

    private static string Asked(ActionProgress progress) => progress.Closing is { } closing ? $"asked for by {closing.By}" : "";

    private static string Count(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Day(DateOnly? day) => day?.ToString("d MMMM yyyy", CultureInfo.GetCultureInfo("en-GB")) ?? "";
}
