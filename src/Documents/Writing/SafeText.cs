using System.Text;
using System.Xml;

namespace GoldenThread.Documents.Writing;

/// <summary>Makes text fit for XML: what XML can't hold, such as a control character, becomes a visible mark instead of a file that won't open.</summary>
internal static class SafeText
{
    public static string Xml(string text)
    {
        var good = true;
        for (var i = 0; i < text.Length && good; i++)
            good = XmlConvert.IsXmlChar(text[i]);
        if (good)
            return text;
        var safe = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            safe.Append(rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) ? "\ufffd" : rune.ToString());
        return safe.ToString();
    }
}
