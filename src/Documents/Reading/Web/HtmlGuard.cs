using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;

namespace GoldenThread.Documents.Reading.Web;

/// <summary>Stops a page whose bold or italic is never closed: a parser opens all of it anew in every paragraph, so a small page can grow without end.</summary>
internal sealed class HtmlGuard(DocumentLimits limits)
{
    private static readonly HashSet<string> Reopened = ["a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u"];
    private long open;
    private long made;

    public void Count(HtmlToken token)
    {
        if (token.Type is HtmlTokenType.StartTag or HtmlTokenType.EndTag && Reopened.Contains(token.Name))
            open = Math.Max(0, open + (token.Type == HtmlTokenType.StartTag ? 1 : -1));
        if ((made += 1 + open) > limits.MaxElements)
            throw new RefusedException(RefusalKind.TooLarge, "The page has too many parts, or parts that are never closed, and can't be read.");
    }
}
