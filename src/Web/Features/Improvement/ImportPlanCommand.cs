using System.CommandLine;
using System.Security.Cryptography;
using GoldenThread.Documents.Files;
using GoldenThread.Documents.Reading;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Improvement;
using GoldenThread.Domain.Improvement.Reading;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store.History;
using GoldenThread.Web.Plumbing;

namespace GoldenThread.Web.Features.Improvement;

/// <summary>import plan FILE: a new plan out of a paper, or out of a JSON file that a plan was exported to.</summary>
public static class ImportPlanCommand
{
    public static Command Make()
    {
        var file = new Argument<FileInfo>("file") { Description = "A .docx, .xlsx, .ods, .csv, .tsv or .html paper, or the .json of an export" };
        var code = new Option<string?>("--plan") { Description = "The new plan's short name; without it, the file's own or one made of its title" };
        var accept = new Option<bool>("--accept-warnings") { Description = "Saves although the paper holds things that somebody should look at" };
        var plan = CommandDesk.Seat(new Command("plan", "Reads a plan out of a file and saves it") { file, code, accept }, writes: true, async (at, parsed, cancel) =>
        {
            var path = parsed.GetRequiredValue(file);
            if (!path.Exists) { return await CommandLine.RefuseAsync($"There is no file {path.FullName}."); }
            if (!at.Actor.May(Right.RunPlans)) { return await CommandLine.RefuseAsync(Actor.Refused("import plans").Message); }
            var outcome = string.Equals(path.Extension, ".json", StringComparison.OrdinalIgnoreCase)
                ? await at.Services.GetRequiredService<ImportPlanJson>().RunAsync(await File.ReadAllTextAsync(path.FullName, cancel), FileNames.Clean(path.Name), parsed.GetValue(code), Submission.Of(at.Actor), cancel)
                : await PaperAsync(at, path, parsed.GetValue(code), parsed.GetValue(accept), cancel);
            if (outcome.Value is not { } added) { return await CommandLine.RefuseAsync(string.Join(Environment.NewLine, outcome.Problems.Select(problem => problem.Message))); }
            await Console.Out.WriteLineAsync($"{added.About.Name}: {added.InWords}");
            return 0;
        });
        return new Command("import", "Reads a file and saves what it holds") { plan };
    }

    private static async Task<Outcome<PlanAdded>> PaperAsync(CommandDesk at, FileInfo path, string? code, bool accept, CancellationToken cancel)
    {
        var bytes = await File.ReadAllBytesAsync(path.FullName, cancel);
        var name = FileNames.Clean(path.Name);
        var read = DocumentReader.Read(new MemoryStream(bytes, writable: false), name);
        if (read.Document is not { } document) { return new Problem("File", read.Refusal!.Message); }

        var reading = PlanReader.Read(PaperFromDocument.Carry(document, name));
        var warnings = document.Notices.Select(notice => $"{notice.Where}: {notice.Message}").Concat(reading.Warnings.Select(warning => $"{warning.Where}: {warning.Message}")).ToList();
        foreach (var warning in warnings) { await Console.Error.WriteLineAsync(warning); }
        if (warnings.Count > 0 && !accept) { return new Problem("File", "Nothing was saved. Look at the warnings above, then import again with --accept-warnings, or read the paper on the page, where each can be settled."); }
        return await at.Services.GetRequiredService<AcceptPlanImport>().RunAsync(reading, new ImportChoices { Code = code }, name, Convert.ToHexStringLower(SHA256.HashData(bytes)), Guid.CreateVersion7(), Submission.Of(at.Actor), cancel);
    }
}
