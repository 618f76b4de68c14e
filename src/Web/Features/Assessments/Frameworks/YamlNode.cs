namespace GoldenThread.Web.Features.Assessments;

/// <summary>A piece of a YAML file with the line on which it begins.</summary>
public abstract record YamlNode(int Line);

/// <summary>Words, a number or a day; null where nothing is written, or <c>null</c>.</summary>
public sealed record YamlScalar(string? Value, int Line) : YamlNode(Line);

/// <summary>A list.</summary>
public sealed record YamlList(IReadOnlyList<YamlNode> Items, int Line) : YamlNode(Line);

/// <summary>Keys with what stands under them, in the file's order.</summary>
public sealed record YamlMap(IReadOnlyDictionary<string, YamlEntry> Entries, int Line) : YamlNode(Line);

/// <summary>What stands under a key, and the line of the key.</summary>
public sealed record YamlEntry(YamlNode Node, int Line);
