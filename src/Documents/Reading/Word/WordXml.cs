using System.Globalization;
using System.Xml.Linq;

namespace GoldenThread.Documents.Reading.Word;

/// <summary>Looks elements and values up by local name: Word's usual and its strict format differ in the namespace alone.</summary>
internal static class WordXml
{
    extension(XElement element)
    {
        public string Local => element.Name.LocalName;

        public XElement? Child(string name) => element.Elements().FirstOrDefault(e => e.Name.LocalName == name);

        public string? Setting(string name = "val") => element.Attributes().FirstOrDefault(a => a.Name.LocalName == name)?.Value;

        /// <summary>An on/off property: present and not switched off.</summary>
        public bool IsOn(string name) => element.Child(name) is { } found && found.Setting() is not ("0" or "false" or "off");

        public int Number(string name, int otherwise) =>
            int.TryParse(element.Child(name)?.Setting(), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : otherwise;
    }
}
