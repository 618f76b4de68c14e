using System.Globalization;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Web.Plumbing.Design;

namespace GoldenThread.Web.Features.Measures;

/// <summary>Takes files in without a person who looks at each: what raises no question is saved, the rest is said.</summary>
public sealed class ImportFiles(TakeFilesIn take, AcceptLoad accept, GoldenThreadDb db)
{
    /// <returns>Whether everything that was asked for was done.</returns>
    public async Task<bool> RunAsync(IReadOnlyList<string> paths, string? mapping, bool approved, bool acceptQuestions, Actor actor, TextWriter said, TextWriter aside, CancellationToken cancel)
    {
        var streams = paths.Select(path => (Name: Path.GetFileName(path), Content: (Stream)File.OpenRead(path))).ToList();
        IReadOnlyList<TakenFile> taken;
        try { taken = await take.RunAsync(streams, new(approved, mapping, Tallies: false), Submission.Of(actor), cancel); }
        finally
        {
            foreach (var (_, content) in streams) { await content.DisposeAsync(); }
        }

        var all = true;
        foreach (var file in taken.OrderBy(file => file.Load is null))
        {
            if (file.Load is not { } id)
            {
                all &= !file.IsRefused;
                await aside.WriteLineAsync($"{file.Name}: {file.Words}");
                continue;
            }

            all &= await OneAsync(file.Name, id, acceptQuestions, actor, said, aside, cancel);
            db.ChangeTracker.Clear();
        }

        return all;
    }

    private async Task<bool> OneAsync(string name, Guid id, bool acceptQuestions, Actor actor, TextWriter said, TextWriter aside, CancellationToken cancel)
    {
        var accepted = (await accept.RunAsync(id, new(null, acceptQuestions, acceptQuestions), Submission.Of(actor), cancel))!;
        var counted = accepted.Tally;
        var why = accepted.Problems is not [var first, ..] ? null : first.Field switch
        {
            "Mapping" => $"no mapping is known for it. Give one with --mapping, or say on the page what its columns are: /measures/loads/{id}/mapping",
            "OwnArea" when counted.NeedsArea => "it names areas. Say with --area which is the council's own.",
            "Looked" => $"{string.Join(" ", counted.Findings.Where(finding => finding.Asks).Select(finding => finding.Words))} Look at it on the page, or import again with --accept-questions.",
            "Rest" => "some rows are in question or refused. Look at them on the page, or import again with --accept-questions to take the rest.",
            _ => string.Join(" ", accepted.Problems.Select(problem => problem.Message)),
        };
        var saved = why is null ? counted.New : 0;
        await said.WriteLineAsync(string.Create(CultureInfo.InvariantCulture,
            $"{name}: {counted.Rows} rows read, {saved} saved, {(why is null ? counted.Corrected : 0)} corrected, {counted.Unchanged} unchanged, {counted.RowsSkipped} skipped, {counted.RowsInQuestion} in question, {counted.RowsRefused + counted.Unrecorded} refused"));
        if (counted.Groups.Count > 0 && why is null) { await said.WriteLineAsync($"{name}: {string.Join("; ", counted.Groups.Select(group => $"{group.Name}, {group.Areas.Count} areas"))}"); }
        if (why is not null) { await aside.WriteLineAsync($"{name}: nothing was saved: {why}"); }
        foreach (var reason in counted.NotTaken.Where(reason => reason.Outcome != Domain.Measures.Reading.LineOutcome.Skipped)) { await aside.WriteLineAsync($"{name}: {reason.Words}: {Say.Count(reason.Rows, "row", "rows")}, the first is row {reason.First.FirstOrDefault()?.Row}: {reason.First.FirstOrDefault()?.Words}"); }
        return why is null;
    }
}
