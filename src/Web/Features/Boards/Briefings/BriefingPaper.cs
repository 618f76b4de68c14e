using GoldenThread.Documents.Writing;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Boards;
using GoldenThread.Web.Plumbing.Design;

namespace GoldenThread.Web.Features.Boards;

/// <summary>To whom a briefing goes, from whom, and about what.</summary>
public sealed record BriefingHead
{
    public required string To { get; init; }
    public string AlsoFor { get; init; } = "";
    public required IReadOnlyList<string> From { get; init; }
    public required string Subject { get; init; }

    /// <summary>Under what it is given: the framework that was agreed, and when.</summary>
    public string Basis { get; init; } = "";
}

/// <summary>The briefing of members after meetings, from the record alone (R107): item by item what was told, what was decided, what comes next, and the risks. What is exempt is not in it.</summary>
public static class BriefingPaper
{
    /// <param name="nameOf">The name of a board.</param>
    public static Report Of(BriefingHead head, IReadOnlyList<OpenedMeeting> meetings, string council, Func<Guid, string> nameOf)
    {
        List<ReportBlock> blocks =
        [
            new ReportTable
            {
                Caption = "Briefing",
                Columns = [new("", 1), new("", 5)],
                Rows = new (string What, string Words)[] { ("To", head.To), ("Also for", head.AlsoFor), ("From", string.Join("; ", head.From)), ("Subject", head.Subject), ("Council", council) }.Where(row => row.Words.Length > 0).Select(row => ReportRow.Of(ReportCell.Of(row.What), ReportCell.Of(row.Words))),
            },
            new ReportParagraph($"This briefing covers {CountingWords.Listed(meetings.Select(each => $"the {each.Board.Name} on {each.Meeting.On.InWords()}"))}.{(head.Basis.Length > 0 ? $" It is given under the {head.Basis}." : "")}"),
        ];
        foreach (var meeting in meetings.OrderBy(each => each.Meeting.On))
        {
            blocks.Add(new ReportHeading(1, $"{meeting.Board.Name}, {meeting.Meeting.On.InWords()}"));
            foreach (var (at, item) in meeting.Items.Where(item => item.Kind is ItemKind.Case or ItemKind.Report or ItemKind.Other && item.ExemptBecause.Length == 0 && (item.CaseId is null || meeting.CaseOf(item) is { ExemptBecause.Length: 0 })).Index())
            {
                blocks.Add(new ReportHeading(2, $"{at + 1}. {item.Title}"));
                blocks.AddRange(meeting.CaseOf(item) is { } of ? Case(of, meeting, nameOf) : Item(item));
            }
        }

        return new() { Title = head.Subject, Blocks = blocks, IsLandscape = false };
    }

    private static IEnumerable<ReportBlock> Item(AgendaItem item)
    {
        if (item.Notes.Length > 0) { yield return new ReportParagraph(item.Notes); }
        if (item.Decision is { } decision) { yield return Decided(decision, item.DecisionWords); }
    }

    private static IEnumerable<ReportBlock> Case(Case of, OpenedMeeting meeting, Func<Guid, string> nameOf)
    {
        yield return new ReportParagraph($"Called in because: {of.Reason}");
        if (of.Hearings.FirstOrDefault(each => each.MeetingId == meeting.Meeting.Id) is not { } hearing)
        {
            yield return new ReportParagraph("It was on the agenda; nothing is recorded of it.");
            yield break;
        }

        foreach (var before in of.Hearings.Where(each => each.On < hearing.On).OrderBy(each => each.On)) { yield return new ReportParagraph($"Taken before: {nameOf(before.BoardId)}, {before.On.InWords()}: {before.Decision.InWords().ToLowerInvariant()}. {before.Words}".Trim()); }
        if (hearing.PresenterAbsent.Length > 0) { yield return new ReportParagraph($"{(hearing.Presenter.Length > 0 ? hearing.Presenter : "Whoever was to present it")} could not present it: {hearing.PresenterAbsent}."); }
        else if (hearing.Presenter.Length > 0) { yield return new ReportParagraph($"Presented by {hearing.Presenter}."); }
        if (hearing.Ask is { } ask) { yield return new ReportParagraph($"The board was asked to {ask.ToString().ToLowerInvariant()}."); }
        if (hearing.Discussion.Length > 0) { yield return new ReportParagraph(hearing.Discussion); }
        if (hearing.Actions.Count > 0) { yield return new ReportParagraph("What is being done:"); yield return new ReportList(hearing.Actions); }
        if (of.Recommendations.Count > 0) { yield return new ReportParagraph("Recommendations:"); yield return new ReportList([.. of.Recommendations.Select(Recommended)]); }
        foreach (var promise in of.Promises) { yield return new ReportParagraph($"Promised: {promise.Words}, by {promise.By.InWords()}{(promise.Who.Length > 0 ? $" ({promise.Who})" : "")}.{(promise.IsKept is { } kept ? $" {(kept ? "Kept" : "Broken")}: {promise.Outcome}" : "")}"); }
        yield return Decided(hearing.Decision, hearing.Words);
        foreach (var referral in of.Referrals.Where(each => each.From == meeting.Board.Id && each.MadeOn == hearing.On)) { yield return new ReportParagraph($"Referred to {nameOf(referral.To)}{(referral.On is { } on ? $", {on.InWords()}" : "")}{(referral.What.Length > 0 ? $": {referral.What}" : "")}.{(referral.Answer.Length > 0 ? $" Answered: {referral.Answer}" : "")}"); }
        foreach (var back in of.BringBacks.Where(each => each.TakenOn is null)) { yield return new ReportParagraph($"To come back to {nameOf(back.BoardId)}{(back.On is { } on ? $" on {on.InWords()} or after" : " at its next meeting")}{(back.What.Length > 0 ? $": {back.What}" : "")}{(back.Who.Length > 0 ? $" (brought by {back.Who})" : "")}."); }
        if (hearing.Risks.Count > 0) { yield return new ReportParagraph("Risks:"); yield return new ReportList(hearing.Risks); }
    }

    private static ReportParagraph Decided(DecisionKind kind, string words) => new(kind == DecisionKind.Unclear ? $"What was decided is not clear from the record and must be found out before this is issued. {words}".Trim() : $"Decision: {kind.InWords()}. {words}".Trim());

    private static string Recommended(Recommendation each) =>
        $"{each.Number}. {each.Words}{(each.Money is { } money ? $" (at most £{money.ToString("N0", Say.British)}{(each.IsYearly ? " a year" : "")})" : "")}{(each.Condition.Length > 0 ? $", on condition: {each.Condition}" : "")}{(each.IsTaken is { } taken ? $". {(taken ? "Taken" : "Not taken")}: {each.Decision}" : "")}";
}
