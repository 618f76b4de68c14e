using System.Text.Json;
using GoldenThread.Documents.Files;
using GoldenThread.Domain.Measures.Reading;
using GoldenThread.Store;
using GoldenThread.Store.Assessments;
using GoldenThread.Store.History;
using GoldenThread.Store.Measures;
using GoldenThread.Store.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Measures;

/// <summary>What became of one file that was sent.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Load">The load that waits; null where there is none.</param>
/// <param name="Words">What is to be said of it; null where nothing is.</param>
/// <param name="IsRefused">Whether it was not taken.</param>
public sealed record TakenFile(string Name, Guid? Load, string? Words, bool IsRefused);

/// <summary>How files are taken in.</summary>
/// <param name="Approved">Whether the council's own figures in them are published or approved already.</param>
/// <param name="Mapping">How they are understood, as text; null where each is recognised by its headings.</param>
/// <param name="Tallies">Whether they are held against the record at once, for somebody to look at.</param>
public sealed record TakingIn(bool Approved, string? Mapping = null, bool Tallies = true)
{
    /// <summary>The choices for a file that was found to be something.</summary>
    public LoadChoices On(LoadChoices found) => Mapping is null ? found with { IsApproved = Approved } : found with { IsApproved = Approved, Kind = LoadKind.Figures, Mapping = Mapping, IsKnown = true };
}

/// <summary>Takes files of figures in, finds out what each is, and holds each against what is recorded. No figure is saved: a person looks at the counts first.</summary>
public sealed class TakeFilesIn(GoldenThreadDb db, EvidenceShelf shelf, TallyLoad tally)
{
    /// <summary>The largest file.</summary>
    public const long LargestBytes = 208L * 1024 * 1024;

    public async Task<IReadOnlyList<TakenFile>> RunAsync(IReadOnlyList<(string Name, Stream Content)> files, TakingIn terms, Submission by, CancellationToken cancel)
    {
        if (await db.FigureLoads.AsNoTracking().AnyAsync(load => load.Id == by.Key, cancel)) { return [new("", by.Key, null, false)]; }
        var remembered = await RememberedAsync(cancel);
        var (taken, loads, notes) = (new List<TakenFile>(), new List<FigureLoad>(), new List<BesideFile>());
        foreach (var (given, content) in files)
        {
            var name = FileNames.Clean(given);
            using var received = await shelf.ReceiveAsync(content, LargestBytes, cancel);
            if (received is null)
            {
                taken.Add(new(name, null, $"The file is larger than {LargestBytes / 1024 / 1024} MB, the most that is taken. Compress it, or send it in parts.", true));
                continue;
            }

            await using var open = received.Open();
            var found = FileRecognition.Of(open, name, remembered);
            if (found.Refusal is { } refusal) { taken.Add(new(name, null, refusal.Message, true)); }
            else if (found.Notes is { } of)
            {
                notes.Add(new(name, received.Hash, of.Code));
                taken.Add(new(name, null, $"Notes on measures: {of.Source}", false));
                // It rests on the load that is kept with it, and goes where there is none.
                await shelf.KeepWhileAsync(received, () => AddAsync(New(Guid.CreateVersion7(by.Actor.At), name, received.Hash, found.Choices!, by), cancel), cancel);
            }
            else
            {
                var load = New(loads.Count == 0 ? by.Key : Guid.CreateVersion7(by.Actor.At), name, received.Hash, terms.On(found.Choices!), by);
                loads.Add(load);
                taken.Add(new(name, load.Id, null, false));
                await shelf.KeepWhileAsync(received, () => AddAsync(load, cancel), cancel);
            }
        }

        await BesideAsync(loads, notes, cancel);
        foreach (var load in terms.Tallies ? loads : []) { load.Tally = (await tally.RunAsync(load, LoadChoices.Read(load.Mapping), by.Actor, cancel)).Write(); }
        await db.SaveChangesAsync(cancel);
        return taken;
    }

    /// <summary>Gives the notes to the loads that they are about: those that came with them, else those that wait.</summary>
    private async Task BesideAsync(List<FigureLoad> loads, List<BesideFile> notes, CancellationToken cancel)
    {
        if (notes.Count == 0) { return; }
        var waiting = await db.FigureLoads.Where(load => load.AcceptedAt == null && load.DroppedAt == null).ToListAsync(cancel);
        foreach (var load in waiting.Where(load => LoadChoices.Read(load.Mapping).Figures()?.Notes is { } code && notes.Any(note => note.Notes == code)))
        {
            var code = LoadChoices.Read(load.Mapping).Figures()!.Notes;
            load.Beside = JsonSerializer.Serialize<IReadOnlyList<BesideFile>>([.. TallyLoad.BesideOf(load), .. notes.Where(note => note.Notes == code)], StoreJson.Options);
            if (!loads.Contains(load)) { loads.Add(load); }
        }
    }

    private FigureLoad New(Guid id, string name, string hash, LoadChoices choices, Submission by) => new()
    {
        Id = id,
        CouncilId = db.CouncilId,
        AccountId = by.Actor.Account,
        FileName = name,
        Hash = hash,
        At = by.Actor.At,
        Mapping = choices.Write(),
        // Notes wait for nobody: they lie beside the figures that they are about.
        DroppedAt = choices.Kind == LoadKind.Notes ? by.Actor.At : null,
    };

    private async Task AddAsync(FigureLoad load, CancellationToken cancel)
    {
        db.FigureLoads.Add(load);
        await db.SaveChangesAsync(cancel);
    }

    private async Task<IReadOnlyList<FiguresMapping>> RememberedAsync(CancellationToken cancel) =>
        [.. (await db.FigureSources.AsNoTracking().OrderByDescending(source => source.UsedAt).Select(source => source.Mapping).ToListAsync(cancel)).Select(text => MappingText.ReadFigures(RememberedSource.Read(text).Figures).Value).OfType<FiguresMapping>()];
}
