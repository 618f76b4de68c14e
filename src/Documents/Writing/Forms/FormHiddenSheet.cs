using System.Globalization;
using System.Xml;
using GoldenThread.Documents.Data;
using GoldenThread.Documents.Reading.Excel;

namespace GoldenThread.Documents.Writing.Forms;

/// <summary>The hidden sheet of a form: its marks in the first two columns, the lists to choose from in the columns from the fourth on.</summary>
internal sealed class FormHiddenSheet(IReadOnlyDictionary<string, string> marks)
{
    private const int FirstList = 3;
    private readonly List<IReadOnlyList<string>> lists = [];

    /// <summary>The rows, each a list of texts.</summary>
    public IEnumerable<IReadOnlyList<string>> Rows
    {
        get
        {
            List<(string Name, string Value)> pairs = [(FormMarks.Signature, ""), .. marks.Select(m => (m.Key, m.Value))];
            for (var i = 0; i < Math.Max(pairs.Count, lists.Select(l => l.Count).DefaultIfEmpty(0).Max()); i++)
                yield return [i < pairs.Count ? pairs[i].Name : "", i < pairs.Count ? pairs[i].Value : "", "", .. lists.Select(l => i < l.Count ? l[i] : "")];
        }
    }

    /// <summary>Takes in a list, and gives its column, the first at 0.</summary>
    public int Add(IReadOnlyList<string> list)
    {
        var at = lists.FindIndex(l => l.SequenceEqual(list));
        if (at < 0)
        {
            at = lists.Count;
            lists.Add(list);
        }

        return FirstList + at;
    }

    public void Write(XmlWriter xml)
    {
        xml.WriteStartElement("worksheet", ExcelPackage.Main);
        xml.WriteStartElement("sheetData");
        var number = 0;
        foreach (var row in Rows)
        {
            xml.WriteStartElement("row");
            xml.WriteAttributeString("r", (++number).ToString(CultureInfo.InvariantCulture));
            for (var column = 0; column < row.Count; column++)
                if (row[column].Length > 0)
                    ExcelCellWriter.Write(ReportCell.Of([row[column]]), new CellReference(column, number), 0, true, xml);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteRaw("<sheetProtection sheet=\"1\" objects=\"1\" scenarios=\"1\"/>");
        xml.WriteEndElement();
    }
}
