using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using GoldenThread.Documents.Files;
using GoldenThread.Documents.Writing;
using GoldenThread.Domain.Assessments.Inspections;
using GoldenThread.Domain.Basics;
using GoldenThread.Store.Assessments;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Desk;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>
/// All that is shared in a room as one zip that is read without the product: papers as web pages, files as they are, an index that leads to both, and the checksum of each.
/// It is sent as it is written, so that two gigabytes need no more memory than one file's piece.
/// </summary>
public sealed class RoomPack(EvidenceShelf files, SharedPapers papers, NoteOpening note, Desk desk)
{
    public const string Index = "index.html";
    public const string Sums = "SHA256SUMS";

    /// <summary>The first hexadecimal digits of a checksum that people compare by eye.</summary>
    private const int Digits = 16;

    public async Task RunAsync(OpenedRoom room, Stream output, CancellationToken cancel)
    {
        await note.RunAsync(room.Inspection, null, $"The pack of all: {CountingWords.Several(room.Things.Count, "thing")}, begun", cancel);
        string sums;
        await using (var zip = await ZipArchive.CreateAsync(output, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8, cancel))
        {
            var pack = new PackWriter(zip, TimeZoneInfo.ConvertTime(desk.Actor.At, CouncilClock.London));
            List<PackEntry> entries = [];
            foreach (var shared in room.Things) { entries.Add(shared.IsFile ? await FileAsync(shared, pack, cancel) : await PaperAsync(room, shared, pack, cancel)); }
            using var page = new MemoryStream();
            HtmlWriter.Write(PackIndex.Of(room, entries, desk.Council.Name, desk.Actor.At), page);
            page.Position = 0;
            await pack.WriteAsync(Index, page, cancel);
            await pack.WriteAsync(Sums, sums = pack.Sums, cancel);
        }

        await note.RunAsync(room.Inspection, null, $"The pack of all: handed over whole. {Sums} begins with {Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(sums)))[..Digits]}", cancel);
    }

    private async Task<PackEntry> FileAsync(RoomThing shared, PackWriter pack, CancellationToken cancel)
    {
        var name = $"files/{Numbered(shared.Thing)} {FileNames.Clean(shared.Piece!.FileName!)}";
        await using var content = await files.OpenAsync(shared.Piece.Hash!, cancel);
        if (content is null) { return new(shared, null, 0, "", "The file was not found where the council keeps it: ask the council for it."); }
        var (size, hash) = await pack.WriteAsync(name, content, cancel);
        return new(shared, name, size, hash, hash == shared.Piece.Hash ? "" : "The file is not what was kept when it was taken in: do not rely on it, ask the council.");
    }

    private async Task<PackEntry> PaperAsync(OpenedRoom room, RoomThing shared, PackWriter pack, CancellationToken cancel)
    {
        if (await papers.RunAsync(room, shared, cancel) is not { } paper) { return new(shared, null, 0, "", "It cannot be read at the moment: ask the council."); }
        var name = $"papers/{Numbered(shared.Thing)} {Naming.Address(shared.Thing.Title, 60, "paper")}.html";
        using var page = new MemoryStream();
        HtmlWriter.Write(paper, page);
        page.Position = 0;
        var (size, hash) = await pack.WriteAsync(name, page, cancel);
        return new(shared, name, size, hash);
    }

    private static string Numbered(SharedThing thing) => thing.Number.ToString("000", CultureInfo.InvariantCulture);
}
