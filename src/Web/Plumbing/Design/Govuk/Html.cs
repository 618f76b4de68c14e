using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace GoldenThread.Web.Plumbing.Design.Govuk;

/// <summary>
/// Builds HTML as text, encoding each value exactly once. One builder per thread is kept between uses,
/// because a list page draws hundreds of small parts.
/// </summary>
public sealed class Html
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    [ThreadStatic]
    private static StringBuilder? spare;

    private readonly StringBuilder text;

    private Html(StringBuilder text) => this.text = text;

    public static string Of(Action<Html> write)
    {
        var builder = spare ?? new StringBuilder(1024);
        spare = null;
        write(new Html(builder));
        var result = builder.ToString();
        spare = builder.Clear();
        return result;
    }

    /// <summary>Markup that is ours.</summary>
    public Html Raw(string? markup)
    {
        text.Append(markup);
        return this;
    }

    /// <summary>Anybody's words.</summary>
    public Html Text(string? words)
    {
        if (!string.IsNullOrEmpty(words)) text.Append(Encoder.Encode(words));
        return this;
    }

    public Html Words(Words? words) => words is null ? this : string.IsNullOrEmpty(words.Html) ? Text(words.Text) : Raw(words.Html);

    /// <summary>Written unless null; empty is a value.</summary>
    public Html Attribute(string name, string? value) =>
        value is null ? this : Raw(" ").Raw(name).Raw("=\"").Text(value).Raw("\"");

    /// <summary>Written unless null or empty.</summary>
    public Html Filled(string name, string? value) => string.IsNullOrEmpty(value) ? this : Attribute(name, value);

    public Html Flag(string name, bool on) => on ? Raw(" ").Raw(name) : this;

    public Html Boolean(string name, bool? value) => value is { } known ? Attribute(name, known ? "true" : "false") : this;

    public Html Class(string own, params ReadOnlySpan<string?> more)
    {
        Raw(" class=\"").Raw(own);
        foreach (var each in more)
            if (!string.IsNullOrEmpty(each)) Raw(" ").Text(each);
        return Raw("\"");
    }

    public Html Attributes(IReadOnlyDictionary<string, string?>? attributes)
    {
        if (attributes is not null)
            foreach (var (name, value) in attributes) Raw(" ").Text(name).Raw("=\"").Text(value).Raw("\"");
        return this;
    }

    /// <summary>A message in another language or other words, by plural form where it has several.</summary>
    public Html Translation(string key, IReadOnlyDictionary<string, string?>? forms)
    {
        if (forms is not null)
            foreach (var (form, words) in forms) Attribute($"data-i18n.{key}.{form}", words);
        return this;
    }

    public Html Part(Component? part)
    {
        part?.Write(this);
        return this;
    }
}
