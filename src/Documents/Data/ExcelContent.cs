using GoldenThread.Documents.Reading;
using GoldenThread.Documents.Reading.Excel;

namespace GoldenThread.Documents.Data;

/// <summary>An Excel workbook.</summary>
internal sealed class ExcelContent : DataContent
{
    private readonly DataSource source;
    private readonly DocumentLimits limits;
    private readonly ReadingChoices choices;
    private readonly ExcelWorkbook book;
    private readonly Dictionary<DataSheet, string> parts = [];

    public ExcelContent(DataSource source, ZipPackage package, string mainPart, Intake intake) : base(DataFileKind.Excel)
    {
        (this.source, limits, choices) = (source, intake.Limits, intake.Choices);
        book = ExcelWorkbook.Of(package, mainPart, intake);
        var all = book.Sheets.Select((s, i) => (Sheet: new DataSheet(i + 1, s.Name, s.IsHidden), s.Part)).ToList();
        foreach (var (sheet, part) in all)
            parts.Add(sheet, part);
        (Sheets, Marks) = FormMarks.Of(all.ConvertAll(s => s.Sheet), s => Read(s, null));
    }

    public override bool DatesFrom1904 => book.From1904;

    public override IReadOnlyList<DataSheet> Sheets { get; }

    public override IReadOnlyDictionary<string, string> Marks { get; }

    public override DataRows Read(DataSheet sheet, int? width) => new ExcelRows(sheet, parts[sheet], Package, book, new Intake(limits, choices));

    private ZipPackage Package() => ZipPackage.Open(source.Begin(), limits);
}
