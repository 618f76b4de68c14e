using GoldenThread.Documents.Writing;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Boards;
using GoldenThread.Store.Organisation;

namespace GoldenThread.Web.Features.Boards;

/// <summary>The pack of a meeting: its agenda, then each item with its papers in order, and what is missing. What is exempt is not in it.</summary>
public static class MeetingPack
{
    /// <param name="texts">The words of papers, by their text.</param>
    /// <param name="stands">How the subjects of cases stand, by case.</param>
    public static Report Of(OpenedMeeting opened, string council, OrganisationView organisation, IReadOnlyDictionary<Guid, string> texts, IReadOnlyDictionary<Guid, string> stands)
    {
        var meeting = opened.Meeting;
        var items = opened.OpenItems.ToList();
        List<ReportBlock> body = [];
        List<ReportHeading> lines = [];
        List<string> missing = [];
        void Head(int level, string text, string anchor)
        {
            body.Add(new ReportPageBreak());
            var heading = new ReportHeading(level, text) { Anchor = anchor };
            body.Add(heading);
            lines.Add(heading);
        }

        foreach (var (at, item) in items.Index())
        {
            var of = opened.CaseOf(item);
            if (of is null && item.Papers.Count == 0) { continue; }
            Head(1, $"{at + 1}. {item.Title}", $"item_{item.Key}");
            if (of is not null) { body.AddRange(Case(of, opened, organisation, stands.GetValueOrDefault(of.Id))); }
            foreach (var paper in item.Papers)
            {
                if (paper.GivenOn is not { } given)
                {
                    missing.Add($"{at + 1}. {item.Title}: {paper.Title}, from {WriterOf(paper.Post, paper.Writer, organisation)}, due {paper.Due.InWords()}");
                    continue;
                }

                Head(2, paper.Title, $"paper_{item.Key}_{paper.Number}");
                body.Add(new ReportParagraph($"{WriterOf(paper.Post, paper.Writer, organisation)}, {given.InWords()}."));
                if (paper.TextId is { } text && texts.TryGetValue(text, out var words)) { body.AddRange(words.Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Select(part => new ReportParagraph(part.Trim('\n')))); }
                else { body.Add(new ReportParagraph($"It is not in this pack: {paper.Link}")); }
            }

            if (of is null) { continue; }
            missing.AddRange(of.Papers.Where(paper => paper.GivenOn is null).Select(paper => $"{at + 1}. {item.Title}: {paper.What}, from {WriterOf(paper.Post, "", organisation)}{(paper.Due is { } due ? $", due {due.InWords()}" : "")}"));
        }

        var agenda = new ReportHeading(1, "Agenda") { Anchor = "agenda" };
        List<ReportBlock> blocks =
        [
            new ReportParagraph($"{council}. {meeting.On.InWords()}{(meeting.Time.Length > 0 ? $", {meeting.Time}" : "")}{(meeting.Place.Length > 0 ? $", {meeting.Place}" : "")}."),
            new ReportContents("Contents", [agenda, .. lines]),
            agenda,
            .. items.Index().Select(each => new ReportParagraph($"{each.Index + 1}. {each.Item.Title}{(opened.CaseOf(each.Item) is { } of ? $" ({of.Code})" : "")}{(each.Item.Presenter.Length > 0 ? $", presented by {each.Item.Presenter}" : "")}{(each.Item.Ask is { } ask ? $"; the board is asked to {ask.ToString().ToLowerInvariant()}" : "")}")),
        ];
        if (opened.ExemptWords is { } exempt) { blocks.Add(new ReportParagraph(exempt)); }
        if (missing.Count > 0) { blocks.AddRange([new ReportHeading(2, "Papers that are not here yet"), new ReportList(missing)]); }
        return new() { Title = $"{opened.Board.Name}: papers, {meeting.On.InWords()}", Blocks = [.. blocks, .. body], IsLandscape = false };
    }

    private static IEnumerable<ReportBlock> Case(Case of, OpenedMeeting opened, OrganisationView organisation, string? stands)
    {
        yield return new ReportParagraph($"Case {of.Code}, called in on {of.CalledInOn.InWords()} because: {of.Reason}");
        if (stands is not null) { yield return new ReportParagraph($"How it stands: {stands}"); }
        var before = of.Hearings.Where(each => each.On < opened.Meeting.On).OrderBy(each => each.On).Select(each => $"{NameOf(each.BoardId, organisation)}, {each.On.InWords()}: {each.Decision.InWords().ToLowerInvariant()}. {each.Words}".Trim()).ToList();
        if (before.Count > 0) { yield return new ReportParagraph("Decided before:"); yield return new ReportList(before); }
        var promises = of.Promises.Where(each => each.IsKept is null).Select(BriefingWriting.InWords).ToList();
        if (promises.Count > 0) { yield return new ReportParagraph("Promised:"); yield return new ReportList(promises); }
        var asked = of.BringBacks.Where(each => each.TakenOn is null && each.BoardId == opened.Board.Id && each.What.Length > 0).Select(each => each.What).ToList();
        if (asked.Count > 0) { yield return new ReportParagraph("To be brought:"); yield return new ReportList(asked); }
        var given = of.Papers.Where(each => each.GivenOn is not null).Select(each => $"{each.What}: {each.Given} ({each.GivenOn!.Value.InWords()})").ToList();
        if (given.Count > 0) { yield return new ReportParagraph("Papers that came:"); yield return new ReportList(given); }
    }

    private static string WriterOf(Guid? post, string writer, OrganisationView organisation) => organisation.Chart.Post(post)?.Title ?? (writer.Length > 0 ? writer : "nobody yet");

    private static string NameOf(Guid board, OrganisationView organisation) => organisation.Boards.FirstOrDefault(each => each.Id == board)?.Name ?? "";
}
