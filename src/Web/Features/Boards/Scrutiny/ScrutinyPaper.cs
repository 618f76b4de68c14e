using GoldenThread.Documents.Writing;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Boards;

namespace GoldenThread.Web.Features.Boards;

/// <summary>Scrutiny's annual report as one paper.</summary>
public static class ScrutinyPaper
{
    /// <param name="content">What of it may be read.</param>
    public static Report Of(ScrutinyReport report, AgreedScrutinyReport? version, ScrutinyContent content, string digest, string council)
    {
        List<ReportBlock> blocks =
        [
            new ReportParagraph(version is not null ? $"{council}. Version {version.Number}, agreed on {version.AgreedOn.InWords()} by {version.AgreedBy}; written by {version.WrittenBy}." : $"{council}. A draft: nobody has agreed it."),
            new ReportParagraph($"Read from the record on {content.CountedOn.InWords()}. Digest (SHA-256): {digest}"),
        ];
        if (version is { Because.Length: > 0 }) { blocks.AddRange([new ReportHeading(2, "What this version corrects"), .. Paragraphs(version.Because)]); }
        blocks.AddRange([new ReportHeading(2, "Foreword"), .. Paragraphs(content.Foreword)]);
        blocks.AddRange([new ReportHeading(2, "What changed for the community"), .. content.Outcomes.Count == 0 ? [new ReportParagraph("No outcome is named in an assessment that was agreed.")] : new ReportBlock[] { Table("What changed, and what shows it", [new("Board", 1.5), new("What changed", 3), new("What shows it", 3)], content.Outcomes.Select(each => Row(each.Board, each.Changed, each.Evidence))) }]);
        if (content.NotAssessed.Count > 0) { blocks.Add(new ReportParagraph($"No assessment of the year was agreed of {CountingWords.Listed(content.NotAssessed)}.")); }
        Section(blocks, "The work programme", "No review was on the work programme.", "Reviews, and what was done of them", [new("Review", 3), new("Board", 2), new("How far it came"), new("Was to report by", 1.3), new("Reported", 1.3), new("Findings")],
            content.Programme.Select(each => Row($"{each.Number} {each.Title}", each.Board, each.State.InWords(), each.ReportsBy.InWords(), each.ReportedOn?.InWords() ?? "Not yet", $"{each.Findings}")));
        Section(blocks, "What was recommended", "Nothing was recommended, answered or looked at.", "Recommendations, the answers to them and what came of them", [new("From", 1.5), new("Recommendation", 3), new("To", 1.3), new("Answer", 2), new("What came of it", 2)],
            content.Recommendations.Select(each => Row(each.From, each.Words, each.To, each.Answer, each.Effect.Length > 0 ? each.Effect : "Not looked at yet")));
        Section(blocks, "What was called in", "Nothing was called in or taken.", "Cases, and what came of them", [new("Case", 2), new("Board", 1.5), new("Called in"), new("Why", 3), new("What came of it", 2)],
            content.Cases.Select(each => Row($"C{each.Number} {each.Title}", each.Board, each.CalledInOn.InWords(), each.Reason, each.Came)));
        Section(blocks, "What was promised", "No promise fell due.", "Promises whose day came", [new("Case"), new("Promise", 3), new("By whom", 1.5), new("By"), new("What came of it", 2)],
            content.Promises.Select(each => Row($"C{each.Case}", each.Words, each.Who, each.By.InWords(), each.Came)));
        Section(blocks, "What members asked", "No question of that year may be printed.", "Questions of members, and the answers", [new("Question", 3), new("Asked by", 1.5), new("Asked on"), new("Answer", 3)],
            content.Questions.Select(each => Row($"Q{each.Number} {each.Words}", each.AskedAs, each.On.InWords(), each.Answer.Length > 0 ? each.Answer : "Not answered yet")));
        foreach (var board in content.Boards)
        {
            blocks.AddRange([new ReportHeading(2, board.Name), Table($"What the record says of {board.Name}", [new("What", 2), new("Number", 4)], board.Counted.Lines().Select(line => Row(line.What, line.Words)))]);
            if (board.Meetings.Count > 0) { blocks.Add(Table($"Meetings of {board.Name}", [new("Day", 2), new("Who came", 4)], board.Meetings.Select(each => Row(each.On.InWords(), each.Attendance)))); }
        }

        return new() { Title = report.Title, Blocks = blocks, IsLandscape = false };
    }

    private static void Section(List<ReportBlock> blocks, string heading, string none, string caption, IReadOnlyList<ReportColumn> columns, IEnumerable<ReportRow> rows)
    {
        var all = rows.ToList();
        blocks.AddRange([new ReportHeading(2, heading), all.Count == 0 ? new ReportParagraph(none) : Table(caption, columns, all)]);
    }

    private static ReportTable Table(string caption, IReadOnlyList<ReportColumn> columns, IEnumerable<ReportRow> rows) => new() { Caption = caption, Columns = columns, Rows = rows };

    private static ReportRow Row(params string[] cells) => ReportRow.Of([.. cells.Select(cell => ReportCell.Of(cell))]);

    private static IEnumerable<ReportBlock> Paragraphs(string text) => text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(line => new ReportParagraph(line));
}
