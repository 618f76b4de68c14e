using System.Text;
using System.Text.Json.Nodes;
using GoldenThread.Domain.Basics;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Shared;

/// <summary>Reads from History what was changed in a record since the version that somebody saw. Serves every record that counts its changes.</summary>
public sealed class ReadConflict(GoldenThreadDb db, Desk desk)
{
    /// <param name="subject">The record.</param>
    /// <param name="by">What they sent, with the version that they saw.</param>
    public async Task<Conflict> RunAsync(Guid subject, Submission by, CancellationToken cancel)
    {
        var entries = await db.History.AsNoTracking().Where(entry => entry.SubjectId == subject && entry.SubjectVersion > (by.Seen ?? -1)).OrderBy(entry => entry.Sequence).ToListAsync(cancel);
        return new(entries.Count == 0 ? by.Seen ?? 0 : entries[^1].SubjectVersion!.Value, [.. entries.Select(entry => new ConflictChange(entry.At, entry.Post, entry.Words, entry.Said, Values(entry)))]);
    }

    private List<ConflictValue> Values(HistoryEntry entry)
    {
        var (before, after) = (JsonNode.Parse(entry.Before)!.AsObject(), JsonNode.Parse(entry.After)!.AsObject());
        return [.. before.Select(b => b.Key).Union(after.Select(a => a.Key)).Where(name => !name.EndsWith("id", StringComparison.Ordinal)).Select(name => new ConflictValue(Named(name), InWords(before[name]), InWords(after[name])))];
    }

    /// <summary>"definition.nextReview" is "next review" to a person, "serviceId" is "service".</summary>
    private static string Named(string name)
    {
        var words = new StringBuilder();
        foreach (var c in name.EndsWith("Id", StringComparison.Ordinal) ? name[..^2] : name)
        {
            if (char.IsUpper(c)) { words.Append(' '); }
            words.Append(c == '.' ? ' ' : char.ToLowerInvariant(c));
        }

        return words.ToString();
    }

    private string InWords(JsonNode? value) => value switch
    {
        null => "",
        JsonArray several => string.Join("; ", several.Select(InWords)),
        JsonObject parts => string.Join(", ", parts.Where(part => part.Key != "key").Select(part => InWords(part.Value)).Where(words => words.Length > 0)),
        _ when value.GetValueKind() == System.Text.Json.JsonValueKind.String => InWords(value.GetValue<string>()),
        _ => value.ToJsonString(),
    };

    private string InWords(string text) =>
        text.StartsWith("hmac:", StringComparison.Ordinal) ? "(personal)"
        : Guid.TryParse(text, out var id) ? desk.Organisation!.Chart.Post(id)?.Title ?? desk.Organisation.Chart.Service(id)?.Name ?? desk.Organisation.Boards.FirstOrDefault(board => board.Id == id)?.Name ?? "(another record)"
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", out var day) ? day.InWords()
        : text;
}
