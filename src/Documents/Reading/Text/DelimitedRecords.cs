using CsvHelper;

namespace GoldenThread.Documents.Reading.Text;

/// <summary>The records of a delimited text, one after the other; what makes it doubtful which cell is which refuses the file, with its line.</summary>
internal sealed class DelimitedRecords : IDisposable
{
    private readonly Intake intake;

    public DelimitedRecords(Intake intake, char delimiter, Func<CsvReaderOptions, CsvReader> create)
    {
        this.intake = intake;
        Csv = create(new CsvReaderOptions
        {
            Separator = delimiter,
            HasHeader = false,
            DetectSeparatorHint = false,
            TrackLineNumbers = true,
            MaxRecordSize = intake.Limits.MaxCharactersInCell * 64,
            OnMalformedRecord = Malformed,
        });
    }

    public CsvReader Csv { get; }

    public bool Next()
    {
        try
        {
            return Csv.Read();
        }
        catch (CsvFormatException fault)
        {
            throw new RefusedException(new(RefusalKind.TooLarge, $"The row that begins on line {fault.LineNumber} is far too long: a cell holds more than {intake.Limits.MaxCharactersInCell:N0} characters, or a quotation mark was never closed.") { Line = (int)fault.LineNumber });
        }
    }

    public void Dispose() => Csv.Dispose();

    private void Malformed(CsvMalformedRecord record)
    {
        var line = (int)record.LineNumber;
        if (record.Reason == CsvMalformedReason.StrayQuote)
        {
            intake.Notice($"line {line}", NoticeKind.NotRead, $"On line {line} there is a quotation mark inside a cell that isn't quoted. It was kept as part of the words.");
            return;
        }

        if (record.Reason == CsvMalformedReason.TextAfterClosingQuote)
            throw new RefusedException(new(RefusalKind.Structure, $"In the row that begins on line {line} there is text after a closing quotation mark, so it can't be told what belongs to the cell. A quotation mark inside a quoted cell is written twice.") { Line = line });
        var opened = line + LinesBeforeLastOpened(record.RawRecord);
        throw new RefusedException(new(RefusalKind.Structure, $"In the row that begins on line {line} a quotation mark is opened{(opened > line ? $" on line {opened}" : "")} and never closed, so it can't be told where its cell ends.") { Line = opened });
    }

    private static int LinesBeforeLastOpened(string record)
    {
        var (lines, before, quoted) = (0, 0, false);
        for (var i = 0; i < record.Length; i++)
        {
            if (record[i] == '\n' || (record[i] == '\r' && (i + 1 == record.Length || record[i + 1] != '\n')))
                lines++;
            else if (record[i] == '"' && (quoted = !quoted))
                before = lines;
        }

        return before;
    }
}
