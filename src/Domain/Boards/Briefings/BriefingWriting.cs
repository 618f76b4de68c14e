using System.Globalization;
using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Boards;

/// <summary>A meeting of which a briefing tells, with its board and the cases that it took.</summary>
/// <param name="Meeting">The meeting.</param>
/// <param name="Board">Its board.</param>
/// <param name="Cases">The cases, by identity; one that is not here is left out.</param>
public sealed record BriefedMeeting(Meeting Meeting, Board Board, IReadOnlyDictionary<Guid, Case> Cases);

/// <summary>Makes the sections of a briefing from the record alone: item by item what was told, what was decided, what comes next, and the risks. What is exempt is not in them.</summary>
public static class BriefingWriting
{
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>The sections.</summary>
    /// <param name="head">To whom, from whom, about what.</param>
    /// <param name="meetings">The meetings.</param>
    /// <param name="nameOf">The name of a board.</param>
    public static IReadOnlyList<BriefingSection> Sections(BriefingHead head, IReadOnlyList<BriefedMeeting> meetings, Func<Guid, string> nameOf)
    {
        var inOrder = meetings.OrderBy(each => each.Meeting.On).ToList();
        List<BriefingSection> sections = [new() { Key = "covers", Title = "", Made = $"This briefing covers {CountingWords.Listed(inOrder.Select(each => $"the {each.Board.Name} on {each.Meeting.On.InWords()}"))}.{(head.Basis.Length > 0 ? $" It is given under the {head.Basis}." : "")}" }];
        foreach (var meeting in inOrder)
        {
            sections.Add(new() { Key = $"{meeting.Meeting.Id:N}", Title = $"{meeting.Board.Name}, {meeting.Meeting.On.InWords()}", Level = 1, Made = "" });
            foreach (var (at, item) in meeting.Meeting.Items.Where(item => IsTold(item, meeting)).Index())
            {
                var of = item.CaseId is { } id ? meeting.Cases[id] : null;
                var hearing = of?.Hearings.FirstOrDefault(each => each.MeetingId == meeting.Meeting.Id);
                sections.Add(new()
                {
                    Key = $"{meeting.Meeting.Id:N}-{item.Key}",
                    Title = $"{at + 1}. {item.Title}",
                    Made = string.Join("\n\n", of is not null ? Case(of, hearing, meeting, nameOf) : Item(item)),
                    IsUnclear = (hearing?.Decision ?? item.Decision) == DecisionKind.Unclear,
                });
            }
        }

        return sections;
    }

    private static bool IsTold(AgendaItem item, BriefedMeeting meeting) =>
        item.Kind is ItemKind.Case or ItemKind.Report or ItemKind.Other && item.ExemptBecause.Length == 0 && (item.CaseId is not { } id || meeting.Cases.GetValueOrDefault(id) is { ExemptBecause.Length: 0 });

    private static IEnumerable<string> Item(AgendaItem item)
    {
        if (item.Notes.Length > 0) { yield return Whole(item.Notes); }
        if (item.Decision is { } decision) { yield return Decided(decision, item.DecisionWords); }
    }

