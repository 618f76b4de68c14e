using System.Text;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures.Reading;
using GoldenThread.Store.Assessments;

namespace GoldenThread.Web.Features.Measures;

/// <summary>Reads what a source says of its measures: what stands in the mapping, and the files that came with the figures.</summary>
public static class NotesOfSource
{
    private static readonly Dictionary<string, MeasureNote> None = [];

    /// <summary>The notes for a mapping; empty where there are none.</summary>
    public static async Task<IReadOnlyDictionary<string, MeasureNote>> ReadAsync(FiguresMapping mapping, IReadOnlyList<BesideFile> beside, EvidenceShelf shelf, CancellationToken cancel)
    {
        if (mapping.Notes is not { } code) { return None; }
        foreach (var file in beside.Where(file => file.Notes == code).Reverse())
        {
            await using var content = await shelf.OpenAsync(file.Hash, cancel);
            if (content is not null && Read(content, file.Name, code).Value is { } notes) { return notes; }
        }

        return ShippedMappings.Notes.FirstOrDefault(each => each.Code == code) is { Notes.Count: > 0 } shipped ? shipped.Notes.ToDictionary(note => note.Code, StringComparer.OrdinalIgnoreCase) : None;
    }

    /// <summary>Reads a file of notes, or says why it cannot be.</summary>
    public static Outcome<IReadOnlyDictionary<string, MeasureNote>> Read(Stream content, string name, string code)
    {
        var mapping = ShippedMappings.Notes.First(each => each.Code == code);
        if (mapping.IsJsonStat)
        {
            using var text = new StreamReader(content, Encoding.UTF8, leaveOpen: true);
            return ExploreLocalStatisticsNotes.Read(text.ReadToEnd());
        }

        var recognised = FileRecognition.Of(content, name, []);
        if (recognised.Choices is not { Kind: LoadKind.Notes } choices) { return new Problem("Files", $"{name} holds no notes of measures."); }
        content.Position = 0;
        var (data, refusal) = OpenedData.Open(content, name, choices);
        if (data is null) { return new Problem("Files", refusal!.Message); }
        using (data)
        {
            // Cells of a line are overwritten by the next; notes keep only their texts.
            return MeasureNotesReader.Read(mapping, data.Headings, data.Lines());
        }
    }
}
