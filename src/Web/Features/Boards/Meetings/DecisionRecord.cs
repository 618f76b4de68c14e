using GoldenThread.Documents.Writing;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Boards;
using GoldenThread.Store.Organisation;

namespace GoldenThread.Web.Features.Boards;

/// <summary>What a meeting decided and nothing else: item by item the decision in words, recommendations with money and conditions, referrals and promises, and whose they are. What is exempt is not in it.</summary>
public static class DecisionRecord
{
    public static Report Of(OpenedMeeting opened, string council, OrganisationView organisation)
    {
        string NameOf(Guid board) => organisation.Boards.FirstOrDefault(each => each.Id == board)?.Name ?? "";
        List<ReportBlock> blocks = [new ReportParagraph($"{council}. Decisions of the meeting on {opened.Meeting.On.InWords()}.{(opened.Meeting.State == MeetingState.Approved ? "" : " Its minutes are not approved yet.")}")];
        var decided = opened.OpenItems.Index().Where(each => opened.DecisionOf(each.Item).Length > 0).ToList();
        foreach (var (at, item) in decided)
        {
            blocks.Add(new ReportHeading(2, $"{at + 1}. {item.Title}{(opened.CaseOf(item) is { } of ? $" ({of.Code})" : "")}"));
            blocks.Add(new ReportParagraph($"Decision: {opened.DecisionOf(item)}"));
            var presenter = opened.HearingOf(item)?.Presenter is { Length: > 0 } who ? who : item.Presenter;
            if (presenter.Length > 0) { blocks.Add(new ReportParagraph($"Presented by {presenter}.")); }
            if (opened.CaseOf(item) is { } found) { blocks.AddRange(Case(found, opened.Meeting, NameOf)); }
        }

        if (decided.Count == 0) { blocks.Add(new ReportParagraph("No decision is recorded.")); }
        if (opened.ExemptWords is { } exempt) { blocks.Add(new ReportParagraph(exempt)); }
        return new() { Title = $"{opened.Board.Name}: decisions, {opened.Meeting.On.InWords()}", Blocks = blocks, IsLandscape = false };
    }

    private static IEnumerable<ReportBlock> Case(Case of, Meeting meeting, Func<Guid, string> nameOf)
    {
        foreach (var (title, lines) in new (string, IEnumerable<string>)[]
        {
            ("Recommendations:", of.Recommendations.Where(each => each.MeetingId == meeting.Id).Select(BriefingWriting.InWords)),
            ("Promises:", of.Promises.Where(each => each.MeetingId == meeting.Id).Select(BriefingWriting.InWords)),
            ("Referrals:", of.Referrals.Where(each => each.From == meeting.BoardId && each.MadeOn == meeting.On).Select(each => BriefingWriting.InWords(each, nameOf))),
            ("It comes back:", of.BringBacks.Where(each => each.MeetingId == meeting.Id).Select(each => BriefingWriting.InWords(each, nameOf))),
        })
        {
            if (lines.ToList() is { Count: > 0 } some) { yield return new ReportParagraph(title); yield return new ReportList(some); }
        }
    }
}
