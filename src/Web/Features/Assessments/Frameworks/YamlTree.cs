using System.Text;
using GoldenThread.Domain.Basics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>Reads a YAML file that may come from anybody. Only its plain core is taken: keys, lists and words; what could grow or run in circles is refused.</summary>
public sealed class YamlTree
{
    /// <summary>The most bytes of a file.</summary>
    public const int MaxBytes = 2 * 1024 * 1024;

    /// <summary>How deep lists and keys may stand in each other.</summary>
    public const int MaxDepth = 40;

    private readonly IParser _parser;
    private Problem? _fault;
    private long _line = 1;

    private YamlTree(string text) => _parser = new Parser(new StringReader(text));

    /// <summary>The file's one document.</summary>
    public static Outcome<YamlNode> Read(byte[] file)
    {
        if (file.Length > MaxBytes) { return new Problem("", $"The file is larger than {MaxBytes / 1024 / 1024} MB. A framework is a few pages of text."); }
        var decoded = Decode(file);
        if (decoded.Value is not { } text) { return decoded.Problems.ToList(); }
        var tree = new YamlTree(text);
        try
        {
            return tree.Document() is { } node ? node : tree._fault!;
        }
        // On broken text the parser throws what its own rules do not foresee, too.
        catch (Exception broken) when (broken is YamlException or InvalidOperationException or ArgumentException)
        {
            var line = broken is YamlException { Start.Line: > 0 and var start } ? start : tree._line;
            return new Problem("", $"Line {line}: this cannot be read as YAML. Look for a tab, a quotation mark or bracket that is not closed, a colon inside words that are not in quotation marks, or a line that is not indented like its neighbours.");
        }
    }

    private static Outcome<string> Decode(byte[] file)
    {
        string text;
        try
        {
            text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(file).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException broken)
        {
            return new Problem("", $"Line {1 + file.Take(Math.Max(0, broken.Index)).Count(each => each == '\n')}: the file is not in UTF-8. Save it as UTF-8 and try again.");
        }

        // The parser takes a NUL for the end: what comes after it would be passed over in silence.
        var odd = text.AsSpan().IndexOfAny(Unprintable);
        return odd >= 0 ? new Problem("", $"Line {1 + text.AsSpan(0, odd).Count('\n')}: here stands a character that cannot be printed. The file is not plain text.") : text;
    }

    private static readonly System.Buffers.SearchValues<char> Unprintable = System.Buffers.SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Select(each => (char)each).Except(['\t', '\n', '\r']), '\u007F', '\uFFFE', '\uFFFF']);

    private YamlNode? Document()
    {
        _parser.Consume<StreamStart>();
        if (_parser.Accept<StreamEnd>(out _)) { return Refused(1, "the file is empty."); }
        _parser.Consume<DocumentStart>();
        if (Node(0) is not { } node) { return null; }
        _parser.Consume<DocumentEnd>();
        return _parser.Accept<StreamEnd>(out _) ? node : Refused((int)_parser.Current!.Start.Line, "a second document begins here (---). A file holds one framework.");
    }

    private YamlNode? Node(int depth)
    {
        var at = _parser.Current!;
        var line = (int)at.Start.Line;
        _line = line;
        if (at is AnchorAlias) { return Refused(line, "here something is repeated by its mark (*). Write it out instead."); }
        if (at is NodeEvent { Anchor.IsEmpty: false }) { return Refused(line, "here something is marked for repeating (&). Write it out where it is meant, without marks."); }
        if (at is NodeEvent { Tag.IsEmpty: false }) { return Refused(line, "here stands a tag (!). Tags mean nothing in a framework: take it out."); }
        if (depth > MaxDepth) { return Refused(line, $"here lists and keys stand more than {MaxDepth} deep in each other."); }
        if (_parser.TryConsume<Scalar>(out var scalar)) { return new YamlScalar(scalar is { Style: ScalarStyle.Plain, Value: "" or "~" or "null" } ? null : scalar.Value, line); }
        return _parser.TryConsume<SequenceStart>(out _) ? List(line, depth) : Map(line, depth);
    }

    private YamlList? List(int line, int depth)
    {
        var items = new List<YamlNode>();
        while (!_parser.TryConsume<SequenceEnd>(out _))
        {
            if (Node(depth + 1) is not { } item) { return null; }
            items.Add(item);
        }

        return new(items, line);
    }

    private YamlMap? Map(int line, int depth)
    {
        _parser.Consume<MappingStart>();
        var entries = new Dictionary<string, YamlEntry>();
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            if (Node(depth + 1) is not { } named) { return null; }
            if (named is not YamlScalar { Value: { } key }) { return Refused<YamlMap>(named.Line, "the key before a colon must be a word."); }
            if (entries.TryGetValue(key, out var twin)) { return Refused<YamlMap>(named.Line, $"“{key}” stands here again; it is on line {twin.Line} already.", key); }
            if (Node(depth + 1) is not { } value) { return null; }
            entries.Add(key, new(value, named.Line));
        }

        return new(entries, line);
    }

    private YamlNode? Refused(int line, string words) => Refused<YamlNode>(line, words);

    private T? Refused<T>(int line, string words, string key = "") where T : class
    {
        _fault ??= new(key, $"Line {line}: {words}");
        return null;
    }
}
