using System.Globalization;
using GoldenThread.Domain.Basics;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>The keys of one thing in a YAML file, read one by one. What is missing, of the wrong kind or not asked for is a problem that names its line.</summary>
/// <param name="map">The thing.</param>
/// <param name="what">What it is, as in "a scale".</param>
/// <param name="problems">Where the problems go.</param>
public sealed class YamlFields(YamlMap map, string what, List<Problem> problems)
{
    private readonly List<string> _asked = [];

    /// <summary>The line on which it begins.</summary>
    public int Line => map.Line;

    /// <summary>Words; null where nothing is written.</summary>
    public string? Text(string key) => Scalar(key, "words") is { Value: { } value } ? value.Trim() : null;

    /// <summary>Words that must be there.</summary>
    public string Needed(string key) => Text(key) is { Length: > 0 } text ? text : Missing(key, "");

    /// <summary>A whole number that must be there.</summary>
    public int NeededNumber(string key) => Number(key) ?? Missing(key, 0);

    /// <summary>A whole number; null where nothing is written.</summary>
    public int? Number(string key) =>
        Scalar(key, "a whole number") is not { Value: { } value } scalar ? null
        : int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number
        : Wrong<int?>(key, scalar, $"a whole number, not “{Short(value)}”");

    /// <summary>True or false; false where nothing is written.</summary>
    public bool Flag(string key) => Scalar(key, "true or false") switch
    {
        { Value: "true" } => true,
        { Value: null or "false" } or null => false,
        { Value: { } value } scalar => Wrong<bool>(key, scalar, $"true or false, not “{Short(value)}”"),
    };

    /// <summary>A day as 2024-05-08; null where nothing is written.</summary>
    public DateOnly? Day(string key) =>
        Scalar(key, "a day") is not { Value: { } value } scalar ? null
        : DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : Wrong<DateOnly?>(key, scalar, $"a day written like 2024-05-08, not “{Short(value)}”");

    /// <summary>One of a few words that must be there.</summary>
    public T NeededWord<T>(string key) where T : struct, Enum => Word<T>(key) ?? Missing(key, default(T));

    /// <summary>One of a few words, as the enumeration names them with a small first letter; null where nothing is written.</summary>
    public T? Word<T>(string key) where T : struct, Enum
    {
        var words = Enum.GetValues<T>().ToDictionary(each => JsonNaming(each.ToString()));
        var known = string.Join(", ", words.Keys);
        if (Scalar(key, $"one of {known}") is not { Value: { } value } scalar) { return null; }
        return words.TryGetValue(value, out var word) ? word : Wrong<T?>(key, scalar, $"one of {known}, not “{Short(value)}”");
    }

    /// <summary>A list of words; empty where nothing is written.</summary>
    public IReadOnlyList<string> Texts(string key)
    {
        var texts = new List<string>();
        foreach (var item in Items(key))
        {
            if (item is YamlScalar { Value: { Length: > 0 } value }) { texts.Add(value.Trim()); }
            else { problems.Add(new(key, $"Line {item.Line}: in “{key}” each line holds words.")); }
        }

        return texts;
    }

    /// <summary>A list of things; empty where nothing is written.</summary>
    public IReadOnlyList<T> Each<T>(string key, string each, Func<YamlFields, T> read)
    {
        var all = new List<T>();
        foreach (var item in Items(key))
        {
            if (item is YamlMap entry) { all.Add(Read(entry, each, problems, read)); }
            else { problems.Add(new(key, $"Line {item.Line}: in “{key}” each entry is {each} with its own keys.")); }
        }

        return all;
    }

    /// <summary>Reads one thing and finds the keys that nothing asked for.</summary>
    public static T Read<T>(YamlMap map, string what, List<Problem> problems, Func<YamlFields, T> read)
    {
        var fields = new YamlFields(map, what, problems);
        var value = read(fields);
        foreach (var (key, entry) in map.Entries.Where(entry => !fields._asked.Contains(entry.Key)))
        {
            problems.Add(new(Short(key), $"Line {entry.Line}: {what} has no key “{Short(key)}”. It may have {string.Join(", ", fields._asked)}."));
        }

        return value;
    }

    private IReadOnlyList<YamlNode> Items(string key)
    {
        var node = Node(key);
        if (node is YamlList list) { return list.Items; }
        if (node is not (null or YamlScalar { Value: null })) { problems.Add(new(key, $"Line {node.Line}: “{key}” is a list. Begin each of its entries with a hyphen.")); }
        return [];
    }

    private YamlScalar? Scalar(string key, string kind)
    {
        var node = Node(key);
        if (node is not (null or YamlScalar)) { problems.Add(new(key, $"Line {node.Line}: “{key}” holds {kind}, not {(node is YamlList ? "a list" : "keys of its own")}.")); }
        return node as YamlScalar;
    }

    private YamlNode? Node(string key)
    {
        _asked.Add(key);
        return map.Entries.GetValueOrDefault(key)?.Node;
    }

    // One of the wrong kind was said already.
    private T Missing<T>(string key, T otherwise)
    {
        if (map.Entries.GetValueOrDefault(key) is null or { Node: YamlScalar { Value: null or "" } }) { problems.Add(new(key, $"Line {map.Entries.GetValueOrDefault(key)?.Line ?? Line}: {what} needs “{key}”.")); }
        return otherwise;
    }

    private T? Wrong<T>(string key, YamlScalar scalar, string kind)
    {
        problems.Add(new(key, $"Line {scalar.Line}: “{key}” holds {kind}."));
        return default;
    }

    private static string JsonNaming(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    private static string Short(string words) => words.Length > 60 ? words[..60] + "…" : words;
}
