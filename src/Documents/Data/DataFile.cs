using GoldenThread.Documents.Reading;

namespace GoldenThread.Documents.Data;

/// <summary>A file of figures, opened. Its sheets are read row by row, as often as wanted, one reading at a time; nothing of them is kept in memory.</summary>
public sealed class DataFile : IDisposable
{
    private const int MostHeadRows = 10_000;
    private readonly DataSource source;
    private readonly DataContent content;
    private DataRows? current;

    private DataFile(DataSource source, DataContent content, IReadOnlyList<DocumentNotice> notices) => (this.source, this.content, Notices) = (source, content, notices);

    /// <summary>What the file is.</summary>
    public DataFileKind Kind => content.Kind;

    /// <summary>What divides the cells of a text file; null for a workbook.</summary>
    public char? Delimiter => content.Delimiter;

    /// <summary>Whether it is a workbook that counts its dates from 1904, so that a bare number that is meant as a date is one of that count.</summary>
    public bool DatesFrom1904 => content.DatesFrom1904;

    /// <summary>Its sheets, hidden ones too, in the file's order; a text file has one without a name.</summary>
    public IReadOnlyList<DataSheet> Sheets => content.Sheets;

    /// <summary>What a workbook that this system gave out carries, so that it is known again; empty for any other file.</summary>
    public IReadOnlyDictionary<string, string> Marks => content.Marks;

    /// <summary>What opening the file showed that a person should know. Each reading adds its own, <see cref="DataRows.Notices"/>.</summary>
    public IReadOnlyList<DocumentNotice> Notices { get; }

    /// <summary>Opens a file. Its type is told by its content and must agree with its name's ending. The stream stays the caller's; one that can't be rewound is first laid aside in a temporary file.</summary>
    public static DataOpening Open(Stream content, string fileName, DataLimits? limits = null, ReadingChoices? choices = null)
    {
        var used = (limits ?? DataLimits.Default).ForReaders();
        var intake = new Intake(used, choices ?? new ReadingChoices());
        DataSource? source = null;
        try
        {
            source = DataSource.Of(content, used);
            var file = new DataFile(source, DataTypes.Open(source, fileName, intake), intake.Notices);
            source = null;
            return DataOpening.Of(file);
        }
        catch (Exception fault) when (Refusals.Of(fault) is not null)
        {
            return DataOpening.Refuse(Refusals.Of(fault)!);
        }
        finally
        {
            source?.Dispose();
        }
    }

    /// <summary>Reads a sheet from its first row. An earlier reading that is still open ends.</summary>
    /// <param name="sheet">One of <see cref="Sheets"/>.</param>
    /// <param name="width">How many cells a row of a text file should have, such as those of its heading row; null takes what most of the first rows have. A row with another number of cells says so in <see cref="DataRows.Fault"/>.</param>
    public DataRows Read(DataSheet sheet, int? width = null)
    {
        current?.Dispose();
        return current = content.Read(sheet, width);
    }

    /// <summary>Looks at the first rows of a sheet and guesses where its headings are.</summary>
    public DataHeadReading Look(DataSheet sheet, int rows = 200)
    {
        using var reading = Read(sheet);
        return DataHeadReading.Of(sheet, reading, Math.Clamp(rows, 1, MostHeadRows), Kind);
    }

    /// <summary>Lets go of what reading needs; the stream that was given stays open.</summary>
    public void Dispose()
    {
        current?.Dispose();
        content.Dispose();
        source.Dispose();
    }
}