    private static IEnumerable<string> Case(Case of, CaseHearing? hearing, BriefedMeeting meeting, Func<Guid, string> nameOf)
    {
        yield return $"Called in because: {Whole(of.Reason)}";
        if (hearing is null)
        {
            yield return "It was on the agenda; nothing is recorded of it.";
            yield break;
        }

        foreach (var before in of.Hearings.Where(each => each.On < hearing.On).OrderBy(each => each.On)) { yield return $"Taken before: {nameOf(before.BoardId)}, {before.On.InWords()}: {before.Decision.InWords().ToLowerInvariant()}. {before.Words}".Trim(); }
        if (hearing.PresenterAbsent.Length > 0) { yield return $"{(hearing.Presenter.Length > 0 ? hearing.Presenter : "Whoever was to present it")} could not present it: {hearing.PresenterAbsent}."; }
        else if (hearing.Presenter.Length > 0) { yield return $"Presented by {hearing.Presenter}."; }
        if (hearing.Ask is { } ask) { yield return $"The board was asked to {ask.ToString().ToLowerInvariant()}."; }
        if (hearing.Discussion.Length > 0) { yield return Whole(hearing.Discussion); }
        if (hearing.Actions.Count > 0) { yield return "What is being done:"; yield return Bullets(hearing.Actions); }
        // What another meeting made of the case is told where that is told; of cases older than this it is not known which did.
        var recommended = of.Recommendations.Where(each => each.MeetingId is null || each.MeetingId == hearing.MeetingId).ToList();
        if (recommended.Count > 0) { yield return "Recommendations:"; yield return Bullets(recommended.Select(InWords)); }
        foreach (var promise in of.Promises.Where(each => each.MeetingId is null || each.MeetingId == hearing.MeetingId)) { yield return $"Promised: {InWords(promise)}"; }
        yield return Decided(hearing.Decision, hearing.Words);
        foreach (var referral in of.Referrals.Where(each => each.From == meeting.Board.Id && each.MadeOn == hearing.On)) { yield return InWords(referral, nameOf); }
        foreach (var back in of.BringBacks.Where(each => each.MeetingId is null ? each.TakenOn is null : each.MeetingId == hearing.MeetingId)) { yield return InWords(back, nameOf); }
        if (hearing.Risks.Count > 0) { yield return "Risks:"; yield return Bullets(hearing.Risks); }
    }

    /// <summary>A recommendation in a sentence.</summary>
    /// <param name="each">The recommendation.</param>
    public static string InWords(Recommendation each) =>
        $"{each.Number}. {each.Words}{(each.Money is { } money ? $" (at most £{money.ToString("N0", British)}{(each.IsYearly ? " a year" : "")})" : "")}{(each.Condition.Length > 0 ? $", on condition: {each.Condition}" : "")}{(each.IsTaken is { } taken ? $". {(taken ? "Taken" : "Not taken")}: {each.Decision}" : "")}";

    /// <summary>A promise in a sentence.</summary>
    /// <param name="promise">The promise.</param>
    public static string InWords(CasePromise promise) => $"{promise.Words}, by {promise.By.InWords()}{(promise.Who.Length > 0 ? $" ({promise.Who})" : "")}.{(promise.IsKept is { } kept ? $" {(kept ? "Kept" : "Broken")}: {promise.Outcome}" : "")}";

    /// <summary>A referral in a sentence.</summary>
    /// <param name="referral">The referral.</param>
    /// <param name="nameOf">The name of a board.</param>
    public static string InWords(Referral referral, Func<Guid, string> nameOf) =>
        $"Referred to {nameOf(referral.To)}{(referral.On is { } on ? $", {on.InWords()}" : "")}{(referral.What.Length > 0 ? $": {referral.What}" : "")}.{(referral.Answer.Length > 0 ? $" Answered: {referral.Answer}" : "")}";

    /// <summary>A day to which something comes back, in a sentence.</summary>
    /// <param name="back">What comes back.</param>
    /// <param name="nameOf">The name of a board.</param>
    public static string InWords(BringBack back, Func<Guid, string> nameOf) =>
        $"To come back to {nameOf(back.BoardId)}{(back.On is { } on ? $" on {on.InWords()} or after" : " at its next meeting")}{(back.What.Length > 0 ? $": {back.What}" : "")}{(back.Who.Length > 0 ? $" (brought by {back.Who})" : "")}.";

    private static string Decided(DecisionKind kind, string words) => (kind == DecisionKind.Unclear ? $"What was decided is not clear from the record and must be found out before this is issued. {words}" : $"Decision: {kind.InWords()}. {words}").Trim();

    private static string Bullets(IEnumerable<string> lines) => string.Join('\n', lines.Select(line => $"• {line.ReplaceLineEndings(" ")}"));

    // Lines are typed with whatever ends lines where they were typed.
    private static string Whole(string text) => text.ReplaceLineEndings("\n");
}
