using GoldenThread.Documents.Writing;
using GoldenThread.Domain.Assessments.Inspections;
using GoldenThread.Domain.Basics;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>The first page of a pack: what it is, every thing in it with where it is and its checksum, which document that was asked for is which, and how to check it.</summary>
public static class PackIndex
{
    public static Report Of(OpenedRoom room, IReadOnlyList<PackEntry> entries, string council, DateTimeOffset at)
    {
        var missing = entries.Count(entry => entry.Name is null);
        List<ReportBlock> blocks =
        [
            new ReportParagraph($"{council}, for {room.Inspection.Body}. What was shared up to {TimeZoneInfo.ConvertTime(at, CouncilClock.London).ToString("d MMMM yyyy, HH:mm", Say.British)}: {CountingWords.Several(entries.Count, "thing")}, {entries.Sum(entry => entry.Size).ToString("N0", Say.British)} bytes.{(missing > 0 ? $" {missing} of them could not be put in; the table says why." : "")}"),
            Table("What is in the pack", [new("No.", 0.4), new("What", 2.6), new("Kind"), new("What to look at", 2), new("Shared on", 1.1), new("Date of what it shows", 1.1), new("Bytes", 0.9), new("SHA-256", 2.2), new("What is wrong", 1.4)], entries.Select(Row)),
        ];
        if (room.Inspection.Documents.Count > 0) { blocks.AddRange([new ReportHeading(2, "Documents that were asked for"), Asked(room, entries)]); }
        blocks.AddRange(
        [
            new ReportHeading(2, "How to check that nothing was changed"),
            new ReportParagraph($"The file {RoomPack.Sums} holds the checksum of every file in this pack. Unpack it first. On Linux or a Mac, in its folder: sha256sum --check {RoomPack.Sums} (or shasum -a 256 -c {RoomPack.Sums}). On Windows, for one file: Get-FileHash in PowerShell. The council's log of openings keeps the beginning of the checksum of {RoomPack.Sums} itself."),
        ]);
        return new() { Title = $"{room.Inspection.Title}: the pack", Blocks = blocks };
    }

    private static ReportRow Row(PackEntry entry)
    {
        var (thing, piece) = (entry.Shared.Thing, entry.Shared.Piece);
        var title = ReportCell.Of(thing.Title);
        return ReportRow.Of(
            ReportCell.Of(thing.Number), entry.Name is { } name ? title with { Link = Address(name) } : title, ReportCell.Of(piece is null ? thing.Kind.InWords() : piece.Kind == Domain.Assessments.EvidenceKind.File ? "File" : $"Evidence: {Domain.Assessments.EvidenceKindInWordsExtensions.InWords(piece.Kind).ToLowerInvariant()}"),
            ReportCell.Of(thing.Words), ReportCell.Of(thing.On), piece?.DatedOn is { } dated ? ReportCell.Of(dated) : ReportCell.Of(piece is null ? "As at the day of the pack" : "Not known"),
            entry.Name is null ? ReportCell.Empty : ReportCell.Of((decimal)entry.Size, entry.Size.ToString("N0", Say.British)), ReportCell.Of(entry.Hash), ReportCell.Of(entry.Fault));
    }

    private static ReportTable Asked(OpenedRoom room, IReadOnlyList<PackEntry> entries) => Table("Documents that were asked for", [new("No.", 0.5), new("What was asked for", 3), new("Where it is", 3)], room.Inspection.Documents.Select(document =>
    {
        var given = document.EvidenceId is { } piece ? entries.FirstOrDefault(entry => entry.Shared.Piece?.Id == piece) : null;
        var words = ReportCell.Of(given is not null ? $"No. {given.Shared.Thing.Number}: {given.Shared.Thing.Title}" : document.GivenOn is null ? document.Words.Length > 0 ? $"Withdrawn: {document.Words}" : "Not given yet" : document.Words.Length > 0 ? $"Given otherwise: {document.Words}" : "Given, not in this pack");
        return ReportRow.Of(ReportCell.Of(document.Number), ReportCell.Of(document.What), given?.Name is { } name ? words with { Link = Address(name) } : words);
    }));

    private static ReportTable Table(string caption, IReadOnlyList<ReportColumn> columns, IEnumerable<ReportRow> rows) => new() { Caption = caption, Columns = columns, Rows = rows };

    private static string Address(string name) => string.Join('/', name.Split('/').Select(Uri.EscapeDataString));
}
