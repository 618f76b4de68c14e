using System.Text.Json;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.Reading;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.Assessments;
using GoldenThread.Store.Measures;
using GoldenThread.Store.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Measures;

/// <summary>Reads the file of a load and holds it against what is recorded; saves nothing.</summary>
public sealed class TallyLoad(GoldenThreadDb db, EvidenceShelf shelf, MeasureShelf measures)
{
    /// <summary>What a person is shown of the file.</summary>
    public async Task<LoadTally> RunAsync(FigureLoad load, LoadChoices choices, Actor actor, CancellationToken cancel)
    {
        if (choices is { Kind: LoadKind.Figures, IsKnown: false }) { return new LoadTally { NeedsMapping = true }; }
        if (choices.Kind == LoadKind.Groups) { return GroupsOfFile.Tally(await GroupsAsync(load, choices, cancel)); }
        var read = await ReadAsync(load, choices, actor.Today, null, cancel);
        return read.Value is { } reading ? (await DecideAsync(load, choices, reading, actor, cancel)).Tally : LoadTally.Refuse([.. read.Problems.Select(problem => problem.Message)]);
    }

    /// <summary>Reads the file.</summary>
    public async Task<Outcome<FileReading>> ReadAsync(FigureLoad load, LoadChoices choices, DateOnly today, Action<HeldFigure>? held, CancellationToken cancel)
    {
        if (choices.Mapping is not { } text) { return new Problem("Mapping", "Say how the file is understood."); }
        var mapping = MappingText.ReadFigures(text);
        if (mapping.Value is not { } figures) { return mapping.Problems.ToList(); }
        var notes = await NotesOfSource.ReadAsync(figures, [.. await RememberedAsync(figures, choices, cancel) is { } source ? source.Beside : [], .. BesideOf(load)], shelf, cancel);
        var opened = await OpenAsync(load, choices, cancel);
        if (opened.Data is null) { return new Problem("File", opened.Why!); }
        using (opened.Data) { return FileReading.Of(opened.Data, figures, notes, today, held); }
    }

    /// <summary>Holds what was read against what is recorded.</summary>
    public async Task<LoadDecision> DecideAsync(FigureLoad load, LoadChoices choices, FileReading reading, Actor actor, CancellationToken cancel) =>
        await LoadDecision.OfAsync(db, await measures.NowAsync(db, cancel), await AreaAsync(cancel), reading, choices, await RememberedAsync(reading.Mapping, choices, cancel), load.Id, actor, cancel);

    /// <summary>The neighbours that the file lists for the council.</summary>
    public async Task<Outcome<GroupsOfFile>> GroupsAsync(FigureLoad load, LoadChoices choices, CancellationToken cancel)
    {
        var opened = await OpenAsync(load, choices, cancel);
        if (opened.Data is null) { return new Problem("File", opened.Why!); }
        using var data = opened.Data;
        var taken = await db.AreaGroups.AsNoTracking().Select(group => new { group.Name, group.Areas }).ToListAsync(cancel);
        return GroupsOfFile.Read(data, choices.Groups()!, await AreaAsync(cancel), taken.ToDictionary(group => group.Name, group => group.Areas), load.FileName);
    }

    /// <summary>Opens the file; why not, where it cannot be.</summary>
    public async Task<(OpenedData? Data, string? Why)> OpenAsync(FigureLoad load, LoadChoices choices, CancellationToken cancel)
    {
        var content = await shelf.OpenAsync(load.Hash, cancel);
        if (content is null) { return (null, "The content of the file is not there any more."); }
        var (data, refusal) = OpenedData.Open(content, load.FileName, choices);
        if (data is null) { await content.DisposeAsync(); }
        return (data, refusal?.Message);
    }

    /// <summary>What is remembered of the source; null where it was never taken in.</summary>
    public async Task<RememberedSource?> RememberedAsync(FiguresMapping mapping, LoadChoices choices, CancellationToken cancel)
    {
        var name = SourceNameOf(mapping, choices);
        return await db.FigureSources.AsNoTracking().Where(source => source.Name == name).Select(source => source.Mapping).SingleOrDefaultAsync(cancel) is { } text ? RememberedSource.Read(text) : null;
    }

    /// <summary>The council's own area; null where nobody said.</summary>
    public async Task<CouncilArea?> AreaAsync(CancellationToken cancel) => (await db.Councils.AsNoTracking().SingleOrDefaultAsync(cancel))?.Area;

    public static string SourceNameOf(FiguresMapping mapping, LoadChoices choices) => choices.Remember is { Length: > 0 } name ? name : mapping.Source.Length <= 200 ? mapping.Source : mapping.Source[..200];

    /// <summary>The files that came with a load.</summary>
    public static IReadOnlyList<BesideFile> BesideOf(FigureLoad load) => JsonSerializer.Deserialize<List<BesideFile>>(load.Beside, StoreJson.Options)!;
}
