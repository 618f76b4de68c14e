using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace GoldenThread.Documents.Reading.Word;

/// <summary>Works out the numbers that Word gives to paragraphs by itself. On paper they stand in the text like typed ones: a plan's references, a report's paragraph numbers.</summary>
internal sealed class WordNumbering
{
    private const int Levels = 9;
    private readonly Dictionary<int, (int List, Dictionary<int, int> Starts)> numberings = [];
    private readonly Dictionary<int, XElement?[]> lists = [];
    private readonly Dictionary<int, int?[]> counters = [];
    private readonly HashSet<(int, int)> restarted = [];

    public static WordNumbering Of(ZipPackage package, string? part, DocumentLimits limits)
    {
        var found = new WordNumbering();
        if (part is null || !package.Has(part))
            return found;
        using var reader = package.ReadXml(part);
        reader.Read();
        while (!reader.EOF)
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "abstractNum" or "num" })
                found.Take(XmlTree.Read(reader, limits));
            else if (reader.NodeType == XmlNodeType.Element)
                reader.Skip();
            else
                reader.Read();
        }

        return found;
    }

    /// <summary>The number of the next paragraph of a list at a level, such as "1.2" or "(a)"; null for a bullet or no list.</summary>
    public string? Next(int numbering, int level)
    {
        if (level is < 0 or >= Levels || !numberings.TryGetValue(numbering, out var found) || !lists.TryGetValue(found.List, out var levels) || levels[level] is not { } own)
            return null;
        if (Format(own) is "bullet" or "none")
            return null;
        if (!counters.TryGetValue(found.List, out var count))
            counters[found.List] = count = new int?[Levels];
        if (found.Starts.TryGetValue(level, out var start) && restarted.Add((numbering, level)))
            count[level] = start;
        else
            count[level] = count[level] + 1 ?? own.Number("start", 1);
        Array.Clear(count, level + 1, Levels - level - 1);
        for (var i = 0; i < level; i++)
            count[i] ??= levels[i]?.Number("start", 1) ?? 1;
        return Label(own, levels, count);
    }

    private static string? Label(XElement own, XElement?[] levels, int?[] count)
    {
        var pattern = own.Child("lvlText")?.Setting() ?? "";
        var label = new StringBuilder();
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == '%' && i + 1 < pattern.Length && pattern[i + 1] is >= '1' and <= '9')
            {
                var at = pattern[++i] - '1';
                label.Append(Number(count[at] ?? 1, own.IsOn("isLgl") ? "decimal" : Format(levels[at])));
            }
            else
            {
                label.Append(pattern[i]);
            }
        }

        return Words.Fold(label.ToString()) is { Length: > 0 } text ? text : null;
    }

    private static string Format(XElement? level) => level?.Child("numFmt")?.Setting() ?? "decimal";

    private static string Number(int number, string format) => format switch
    {
        "lowerLetter" when number > 0 => Letters(number, 'a'),
        "upperLetter" when number > 0 => Letters(number, 'A'),
        "lowerRoman" when number is > 0 and < 4_000 => Roman(number).ToLowerInvariant(),
        "upperRoman" when number is > 0 and < 4_000 => Roman(number),
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>Word counts a to z, then aa, bb.</summary>
    private static string Letters(int number, char first) => new((char)(first + ((number - 1) % 26)), Math.Min(1 + ((number - 1) / 26), 20));

    private static string Roman(int number)
    {
        (int Value, string Sign)[] signs = [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];
        var roman = new StringBuilder();
        foreach (var (value, sign) in signs)
            for (; number >= value; number -= value)
                roman.Append(sign);
        return roman.ToString();
    }

    private static int Id(XElement element, string name) => int.TryParse(element.Setting(name), NumberStyles.Integer, CultureInfo.InvariantCulture, out var id) ? id : -1;

    private void Take(XElement element)
    {
        if (element.Local == "num")
        {
            var starts = element.Elements().Where(e => e.Local == "lvlOverride" && e.Child("startOverride") is not null)
                .GroupBy(e => Id(e, "ilvl")).ToDictionary(g => g.Key, g => g.First().Number("startOverride", 1));
            numberings[Id(element, "numId")] = (element.Number("abstractNumId", -1), starts);
            return;
        }

        var levels = new XElement?[Levels];
        foreach (var level in element.Elements().Where(e => e.Local == "lvl"))
            if (Id(level, "ilvl") is >= 0 and < Levels and var at)
                levels[at] = level;
        lists[Id(element, "abstractNumId")] = levels;
    }
}
