using System.Security.Cryptography;
using GoldenThread.Documents.Data;
using GoldenThread.Documents.Files;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Delivery;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Web.Features.Shared;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Delivery;

/// <summary>Receives a finance extract: reads its rows and changes nothing of the budget. Its identity is the submission's key.</summary>
public sealed class ReceiveFinanceExtract(GoldenThreadDb db, ActOnRecord act)
{
    /// <summary>The largest file.</summary>
    public const int LargestBytes = 20 * 1024 * 1024;

    public async Task<Outcome<FinanceExtractReceived>> RunAsync(string fileName, byte[] content, DateOnly? asAt, Submission by, CancellationToken cancel)
    {
        var (headings, rows, refusal) = Rows(fileName, content);
        if (refusal is not null) { return new Problem("File", refusal); }
        return await act.AddAsync(async _ =>
        {
            var earlier = await db.FinanceExtracts.AsNoTracking().ToListAsync(cancel);
            return FinanceExtract.Receive(by.Key, earlier.Select(each => each.Number).Append(0).Max() + 1, FileNames.Clean(fileName), Convert.ToHexStringLower(SHA256.HashData(content)), asAt, headings, rows, earlier, by.Actor);
        }, by, cancel);
    }

    private static (IReadOnlyList<string> Headings, IReadOnlyList<FinanceRow> Rows, string? Refusal) Rows(string fileName, byte[] content)
    {
        var opening = DataFile.Open(new MemoryStream(content), fileName);
        if (!opening.WasOpened) { return ([], [], opening.Refusal.Message); }
        using var file = opening.File;
        var look = file.Look(file.Sheets[0]);
        if (!look.WasRead) { return ([], [], look.Refusal!.Message); }
        var headings = look.Head!.Columns.Select(column => column.Name).ToList();
        List<FinanceRow> rows = [];
        using var lines = file.Read(file.Sheets[0], file.Kind is DataFileKind.Excel or DataFileKind.OpenDocument ? null : headings.Count);
        while (lines.Read() && rows.Count <= FinanceExtract.MostRows)
        {
            if (lines.Number < (look.Head.FirstDataRow ?? int.MaxValue)) { continue; }
            if (lines.HasFault) { return ([], [], $"Row {lines.Number} {lines.Fault ?? Enumerable.Range(0, lines.Count).Select(lines.FaultOf).OfType<string>().First()}. Mend it in the file and send it again; nothing was taken."); }
            rows.Add(new(lines.Number, [.. Enumerable.Range(0, Math.Min(lines.Count, headings.Count)).Select(lines.GetString)]));
        }

        return (headings, rows, lines.Refusal?.Message);
    }
}
