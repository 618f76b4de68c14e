using System.Globalization;

namespace GoldenThread.Domain.Assessments.Reading;

/// <summary>The warnings of one reading, as they come. Nobody reads five thousand: of each kind a score are given, then how many more there are.</summary>
internal sealed class ReadingWarnings
{
    private const int MostOfAKind = 20;
    private readonly List<ReadingWarning> all = [];
    private readonly Dictionary<string, int> more = [];
    private readonly Dictionary<string, int> counts = [];

    public IReadOnlyList<ReadingWarning> All =>
        [.. all, .. more.Select(kind => new ReadingWarning("the paper", kind.Key, string.Create(CultureInfo.InvariantCulture, $"{kind.Value:N0} more of this kind {(kind.Value == 1 ? "is" : "are")} not shown.")))];

    public void Add(string where, string kind, string message)
    {
        counts[kind] = counts.GetValueOrDefault(kind) + 1;
        if (counts[kind] > MostOfAKind) { more[kind] = more.GetValueOrDefault(kind) + 1; }
        else { all.Add(new(where, kind, message)); }
    }

    public void Add(ReadingWarnings others)
    {
        foreach (var warning in others.all) { Add(warning.Where, warning.Kind, warning.Message); }
        foreach (var (kind, count) in others.more) { more[kind] = more.GetValueOrDefault(kind) + count; }
    }

    /// <summary>The first words of a text, to show which is meant.</summary>
    public static string Start(string text) => text.Length <= 60 ? text : $"{text[..60].TrimEnd()}…";
}
