using System.Globalization;
using System.Xml;

namespace GoldenThread.Documents.Writing;

/// <summary>Writes a cell of an OpenDocument spreadsheet with its type. Only values are written, never formulas.</summary>
internal static class OdsCellWriter
{
    /// <param name="check">The name of the check of what is typed in; null for none.</param>
    public static void Write(ReportCell cell, string style, string? check, XmlWriter xml)
    {
        xml.WriteStartElement("table-cell", OdsPackage.Table);
        xml.WriteAttributeString("style-name", OdsPackage.Table, style);
        if (check is not null)
            xml.WriteAttributeString("content-validation-name", OdsPackage.Table, check);
        if (cell.ColumnSpan > 1)
            xml.WriteAttributeString("number-columns-spanned", OdsPackage.Table, cell.ColumnSpan.ToString(CultureInfo.InvariantCulture));
        Value(cell, xml);
        foreach (var line in cell.Plain.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            xml.WriteElementString("p", OdsPackage.TextNs, SafeText.Xml(line));
        xml.WriteEndElement();
        for (var i = 1; i < cell.ColumnSpan; i++)
        {
            xml.WriteStartElement("covered-table-cell", OdsPackage.Table);
            xml.WriteEndElement();
        }
    }

    private static void Value(ReportCell cell, XmlWriter xml)
    {
        if (cell.Lines.Count == 0)
            return;
        xml.WriteAttributeString("value-type", OdsPackage.Office, cell.FitsSpreadsheet ? cell.IsPercentage ? "percentage" : "float" : cell.Date is not null ? "date" : "string");
        if (cell.Number is { } number && cell.FitsSpreadsheet)
            xml.WriteAttributeString("value", OdsPackage.Office, ReportCell.Exact(cell.IsPercentage ? number / 100 : number));
        else if (cell.Date is not null)
            xml.WriteAttributeString("date-value", OdsPackage.Office, cell.Plain);
    }
}
