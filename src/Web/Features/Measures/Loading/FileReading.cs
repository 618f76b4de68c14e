using GoldenThread.Documents.Reading;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures.Loading;
using GoldenThread.Domain.Measures.Reading;

namespace GoldenThread.Web.Features.Measures;

/// <summary>A file of figures as it was read: what it came to, and its figures.</summary>
public sealed class FileReading
{
    /// <summary>How it was understood.</summary>
    public required FiguresMapping Mapping { get; init; }
    public required FiguresTally Tally { get; init; }
    public required FiguresOfFile Figures { get; init; }

    /// <summary>Why the reading broke off; null where it came to the end.</summary>
    public DocumentRefusal? Refusal { get; init; }
    public IReadOnlyList<string> Notices { get; init; } = [];

    /// <summary>The rows that could not be read because a cell is broken.</summary>
    public IReadOnlyList<(int Row, string Why)> Broken { get; init; } = [];

    /// <summary>Reads a file.</summary>
    /// <param name="data">The file, open.</param>
    /// <param name="mapping">How it is understood.</param>
    /// <param name="notes">What is known of its measures.</param>
    /// <param name="today">The day.</param>
    /// <param name="held">Told of every row that is not read, and every cell of a wide row; null where nobody wants to know.</param>
    public static Outcome<FileReading> Of(OpenedData data, FiguresMapping mapping, IReadOnlyDictionary<string, MeasureNote> notes, DateOnly today, Action<HeldFigure>? held = null)
    {
        var opened = FiguresReader.Open(mapping, data.Headings, new() { Today = today, Notes = notes });
        if (opened.Value is not { } reader) { return opened.Problems.ToList(); }
        var figures = new FiguresOfFile();
        foreach (var line in reader.Read(data.Lines()))
        {
            foreach (var figure in line.Figures) { figures.Add(figure, null); }
            foreach (var one in line.Held)
            {
                if (one is { Outcome: LineOutcome.InQuestion, Figure: { } doubtful }) { figures.Add(doubtful, one.Reason); }
                held?.Invoke(one);
            }
        }

        return new FileReading { Mapping = mapping, Tally = reader.Tally(), Figures = figures, Refusal = data.Refusal, Notices = data.Notices, Broken = [.. data.Broken] };
    }
}
