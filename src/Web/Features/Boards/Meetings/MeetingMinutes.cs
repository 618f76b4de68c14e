using GoldenThread.Documents.Writing;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Boards;

namespace GoldenThread.Web.Features.Boards;

/// <summary>The agenda of a meeting, and once it was held its minutes, as a paper from the record alone. What is exempt is in neither.</summary>
public static class MeetingMinutes
{
    public static Report Of(OpenedMeeting opened, string council)
    {
        var meeting = opened.Meeting;
        // Whoever does not see the minutes yet gets the agenda.
        var isHeld = opened.HasMinutes;
        List<ReportBlock> blocks = [new ReportParagraph($"{council}. {meeting.On.InWords()}{(meeting.Time.Length > 0 ? $", {meeting.Time}" : "")}{(meeting.Place.Length > 0 ? $", {meeting.Place}" : "")}.")];
        if (isHeld) { blocks.AddRange(Attendance(opened)); }
        foreach (var (at, item) in opened.OpenItems.Index()) { blocks.AddRange(Item(opened, item, at + 1, isHeld)); }
        if (opened.ExemptWords is { } exempt) { blocks.Add(new ReportParagraph(exempt)); }
        if (isHeld) { blocks.Add(new ReportParagraph(meeting.State == MeetingState.Approved ? meeting.Corrections.Length > 0 ? $"These minutes were approved with this correction: {meeting.Corrections}" : "These minutes were approved." : "These minutes are a draft until the next meeting approves them.")); }
        return new() { Title = $"{opened.Board.Name}: {(isHeld ? "minutes" : "agenda")}, {meeting.On.InWords()}", Blocks = blocks, IsLandscape = false };
    }

    private static IEnumerable<ReportBlock> Attendance(OpenedMeeting opened)
    {
        var there = opened.Meeting.Attendance;
        yield return new ReportParagraph($"Present: {Listed(there.Where(each => each is { IsMember: true, IsPresent: true }))}.");
        if (there.Any(each => each is { IsMember: false, IsPresent: true })) { yield return new ReportParagraph($"In attendance: {Listed(there.Where(each => each is { IsMember: false, IsPresent: true }))}."); }
        if (there.Any(each => !each.IsPresent)) { yield return new ReportParagraph($"Apologies: {string.Join(", ", there.Where(each => !each.IsPresent).Select(each => each.Deputy.Length > 0 ? $"{each.Who} ({each.Deputy} came)" : each.Who))}."); }
        if (there.Any(each => each.Declares.Length > 0)) { yield return new ReportParagraph($"Interests declared: {string.Join("; ", there.Where(each => each.Declares.Length > 0).Select(each => $"{each.Who}: {each.Declares}"))}."); }
        if (opened.Meeting.QuorumWords(opened.Board) is { } quorum) { yield return new ReportParagraph($"The meeting was {quorum}."); }
    }

    private static string Listed(IEnumerable<Attendance> there) => there.Select(each => each.Who).ToList() is { Count: > 0 } names ? string.Join(", ", names) : "nobody";

    private static IEnumerable<ReportBlock> Item(OpenedMeeting opened, AgendaItem item, int number, bool isHeld)
    {
        var of = opened.CaseOf(item);
        yield return new ReportHeading(2, $"{number}. {item.Title}{(of is null ? "" : $" ({of.Code})")}");
        var hearing = isHeld ? opened.HearingOf(item) : null;
        var presenter = hearing?.Presenter is { Length: > 0 } who ? who : item.Presenter;
        if (presenter.Length > 0 || item.Ask is not null) { yield return new ReportParagraph(string.Join(" ", new[] { presenter.Length > 0 ? $"{(isHeld ? "Presented by" : "To be presented by")} {presenter}." : "", item.Ask is { } ask ? $"The board {(isHeld ? "was" : "is")} asked to {ask.ToString().ToLowerInvariant()}." : "" }.Where(words => words.Length > 0))); }
        if (of is not null && !isHeld) { yield return new ReportParagraph($"Called in because: {of.Reason}"); }
        if (!isHeld) { yield break; }
        foreach (var words in new[] { item.Notes, hearing?.Discussion ?? "" }.Where(words => words.Length > 0)) { yield return new ReportParagraph(words); }
        if (hearing is { Actions.Count: > 0 }) { yield return new ReportParagraph("What is being done:"); yield return new ReportList(hearing.Actions); }
        if (hearing is { Risks.Count: > 0 }) { yield return new ReportParagraph("Risks:"); yield return new ReportList(hearing.Risks); }
        if (opened.DecisionOf(item) is { Length: > 0 } decision) { yield return new ReportParagraph($"Decision: {decision}"); }
    }
}
