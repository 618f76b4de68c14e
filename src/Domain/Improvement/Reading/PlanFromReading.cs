using System.Globalization;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Improvement.Reading;

/// <summary>Makes a plan and its actions of what was read and what a person chose. Nothing is invented: what is inferred can be seen on the review page.</summary>
/// <param name="chart">The council's posts, to whom printed leads are matched.</param>
/// <param name="boards">The council's boards by name and acronym, to whom monitoring routes are matched.</param>
public sealed class PlanFromReading(PostChart chart, IReadOnlyDictionary<string, Guid> boards)
{
    /// <summary>Whom a printed lead means when nobody has said: the post of that title or acronym, or the class of that name.</summary>
    /// <param name="printed">The words of the paper.</param>
    public Lead Match(string printed)
    {
        var open = chart.Posts.Where(post => post.EndedOn is null).ToList();
        if (open.FirstOrDefault(post => Same(post.Title, printed) || post.Acronym is not null && Same(post.Acronym, printed)) is { } post) { return new Lead(printed, post.Id); }
        return open.SelectMany(p => p.Classes).FirstOrDefault(name => Same(name, printed)) is { } postClass ? new Lead(printed, null, postClass) : new Lead(printed);
    }

    /// <summary>Whom a printed lead means, by the person's choice or else by the match.</summary>
    /// <param name="printed">The words of the paper.</param>
    /// <param name="choices">What the person chose.</param>
    public Lead LeadOf(string printed, ImportChoices choices) =>
        !choices.Leads.TryGetValue(printed, out var chosen) ? Match(printed)
        : chosen.StartsWith("post:", StringComparison.Ordinal) && Guid.TryParse(chosen.AsSpan(5), out var id) && chart.Post(id) is not null ? new Lead(printed, id)
        : chosen.StartsWith("class:", StringComparison.Ordinal) ? new Lead(printed, null, chosen[6..])
        : new Lead(printed);

    /// <summary>What an action promises, out of what was read of it.</summary>
    /// <param name="read">What was read.</param>
    /// <param name="parts">What was read of its sub-actions.</param>
    /// <param name="choices">What the person chose.</param>
    public ActionDefinition Definition(ReadAction read, IEnumerable<ReadAction> parts, ImportChoices choices) => new()
    {
        Theme = read.Section ?? 1,
        Category = read.Category,
        Paragraphs = read.Paragraphs,
        Comment = read.Comment,
        Objective = read.Objective,
        Action = read.Action,
        Timescale = read.Timescale,
        Leads = [.. read.Leads.Select(lead => LeadOf(lead, choices))],
        Criteria = [.. read.Evidence.Select((words, i) => new Criterion(i + 1, words))],
        Monitoring = [.. read.Monitoring.Select((words, i) => new MonitoringRoute(i + 1, words, Board(words), EveryMonths(words)))],
        Steps = [.. parts.Select(part => (Words: part.Action ?? part.Comment ?? part.Objective ?? part.Timescale.Text, Lead: part.Leads.Count > 0 ? LeadOf(part.Leads[0], choices) : null, part.Timescale.Due))
            .Concat(DatedParts.Of(read, choices).Select(part => (part.Words, Lead: (Lead?)null, Due: (DateOnly?)part.Due)))
            .Select((part, i) => new Step(i + 1, part.Words, part.Lead, part.Due, true))],
        Outcome = read.Outcome,
        Resources = read.Resources,
        FundedBy = read.FundedBy,
        Ict = read.Ict,
        Response = read.Response switch { PlanResponse.NoAction => Response.NoAction, PlanResponse.AlreadyPractice => Response.AlreadyPractice, _ => Response.Act },
        ResponseReason = read.Reason,
        SeeAlso = read.CrossReferences,
    };

    /// <summary>How an action stands as the paper says: complete is done with its evidence not seen (ruling 8); clear words of state are taken; nothing else is guessed.</summary>
    /// <param name="read">What was read.</param>
    public static ActionProgress Progress(ReadAction read)
    {
        var said = (read.Status ?? "").Trim().ToLowerInvariant();
        var status = read.Response != PlanResponse.Act ? ActionStatus.NoAction
            : read.Timescale.Kind == TimescaleKind.Complete || said is "complete" or "completed" or "done" or "closed" ? ActionStatus.Done
            : said is "green" or "on track" or "on target" or "in progress" or "underway" or "under way" or "started" ? ActionStatus.OnTrack
            : said is "amber" or "red" or "at risk" or "delayed" or "behind" or "off track" ? ActionStatus.AtRisk
            : ActionStatus.NotStarted;
        return new ActionProgress { Status = status, Narrative = read.Progress, DoneOn = status == ActionStatus.Done ? read.Timescale.Due : null };
    }

    /// <summary>The code under which an action without one would be kept: its section and its place in it.</summary>
    /// <param name="reading">Everything that was read.</param>
    /// <param name="read">The action.</param>
    public static string CodeOf(PlanReading reading, ReadAction read) => read.Code
        ?? string.Create(CultureInfo.InvariantCulture, $"{read.Section ?? 1}.{reading.Actions.Where(a => a.PartOf is null && (a.Section ?? 1) == (read.Section ?? 1)).TakeWhile(a => a != read).Count() + 1}");

