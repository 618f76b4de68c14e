using System.Xml;
using GoldenThread.Documents.Reading;
using GoldenThread.Documents.Reading.OpenDocument;

namespace GoldenThread.Documents.Data;

/// <summary>An OpenDocument spreadsheet.</summary>
internal sealed class OdsContent : DataContent
{
    private readonly DataSource source;
    private readonly string mainPart;
    private readonly DocumentLimits limits;
    private readonly ReadingChoices choices;
    private readonly OdsStyles styles = new();

    public OdsContent(DataSource source, ZipPackage package, string mainPart, Intake intake) : base(DataFileKind.OpenDocument)
    {
        (this.source, this.mainPart, limits, choices) = (source, mainPart, intake.Limits, intake.Choices);
        var all = new List<DataSheet>();
        using (var reader = package.ReadXml(mainPart))
            while (OdsReader.NextSheet(reader, styles, intake))
            {
                all.Add(new(all.Count + 1, OdsReader.Setting(reader, "name") ?? "", styles.HidesSheet(OdsReader.Setting(reader, "style-name"))));
                reader.Skip();
            }

        (Sheets, Marks) = FormMarks.Of(all, s => Read(s, null));
    }

    public override IReadOnlyList<DataSheet> Sheets { get; }

    public override IReadOnlyDictionary<string, string> Marks { get; }

    public override DataRows Read(DataSheet sheet, int? width)
    {
        var intake = new Intake(limits, choices);
        return new OdsRows(sheet, () => ReaderAt(sheet.Number, intake), styles, intake);
    }

    private (ZipPackage Package, XmlReader Reader) ReaderAt(int number, Intake intake)
    {
        var package = ZipPackage.Open(source.Begin(), limits);
        try
        {
            var reader = package.ReadXml(mainPart);
            for (var i = 1; OdsReader.NextSheet(reader, styles, intake) && i < number; i++)
                reader.Skip();
            return (package, reader);
        }
        catch
        {
            package.Dispose();
            throw;
        }
    }
}
