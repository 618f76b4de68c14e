using System.IO.Compression;
using System.Text;
using GoldenThread.Documents.Reading;

namespace GoldenThread.Documents.Tests;

/// <summary>Makes small files in code, as other programs write them.</summary>
internal static class Fixture
{
    private const string Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public static byte[] Zip(params (string Name, string Content)[] parts)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, content) in parts)
            {
                using var part = zip.CreateEntry(name).Open();
                part.Write(Encoding.UTF8.GetBytes(content));
            }

        return bytes.ToArray();
    }

    public static byte[] Word(string body, string styles = "", string numbering = "") => Zip(
        ("[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>"""),
        ("_rels/.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>"""),
        ("word/_rels/document.xml.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="r2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/></Relationships>"""),
        ("word/numbering.xml", $"""<w:numbering xmlns:w="{Main}">{numbering}</w:numbering>"""),
        ("word/styles.xml", $"""<w:styles xmlns:w="{Main}"><w:docDefaults/>{styles}</w:styles>"""),
        ("word/document.xml", $"""<w:document xmlns:w="{Main}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="urn:wps" xmlns:v="urn:v"><w:body>{body}<w:sectPr/></w:body></w:document>"""));

    public static byte[] Excel(string sheet, string workbook = "", string styles = "", string shared = "", string sheetState = "") => Zip(
        ("[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>"""),
        ("_rels/.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"""),
        ("xl/_rels/workbook.xml.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="s1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="r3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="/xl/sharedStrings.xml"/></Relationships>"""),
        ("xl/workbook.xml", $"""<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">{workbook}<sheets><sheet name="Data" sheetId="1" {sheetState} r:id="s1"/></sheets></workbook>"""),
        ("xl/styles.xml", $"""<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">{styles}</styleSheet>"""),
        ("xl/sharedStrings.xml", $"""<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">{shared}</sst>"""),
        ("xl/worksheets/sheet1.xml", $"""<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">{sheet}</worksheet>"""));

    public static byte[] Ods(string sheets, string styles = "") => Zip(
        ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
        ("META-INF/manifest.xml", """<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>"""),
        ("content.xml", $"""<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"><office:automatic-styles>{styles}</office:automatic-styles><office:body><office:spreadsheet>{sheets}</office:spreadsheet></office:body></office:document-content>"""));

    public static DocumentReading Read(byte[] content, string name, DocumentLimits? limits = null, ReadingChoices? choices = null) =>
        DocumentReader.Read(new MemoryStream(content), name, limits, choices);

    public static DocumentReading Read(string content, string name, DocumentLimits? limits = null, ReadingChoices? choices = null) =>
        Read(Encoding.UTF8.GetBytes(content), name, limits, choices);

    /// <summary>The document of a file that must be readable.</summary>
    public static Document Open(byte[] content, string name, ReadingChoices? choices = null)
    {
        var reading = Read(content, name, null, choices);
        Assert.True(reading.WasRead, reading.Refusal?.Message);
        return reading.Document;
    }

    public static Document Open(string content, string name, ReadingChoices? choices = null) => Open(Encoding.UTF8.GetBytes(content), name, choices);

    /// <summary>The refusal of a file that must not be readable.</summary>
    public static DocumentRefusal Refused(byte[] content, string name, DocumentLimits? limits = null)
    {
        var reading = Read(content, name, limits);
        Assert.False(reading.WasRead, "The file was read.");
        return reading.Refusal;
    }

    public static DocumentRefusal Refused(string content, string name, DocumentLimits? limits = null) => Refused(Encoding.UTF8.GetBytes(content), name, limits);

    public static string[] Notices(this Document document) => [.. document.Notices.Select(n => n.Kind)];

    /// <summary>Every row as its cells' lines, for comparing.</summary>
    public static string[][] Cells(this DocumentTable table) => [.. table.Rows.Select(r => r.Cells.Select(c => string.Join('\n', c.Lines)).ToArray())];
}
