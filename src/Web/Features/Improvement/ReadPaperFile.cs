using System.Security.Cryptography;
using System.Text.Json;
using GoldenThread.Documents;
using GoldenThread.Documents.Files;
using GoldenThread.Documents.Reading;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Improvement;
using GoldenThread.Domain.Improvement.Reading;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Store.Improvement;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Improvement;

/// <summary>Reads a paper and keeps what was read until a person has settled it. No plan is touched.</summary>
public sealed class ReadPaperFile(GoldenThreadDb db, ReadingShelf shelf)
{
    /// <summary>Reads a file or a pasted table; the identity of what was kept, or why it could not be read.</summary>
    public async Task<(Guid? Import, DocumentRefusal? Refusal)> RunAsync(Stream? content, string fileName, string? pasted, ReadingChoices choices, Guid? plan, Submission by, CancellationToken cancel)
    {
        if (await db.Imports.AsNoTracking().AnyAsync(import => import.Id == by.Key, cancel)) { return (by.Key, null); }

        // The reader takes in no more than its limit; what is larger is never held in memory.
        var reading = pasted is not null ? DocumentReader.ReadPasted(pasted) : DocumentReader.Read(content!, fileName, null, choices);
        if (reading.Document is not { } document) { return (null, reading.Refusal); }

        var name = pasted is not null ? "pasted table" : FileNames.Clean(fileName);
        var kept = new KeptPaper(PaperFromDocument.Carry(document, name), PaperFromDocument.Notices(document));
        var import = new PlanImport
        {
            Id = by.Key,
            CouncilId = db.CouncilId,
            AccountId = by.Actor.Account,
            FileName = name,
            Hash = await HashAsync(content, pasted, cancel),
            At = by.Actor.At,
            Paper = PaperJson.Write(kept),
            PlanId = plan,
        };
        db.Imports.Add(import);
        await db.SaveChangesAsync(cancel);
        shelf.Of(import, new ImportChoices(), () => kept);
        return (by.Key, null);
    }

    private static async Task<string> HashAsync(Stream? content, string? pasted, CancellationToken cancel)
    {
        if (pasted is not null) { return Convert.ToHexStringLower(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(pasted))); }
        content!.Position = 0;
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancel));
    }
}

/// <summary>A paper as it waits, with what the reader of the file said of it.</summary>
public sealed record KeptPaper(Paper Paper, IReadOnlyList<DocumentNotice> Notices);

/// <summary>An import as a person looks at it.</summary>
public sealed record OpenedImport(PlanImport Import, KeptPaper Kept, ImportChoices Choices, PlanReading Reading)
{
    /// <summary>The same by other choices; the paper is read again where they say otherwise what its columns hold.</summary>
    public OpenedImport With(ImportChoices choices) => this with { Choices = choices, Reading = Same(choices.Columns, AsRead) ? Reading : PlanReader.Read(Kept.Paper, choices.Mapping) };

    /// <summary>What every column holds as the paper was read.</summary>
    private Dictionary<string, PlanField> AsRead => Reading.Tables.SelectMany(table => table.Columns.Select(column => (Key: $"{table.Table}/{column.Number}", column.Field)))
        .DistinctBy(column => column.Key).ToDictionary(column => column.Key, column => column.Field);

    private static bool Same(IReadOnlyDictionary<string, PlanField> some, Dictionary<string, PlanField> others) => some.Count == others.Count && others.All(other => some.TryGetValue(other.Key, out var field) && field == other.Value);
}

/// <summary>Opens an import that waits, for the account that read it.</summary>
public sealed class OpenImport(GoldenThreadDb db, ReadingShelf shelf)
{
    public async Task<OpenedImport?> RunAsync(Guid id, Guid account, CancellationToken cancel)
    {
        if (await db.Imports.SingleOrDefaultAsync(import => import.Id == id && import.AccountId == account && import.AcceptedAs == null, cancel) is not { } import) { return null; }
        var choices = JsonSerializer.Deserialize<ImportChoices>(import.Choices, Store.Plumbing.StoreJson.Options)!;
        var (kept, reading) = shelf.Of(import, choices, () => PaperJson.Read(import.Paper));
        return new OpenedImport(import, kept, choices, reading);
    }
}
