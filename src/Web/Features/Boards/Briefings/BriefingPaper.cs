using GoldenThread.Documents.Writing;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Boards;

namespace GoldenThread.Web.Features.Boards;

/// <summary>A briefing of members as a paper, from the words that stand in it.</summary>
public static class BriefingPaper
{
    private const string Bullet = "• ";

    /// <param name="anchor">The entry of History on which it rests.</param>
    public static Report Of(Briefing briefing, string council, string anchor)
    {
        var head = briefing.Head;
        List<ReportBlock> blocks =
        [
            new ReportTable
            {
                Caption = "Briefing",
                Columns = [new("", 1), new("", 5)],
                Rows = new (string What, string Words)[] { ("To", head.To), ("Also for", head.AlsoFor), ("From", string.Join("; ", head.From)), ("Subject", head.Subject), ("Council", council), ("Issued", briefing.IssuedOn is { } on ? $"{briefing.Code}, {on.InWords()}" : $"{briefing.Code}: a draft that is not issued") }.Where(row => row.Words.Length > 0).Select(row => ReportRow.Of(ReportCell.Of(row.What), ReportCell.Of(row.Words))),
            },
        ];
        foreach (var section in briefing.Sections)
        {
            if (section.Title.Length > 0) { blocks.Add(new ReportHeading(section.Level, section.Title)); }
            blocks.AddRange(Words(section.Words));
        }

        blocks.AddRange([new ReportParagraph($"Digest of the record: {briefing.Digest}"), new ReportParagraph(anchor)]);
        return new() { Title = head.Subject, Blocks = blocks, IsLandscape = false };
    }

    /// <summary>Paragraphs and lists: lines that begin with a bullet make a list, an empty line ends a paragraph.</summary>
    private static IEnumerable<ReportBlock> Words(string words)
    {
        foreach (var part in words.Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Select(part => part.Trim('\n')).Where(part => part.Length > 0))
        {
            var lines = part.Split('\n');
            var text = lines.TakeWhile(line => !line.StartsWith(Bullet, StringComparison.Ordinal)).ToList();
            if (text.Count > 0) { yield return new ReportParagraph(string.Join('\n', text)); }
            var listed = lines.Skip(text.Count).Select(line => line.StartsWith(Bullet, StringComparison.Ordinal) ? line[Bullet.Length..] : line).ToList();
            if (listed.Count > 0) { yield return new ReportList(listed); }
        }
    }
}
