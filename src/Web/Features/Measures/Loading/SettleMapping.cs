using GoldenThread.Documents.Data;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures.Figures;
using GoldenThread.Domain.Measures.Reading;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Web.Features.Measures;

/// <summary>A file as the mapping page shows it.</summary>
/// <param name="Opened">The load.</param>
/// <param name="Sheets">Its sheets.</param>
/// <param name="Head">Its first rows, with the headings where they are taken to be.</param>
/// <param name="Guess">What is proposed, with the reasons.</param>
/// <param name="Mapping">The mapping that it has, else the one that is proposed.</param>
/// <param name="Marks">What stands among the figures and is no number.</param>
public sealed record FileToMap(OpenedLoad Opened, IReadOnlyList<DataSheet> Sheets, DataHead Head, MappingGuess Guess, FiguresMapping Mapping, IReadOnlyList<string> Marks)
{
    public IReadOnlyList<string> Headings => [.. Head.Columns.Select(column => column.Name)];

    /// <summary>Why a column is taken for what it is; null where nothing is said.</summary>
    public string? WhyOf(string heading) => Guess.Reasons.Concat(Guess.Unsure).FirstOrDefault(reason => heading.Length > 0 && reason.Contains($"“{heading}”", StringComparison.Ordinal));
}

/// <summary>Opens a file for the mapping page, and keeps what was said there.</summary>
public sealed class SettleMapping(OpenLoad open, TallyLoad tally, ChangeLoad change)
{
    /// <summary>The file with its headings where somebody says they are; null when no such file waits.</summary>
    /// <param name="at">The sheet and the rows of the headings; null for where they were taken to be.</param>
    public async Task<(FileToMap? File, string? Why)?> RunAsync(Guid id, LoadChoices? at, CancellationToken cancel)
    {
        if (await open.RunAsync(id, cancel) is not { Waits: true, Choices.Kind: LoadKind.Figures } opened) { return null; }
        var choices = at ?? opened.Choices;
        var (data, why) = await tally.OpenAsync(opened.Load, choices, cancel);
        if (data is null) { return (null, why); }
        using (data)
        {
            var guess = FileRecognition.GuessOf(data.Head, opened.Load.FileName);
            var mapping = at is null && opened.Choices.Figures() is { } known ? known : guess.Mapping;
            var marks = data.Head.Columns.Where(column => column.LooksNumeric).SelectMany(column => column.Samples).Select(Naming.Tidy).Where(text => FigureReader.Read(text).Kind is FigureKind.InQuestion or FigureKind.Wrong || mapping.Value.Marks.ContainsKey(text)).Distinct(StringComparer.OrdinalIgnoreCase).Take(12).ToList();
            return (new(opened with { Choices = choices }, data.File.Sheets, data.Head, guess, mapping, marks), null);
        }
    }

    /// <summary>Keeps the mapping and holds the file against the record by it; the problems where it cannot be read so.</summary>
    public async Task<IReadOnlyList<Problem>> SaveAsync(FileToMap file, MappingForm form, Actor actor, CancellationToken cancel)
    {
        var mapping = form.On(file.Mapping, file.Headings);
        var text = MappingText.Write(mapping);
        List<Problem> problems = [.. MappingText.ReadFigures(text).Problems];
        if (problems.Count == 0) { problems.AddRange(FiguresReader.Open(mapping, file.Headings, new() { Today = actor.Today }).Problems); }
        if (problems.Count > 0) { return [.. problems.Select(problem => problem with { Field = "" })]; }
        var at = file.Opened.Choices;
        await change.RunAsync(file.Opened.Load.Id, choices => choices with { Sheet = at.Sheet, FirstHeading = file.Head.FirstHeadingRow, LastHeading = file.Head.LastHeadingRow, FirstData = file.Head.FirstDataRow, Mapping = text, IsKnown = true, Remember = mapping.Source }, actor, cancel);
        return [];
    }
}
