using System.Buffers;
using System.Text;
using CsvHelper;
using GoldenThread.Documents.Reading;
using GoldenThread.Documents.Reading.Text;

namespace GoldenThread.Documents.Data;

/// <summary>The rows of a delimited text.</summary>
internal sealed class TextRows : DataRows
{
    // Beyond these bytes a row needs no second look: controls that can't be kept, the first byte of the marks that turn the reading direction and of the two signs that are none.
    private static readonly SearchValues<byte> Suspicious = SearchValues.Create([.. Enumerable.Range(0, 32).Where(b => b is not (9 or 10 or 11 or 13)).Select(b => (byte)b), 0x7f, 0xe2, 0xef]);
    private const int BufferBytes = 128 * 1024;
    private readonly Intake intake;
    private readonly Func<Stream> open;
    private readonly char delimiter;
    private readonly bool hasHint;
    private readonly SearchValues<byte> nothing;
    private readonly TextPool pool = new();
    private readonly int width;
    private readonly bool unguard;
    private Stream? text;
    private DelimitedRecords? records;
    private char[] letters = new char[256];
    private int used;
    private string?[]? faults;

    public TextRows(Func<Stream> open, Intake intake, char delimiter, bool hasHint, int? width) : base(intake)
    {
        (this.open, this.intake, this.delimiter, this.hasHint, this.width) = (open, intake, delimiter, hasHint, width ?? 0);
        unguard = intake.Choices.Unguard;
        nothing = SearchValues.Create([(byte)delimiter, (byte)' ', (byte)'\t', (byte)'"', (byte)'\r', (byte)'\n']);
    }

    public override ReadOnlySpan<char> this[int column] => column >= Count ? [] : Letters(column);

    private protected override bool HasCellFault => faults is not null;

    public override string GetString(int column) => column >= Count ? "" : pool.Get(Once(column));

    public override CellKind KindOf(int column) => column >= Count || Csv.GetSpan(column).IsEmpty ? CellKind.Empty : CellKind.Text;

    public override string? FaultOf(int column) => faults is not null && column < faults.Length ? faults[column] : null;

    public override string AddressOf(int column) => $"line {Number}, column {column + 1}";

    private CsvReader Csv => records!.Csv;

    private protected override void Begin()
    {
        text = open();
        records = new DelimitedRecords(intake, delimiter, options => CsvReader.Create(text, options with { BufferSize = BufferBytes }, leaveOpen: true));
        if (hasHint)
            records.Next();
    }

    private protected override bool Next()
    {
        faults = null;
        used = 0;
        while (records!.Next())
        {
            var raw = Csv.RawRecord;
            if (raw.IndexOfAnyExcept(nothing) < 0)
                continue;
            Number = (int)Csv.LineNumber;
            Count = Csv.FieldCount;
            if (Count != width && width > 0)
                Misfit();
            if (raw.Length > intake.Limits.MaxCharactersInCell || raw.ContainsAny(Suspicious))
                LookAtCells();
            return true;
        }

        return false;
    }

    private protected override void Close()
    {
        records?.Dispose();
        text?.Dispose();
    }

    private void Misfit()
    {
        var filled = Count;
        while (filled > width && Csv.GetSpan(filled - 1).IsEmpty)
            filled--;
        if (filled == width)
            Count = width;
        else
            Fault = $"has {Count:N0} {(Count == 1 ? "cell" : "cells")} where {width:N0} {(width == 1 ? "is" : "are")} expected";
        Count = Math.Min(Count, intake.Limits.MaxColumns);
    }

    private void LookAtCells()
    {
        for (var i = 0; i < Count; i++)
        {
            var column = i;
            if (Csv.GetSpan(i).Length <= intake.Limits.MaxCharactersInCell && !Csv.GetSpan(i).ContainsAny(Suspicious))
                continue;
            if (intake.FaultOf(Once(i), () => AddressOf(column)) is { } fault)
                (faults ??= new string?[Count])[i] = fault;
        }
    }

    /// <summary>The cell's letters in a place that the next call takes again.</summary>
    private ReadOnlySpan<char> Once(int column)
    {
        var before = used;
        var text = Letters(column);
        used = before;
        return text;
    }

    private ReadOnlySpan<char> Letters(int column)
    {
        var bytes = Csv.GetSpan(column);
        if (letters.Length - used < bytes.Length)
            // Spans that were given out keep the old letters.
            (letters, used) = (new char[Math.Max(letters.Length * 2, bytes.Length * 2)], 0);
        var length = Encoding.UTF8.GetChars(bytes, letters.AsSpan(used));
        var text = letters.AsSpan(used, length);
        used += length;
        return unguard ? FormulaGuard.Off(text) : text;
    }
}
