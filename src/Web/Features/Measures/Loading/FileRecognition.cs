using GoldenThread.Documents.Data;
using GoldenThread.Documents.Reading;
using GoldenThread.Domain.Measures.Reading;

namespace GoldenThread.Web.Features.Measures;

/// <summary>What a file that was sent is found to be.</summary>
/// <param name="Choices">How it is understood; null where it cannot be opened.</param>
/// <param name="Notes">The mapping of notes that fits; null where it holds none.</param>
/// <param name="Refusal">Why it cannot be opened; null where it can.</param>
public sealed record RecognisedFile(LoadChoices? Choices, MeasureNotesMapping? Notes, DocumentRefusal? Refusal);

/// <summary>Finds out what a file is: by the mappings that are remembered and shipped, else by a guess that a person looks at.</summary>
public static class FileRecognition
{
    private const int HeadRows = 60;

    /// <summary>Recognises a file.</summary>
    /// <param name="content">Its content, from the beginning; stays open.</param>
    /// <param name="fileName">Its name.</param>
    /// <param name="remembered">The mappings that the council remembers; they come before those that are shipped.</param>
    public static RecognisedFile Of(Stream content, string fileName, IReadOnlyList<FiguresMapping> remembered)
    {
        if (fileName.EndsWith(".json", StringComparison.OrdinalIgnoreCase)) { return OfJson(fileName); }
        var opening = DataFile.Open(content, fileName);
        if (!opening.WasOpened) { return new(null, null, opening.Refusal); }
        using var file = opening.File;
        DocumentRefusal? refusal = null;
        var heads = new List<DataHead>();
        foreach (var sheet in file.Sheets.OrderBy(sheet => sheet.IsHidden).ThenBy(sheet => sheet.Number))
        {
            var look = file.Look(sheet, HeadRows);
            refusal ??= look.Refusal;
            if (!look.WasRead) { continue; }
            heads.Add(look.Head);
            if (Known(look.Head, fileName, remembered) is { } known) { return known; }
        }

        return heads.Count == 0 ? new(null, null, refusal) : new(Guess(heads, fileName), null, null);
    }

    private static RecognisedFile OfJson(string fileName) =>
        fileName.Contains("metadata", StringComparison.OrdinalIgnoreCase) && ShippedMappings.Notes.FirstOrDefault(notes => notes.IsJsonStat) is { } notes
            ? new(new() { Kind = LoadKind.Notes, Mapping = notes.Code, IsKnown = true }, notes, null)
            : new(null, null, new(RefusalKind.WrongType, "The file is JSON, which is read only where it holds what the Office for National Statistics says of its local indicators. Send the figures as CSV or as a workbook."));

    private static RecognisedFile? Known(DataHead head, string fileName, IReadOnlyList<FiguresMapping> remembered)
    {
        IReadOnlyList<FigureLine> first = [.. head.Rows.Take(20).Select(row => new FigureLine(row.Number, row.Cells))];
        if ((SourceRecognition.Figures(remembered, fileName, first) ?? SourceRecognition.Figures(ShippedMappings.Figures, fileName, first)) is { } figures)
        {
            return new(At(head, figures.Headings.Number) with { Kind = LoadKind.Figures, Mapping = MappingText.Write(figures.Mapping), IsKnown = true }, null, null);
        }

        if (Headed(ShippedMappings.Notes.Where(each => each.RecognisedBy.Count > 0), each => each.RecognisedBy, first) is var (notes, at)) { return new(At(head, at) with { Kind = LoadKind.Notes, Mapping = notes.Code, IsKnown = true }, notes, null); }
        return SourceRecognition.Groups(ShippedMappings.Groups, fileName, first) is { } groups
            ? new(At(head, groups.Headings.Number) with { Kind = LoadKind.Groups, Mapping = groups.Mapping.Code, IsKnown = true }, null, null) : null;
    }

    private static (T, int)? Headed<T>(IEnumerable<T> mappings, Func<T, IReadOnlyList<string>> headings, IReadOnlyList<FigureLine> first)
    {
        foreach (var mapping in mappings)
        {
            foreach (var line in first)
            {
                if (headings(mapping).All(heading => line.Cells.Any(cell => string.Equals(cell.Trim(), heading, StringComparison.OrdinalIgnoreCase)))) { return (mapping, line.Number); }
            }
        }

        return null;
    }

    private static LoadChoices At(DataHead head, int row) => new() { Sheet = head.Sheet.Number, FirstHeading = row, LastHeading = row };

    /// <summary>Of a file of which nothing is known: the sheet that could be read as it stands, else the one with the most figures.</summary>
    private static LoadChoices Guess(List<DataHead> heads, string fileName)
    {
        var guessed = heads.Where(head => !head.Sheet.IsHidden).DefaultIfEmpty(heads[0]).Select(head => (Head: head, Guess: GuessOf(head, fileName)))
            .OrderByDescending(each => each.Guess.IsUsable).ThenByDescending(each => each.Head.Columns.Count(column => column.LooksNumeric)).First();
        return new() { Kind = LoadKind.Figures, Sheet = guessed.Head.Sheet.Number, FirstHeading = guessed.Head.FirstHeadingRow, LastHeading = guessed.Head.LastHeadingRow, FirstData = guessed.Head.FirstDataRow, Mapping = MappingText.Write(guessed.Guess.Mapping) };
    }

    /// <summary>The mapping that is proposed for a table.</summary>
    public static MappingGuess GuessOf(DataHead head, string fileName) =>
        MappingGuess.Of(fileName, [.. head.Columns.Select(column => column.Name)], [.. head.Rows.Where(row => row.Number >= (head.FirstDataRow ?? int.MaxValue)).Take(100).Select(row => new FigureLine(row.Number, row.Cells))]);
}
