using GoldenThread.Documents.Writing;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Boards;

namespace GoldenThread.Web.Features.Boards;

/// <summary>How a board did in a year, as it was agreed, as a paper for the boards that receive it.</summary>
public static class BoardAssessmentPaper
{
    /// <param name="nameOf">The name of a board.</param>
    public static Report Of(Board board, BoardAssessment assessment, AgreedAssessment agreed, string council, Func<Guid, string> nameOf)
    {
        var words = agreed.Words;
        List<ReportBlock> blocks =
        [
            new ReportParagraph($"{council}. Agreed on {agreed.AgreedOn.InWords()} by {agreed.AgreedBy}; written by {agreed.WrittenBy}. Version {agreed.Number}.{(agreed.CorrectedBecause.Length > 0 ? $" It corrects the version before it: {agreed.CorrectedBecause}" : "")}"),
            new ReportParagraph($"It goes to {CountingWords.Listed(agreed.Reports.Select(each => $"{nameOf(each.Board)}{(each.On is { } on ? $" ({on.InWords()})" : "")}"))}."),
            new ReportHeading(2, "What changed for people"),
        ];
        if (words.Outcomes.Count == 0) { blocks.AddRange(Paragraphs($"No outcome is named. {words.NoOutcomeBecause}")); }
        else
        {
            blocks.Add(new ReportTable
            {
                Caption = "What changed for people, and what shows it",
                Columns = [new("What changed", 3), new("What shows it", 3), new("Case")],
                Rows = words.Outcomes.Select(each => ReportRow.Of(ReportCell.Of(each.Changed), ReportCell.Of(each.Evidence), ReportCell.Of(each.CaseNumber is { } number ? $"C{number}" : ""))),
            });
        }

        blocks.AddRange([new ReportHeading(2, "Judgement"), .. Paragraphs($"{words.Judgement!.Value.InWords()}. {words.Because}")]);
        if (words.Differently.Length > 0) { blocks.AddRange([new ReportHeading(2, "What the board will do differently"), .. Paragraphs(words.Differently)]); }
        blocks.AddRange(
        [
            new ReportHeading(2, $"What the record says of {assessment.FinancialYear}"),
            new ReportTable
            {
                Caption = $"Counted from meetings and cases on {agreed.Counted.CountedOn.InWords()}, when it was agreed, and not changed since",
                Columns = [new("What", 2), new("Number", 4)],
                Rows = agreed.Counted.Lines().Select(line => ReportRow.Of(ReportCell.Of(line.What), ReportCell.Of(line.Words))),
            },
        ]);
        return new() { Title = BoardAssessment.TitleOf(board, assessment.FinancialYear), Blocks = blocks, IsLandscape = false };
    }

    private static IEnumerable<ReportBlock> Paragraphs(string text) => text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(line => new ReportParagraph(line));
}
