namespace GoldenThread.Domain.Boards;

/// <summary>What belongs on an agenda, from the record alone: what every meeting begins with, what waits for the board, and what it is to receive.</summary>
public static class Agenda
{
    /// <summary>The items that a meeting should have and does not have yet, in their order.</summary>
    /// <param name="meeting">The meeting.</param>
    /// <param name="before">The board's last meeting that was held; null for none.</param>
    /// <param name="cases">The council's open cases.</param>
    /// <param name="receives">What the board is to receive by then: titles of reports from the plans' monitoring and the calendar.</param>
    public static IReadOnlyList<AgendaItem> Missing(Meeting meeting, Meeting? before, IEnumerable<Case> cases, IEnumerable<string> receives)
    {
        List<AgendaItem> missing = [];
        void Add(ItemKind kind, string title, BoardAsk? ask = null, Guid? of = null, string presenter = "", string exempt = "")
        {
            var there = meeting.Items.Any(item => of is not null ? item.CaseId == of : item.Kind == kind && item.Title == title);
            if (!there) { missing.Add(new() { Key = Next(meeting, missing.Count), Kind = kind, Title = title, CaseId = of, Ask = ask, Presenter = presenter, ExemptBecause = exempt }); }
        }

        Add(ItemKind.Apologies, "Apologies and substitutes");
        Add(ItemKind.Declarations, "Declarations of interest");
        if (before is { State: MeetingState.Held }) { Add(ItemKind.Minutes, $"Minutes of the meeting on {Basics.DayInWordsExtensions.InWords(before.On)}", BoardAsk.Approve); }
        if (before is not null) { Add(ItemKind.MattersArising, "Matters arising"); }
        foreach (var each in cases.Where(each => each.BelongsOn(meeting.BoardId, meeting.On)).OrderBy(each => each.Number))
        {
            var back = each.BringBacks.LastOrDefault(one => one.TakenOn is null && one.BoardId == meeting.BoardId);
            Add(ItemKind.Case, each.Subject.Title, each.Referrals.Any(one => one.AnsweredOn is null && one.To == meeting.BoardId) ? BoardAsk.Agree : null, each.Id, back?.Who ?? "", each.ExemptBecause);
        }

        foreach (var title in receives) { Add(ItemKind.Report, title, BoardAsk.Note); }
        return missing;
    }

    /// <summary>The next key of an item.</summary>
    /// <param name="meeting">The meeting.</param>
    /// <param name="more">How many are added before it.</param>
    public static int Next(Meeting meeting, int more = 0) => meeting.Items.Select(item => item.Key).DefaultIfEmpty().Max() + 1 + more;
}
