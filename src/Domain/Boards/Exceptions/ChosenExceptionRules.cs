using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Boards;

/// <summary>The rules of exceptions as a council chose them; a council that chose nothing goes by all of them.</summary>
public sealed class ChosenExceptionRules
{
    /// <summary>Its identity.</summary>
    public Guid Id { get; init; }

    /// <summary>The council.</summary>
    public Guid CouncilId { get; init; }

    /// <summary>Which rules are on, and their numbers.</summary>
    public ExceptionSettings Settings { get; set; } = new();

    /// <summary>Counts its changes, so that two people who edit at once are told.</summary>
    public int Version { get; set; }

    /// <summary>How History names it.</summary>
    public RecordRef Ref => new("exception rules", Id, "Rules of exceptions");

    /// <summary>Chooses which rules are on, and their numbers.</summary>
    /// <param name="settings">What is chosen.</param>
    /// <param name="actor">Who chooses, with the reason.</param>
    public Outcome<ExceptionRulesChosen> Choose(ExceptionSettings settings, Actor actor)
    {
        if (!actor.May(Right.RecordDecision)) { return Actor.Refused("choose the rules of exceptions"); }
        List<Problem> faults = [];
        void Between(string field, double value, double least, double most, string message) { if (!(value >= least && value <= most)) { faults.Add(new(field, message)); } }
        Between("RedPeriods", settings.RedPeriods, 2, 24, "Give from 2 to 24 periods.");
        Between("LeastChance", settings.LeastChance, 0.01, 0.99, "Give from 1 to 99 %.");
        Between("DaysLate", settings.DaysLate, 0, 366, "Give from 0 to 366 days.");
        Between("DaysSilent", settings.DaysSilent, 1, 732, "Give from 1 to 732 days.");
        Between("DaysSlipped", settings.DaysSlipped, 0, 732, "Give from 0 to 732 days.");
        if (string.IsNullOrWhiteSpace(actor.Reason)) { faults.Add(new("Reason", "Say why the rules are chosen so: boards rely on them.")); }
        if (faults.Count > 0) { return faults; }
        List<string> changes = [.. Enum.GetValues<ExceptionRule>().Where(rule => settings.On.Contains(rule) != Settings.On.Contains(rule)).Select(rule => $"{rule.InWords()} {(settings.On.Contains(rule) ? "on" : "off")}")];
        if (settings with { On = [] } != Settings with { On = [] }) { changes.Add("numbers"); }
        Settings = settings;
        return new ExceptionRulesChosen(Ref, changes);
    }
}

/// <summary>A council chose its rules of exceptions.</summary>
/// <param name="About">The rules.</param>
/// <param name="Changes">What was changed, in words.</param>
public sealed record ExceptionRulesChosen(RecordRef About, IReadOnlyList<string> Changes) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => Changes.Count == 0 ? "Rules of exceptions confirmed" : $"Rules of exceptions changed: {string.Join(", ", Changes)}";
}