    /// <summary>The themes, each with the other names that the paper gives it and the person kept.</summary>
    /// <param name="reading">Everything that was read.</param>
    /// <param name="choices">What the person chose.</param>
    public static IReadOnlyList<Theme> Themes(PlanReading reading, ImportChoices choices)
    {
        var kept = reading.OtherNames.Where(name => !choices.NamesLeftOut.Contains(Key(name))).ToLookup(name => name.Section, name => name.Name);
        var themes = reading.Sections.Select(section => new Theme(section.Number, section.Title, null, kept.Contains(section.Number) ? [.. kept[section.Number]] : null)).ToList();
        foreach (var number in reading.Actions.Select(action => action.Section ?? 1).Distinct().Where(number => themes.All(theme => theme.Number != number))) { themes.Add(new Theme(number, "Actions")); }
        return [.. themes.OrderBy(theme => theme.Number)];
    }

    /// <summary>The record of review and amendment as versions; the last is the draft in hand.</summary>
    /// <param name="reading">Everything that was read.</param>
    public static IReadOnlyList<PlanVersion> Versions(PlanReading reading)
    {
        var read = reading.ReviewRecord.Select(row => new PlanVersion
        { Label = row.Version ?? "1", State = PlanState.Superseded, ReviewedOn = row.Reviewed, Issues = row.Issues, Amended = row.Amended, ApprovedBy = row.ApprovedBy, AmendedOn = row.AmendedOn, FromPaper = true }).ToList();
        return [.. read, new PlanVersion { Label = read.Count == 0 ? "1" : PlanVersion.After(read[^1].Label), State = PlanState.Draft }];
    }

    /// <summary>What stands in the way of saving; empty when nothing does.</summary>
    /// <param name="reading">Everything that was read.</param>
    /// <param name="choices">What the person chose.</param>
    public static List<Problem> Faults(PlanReading reading, ImportChoices choices)
    {
        var problems = new List<Problem>();
        var kept = Kept(reading, choices).ToList();
        if (kept.Count == 0) { problems.Add(new("", "No action is left to save. Say what the columns hold, or take fewer rows out.")); }
        foreach (var twice in kept.GroupBy(action => CodeOf(reading, action), StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1))
        {
            problems.Add(new("", $"The code {twice.Key} stands {twice.Count()} times: {string.Join("; ", twice.Select(action => action.Where))}. Take all but one of these rows out, or put the paper right and read it again."));
        }

        foreach (var action in kept.Where(action => ActionCode.Fault(CodeOf(reading, action)) is not null)) { problems.Add(new("", $"{action.Where}: “{CodeOf(reading, action)}” cannot be a code. {ActionCode.Fault(CodeOf(reading, action))}")); }
        foreach (var action in kept.Where(action => DatedParts.Of(action, choices).Any(part => part.Words.Length == 0))) { problems.Add(new("Parts", $"{action.Where}: say what is due on each of its dates, or do not split it.")); }
        foreach (var action in kept.Where(action => string.IsNullOrWhiteSpace(action.Action ?? action.Comment))) { problems.Add(new("", $"{action.Where}: the row has neither a comment nor an action. Say what the columns hold, or take it out.")); }
        return problems;
    }

    /// <summary>The actions that would be saved: those that are not part of another and were not left out.</summary>
    /// <param name="reading">Everything that was read.</param>
    /// <param name="choices">What the person chose.</param>
    public static IEnumerable<ReadAction> Kept(PlanReading reading, ImportChoices choices) =>
        reading.Actions.Where(action => action.PartOf is null && !choices.LeftOut.Contains(Key(action)));

    /// <summary>How choices name a row.</summary>
    /// <param name="action">The action read from it.</param>
    public static string Key(ReadAction action) => string.Create(CultureInfo.InvariantCulture, $"{action.Table}/{action.Row}");

    /// <summary>How choices name another name of a theme.</summary>
    /// <param name="name">The name.</param>
    public static string Key(OtherName name) => string.Create(CultureInfo.InvariantCulture, $"{name.Section}/{name.Name}");

    private Guid? Board(string words) => boards.Where(board => words.Contains(board.Key, StringComparison.OrdinalIgnoreCase)).OrderByDescending(board => board.Key.Length).Select(board => (Guid?)board.Value).FirstOrDefault();

    private static int? EveryMonths(string words)
    {
        var text = words.ToLowerInvariant();
        return text.Contains("six-month", StringComparison.Ordinal) || text.Contains("half-year", StringComparison.Ordinal) ? 6
            : text.Contains("quarterly", StringComparison.Ordinal) ? 3
            : text.Contains("monthly", StringComparison.Ordinal) ? 1
            : text.Contains("annual", StringComparison.Ordinal) || text.Contains("yearly", StringComparison.Ordinal) ? 12
            : text.Contains("biennial", StringComparison.Ordinal) ? 24
            : null;
    }

    private static bool Same(string one, string other) => string.Equals(one.Trim(), other.Trim(), StringComparison.OrdinalIgnoreCase);
}
