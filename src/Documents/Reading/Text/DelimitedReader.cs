using CsvHelper;

namespace GoldenThread.Documents.Reading.Text;

/// <summary>Reads CSV and tab-separated text as one table, naming lines as the file counts them.</summary>
internal sealed class DelimitedReader(Intake intake)
{
    private const int MostNamed = 5;
    private readonly List<(int Line, int Cells)> ragged = [];
    private readonly List<DocumentRow> rows = [];

    public Document Read(ReadOnlyMemory<byte> utf8)
    {
        var (delimiter, hasHint) = Delimiters.Of(utf8.Span, intake);
        using var records = new DelimitedRecords(intake, delimiter, options => CsvReader.Create(utf8, options));
        var csv = records.Csv;
        var width = 0;
        if (hasHint)
            records.Next();
        while (records.Next())
        {
            var line = (int)csv.LineNumber;
            width = width == 0 ? csv.FieldCount : width;
            if (csv.FieldCount != width)
                ragged.Add((line, csv.FieldCount));
            if (ragged.Count > MostNamed)
                break;
            Take(csv, line);
        }

        if (ragged.Count > 0)
            throw Ragged(width);
        return new Document { Parts = [new DocumentTable { Number = 1, Rows = rows }], Notices = intake.Notices };
    }

    private void Take(CsvReader csv, int line)
    {
        intake.CheckColumns(csv.FieldCount, $"line {line}");
        var cells = new DocumentCell[csv.FieldCount];
        for (var i = 0; i < cells.Length; i++)
        {
            var column = i + 1;
            var text = csv.GetString(i);
            cells[i] = intake.Cell(intake.Choices.Unguard ? FormulaGuard.Off(text) : text, () => $"line {line}, column {column}");
        }

        if (!Array.Exists(cells, c => c.Lines.Count > 0))
            return;
        intake.CountRow();
        rows.Add(new DocumentRow { Number = line, Cells = cells });
    }

    private RefusedException Ragged(int width)
    {
        var named = string.Join("; ", ragged.Take(MostNamed).Select(r => $"line {r.Line} has {r.Cells}"));
        return new(new(RefusalKind.Structure, $"The rows are not of one width: the first has {width} cells, but {named}{(ragged.Count > MostNamed ? "; and there are more" : "")}. Nothing was read, so that no figure ends up in the wrong column.")
        { Line = ragged[0].Line });
    }
}
