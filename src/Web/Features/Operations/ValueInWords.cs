using GoldenThread.Domain.Organisation;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using GoldenThread.Domain.Improvement;
using GoldenThread.Store.History;
using GoldenThread.Web.Plumbing.Design;

namespace GoldenThread.Web.Features.Operations;

/// <summary>One value before and after a change, as people say it.</summary>
public sealed record ValueInWords(string Field, string Before, string After)
{
    /// <summary>The values that an entry changed.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="personal">The personal values that it speaks of, as far as the reader may see them.</param>
    /// <param name="chart">The council's posts and services, for their names.</param>
    /// <param name="drafts">Whether the reader may see what no board has seen.</param>
    public static IReadOnlyList<ValueInWords> Of(HistoryEntry entry, IReadOnlyList<PersonalValue> personal, PostChart chart, bool drafts)
    {
        var (before, after) = (Read(entry.Before), Read(entry.After));
        return [.. before.Select(value => value.Key).Union(after.Select(value => value.Key)).Where(name => name is not ("id" or "progress.proposedByPaper") && (drafts || !name.StartsWith("proposed", StringComparison.Ordinal)))
            .Select(name => new ValueInWords(Label(name), Words(name, before[name], personal, chart), Words(name, after[name], personal, chart)))
            .Where(value => value.Before != value.After)];
    }

    private static JsonObject Read(string json) => JsonNode.Parse(json) as JsonObject ?? [];

    private static string Words(string field, JsonNode? value, IReadOnlyList<PersonalValue> personal, PostChart chart) => value switch
    {
        null => "",
        JsonArray list => string.Join("; ", list.Select(item => Words(field, item, personal, chart)).Where(words => words.Length > 0)),
        JsonObject record => string.Join(", ", record.Where(member => member.Key is not ("key" or "account" or "id")).Select(member => (member.Key, Words: Words(field, member.Value, personal, chart)))
            .Where(member => member.Words.Length > 0).Select(member => Guid.TryParse(member.Key, out var id) ? $"{Named(id, chart)}: {member.Words}" : $"{Label(member.Key).ToLowerInvariant()}: {member.Words}")),
        JsonValue text => Plain(field, text.ToString(), personal, chart),
        _ => value.ToString(),
    };

    private static string Plain(string field, string text, IReadOnlyList<PersonalValue> personal, PostChart chart)
    {
        if (text.StartsWith("hmac:", StringComparison.Ordinal))
        {
            var held = personal.Where(value => value.Field == field).Select(value => value.Value).ToList();
            return held.Count == 1 ? held[0] : "(a personal value)";
        }

        if (Guid.TryParse(text, out var id)) { return id == Guid.Empty ? "" : Named(id, chart); }
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) { return Say.Date(day); }
        if (text.Length > 18 && text[10] == 'T' && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)) { return Say.Date(Plumbing.CouncilClock.DayOf(moment)); }
        return text switch { "true" => "yes", "false" => "no", _ => Enum.TryParse<ActionStatus>(text, out var status) && !char.IsAsciiDigit(text[0]) ? status.InWords() : text };
    }

    private static string Named(Guid id, PostChart chart) => chart.Post(id)?.Title ?? chart.Service(id)?.Name ?? "(another record)";

    /// <summary>"progress.expectedFinish" is "Expected finish" to people.</summary>
    private static string Label(string name)
    {
        var words = new StringBuilder();
        foreach (var c in name[(name.LastIndexOf('.') + 1)..]) { words.Append(char.IsAsciiLetterUpper(c) ? $" {char.ToLowerInvariant(c)}" : c); }
        var said = words.ToString();
        foreach (var ending in new[] { " id", " ids" }) { said = said.EndsWith(ending, StringComparison.Ordinal) ? said[..^ending.Length] : said; }
        return said.Length == 0 ? name : char.ToUpperInvariant(said[0]) + said[1..];
    }
}
