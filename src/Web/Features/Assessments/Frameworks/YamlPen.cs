using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>Writes the plain core of YAML that <see cref="YamlTree"/> reads: keys, lists and words, in lines that a person can change.</summary>
public sealed class YamlPen : IDisposable
{
    private readonly StringWriter _file = new(CultureInfo.InvariantCulture) { NewLine = "\n" };
    private readonly Emitter _emitter;

    public YamlPen()
    {
        _emitter = new(_file, EmitterSettings.Default.WithIndentedSequences());
        _emitter.Emit(new StreamStart());
        _emitter.Emit(new DocumentStart(null, null, isImplicit: true));
    }

    public void Map(Action keys)
    {
        _emitter.Emit(new MappingStart(AnchorName.Empty, TagName.Empty, isImplicit: true, MappingStyle.Block));
        keys();
        _emitter.Emit(new MappingEnd());
    }

    /// <summary>Words, also where they are empty.</summary>
    public void Text(string key, string words)
    {
        Plain(key);
        Words(words);
    }

    /// <summary>Words; nothing where they are empty.</summary>
    public void Said(string key, string words)
    {
        if (words.Length > 0) { Text(key, words); }
    }

    public void Number(string key, int number) => Plain(key, number.ToString(CultureInfo.InvariantCulture));

    public void Flag(string key, bool holds) => Plain(key, holds ? "true" : "");

    /// <summary>One of a few words, with a small first letter.</summary>
    public void Word<T>(string key, T word) where T : struct, Enum
    {
        var name = word.ToString();
        Plain(key, char.ToLowerInvariant(name[0]) + name[1..]);
    }

    /// <summary>A number, a day or a word that stands without quotation marks; nothing where it is empty.</summary>
    public void Plain(string key, string value)
    {
        if (value.Length == 0) { return; }
        Plain(key);
        Plain(value);
    }

    public void Texts(string key, IReadOnlyList<string> all) => List(key, all, Words);

    public void Each<T>(string key, IReadOnlyList<T> all, Action<T> write) => List(key, all, each => Map(() => write(each)));

    public string Finish()
    {
        _emitter.Emit(new DocumentEnd(isImplicit: true));
        _emitter.Emit(new StreamEnd());
        return _file.ToString();
    }

    public void Dispose() => _file.Dispose();

    private void List<T>(string key, IReadOnlyList<T> all, Action<T> write)
    {
        if (all.Count == 0) { return; }
        Plain(key);
        _emitter.Emit(new SequenceStart(AnchorName.Empty, TagName.Empty, isImplicit: true, SequenceStyle.Block));
        foreach (var each in all) { write(each); }
        _emitter.Emit(new SequenceEnd());
    }

    private void Plain(string value) => _emitter.Emit(new Scalar(AnchorName.Empty, TagName.Empty, value, ScalarStyle.Plain, isPlainImplicit: true, isQuotedImplicit: true));

    // Words that look like something else, and lines that a reader would fold, stand in quotation marks.
    private void Words(string value) => _emitter.Emit(new Scalar(AnchorName.Empty, TagName.Empty, value, IsPlain(value) ? ScalarStyle.Any : ScalarStyle.DoubleQuoted, isPlainImplicit: true, isQuotedImplicit: true));

    private static bool IsPlain(string value) =>
        value is not ("" or "~" or "null" or "true" or "false") && value.Trim() == value
        && value.All(c => c is >= ' ' and not ('\u007F' or '\u0085' or '\u2028' or '\u2029' or '\uFEFF') && !char.IsSurrogate(c))
        && !decimal.TryParse(value, NumberStyles.Any, CultureInfo.InvariantCulture, out _) && !DateOnly.TryParse(value, CultureInfo.InvariantCulture, out _);
}
