using System.Globalization;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Improvement;

/// <summary>
/// Decides who is reminded of which actions on a day. Whoever stands in for a post hears instead of its holder; what a post leaves unanswered goes to the post above,
/// else to the director of the service; what nobody could hear goes to the performance officers, so that nothing is forgotten in silence.
/// </summary>
/// <param name="council">The council with its choices.</param>
/// <param name="today">The day.</param>
/// <param name="chart">The council's posts.</param>
/// <param name="calendar">Its working days.</param>
/// <param name="readers">Everybody who holds a post or has an account, by their identity.</param>
/// <param name="holdings">Who holds which post.</param>
/// <param name="delegations">Who stands in for which post.</param>
public sealed class ReminderRule(
    Council council, DateOnly today, PostChart chart, WorkingDays calendar, IReadOnlyDictionary<Guid, ReminderReader> readers, IEnumerable<PostHolding> holdings, IEnumerable<Delegation> delegations)
{
    /// <summary>How many days ahead something due is reminded of.</summary>
    public const int DaysAhead = 7;

    private readonly ILookup<Guid, Guid> _holders = holdings.Where(h => h.HoldsOn(today)).ToLookup(h => h.PostId, h => h.PersonId);
    private readonly ILookup<Guid, Guid> _delegates = delegations.Where(d => d.HoldsOn(today)).ToLookup(d => d.PostId, d => d.PersonId);
    private readonly Dictionary<Guid, List<Reminder>> _lines = [];
    private readonly Dictionary<(string Who, string Why), int> _left = [];

    /// <summary>Decides.</summary>
    /// <param name="actions">How the council's actions stand.</param>
    public ReminderRound Of(IEnumerable<ActionStanding> actions)
    {
        _lines.Clear();
        _left.Clear();
        foreach (var action in actions.Where(a => !a.IsClosed && !a.Removed && !a.NotYetInPlan)) { Remind(action); }

        return new(today, council.RemindsOn(today, calendar),
            [.. _lines.Select(of => new ReminderDigest(readers[of.Key], [.. of.Value.GroupBy(line => line.Action.ActionId).Select(same => same.MinBy(line => line.Kind)!).OrderBy(line => line.Kind).ThenBy(line => line.Action.NextDue)]))
                .OrderBy(digest => digest.To.ShownAs, StringComparer.Ordinal).ThenBy(digest => digest.To.Id)],
            [.. _left.Select(of => new NotReminded(of.Key.Who, of.Key.Why, of.Value)).OrderBy(left => left.Who, StringComparer.Ordinal).ThenBy(left => left.Why, StringComparer.Ordinal)]);
    }

    private void Remind(ActionStanding action)
    {
        if (action.ClosingAsked) { AskForApproval(action); return; }
        if (Why(action) is not { } reminder) { return; }

        var heard = action.Posts.SelectMany(Hearers).ToHashSet();
        foreach (var reader in heard) { Add(reader, reminder); }
        if (heard.Count == 0)
        {
            var leads = action.Leads.Length > 0 ? action.Leads : "Nobody";
            if (action.Posts.Count == 0) { Leave(leads, "is no post of the council, so nobody holds it"); }
            foreach (var officer in Officers) { Add(officer, new(ReminderKind.Unanswerable, action, $"{leads} leads it and nobody could be reminded. {reminder.Words}")); }
        }

        if (IsLeftUnanswered(action)) { Escalate(action, reminder, heard); }
    }

    /// <summary>The most serious reason for which an action is reminded of; null when there is none.</summary>
    private Reminder? Why(ActionStanding action)
    {
        var late = action.DaysLate(today);
        var (updated, silent) = (UpdatedOn(action), SilentSince(action) is { } since ? today.DayNumber - since.DayNumber : 0);
        if (late > 0) { return new(ReminderKind.Overdue, action, $"{action.NextWhat} was due {Days(late)} ago."); }
        if (silent > council.StaleAfterDays) { return new(ReminderKind.Stale, action, $"Nothing was said of it for {Days(silent)}."); }
        if (action.NextDue is { } due && due.DayNumber - today.DayNumber <= DaysAhead) { return new(ReminderKind.Due, action, $"{action.NextWhat} is due {(due == today ? "today" : $"in {Days(due.DayNumber - today.DayNumber)}")}."); }
        if (updated is null) { return new(ReminderKind.UpdateWanted, action, "It was never updated."); }
        return updated.Value.AddMonths(council.UpdateEveryMonths) <= today
            ? new(ReminderKind.UpdateWanted, action, $"An update is asked for every {(council.UpdateEveryMonths == 1 ? "month" : $"{council.UpdateEveryMonths} months")}; the last was {Days(silent)} ago.") : null;
    }

    private IEnumerable<Guid> Hearers(Guid post)
    {
        var (standingIn, holding) = (_delegates[post].Where(readers.ContainsKey).ToList(), _holders[post].Where(readers.ContainsKey).ToList());
        var title = chart.Post(post)?.Title ?? "A post that is no more";
        if (standingIn.Count + holding.Count == 0) { Leave(title, "nobody holds the post"); }

        var reached = standingIn.Where(id => readers[id].Unreachable(today) is null).ToList();
        if (reached.Count > 0) { return reached; }
        foreach (var id in holding.Where(id => readers[id].Unreachable(today) is not null)) { Leave(title, $"its holder {readers[id].Unreachable(today)}"); }
        return holding.Where(id => readers[id].Unreachable(today) is null);
    }

    private bool IsLeftUnanswered(ActionStanding action) =>
        action.NextDue is { } due && due < today && IsLong(due)
        || SilentSince(action)?.AddDays(council.StaleAfterDays) is { } stale && stale < today && IsLong(stale);

    private static DateOnly? UpdatedOn(ActionStanding action) => action.UpdatedAt is { } at ? DateOnly.FromDateTime(at.UtcDateTime) : null;

    /// <summary>Its last update; before the first, the day on which it came into force.</summary>
    private static DateOnly? SilentSince(ActionStanding action) => UpdatedOn(action) ?? action.InForceSince;

    private bool IsLong(DateOnly since) => calendar.WorkingDaysBetween(since, today) > council.EscalateAfterDays;

    private void Escalate(ActionStanding action, Reminder reminder, HashSet<Guid> heard)
    {
        var above = action.Posts.Select(post => chart.Post(post)?.ReportsToId).OfType<Guid>().SelectMany(Hearers).ToHashSet();
        if (above.Count == 0)
        {
            above = [.. readers.Values.Where(reader => reader.Unreachable(today) is null && reader.Account?.Directs(action.Services) == true).Select(reader => reader.Id)];
        }

        above.ExceptWith(heard);
        var words = $"{(action.Leads.Length > 0 ? action.Leads : "Nobody")} leads it and has left it for more than {council.EscalateAfterDays} working days. {reminder.Words}";
        foreach (var reader in above.Count > 0 ? above : [.. Officers.Where(officer => !heard.Contains(officer))]) { Add(reader, new(ReminderKind.Escalated, action, words)); }
    }

    private void AskForApproval(ActionStanding action)
    {
        var approvers = readers.Values.Where(reader => reader.Account is { } account && account.Account != action.ClosingAskedBy && account.May(Right.ApproveClosing, action.Posts, action.Services)).ToList();
        foreach (var reader in approvers.Where(reader => reader.Unreachable(today) is null)) { Add(reader.Id, new(ReminderKind.ClosingToApprove, action, "Its closing waits for approval.")); }
        if (approvers.All(reader => reader.Unreachable(today) is not null)) { Leave("Approvers of closings", "nobody who may approve could be reminded"); }
    }

    private IEnumerable<Guid> Officers => readers.Values.Where(reader => reader.Is(Role.PerformanceOfficer) && reader.Unreachable(today) is null).Select(reader => reader.Id);

    private void Add(Guid reader, Reminder reminder)
    {
        if (!_lines.TryGetValue(reader, out var lines)) { _lines[reader] = lines = []; }
        lines.Add(reminder);
    }

    private void Leave(string who, string why) => _left[(who, why)] = _left.GetValueOrDefault((who, why)) + 1;

    private static string Days(int days) => days == 1 ? "one day" : days.ToString("N0", CultureInfo.GetCultureInfo("en-GB")) + " days";
}
